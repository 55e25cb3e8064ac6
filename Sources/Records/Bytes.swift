public import Exact
internal import Failures
import Glibc
import Synchronization

/// Raw memory with one owner: allocated once, freed once, never resized.
///
/// The element bytes may be written only while a single reference exists (as a buffer is filled);
/// after that it is shared read-only, which is what makes it `Sendable`.
package final class ByteStorage: @unchecked Sendable {
  package let base: UnsafeMutableRawPointer
  package let capacity: Int

  /// - Parameter capacity: bytes; 64-byte aligned, uninitialized.
  package init(capacity: Int) {
    let block = FrameMemory.shared.take(max(capacity, 64))
    base = block.base
    self.capacity = block.capacity
  }

  deinit { FrameMemory.shared.give(base, capacity) }
}

/// The memory of released frames, reused for the next ones.
///
/// Frames are allocated and freed on several threads. Returning their memory to the system costs a page fault per 4 KiB
/// at the next allocation; left to malloc it fragments, and the process would grow with the length of the stream.
private final class FrameMemory: Sendable {
  static let shared = FrameMemory()

  private static let smallest = 64 << 10
  private static let largestCount = 24
  /// Maximum number of bytes kept in total: a stream of huge frames must not leave two dozen of them behind.
  private static let largestSum = 128 << 20

  private struct Block: @unchecked Sendable {
    var base: UnsafeMutableRawPointer
    var capacity: Int
  }

  private let free = Mutex<[Block]>([])

  func take(_ needed: Int) -> (base: UnsafeMutableRawPointer, capacity: Int) {
    guard needed >= Self.smallest else { return (Self.allocate(needed), needed) }
    guard needed < Int.max - Self.smallest else { SystemRefusal.memory(bytes: needed) }
    let rounded = (needed + Self.smallest - 1) / Self.smallest * Self.smallest
    let found = free.withLock { blocks -> Block? in
      // A block much larger than needed would waste memory.
      let fitting = blocks.indices.filter { blocks[$0].capacity >= needed && blocks[$0].capacity <= 2 * rounded }
      guard let best = fitting.min(by: { blocks[$0].capacity < blocks[$1].capacity }) else { return nil }
      return blocks.remove(at: best)
    }
    if let found { return (found.base, found.capacity) }
    return (Self.allocate(rounded), rounded)
  }

  func give(_ base: UnsafeMutableRawPointer, _ capacity: Int) {
    guard capacity >= Self.smallest else { return Glibc.free(base) }
    let block = Block(base: base, capacity: capacity)
    guard capacity <= Self.largestSum else { return Glibc.free(base) }
    let surplus = free.withLock { blocks -> [Block] in
      blocks.append(block)
      var surplus: [Block] = []
      var sum = blocks.reduce(0) { $0 + $1.capacity }
      while blocks.count > Self.largestCount || sum > Self.largestSum {
        let oldest = blocks.removeFirst()
        sum -= oldest.capacity
        surplus.append(oldest)
      }
      return surplus
    }
    for block in surplus { Glibc.free(block.base) }
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutableRawPointer {
    var pointer: UnsafeMutableRawPointer?
    let status = posix_memalign(&pointer, 64, capacity)
    guard status == 0, let pointer else { SystemRefusal.memory(bytes: capacity) }
    return pointer
  }
}

/// A read-only range of shared memory; copying it copies a reference.
public struct Bytes: Sendable {
  package let storage: ByteStorage
  package let offset: Int
  /// Number of bytes.
  public let count: Int

  package init(storage: ByteStorage, offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0 && offset + count <= storage.capacity)
    self.storage = storage
    self.offset = offset
    self.count = count
  }

  /// Copies `bytes` into memory of its own.
  public init(copying bytes: UnsafeRawBufferPointer) {
    let storage = ByteStorage(capacity: bytes.count)
    if let source = bytes.baseAddress { memcpy(storage.base, source, bytes.count) }
    self.init(storage: storage, offset: 0, count: bytes.count)
  }

  /// Copies an array into memory of its own.
  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Bytes(copying: $0) }
  }

  /// Calls `body` with the memory, which is valid only during the call.
  @inline(__always)
  public func withUnsafeBytes<R, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeRawBufferPointer(start: storage.base + offset, count: count))
  }

  /// A part of these bytes, sharing the memory.
  ///
  /// `range` counts from the start of this value.
  public subscript(range: Range<Int>) -> Bytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return Bytes(storage: storage, offset: offset + range.lowerBound, count: range.count)
  }

  /// A copy as an array.
  public var array: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}

extension Bytes: Equatable {
  public static func == (a: Bytes, b: Bytes) -> Bool {
    a.count == b.count && memcmp(a.storage.base + a.offset, b.storage.base + b.offset, a.count) == 0
  }
}

/// A growing buffer that hands its contents over as `Bytes` without a copy.
package struct ByteBuffer: ~Copyable {
  private var storage: ByteStorage
  package private(set) var count = 0

  package init(capacity: Int = 256) { storage = ByteStorage(capacity: max(capacity, 64)) }

  package var capacity: Int { storage.capacity }

  /// The start of the memory; `count` bytes are initialized.
  package var base: UnsafeMutableRawPointer { storage.base }

  /// Makes room for `extra` more bytes and returns the address to write them to; then call `advance`.
  @inline(__always)
  package mutating func reserve(_ extra: Int) -> UnsafeMutableRawPointer {
    if count + extra > storage.capacity { grow(to: count + extra) }
    return storage.base + count
  }

  private mutating func grow(to needed: Int) {
    let larger = ByteStorage(capacity: max(needed, storage.capacity * 2))
    memcpy(larger.base, storage.base, count)
    storage = larger
  }

  @inline(__always)
  package mutating func advance(_ written: Int) {
    count += written
    assert(count <= storage.capacity)
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1).storeBytes(of: byte, as: UInt8.self)
    advance(1)
  }

  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    memcpy(reserve(bytes.count), source, bytes.count)
    advance(bytes.count)
  }

  package mutating func append(_ bytes: Bytes) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Returns the contents and continues with an empty buffer of `capacity` bytes.
  package mutating func take(nextCapacity: Int = 256) -> Bytes {
    let bytes = Bytes(storage: storage, offset: 0, count: count)
    storage = ByteStorage(capacity: max(nextCapacity, 64))
    count = 0
    return bytes
  }

  /// Removes the first `prefix` bytes.
  package mutating func dropFirst(_ prefix: Int) {
    precondition(prefix <= count)
    memmove(storage.base, storage.base + prefix, count - prefix)
    count -= prefix
  }
}

extension Bytes {
  /// An item of an ancillary kind, which programs that do not know it pass on unchanged (`formats/record-stream.md`,
  /// "Items").
  ///
  /// - Precondition: `kind` is 16 to 23, which one byte holds.
  public init(ancillary kind: UInt8, _ map: [ExactText: Value]) {
    precondition((16...23).contains(kind))
    var buffer = ByteBuffer()
    buffer.append(0x82)
    buffer.append(kind)
    buffer.appendMap(map)
    self = buffer.take()
  }

  /// The value of an item of this kind; nil for other items.
  public func ancillaryValue(kind: UInt8) -> Value? {
    guard count > 2, array.prefix(2) == [0x82, kind] else { return nil }
    return try? Value(scanned: self, 2..<count)
  }
}
