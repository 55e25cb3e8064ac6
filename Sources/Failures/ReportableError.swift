/// An error of a library that can end a program: a message for people and an exit status for programs.
public protocol ReportableError: Error, CustomStringConvertible {
  /// What is at fault: a file, perhaps with a place in it, a record, an option; empty where only the caller knows.
  var place: String { get }
  /// What was expected and found and, where there is one, the remedy.
  var reason: String { get }
  /// The exit status of a program that stops because of it, as in sysexits.h.
  var exitStatus: Int32 { get }
}

extension ReportableError {
  /// One line: `place: reason`.
  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
