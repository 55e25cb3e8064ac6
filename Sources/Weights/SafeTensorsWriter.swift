import Glibc
import JSON

/// Writes tensors to safetensors files without a copy of them all in memory.
public enum SafeTensorsWriter {
  /// How values are stored.
  public enum Precision: String, Sendable, CaseIterable {
    case float32
    case float16
  }

  /// A tensor in memory.
  public struct Tensor {
    public let name: String
    public let shape: [Int]
    public let values: UnsafePointer<Float>

    /// Describes a tensor whose values are to stay until it is written.
    public init(_ name: String, _ shape: [Int], _ values: UnsafePointer<Float>) {
      (self.name, self.shape, self.values) = (name, shape, values)
    }

    var count: Int { shape.reduce(1, *) }
  }

  /// Writes a file, which appears when it is complete.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public static func write(
    _ tensors: [Tensor], to path: String, precision: Precision = .float32, metadata: [(String, String)] = []
  ) throws(WeightsError) {
    let width = precision == .float32 ? 4 : 2
    var header = JSONObject([
      ("__metadata__", .object(JSONObject((metadata + [("format", "pt")]).map { ($0.0, .string($0.1)) })))
    ])
    var offset = 0
    for tensor in tensors {
      header[tensor.name] = .object(
        JSONObject([
          ("dtype", .string(precision == .float32 ? "F32" : "F16")),
          ("shape", .array(tensor.shape.map { .int(Int64($0)) })),
          ("data_offsets", .array([.int(Int64(offset)), .int(Int64(offset + width * tensor.count))])),
        ]))
      offset += width * tensor.count
    }
    var text = Array(JSONValue.object(header).description.utf8)
    // Data starts on eight bytes.
    text += [UInt8](repeating: 0x20, count: (8 - text.count % 8) % 8)
    let part = path + ".part"
    let file = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path, "create") }
    do throws(WeightsError) {
      try write(withUnsafeBytes(of: UInt64(text.count).littleEndian) { [UInt8]($0) } + text, to: file, path)
      for tensor in tensors { try write(tensor, precision, to: file, path) }
    } catch {
      close(file)
      unlink(part)
      throw error
    }
    let (isStored, isClosed) = (fsync(file) == 0, close(file) == 0)
    guard isStored, isClosed, rename(part, path) == 0 else {
      let error = failure(path, "finish")
      unlink(part)
      throw error
    }
  }

  private static func write(
    _ tensor: Tensor, _ precision: Precision, to file: Int32, _ path: String
  ) throws(WeightsError) {
    guard precision == .float16 else {
      return try writeAll(UnsafeRawBufferPointer(start: tensor.values, count: 4 * tensor.count), to: file, path)
    }
    for start in stride(from: 0, to: tensor.count, by: 1 << 16) {
      let halves = (start..<min(tensor.count, start + (1 << 16))).map { Float16(tensor.values[$0]) }
      try write(halves.withUnsafeBytes { [UInt8]($0) }, to: file, path)
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(WeightsError) {
    var failure: WeightsError?
    bytes.withUnsafeBytes { buffer in
      do throws(WeightsError) { try writeAll(buffer, to: file, path) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32, _ path: String) throws(WeightsError) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path, "write") }
      done += count
    }
  }

  private static func failure(_ path: String, _ what: String) -> WeightsError {
    WeightsError(.unwritable, path, "cannot \(what): \(String(cString: strerror(errno)))")
  }
}
