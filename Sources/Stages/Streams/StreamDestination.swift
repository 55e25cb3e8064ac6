import Glibc
import Records

/// The destination of a stream: a client, standard output, a device, or a file, possibly with the output of an
/// interrupted run.
struct StreamDestination {
  let descriptor: Int32
  /// Its name in messages.
  let name: String
  /// The file, which takes its name when it is complete; nil for other destinations.
  let file: OutputFile?
  /// The content of the file that `--resume` found; of `length` 0 if there is nothing to continue.
  let kept: PartialStream
  /// Replays that content if some rejects may succeed now; nil otherwise.
  let replay: Replay?
  /// Whether the stream closes the descriptor.
  private let isOwned: Bool

  /// A client; its descriptor stays open.
  init(_ connection: Connection) {
    (descriptor, name, isOwned) = (connection.descriptor, "the client", false)
    (file, kept, replay) = (nil, .nothing, nil)
  }

  /// The file that `-o` names, or standard output; `tool` is the writing program.
  ///
  /// `wholeGroups`: a resumed file keeps only complete groups.
  /// - Throws: `StageError` 64 for a terminal, 73 if the file cannot be made or is there already, 75 while another run
  ///   writes it.
  init(_ suite: SuiteOptions, tool: String, wholeGroups: Bool) throws(StageError) {
    isOwned = true
    name = suite.output ?? "standard output"
    guard let output = suite.output, output != "-" else {
      guard isatty(1) == 0 || suite.isForced else {
        throw StageError(
          .usage, "binary records would go to the terminal; add \"| edits recs show\", -o FILE or --force")
      }
      (descriptor, file, kept, replay) = (1, nil, .nothing, nil)
      enlargePipe(descriptor)
      return
    }
    guard FileIdentity(output)?.isRegular ?? true else {
      (descriptor, file, kept, replay) = (try openSpecial(output), nil, .nothing, nil)
      enlargePipe(descriptor)
      return
    }
    let resumes = suite.resume || suite.ifExists == .resume
    let target = try OutputFile(output, keepsContent: resumes)
    guard resumes else {
      // Another run may have finished it since the options were checked.
      if suite.ifExists != .replace, !suite.isForced, FileIdentity(output)?.size ?? 0 > 0 {
        target.discard()
        throw StageError(.cannotCreate, "\(output) is there already; see --if-exists (replace, skip or resume)")
      }
      (descriptor, file, kept, replay) = (target.descriptor, target, .nothing, nil)
      return
    }
    kept = try Self.examine(target, suite, tool: tool, wholeGroups: wholeGroups)
    let replay = !wholeGroups && kept.rejects.contains(where: RejectLog.mayPass) ? Replay(kept, target) : nil
    let file = try replay?.successor() ?? target
    (self.replay, self.file, descriptor) = (replay, file, file.descriptor)
  }

  private static func examine(
    _ file: OutputFile, _ suite: SuiteOptions, tool: String, wholeGroups: Bool
  ) throws(StageError) -> PartialStream {
    guard !suite.isBare else {
      throw StageError(.usage, "--resume needs frames to go on from; leave --bare out")
    }
    let (part, descriptor) = (file.path + ".part", file.descriptor)
    return try reported { () throws(RecordError) in
      let kept = try PartialStream(descriptor: descriptor, name: part, tool: tool, wholeGroups: wholeGroups)
      guard ftruncate(descriptor, kept.length) == 0, lseek(descriptor, kept.length, SEEK_SET) >= 0
      else {
        throw RecordError(.io, part, "cannot go on in it: \(String(cString: strerror(errno)))")
      }
      return kept
    }
  }

  /// The options for writing records: files get higher compression and larger frames.
  func writing(_ suite: SuiteOptions, threads: Int) -> RecordWriter.Options {
    let isFile = FileIdentity(descriptor)?.isRegular == true
    var options = suite.writing(threads: threads)
    options.level = suite.level ?? (isFile ? 3 : 1)
    options.isLive = !isFile && suite.flush != .size
    options.isTimed = isFile && suite.flush != .size
    return options
  }

  /// Gives a file its name, and closes a descriptor that the stream owns.
  ///
  /// - Throws: `StageError` 74.
  func close() throws(StageError) {
    try replay?.finish()
    if let file { return try file.commit() }
    guard isOwned else { return }
    try reported { () throws(RecordError) in try Descriptor.close(descriptor, name: name) }
  }
}
