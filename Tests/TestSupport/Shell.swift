import Foundation

/// The result of a shell command line.
public struct Outcome: Sendable {
  /// Exit status; 128 plus the signal for a command that a signal ended.
  public let status: Int32
  public let output: [UInt8]
  public let errors: String

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}

/// Runs a bash command line with `edits` on PATH, `set -o pipefail`, and a time limit.
///
/// The programs are those beside the test bundle, so a test runs what was built with it. Background jobs of the line
/// are killed.
public func shell(_ line: String, in directory: String = "/tmp", seconds: Int = 120) -> Outcome {
  // Files instead of pipes: they cannot fill up, and reading needs no second thread.
  let scratch = Scratch()
  let (output, errors) = (scratch.write("out", []), scratch.write("err", []))
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY, 0)
  // Threads that run tests block signals, and children would inherit that and could not be killed.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
  posix_spawnattr_setflags(&attributes, Int16(flags))
  var environment = ProcessInfo.processInfo.environment
  environment["EDITS_BIN"] = programs
  environment["PATH"] = "\(repository)/tools:\(environment["PATH"] ?? "/usr/bin")"
  let words = ["timeout", "-k", "5", "\(seconds)", "bash", "-c", "set -o pipefail\ncd '\(directory)' || exit\n\(line)"]
  var child = pid_t()
  let status = withCStrings(words) { arguments in
    withCStrings(environment.map { "\($0.key)=\($0.value)" }) {
      posix_spawn(&child, "/usr/bin/timeout", &actions, &attributes, arguments, $0)
    }
  }
  precondition(status == 0, "cannot run timeout: error \(status)")
  var state: Int32 = 0
  while waitpid(child, &state, 0) < 0, errno == EINTR {}
  kill(-child, SIGKILL)
  let signal = state & 0x7F
  return Outcome(
    status: signal == 0 ? state >> 8 & 0xFF : 128 + signal, output: contents(of: output),
    errors: String(decoding: contents(of: errors), as: UTF8.self))
}

/// Calls `body` with the strings as a C array: terminated, and followed by a null pointer.
private func withCStrings<R>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
) -> R {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

/// The folder of the built programs: the one that the running test bundle lies in.
public let programs: String = {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
    folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
  }
  for place in [folder.path, "\(repository)/.build/release"]
  where FileManager.default.isExecutableFile(atPath: "\(place)/recs") { return place }
  preconditionFailure("the programs are not built")
}()

/// Whether a program is on PATH; tests of missing tools are skipped with a message.
public func isInstalled(_ tool: String) -> Bool {
  shell("command -v \(tool)").status == 0
}
