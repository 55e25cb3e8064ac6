/// XXH64 with seed 0, the checksum of zstd frames and of the record stream's digests.
///
/// libzstd does not export its own copy. Source: the xxHash specification, version 0.1.1, "XXH64".
/// Bounded by the eight 64-bit multiplications that each 32-byte stripe needs.
public struct XXH64: Sendable {
  @usableFromInline static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  @usableFromInline static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  @usableFromInline static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  @usableFromInline static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  @usableFromInline static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private var lanes = Lanes()
  private var total: UInt64 = 0
  private var tail: InlineArray<32, UInt8> = .init(repeating: 0)
  private var tailCount = 0

  private struct Lanes {
    var a = XXH64.prime1 &+ XXH64.prime2
    var b = XXH64.prime2
    var c: UInt64 = 0
    var d = 0 &- XXH64.prime1

    @inline(__always)
    mutating func consume(_ pointer: UnsafeRawPointer, stripes: Int) {
      var (a, b, c, d) = (self.a, self.b, self.c, self.d)
      var p = pointer
      for _ in 0..<stripes {
        a = XXH64.round(a, p.loadUnaligned(as: UInt64.self))
        b = XXH64.round(b, p.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        c = XXH64.round(c, p.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        d = XXH64.round(d, p.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
        p += 32
      }
      (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }

    @inline(__always)
    var merged: UInt64 {
      var h = XXH64.rotate(a, 1) &+ XXH64.rotate(b, 7)
      h = h &+ XXH64.rotate(c, 12) &+ XXH64.rotate(d, 18)
      h = XXH64.merge(h, a)
      h = XXH64.merge(h, b)
      h = XXH64.merge(h, c)
      return XXH64.merge(h, d)
    }
  }

  public init() {}

  @inline(__always)
  static func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { (x &<< n) | (x &>> (64 &- n)) }

  @inline(__always)
  static func round(_ accumulator: UInt64, _ input: UInt64) -> UInt64 {
    rotate(accumulator &+ input &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func merge(_ h: UInt64, _ lane: UInt64) -> UInt64 {
    (h ^ round(0, lane)) &* prime1 &+ prime4
  }

  /// Adds bytes to the digest; the result does not depend on how they are divided among calls.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard var pointer = bytes.baseAddress else { return }
    var remaining = bytes.count
    total &+= UInt64(remaining)
    if tailCount > 0 {
      let wanted = min(32 - tailCount, remaining)
      for i in 0..<wanted { tail[tailCount + i] = pointer.load(fromByteOffset: i, as: UInt8.self) }
      tailCount += wanted
      pointer += wanted
      remaining -= wanted
      guard tailCount == 32 else { return }
      withUnsafeBytes(of: tail) { bytes in
        if let base = bytes.baseAddress { lanes.consume(base, stripes: 1) }
      }
      tailCount = 0
    }
    lanes.consume(pointer, stripes: remaining / 32)
    pointer += remaining & ~31
    remaining &= 31
    for i in 0..<remaining { tail[i] = pointer.load(fromByteOffset: i, as: UInt8.self) }
    tailCount = remaining
  }

  /// The digest of everything added so far.
  public var digest: UInt64 {
    let start = total >= 32 ? lanes.merged : Self.prime5
    return withUnsafeBytes(of: tail) { bytes in
      Self.finish(start &+ total, UnsafeRawBufferPointer(rebasing: bytes[..<tailCount]))
    }
  }

  private static func finish(_ start: UInt64, _ tail: UnsafeRawBufferPointer) -> UInt64 {
    var h = start
    var i = 0
    while i + 8 <= tail.count {
      h = rotate(h ^ round(0, tail.loadUnaligned(fromByteOffset: i, as: UInt64.self)), 27)
      h = h &* prime1 &+ prime4
      i += 8
    }
    if i + 4 <= tail.count {
      let word = UInt64(tail.loadUnaligned(fromByteOffset: i, as: UInt32.self))
      h = rotate(h ^ (word &* prime1), 23) &* prime2 &+ prime3
      i += 4
    }
    while i < tail.count {
      h = rotate(h ^ (UInt64(tail[i]) &* prime5), 11) &* prime1
      i += 1
    }
    h = (h ^ (h &>> 33)) &* prime2
    h = (h ^ (h &>> 29)) &* prime3
    return h ^ (h &>> 32)
  }

  /// The digest of one buffer.
  public static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard let base = bytes.baseAddress else { return finish(prime5, bytes) }
    let stripes = bytes.count / 32
    var start = prime5
    if stripes > 0 {
      var lanes = Lanes()
      lanes.consume(base, stripes: stripes)
      start = lanes.merged
    }
    let tail = UnsafeRawBufferPointer(start: base + stripes * 32, count: bytes.count & 31)
    return finish(start &+ UInt64(bytes.count), tail)
  }

  /// The digest of a text's UTF-8 bytes.
  public static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }
}
