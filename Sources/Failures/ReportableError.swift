/// An error of a library that can end a program: a message for people and an exit status for programs.
public protocol ReportableError: Error, CustomStringConvertible {
  /// The exit status of a program that stops because of it, as in sysexits.h.
  var exitStatus: Int32 { get }
}
