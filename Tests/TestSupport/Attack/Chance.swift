/// A small generator with the same numbers everywhere, so that an input can be reproduced from its number.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next 64 bits (SplitMix64).
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A number below `count`.
  mutating func below(_ count: Int) -> Int { count > 0 ? Int(bits() % UInt64(count)) : 0 }

  mutating func one<T>(of choices: [T]) -> T { choices[below(choices.count)] }
}

/// Ways to damage bytes.
enum Damage {
  /// Numbers that may cause arithmetic overflow.
  static let numbers: [Int64] = [
    0, 1, -1, 2, 3, 255, 256, 65_535, 65_536, 1 << 24, 1 << 31 - 1, 1 << 31, 1 << 32, 1 << 40, .max / 2, .max - 1, .max,
    .min,
  ]

  /// `bytes` with one to a few faults.
  static func bytes(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...chance.below(3) {
      guard !bytes.isEmpty else { return (0..<chance.below(64)).map { _ in UInt8(truncatingIfNeeded: chance.bits()) } }
      let place = chance.below(bytes.count)
      switch chance.below(8) {
      case 0: bytes[place] ^= 1 << UInt8(chance.below(8))
      case 1: bytes[place] = UInt8(truncatingIfNeeded: chance.bits())
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + chance.below(64)))
      case 4:
        let end = min(bytes.count, place + 1 + chance.below(256))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: chance.below(bytes.count))
      case 5:
        // A length or a count in any byte order and width.
        let number = UInt64(bitPattern: chance.one(of: numbers))
        let width = chance.one(of: [1, 2, 4, 8])
        let isBig = chance.below(2) == 0
        for i in 0..<width where place + i < bytes.count {
          bytes[place + i] = UInt8(truncatingIfNeeded: number >> UInt64(8 * (isBig ? width - 1 - i : i)))
        }
      case 6:
        // A CBOR head that announces many bytes.
        let head: [UInt8] = [UInt8(chance.below(8)) << 5 | 27] + (0..<8).map { _ in chance.one(of: [0, 0, 255, 127]) }
        bytes.replaceSubrange(place..<min(bytes.count, place + chance.below(10)), with: head)
      default: bytes += (0..<chance.below(64)).map { _ in UInt8(truncatingIfNeeded: chance.bits()) }
      }
    }
    return bytes
  }

  /// A text, such as JSON or a command, with a few words changed.
  static func text(_ text: String, _ chance: inout Chance) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...chance.below(3) {
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      guard chance.below(3) > 0, !digits.isEmpty else {
        bytes = Damage.bytes(bytes, &chance)
        continue
      }
      // A number becomes one that is out of range.
      var start = chance.one(of: digits)
      while start > 0, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
      var end = start
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      let words =
        numbers.map { "\($0)" } + ["1e999", "-0.0", "null", "[]", "{}", "\"x\"", "true", "0.5", "NaN", "-Infinity"]
      bytes.replaceSubrange(start..<end, with: Array(chance.one(of: words).utf8))
    }
    return bytes
  }

  /// Texts for names and captions.
  static func name(_ chance: inout Chance) -> String {
    let parts = [
      "a", "caf\u{E9}", "cafe\u{301}", "..", ".", "/", "\\", "\u{0}", "\n", "\u{202E}", "\u{FEFF}", "\u{1F600}",
      "train", "test",
      " ", "'", "\"", "-", "%s", "{}", String(repeating: "x", count: 1023), String(repeating: "\u{301}", count: 600),
      "\u{7F}",
    ]
    return (0..<chance.below(4)).map { _ in chance.one(of: parts) }.joined()
  }
}
