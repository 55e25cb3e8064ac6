import Glibc

/// The resident memory of this process in bytes, from /proc (proc(5)); 0 where that is missing.
public enum ProcessMemory {
  /// What is resident now.
  public static var resident: Int { line("VmRSS") }

  /// The most that was resident at a time.
  ///
  /// Not `ru_maxrss` of getrusage, which keeps its value when a process becomes another program: that of a program that a
  /// large one has started is the large one's.
  public static var peak: Int { line("VmHWM") }

  private static func line(_ name: String) -> Int {
    for line in (smallFile("/proc/self/status") ?? "").split(separator: "\n") where line.hasPrefix("\(name):") {
      let words = line.split { $0 == " " || $0 == "\t" }
      return words.count > 1 ? (Int(words[1]) ?? 0) * 1024 : 0
    }
    return 0
  }
}
