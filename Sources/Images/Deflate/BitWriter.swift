/// Packs bits, lowest first, into bytes.
struct BitWriter: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    bytes = .allocate(capacity: self.capacity)
  }

  deinit { bytes.deallocate() }

  /// Makes room for `bitsToCome` bits; `put` must not exceed what was reserved.
  mutating func reserve(_ bitsToCome: Int) {
    let needed = count + bitsToCome / 8 + 32
    guard needed > capacity else { return }
    let grown = max(needed, capacity + capacity / 2)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
    moved.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = moved
    capacity = grown
  }

  /// Appends the lowest `length` bits of `value`, at most 48; the bits above must be zero.
  @inline(__always)
  mutating func put(_ value: UInt64, _ length: UInt64) {
    bits |= value << bitCount
    bitCount += length
    precondition(count + 8 <= capacity, "bits were put that were not reserved")
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: bits.littleEndian, as: UInt64.self)
    count += Int(bitCount >> 3)
    bits >>= bitCount & ~7
    bitCount &= 7
  }

  /// Pads the last byte with zero bits.
  mutating func alignToByte() {
    if bitCount > 0 { put(0, 8 - bitCount) }
  }

  /// Appends whole bytes after a call of `alignToByte`.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    reserve(source.count * 8)
    if let base = source.baseAddress { (bytes + count).update(from: base, count: source.count) }
    count += source.count
  }

  /// The bytes so far, the last one padded with zero bits.
  consuming func finish() -> [UInt8] {
    alignToByte()
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
