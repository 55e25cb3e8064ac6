import Glibc

/// Raw memory with one owner: allocated once, freed once, never resized.
///
/// The element bytes may be written only while a single reference exists (as a buffer is filled);
/// after that it is shared read-only, which is what makes it `Sendable`.
package final class ByteStorage: @unchecked Sendable {
  package let base: UnsafeMutableRawPointer
  package let capacity: Int

  /// - Parameter capacity: bytes; 64-byte aligned, not initialised.
  package init(capacity: Int) {
    self.capacity = capacity
    var pointer: UnsafeMutableRawPointer?
    let status = posix_memalign(&pointer, 64, max(capacity, 64))
    guard status == 0, let pointer else { preconditionFailure("out of memory: \(capacity) bytes") }
    base = pointer
  }

  deinit { free(base) }
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

  /// A part of these bytes, sharing the memory. `range` counts from the start of this value.
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

  /// The start of the memory; `count` bytes are initialised.
  package var base: UnsafeMutableRawPointer { storage.base }

  /// Makes room for `extra` more bytes and returns where they go; `advance` then counts them in.
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

  /// Hands over the contents and starts again with an empty buffer of `capacity` bytes.
  package mutating func take(nextCapacity: Int = 256) -> Bytes {
    let bytes = Bytes(storage: storage, offset: 0, count: count)
    storage = ByteStorage(capacity: max(nextCapacity, 64))
    count = 0
    return bytes
  }

  /// Forgets the first `prefix` bytes.
  package mutating func dropFirst(_ prefix: Int) {
    precondition(prefix <= count)
    memmove(storage.base, storage.base + prefix, count - prefix)
    count -= prefix
  }
}
