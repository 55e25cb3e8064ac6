internal import CLinux

/// What the operating system refuses in the middle of work that cannot go on without it.
///
/// The process ends with one line and status 71, or 74 for a file, as `formats/statuses.md` has it: nothing that holds locks and half-made
/// data could do better, and a stream without its trailer counts as cut off.
public enum SystemRefusal {
  /// Memory was refused.
  public static func memory(bytes: Int) -> Never { linux_end_without_memory(UInt64(max(0, bytes))) }

  /// A thread was refused.
  public static func thread() -> Never { linux_end_without_thread() }

  /// A temporary file cannot be read back.
  public static func temporaryFile() -> Never { linux_end_without_file() }
}
