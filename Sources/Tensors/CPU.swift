internal import CIntrinsics
import Glibc

/// The processor this program runs on, checked once before any kernel runs.
public enum CPU {
  /// Checks that the processor has the instructions which the kernels were compiled for.
  ///
  /// - Throws: `TensorError` `.processor` naming the missing instruction sets.
  public static func check() throws(TensorError) {
    #if arch(x86_64)
    // Without the file (a sandbox without /proc) nothing can be said, so nothing is refused.
    if intrinsics_compiled_for_avx2 == 1, let text = processorDescription() {
      let missing = missingFeatures(in: text)
      if !missing.isEmpty {
        throw TensorError(
          .processor, position: "processor",
          reason: "lacks \(missing.joined(separator: " and ")); "
            + "rebuild with MARCH= (empty) for the baseline instruction set")
      }
    }
    #endif
  }

  /// The instruction sets of x86-64-v3 which `/proc/cpuinfo` text does not list.
  package static func missingFeatures(in text: String) -> [String] {
    let required = ["avx2", "fma"]
    for line in text.split(separator: "\n") where line.hasPrefix("flags") {
      let flags = Set(line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ":" }))
      return required.filter { !flags.contains(Substring($0)) }
    }
    return []
  }

  private static func processorDescription() -> String? {
    let file = open("/proc/cpuinfo", O_RDONLY | O_CLOEXEC)
    if file < 0 { return nil }
    defer { close(file) }
    // The first processor's flags lie within the first few kilobytes.
    var bytes = [UInt8](repeating: 0, count: 8192)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      if count <= 0 { break }
      filled += count
    }
    return String(decoding: bytes[..<filled], as: UTF8.self)
  }
}
