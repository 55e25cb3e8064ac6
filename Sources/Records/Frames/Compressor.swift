internal import CZstd
internal import Failures

/// Compresses frames independently, so that readers can decompress them separately.
final class Compressor: @unchecked Sendable {
  private let state: OpaquePointer

  init(level: Int) {
    guard let state = ZSTD_createCCtx() else { SystemRefusal.memory(bytes: 0) }
    self.state = state
    ZSTD_CCtx_setParameter(state, ZSTD_c_compressionLevel, Int32(level))
    ZSTD_CCtx_setParameter(state, ZSTD_c_checksumFlag, 1)
  }

  deinit { ZSTD_freeCCtx(state) }

  /// Compresses `content` to a frame with content size and checksum.
  func compress(_ content: UnsafeRawBufferPointer) -> Bytes {
    // A window as large as the content makes a single-segment frame, whose header has no unused bits; 8 MiB is what
    // every decoder must support (RFC 8878 section 3.1.1.1.2).
    let needed = Int.bitWidth - max(content.count - 1, 1).leadingZeroBitCount
    ZSTD_CCtx_setParameter(state, ZSTD_c_windowLog, Int32(min(max(needed, 10), 23)))
    let bound = ZSTD_compressBound(content.count)
    let storage = ByteStorage(capacity: bound)
    let size = ZSTD_compress2(state, storage.base, bound, content.baseAddress, content.count)
    precondition(ZSTD_isError(size) == 0, "zstd: \(String(cString: ZSTD_getErrorName(size)))")
    return Bytes(storage: storage, offset: 0, count: size)
  }
}
