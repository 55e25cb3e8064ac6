import Foundation

/// What a shell command line left behind.
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
/// The programs are those beside the test bundle, so a test runs what was built with it.
public func shell(_ line: String, in directory: String = "/tmp", seconds: Int = 120) -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
  process.arguments = ["-k", "5", "\(seconds)", "bash", "-c", "set -o pipefail\n\(line)"]
  process.currentDirectoryURL = URL(fileURLWithPath: directory)
  var environment = ProcessInfo.processInfo.environment
  environment["EDITS_BIN"] = programs
  environment["PATH"] = "\(repository)/tools:\(environment["PATH"] ?? "/usr/bin")"
  process.environment = environment
  // Files, not pipes: nothing can fill up, and reading needs no second thread.
  let scratch = Scratch()
  let (output, errors) = (scratch.write("out", []), scratch.write("err", []))
  process.standardOutput = FileHandle(forWritingAtPath: output)
  process.standardError = FileHandle(forWritingAtPath: errors)
  process.standardInput = FileHandle.nullDevice
  do { try process.run() } catch { preconditionFailure("cannot run timeout: \(error)") }
  process.waitUntilExit()
  let status =
    process.terminationReason == .uncaughtSignal
    ? 128 + process.terminationStatus : process.terminationStatus
  return Outcome(
    status: status, output: contents(of: output),
    errors: String(decoding: contents(of: errors), as: UTF8.self))
}

/// The folder of the built programs: the one that the running test bundle lies in.
private let programs: String = {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
    folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
  }
  for place in [folder.path, "\(repository)/.build/release"]
  where FileManager.default.isExecutableFile(atPath: "\(place)/recs") { return place }
  preconditionFailure("the programs are not built")
}()

/// Whether a program is on PATH; tests of tools that are not there say so and pass by.
public func isInstalled(_ tool: String) -> Bool {
  shell("command -v \(tool)").status == 0
}
