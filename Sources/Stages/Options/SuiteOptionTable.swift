public import Options

extension SuiteOptions {
  private static let inputOutput = "Input and output"
  private static let selection = "Selection"
  private static let failures = "Failures"
  private static let resources = "Resources"
  private static let service = "Resident mode"
  private static let messages = "Messages"

  /// The table of the options that all programs share; each program's own table comes before it.
  public static var options: [Option<SuiteOptions>] { output + choice + failure + resource + resident + talk }

  private static var output: [Option<SuiteOptions>] {
    [
      .value(
        "--output", "FILE", \.output, "write to FILE instead of standard output",
        detail: """
          A record stream is written to FILE.part and renamed when it is complete, so FILE is always whole.
          """, short: "o", group: inputOutput),
      .choice(
        "--if-exists", \.ifExists, "what to do if FILE exists",
        detail: """
          * fail: end with status 73.
          * skip: succeed at once, provided that FILE is complete.
          * replace: write it anew.
          * resume: as skip if FILE is complete, otherwise as --resume.
          """, group: inputOutput),
      .flag(
        "--resume", \.resume, "continue the interrupted run that left FILE.part",
        detail: """
          Input and options must be the same as in that run. Records that FILE.part holds are not computed again; samples
          that it rejected because a service was busy or unreachable are tried again.
          """, group: inputOutput),
      .number(
        "--level", "N", \.level, "compression level of zstd; 0 does not compress",
        detail: "Unless given, 1 for pipes and 3 for files.", in: 0...19, short: "l", group: inputOutput),
      .flag(
        "--bare", \.isBare, "write plain CBOR, without zstd frames",
        detail: "For programs that read CBOR but not zstd. Such a file cannot be resumed.", group: inputOutput),
      .value(
        "--frame-size", "SIZE", \.frameSize, "target size of a frame before compression",
        detail: """
          Frames are compressed one by one, each on a thread of its own: larger ones compress better, smaller ones can be
          read piecemeal. SIZE is a number of bytes, or one with K, M or G.
          """, group: inputOutput),
      .value(
        "--max-frame", "SIZE", \.maximumFrame, "largest frame to accept on input",
        detail: "Protects against hostile input, because a frame is held in memory as a whole.", group: inputOutput),
      .value(
        "--stall-timeout", "TIME", \.stallTimeout, "fail if no input arrives for this long",
        detail: """
          Writers send a sign of life every 15 seconds, so TIME should be longer, such as 60s. For pipes from other
          machines, which may die without closing the connection. Ends with status 75.
          """, group: inputOutput),
      .choice(
        "--flush", \.flush, "when to write a frame before it is full",
        detail: """
          * auto: at the end of a group, and on pipes when a record has waited for 250 ms.
          * record: after every record.
          * size: never.
          """, group: inputOutput),
      .flag("--force", \.isForced, "write binary data even to a terminal", short: "f", group: inputOutput),
      .flag(
        "--no-prov", \.omitsProvenance, "do not add this step to the provenance",
        detail: """
          The provenance is the list of steps in a stream's header: each with its program, the options that decide the
          result, and the digest of the model.
          """, group: inputOutput),
    ]
  }

  private static var choice: [Option<SuiteOptions>] {
    [
      .value("--keep", "FIELD,…", \.keep, "write only these fields, besides id and label", group: selection),
      .value("--drop", "FIELD,…", \.drop, "do not write these fields", group: selection),
      .number("--limit", "N", \.limit, "process at most N records", in: 0...Int.max, group: selection),
      .value("--skip", "N", \.skip, "leave out the first N records", group: selection, in: 0...Int.max),
    ]
  }

  private static var failure: [Option<SuiteOptions>] {
    [
      .choice(
        "--on-error", \.onError, "what to do with a sample that cannot be processed",
        detail: """
          * reject: put a reject, which names the sample and the reason, in its place in the stream.
          * fail: end with status 65.
          * drop: leave it out, with a warning.
          """, group: failures),
      .value(
        "--rejects", "FILE", \.rejects, "also write the rejected records to FILE",
        detail: """
          FILE is a record stream, so that a rejected sample can be examined or processed again. It is written anew by
          every run that does not resume.
          """, group: failures),
      .value(
        "--max-rejects", "N|P%", \.maximumRejects, "fail if more samples than this are rejected",
        detail: "A count for the whole run, or a percentage of each segment. Ends with status 65.", group: failures),
    ]
  }

  private static var resource: [Option<SuiteOptions>] {
    [
      .value(
        "--threads", "N", \.threads, "number of threads; 0 means one per processor",
        detail: "The output does not depend on their number.", short: "j", group: resources, in: 0...1024),
      .value(
        "--memory", "SIZE", \.memory, "memory to plan for",
        detail: """
          What would need more, such as the vectors of a huge class, is refused with a message that says how much it
          needs; caches are as large as this allows. Weights of models come on top.
          """, group: resources),
      .value(
        "--tmpdir", "DIR", \.temporaryDirectory, "directory for temporary files",
        detail: "Unless given, $TMPDIR, or /tmp.", group: resources),
      .value(
        "--seed", "N", \.seed, "seed of all random numbers",
        detail: "The same seed, input and options give the same records.", group: resources, in: 0...Int.max),
    ]
  }

  private static var resident: [Option<SuiteOptions>] {
    [
      .value(
        "--listen", "unix:PATH", \.listen, "run as a daemon that serves streams on this socket",
        detail: """
          The model is loaded once; any number of pipelines can then send their streams with --connect. Sockets passed by
          systemd are used too.
          """, group: service),
      .value(
        "--connect", "unix:PATH", \.connect, "let the daemon that listens on this socket do the work",
        detail: """
          Options that decide the result must be those of the daemon, or be left out: it refuses others with status 64.
          """, group: service),
      .value(
        "--admin", "unix:PATH", \.admin, "with --listen: answer health checks on this socket",
        detail: "HTTP: /livez, /readyz, and /metrics in the format of Prometheus.", group: service),
      .value(
        "--max-conn", "N", \.maximumConnections, "connections served at the same time",
        detail: "They share the threads equally.", group: service, in: 1...1024),
      .value(
        "--queue", "N", \.queue, "connections that may wait for their turn",
        detail: "Further ones are refused with status 75, which means that trying again may help.", group: service,
        in: 0...1024),
      .value(
        "--drain", "TIME", \.drain, "time that running segments get to finish after SIGTERM", group: service),
      .value(
        "--idle-exit", "TIME", \.idleExit, "exit when no client has been connected for this long", group: service),
      .value(
        "--connect-wait", "TIME", \.connectWait, "how long to retry if the daemon is busy or not running",
        group: service),
    ]
  }

  private static var talk: [Option<SuiteOptions>] {
    [
      .flag("--quiet", \.isQuiet, "print only warnings and errors", short: "q", group: messages),
      .choice(
        "--progress", \.progress, "show progress on standard error",
        detail: "auto: on a terminal continuously, elsewhere every 30 seconds, and not with --quiet.", group: messages),
      .choice("--log-format", \.logFormat, "format of the lines on standard error", group: messages),
      .value(
        "--stats", "FILE", \.stats, "write counts, times and peak memory of the run to FILE",
        detail: """
          A JSON object, or the text format of Prometheus if the name of FILE ends in .prom.
          """, group: messages),
    ]
  }
}
