/// An error of a library that a program can end with: it has a line for people and a status for programs.
public protocol ReportableError: Error, CustomStringConvertible {
  /// The exit status of a program that stops because of it, as in sysexits.h.
  var exitStatus: Int32 { get }
}
