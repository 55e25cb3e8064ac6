internal import CZstd
internal import Failures

/// Decompresses frames: whole ones in one call, foreign ones as a stream.
final class Decompressor: @unchecked Sendable {
  private let state: OpaquePointer

  init(_ limits: Limits) {
    guard let state = ZSTD_createDCtx() else { SystemRefusal.memory(bytes: 0) }
    self.state = state
    ZSTD_DCtx_setParameter(state, ZSTD_d_windowLogMax, Int32(limits.windowLog))
  }

  deinit { ZSTD_freeDCtx(state) }

  /// The content of a whole frame, which must be exactly `contentSize` bytes.
  ///
  /// - Throws: `ScanFailure` `.malformed` with libzstd's reason, offset 0.
  func decompress(_ frame: Bytes, contentSize: Int) throws(ScanFailure) -> Bytes {
    let storage = ByteStorage(capacity: contentSize)
    let result = frame.withUnsafeBytes {
      ZSTD_decompressDCtx(state, storage.base, contentSize, $0.baseAddress, $0.count)
    }
    guard ZSTD_isError(result) == 0 else {
      throw .malformed(String(cString: ZSTD_getErrorName(result)), offset: 0)
    }
    guard result == contentSize else {
      throw .malformed("a frame that holds other than it announces", offset: 0)
    }
    return Bytes(storage: storage, offset: 0, count: contentSize)
  }

  /// Feeds part of a frame; `input` advances past the consumed bytes.
  ///
  /// - Returns: the decompressed content, and whether the frame ended.
  /// - Throws: `ScanFailure` `.malformed` with libzstd's reason.
  func stream(
    _ input: inout UnsafeRawBufferPointer, chunk: Int
  ) throws(ScanFailure) -> (content: Bytes, isEnd: Bool) {
    let storage = ByteStorage(capacity: chunk)
    var output = ZSTD_outBuffer(dst: storage.base, size: chunk, pos: 0)
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    let result = ZSTD_decompressStream(state, &output, &source)
    guard ZSTD_isError(result) == 0 else {
      throw .malformed(String(cString: ZSTD_getErrorName(result)), offset: 0)
    }
    input = UnsafeRawBufferPointer(rebasing: input[source.pos...])
    return (Bytes(storage: storage, offset: 0, count: output.pos), result == 0)
  }
}
