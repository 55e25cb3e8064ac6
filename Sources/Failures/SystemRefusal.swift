internal import CLinux

/// Refusals of the operating system from which the work cannot recover.
///
/// The process ends with one line on stderr and status 71, or 74 for a file (`formats/statuses.md`). Unwinding through held locks and
/// half-written data would not be safer, and a stream without its trailer counts as cut off.
public enum SystemRefusal {
  /// Memory was refused.
  public static func memory(bytes: Int) -> Never { linux_end_without_memory(UInt64(max(0, bytes))) }

  /// A thread was refused.
  public static func thread() -> Never { linux_end_without_thread() }

  /// A temporary file cannot be read back.
  public static func temporaryFile() -> Never { linux_end_without_file() }
}
