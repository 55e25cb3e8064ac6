import Foundation

/// Hostile inputs for the built programs: derived from the recorded examples by number, run, and judged.
///
/// `Verdict` lists the possible failures. `tools/fuzz/attack` runs any number of inputs; a test runs a few hundred.
public struct Attack: Sendable {
  /// One program run on hostile input.
  public struct Command: Sendable {
    /// The kind of input.
    public var kind: String
    public var words: [String]
  }

  /// The failure of a run; nil if there is none.
  public enum Verdict: String, Sendable, CaseIterable {
    case fine
    /// A trap or another signal that a bug sends.
    case trap
    /// Over 20 s.
    case hang
    /// More memory than `--memory`, which is 1 GiB, and 256 MB, and than this process has had (see `ownPeak`).
    case memory
    /// A status that is not documented.
    case status
    /// An error line over 1000 characters, or several errors for one input.
    case line
    /// A user file that is gone or changed.
    case file
  }

  /// Statuses that `edits STAGE --man` lists, and SIGPIPE's.
  static let statuses: Set<Int32> = [0, 1, 64, 65, 66, 69, 71, 73, 74, 75, 78, 141]
  static let kinds = ["stream", "image", "tar", "json", "config", "gguf", "safetensors", "options", "names"]

  let repository: String
  let programs: String
  private let seeds: AttackSeeds

  public init(repository: String, programs: String) {
    self.repository = repository
    self.programs = programs
    seeds = AttackSeeds(repository)
  }

  /// Makes input `number` in `folder` and says how to run a program on it.
  public func prepare(_ number: UInt64, in folder: String) -> Command {
    var chance = Chance(seed: number)
    let kind = Self.kinds[Int(number % UInt64(Self.kinds.count))]
    let words: [String]
    switch kind {
    case "stream": words = seeds.stream(&chance, folder)
    case "image": words = seeds.image(&chance, folder)
    case "tar": words = seeds.tar(&chance, folder)
    case "json": words = seeds.json(&chance, folder)
    case "config": words = seeds.configuration(&chance, folder)
    case "gguf": words = seeds.gguf(&chance, folder)
    case "safetensors": words = seeds.safetensors(&chance, folder)
    case "options": words = seeds.options(&chance, folder)
    default: words = seeds.names(&chance, folder)
    }
    return Command(kind: kind, words: words)
  }

  /// The most memory that this process has had, in bytes.
  ///
  /// Until it is another program, a child has the memory of its parent, and Linux counts that (`ru_maxrss` survives exec).
  private static var ownPeak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) << 10
  }

  /// Runs a command in `folder`; returns its stderr with the verdict.
  public func run(_ command: Command, in folder: String) -> (verdict: Verdict, status: Int32, errors: String) {
    let precious = "\(folder)/precious"
    let before = Array("the user's file\n".utf8)
    _ = FileManager.default.createFile(atPath: precious, contents: Data(before))
    // A shell gets the programs' folder as its $0.
    let isPipeline = command.words[0].hasPrefix("/")
    let words =
      ["/usr/bin/env", "-C", folder]
      + (isPipeline ? command.words + [programs] : ["\(programs)/\(command.words[0])"] + command.words.dropFirst())
    let run = measured(words, in: folder)
    let errors = String(decoding: FileManager.default.contents(atPath: "\(folder)/stderr") ?? Data(), as: UTF8.self)
    let lines = errors.split(separator: "\n")
    let verdict: Verdict
    if run.isLate {
      verdict = .hang
    } else if run.signal != 0 && run.signal != SIGPIPE || [132, 133, 134, 136, 139].contains(run.status) {
      verdict = .trap
    } else if run.peak > max((1 << 30) + 256_000_000, Self.ownPeak) {
      verdict = .memory
    } else if run.signal == 0, !Self.statuses.contains(run.status) {
      verdict = .status
    } else if lines.contains(where: { $0.count > 1000 })
      || lines.count(where: { $0.contains(": error: ") }) > (isPipeline ? 2 : 1)
    {
      verdict = .line
    } else if FileManager.default.contents(atPath: precious) != Data(before) {
      verdict = .file
    } else {
      verdict = .fine
    }
    return (verdict, run.status, errors)
  }

  private func measured(
    _ words: [String], in folder: String
  ) -> (status: Int32, signal: Int32, peak: Int, isLate: Bool) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let input = FileManager.default.fileExists(atPath: "\(folder)/stdin") ? "\(folder)/stdin" : "/dev/null"
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/stderr", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [
      strdup("SWIFT_BACKTRACE=enable=no"), strdup("TMPDIR=\(folder)"), nil,
    ]
    defer { for pointer in arguments + environment { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, words[0], &actions, &attributes, &arguments, &environment) == 0 else {
      return (127, 0, 0, false)
    }
    let deadline = ContinuousClock.now + .seconds(20)
    var state: Int32 = 0
    var usage = rusage()
    var isLate = false
    while wait4(child, &state, WNOHANG, &usage) == 0 {
      if ContinuousClock.now > deadline, !isLate {
        isLate = true
        kill(-child, SIGKILL)
      }
      usleep(2000)
    }
    let signal = state & 0x7F
    return (signal == 0 ? state >> 8 & 0xFF : 128 + signal, signal, Int(usage.ru_maxrss) << 10, isLate)
  }
}
