public import Options

extension SuiteOptions {
  private static let inputOutput = "Input and output"
  private static let selection = "Selection"
  private static let failures = "Failures"
  private static let resources = "Resources"
  private static let service = "Resident mode"
  private static let messages = "Messages"

  /// The table of the common options; each program's own table comes before it.
  public static var options: [Option<SuiteOptions>] { output + choice + failure + resource + resident + talk }

  private static var output: [Option<SuiteOptions>] {
    [
      .value(
        "--output", "FILE", \.output, "write to FILE, which appears when it is complete",
        short: "o", group: inputOutput),
      .choice(
        "--if-exists", \.ifExists, "what to do when FILE is there already", group: inputOutput),
      .flag(
        "--resume", \.resume, "continue the interrupted run that left FILE.part",
        group: inputOutput),
      .number(
        "--level", "N", \.level, "zstd level; 0 stores; 1 to pipes and 3 to files unless given",
        in: 0...19, short: "l", group: inputOutput),
      .flag("--bare", \.isBare, "write CBOR without zstd", group: inputOutput),
      .value(
        "--frame-size", "SIZE", \.frameSize, "uncompressed size of a frame to aim at", group: inputOutput),
      .value(
        "--max-frame", "SIZE", \.maximumFrame, "largest frame to accept on input",
        group: inputOutput),
      .value(
        "--stall-timeout", "TIME", \.stallTimeout, "fail when no input comes for so long; more than 15s",
        group: inputOutput),
      .choice("--flush", \.flush, "when to end a frame before it is full", group: inputOutput),
      .flag("--force", \.isForced, "write records to a terminal", short: "f", group: inputOutput),
      .flag(
        "--no-prov", \.omitsProvenance, "leave this step out of the provenance", group: inputOutput),
    ]
  }

  private static var choice: [Option<SuiteOptions>] {
    [
      .value(
        "--keep", "FIELD,…", \.keep, "write only these fields, besides id and label",
        group: selection),
      .value("--drop", "FIELD,…", \.drop, "do not write these fields", group: selection),
      .number(
        "--limit", "N", \.limit, "process at most N records", in: 0...Int.max, group: selection),
      .value(
        "--skip", "N", \.skip, "leave out the first N records", group: selection, in: 0...Int.max),
    ]
  }

  private static var failure: [Option<SuiteOptions>] {
    [
      .choice(
        "--on-error", \.onError, "what to do with a sample that cannot be processed",
        group: failures),
      .value(
        "--rejects", "FILE", \.rejects, "also write rejected records to FILE, which is made anew", group: failures),
      .value(
        "--max-rejects", "N|P%", \.maximumRejects, "fail when more samples than this are rejected",
        group: failures),
    ]
  }

  private static var resource: [Option<SuiteOptions>] {
    [
      .value(
        "--threads", "N", \.threads, "threads in all; 0 means one per processor", short: "j",
        group: resources, in: 0...1024),
      .value("--memory", "SIZE", \.memory, "memory to plan for, in all", group: resources),
      .value(
        "--tmpdir", "DIR", \.temporaryDirectory, "where temporary files go; $TMPDIR, then /tmp",
        group: resources),
      .value("--seed", "N", \.seed, "seed of everything random", group: resources, in: 0...Int.max),
    ]
  }

  private static var resident: [Option<SuiteOptions>] {
    [
      .value("--listen", "unix:PATH", \.listen, "run as a daemon that serves streams on this socket", group: service),
      .value("--connect", "unix:PATH", \.connect, "let the daemon that listens there do the work", group: service),
      .value(
        "--admin", "unix:PATH", \.admin, "with --listen: answer /livez, /readyz and /metrics there", group: service),
      .value("--max-conn", "N", \.maximumConnections, "connections served at once", group: service, in: 1...1024),
      .value(
        "--queue", "N", \.queue, "connections that may wait; further ones are refused", group: service, in: 0...1024),
      .value("--drain", "TIME", \.drain, "time that running segments get at SIGTERM", group: service),
      .value("--idle-exit", "TIME", \.idleExit, "exit when no client has connected for so long", group: service),
      .value(
        "--connect-wait", "TIME", \.connectWait, "how long to retry while the daemon is busy or not there yet",
        group: service),
    ]
  }

  private static var talk: [Option<SuiteOptions>] {
    [
      .flag("--quiet", \.isQuiet, "print only warnings and errors", short: "q", group: messages),
      .choice("--progress", \.progress, "show progress on stderr", group: messages),
      .choice("--log-format", \.logFormat, "format of the lines on stderr", group: messages),
      .value(
        "--stats", "FILE", \.stats, "write the run's figures to FILE, JSON or .prom",
        group: messages),
    ]
  }
}
