/// The words of a codebook: the IQ formats store 4 or 8 adjacent weights as the index of one.
///
/// ggml-common.h of llama.cpp; PyPI `gguf`, quants.py.
struct BlockGrid: Sendable {
  /// The values of all words, concatenated.
  private let values: [Int8]

  static let iq2XXS = BlockGrid(wordsOfIQ2XXS, [8, 25, 43], length: 8)
  static let iq2XS = BlockGrid(wordsOfIQ2XS, [8, 25, 43], length: 8)
  static let iq2S = BlockGrid(wordsOfIQ2S, [8, 25, 43], length: 8)
  static let iq3XXS = BlockGrid(wordsOfIQ3XXS, [4, 12, 20, 28, 36, 44, 52, 62], length: 4)
  static let iq3S = BlockGrid(wordsOfIQ3S, [1, 3, 5, 7, 9, 11, 13, 15], length: 4)
  static let iq1 = BlockGrid(wordsOfIQ1, [-1, 0, 1], length: 8)

  /// `text`: four hexadecimal digits per word, in which each value is an index into `levels` of 2 bits, or 4 in words
  /// of 4.
  private init(_ text: StaticString, _ levels: [Int8], length: Int) {
    let bits: UInt16 = length == 8 ? 2 : 4
    var (values, word, digits): ([Int8], UInt16, Int) = ([], 0, 0)
    text.withUTF8Buffer { bytes in
      for byte in bytes where byte > 0x20 {
        word = word << 4 | UInt16(byte < 0x3A ? byte - 0x30 : byte - 0x57)
        digits += 1
        guard digits % 4 == 0 else { continue }
        for place in 0..<UInt16(length) { values.append(levels[Int(word >> (place * bits) & (1 << bits - 1))]) }
      }
    }
    self.values = values
  }

  /// Calls `body` with the values, word by word; indices are bounded by their number of bits.
  @inline(__always)
  func withWords<R>(_ body: (UnsafePointer<Int8>) -> R) -> R {
    values.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("BlockGrid: no words") }
      return body(start)
    }
  }
}
