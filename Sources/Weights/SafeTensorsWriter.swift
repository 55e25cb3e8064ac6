import Glibc
import JSON
import Kernels

/// Writes tensors to safetensors files without copying all of them to memory.
public enum SafeTensorsWriter {
  /// The stored number format.
  public enum Precision: String, Sendable, CaseIterable {
    case float32
    case float16
  }

  /// A tensor in memory.
  public struct Tensor {
    public let name: String
    public let shape: [Int]
    public let values: UnsafePointer<Float>
    /// A factor for each row, the first dimension, which is written times it; nil for none.
    public let rowFactors: [Float]?

    /// Describes a tensor whose values must stay valid until it is written.
    public init(_ name: String, _ shape: [Int], _ values: UnsafePointer<Float>, rowFactors: [Float]? = nil) {
      precondition(rowFactors.map { $0.count == shape.first } ?? true, "\(name): \(shape) has other rows")
      (self.name, self.shape, self.values, self.rowFactors) = (name, shape, values, rowFactors)
    }

    var count: Int { shape.reduce(1, *) }
  }

  /// A tensor as it will be written.
  private struct Piece {
    let name: String
    let type: String
    let shape: [Int]
    let byteCount: Int
    /// Passes all of its bytes on, in parts.
    let contents: ((UnsafeRawBufferPointer) -> Void) throws(WeightsError) -> Void
  }

  /// Writes a file, which is renamed to its final name when it is complete.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public static func write(
    _ tensors: [Tensor], to path: String, precision: Precision = .float32, metadata: [(String, String)] = []
  ) throws(WeightsError) {
    let type = precision == .float32 ? ElementType.f32 : .f16
    let pieces = tensors.map { tensor in
      Piece(
        name: tensor.name, type: type.rawValue, shape: tensor.shape, byteCount: tensor.count * type.bits / 8,
        contents: { emit in
          guard let factors = tensor.rowFactors else {
            return parts(of: tensor.values, count: tensor.count, precision, emit)
          }
          let columns = tensor.count / max(1, factors.count)
          for (row, factor) in factors.enumerated() {
            let scaled = (0..<columns).map { factor * tensor.values[row * columns + $0] }
            scaled.withUnsafeBufferPointer { values in
              if let start = values.baseAddress { parts(of: start, count: columns, precision, emit) }
            }
          }
        })
    }
    try write(pieces, to: path, metadata: metadata)
  }

  /// Writes all tensors of a file in their own types or, if they are numbers, in another.
  ///
  /// Wide types come first, so that all are aligned; then names in order, as in the safetensors library. Types unknown
  /// to safetensors, such as GGUF's blocks, become float32.
  ///
  /// - Throws: `WeightsError` `.unwritable`, and what reading throws.
  public static func write(
    all file: any WeightFile, to path: String, precision: Precision? = nil, metadata: [(String, String)] = []
  ) throws(WeightsError) {
    let pieces = file.names.map { name in
      let shape = file.shape(of: name) ?? []
      let own = file.type(of: name).flatMap(ElementType.init(rawValue:))
      let count = shape.reduce(1, *)
      if let own, precision == nil || !own.isFloat || own == (precision == .float16 ? .f16 : .f32) {
        return Piece(
          name: name, type: own.rawValue, shape: shape, byteCount: count * own.bits / 8,
          contents: { (emit) throws(WeightsError) in try file.withBytes(of: name, emit) })
      }
      let type = precision == .float16 ? ElementType.f16 : .f32
      return Piece(
        name: name, type: type.rawValue, shape: shape, byteCount: count * type.bits / 8,
        contents: { (emit) throws(WeightsError) in
          let values = Storage(count: count)
          try file.read(name, into: values.pointer)
          parts(of: values.pointer, count: count, precision ?? .float32, emit)
        })
    }
    func width(_ piece: Piece) -> Int { ElementType(rawValue: piece.type)?.bits ?? 0 }
    let ordered = pieces.sorted { width($0) != width($1) ? width($0) > width($1) : $0.name < $1.name }
    try write(ordered, to: path, metadata: metadata)
  }

  /// Passes values on in the stored format.
  private static func parts(
    of values: UnsafePointer<Float>, count: Int, _ precision: Precision, _ emit: (UnsafeRawBufferPointer) -> Void
  ) {
    guard precision == .float16 else { return emit(UnsafeRawBufferPointer(start: values, count: 4 * count)) }
    for start in stride(from: 0, to: count, by: 1 << 16) {
      let halves = (start..<min(count, start + (1 << 16))).map { Float16(values[$0]) }
      halves.withUnsafeBytes(emit)
    }
  }

  private static func write(
    _ pieces: [Piece], to path: String, metadata: [(String, String)]
  ) throws(WeightsError) {
    var header = JSONObject([
      ("__metadata__", .object(JSONObject((metadata + [("format", "pt")]).map { ($0.0, .string($0.1)) })))
    ])
    var offset = 0
    for piece in pieces {
      header[piece.name] = .object(
        JSONObject([
          ("dtype", .string(piece.type)), ("shape", .array(piece.shape.map { .int(Int64($0)) })),
          ("data_offsets", .array([.int(Int64(offset)), .int(Int64(offset + piece.byteCount))])),
        ]))
      offset += piece.byteCount
    }
    var text = Array(JSONValue.object(header).description.utf8)
    // Data start at a multiple of eight bytes.
    text += [UInt8](repeating: 0x20, count: (8 - text.count % 8) % 8)
    let part = path + ".part"
    let file = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path, "create") }
    do throws(WeightsError) {
      try write(withUnsafeBytes(of: UInt64(text.count).littleEndian) { [UInt8]($0) } + text, to: file, path)
      for piece in pieces { try write(piece, to: file, path) }
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

  private static func write(_ piece: Piece, to file: Int32, _ path: String) throws(WeightsError) {
    var (failure, written): (WeightsError?, Int) = (nil, 0)
    try piece.contents { bytes in
      guard failure == nil else { return }
      do throws(WeightsError) { try writeAll(bytes, to: file, path) } catch { failure = error }
      written += bytes.count
    }
    if let failure { throw failure }
    precondition(written == piece.byteCount, "\(piece.name): \(written) bytes of \(piece.byteCount)")
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
