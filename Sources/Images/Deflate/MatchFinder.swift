/// Finds earlier occurrences of the bytes at a position, through hash chains.
///
/// `head` has the latest position of each hash, `previous` the preceding one for the last 32 Ki positions. Positions
/// are inserted in order, from 0.
struct MatchFinder: ~Copyable {
  /// A match; a length below 3 means none.
  struct Match {
    var length: Int
    var distance: Int
  }

  static let minimumLength = 3
  static let maximumLength = 258
  private static let windowSize = 32 * 1024

  private let input: UnsafeBufferPointer<UInt8>
  private let head: UnsafeMutablePointer<Int32>
  private let previous: UnsafeMutablePointer<Int32>
  private let positionMask: Int
  private let hashShift: UInt32

  init(_ input: UnsafeBufferPointer<UInt8>) {
    precondition(input.count <= Int(Int32.max))
    self.input = input
    // Small inputs get small tables: clearing large ones would take longer than compressing.
    let tableBits = (9...15).first { input.count <= 1 << $0 } ?? 15
    positionMask = 1 << tableBits - 1
    hashShift = 32 - UInt32(tableBits)
    head = .allocate(capacity: 1 << tableBits)
    head.initialize(repeating: -1, count: 1 << tableBits)
    previous = .allocate(capacity: 1 << tableBits)
    previous.initialize(repeating: -1, count: 1 << tableBits)
  }

  deinit {
    head.deallocate()
    previous.deallocate()
  }

  /// Inserts `position` and returns the latest earlier position with the same hash, or -1.
  @inline(__always)
  func insert(_ position: Int) -> Int {
    // Four bytes are loaded for a hash of three, so the last three positions are skipped.
    guard position + 4 <= input.count else { return -1 }
    let product = (load32(position) & 0xFF_FFFF) &* 0x9E37_79B1
    let hash = Int(product >> hashShift)
    let latest = head[hash]
    previous[position & positionMask] = latest
    head[hash] = Int32(truncatingIfNeeded: position)
    return Int(latest)
  }

  /// The longest match at `position` along the chain that starts at `first`, if longer than `known`.
  ///
  /// Follows at most `chain` links and stops at a match of `nice` bytes.
  func longest(_ position: Int, from first: Int, over known: Match, chain: Int, nice: Int) -> Match {
    let limit = min(Self.maximumLength, input.count - position)
    let oldest = max(0, position - Self.windowSize)
    var best = known
    var candidate = first
    var links = chain
    while candidate >= oldest, links > 0, best.length < limit {
      if input[candidate + best.length] == input[position + best.length] {
        let length = equalBytes(candidate, position, limit)
        if length > best.length {
          best = Match(length: length, distance: position - candidate)
          if length >= nice { break }
        }
      }
      let next = Int(previous[candidate & positionMask])
      guard next < candidate else { break }
      candidate = next
      links -= 1
    }
    return best
  }

  @inline(__always)
  private func equalBytes(_ a: Int, _ b: Int, _ limit: Int) -> Int {
    guard let base = input.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var length = 0
    while length + 8 <= limit {
      let x = (raw + a + length).loadUnaligned(as: UInt64.self)
      let y = (raw + b + length).loadUnaligned(as: UInt64.self)
      let difference = UInt64(littleEndian: x ^ y)
      if difference != 0 { return length + difference.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < limit,
      raw.load(fromByteOffset: a + length, as: UInt8.self)
        == raw.load(fromByteOffset: b + length, as: UInt8.self)
    { length += 1 }
    return length
  }

  @inline(__always)
  private func load32(_ position: Int) -> UInt32 {
    guard let base = input.baseAddress else { return 0 }
    return UInt32(
      littleEndian: (UnsafeRawPointer(base) + position).loadUnaligned(as: UInt32.self))
  }
}
