import Glibc
import Options
import Records
import Stages

/// `recs to-npy`: one field of all records as a NumPy file.
struct ToNPY: Stage {
  var suite = SuiteOptions()

  var writes: Written { .files }

  static let command = Command<ToNPY>(
    name: "recs to-npy", summary: "write one field of all records as a NumPy array",
    operands: "FIELD FILE.npy [STREAM…]",
    description: [
      """
      Tensors, which must all have one shape, become an array [n, …] of their own type; integers become int64, floats
      float64. FILE.npy cannot be a pipe, because its header holds the number of records, which is known only at the end.
      """
    ], examples: [("edits recs to-npy image x.npy x.recs.zst", "for numpy.load(\"x.npy\")")])

  func run(_ session: Session) throws {
    guard session.operands.count >= 2 else {
      throw StageError(.usage, "FIELD and FILE.npy are needed")
    }
    let (field, path) = (session.operands[0], session.operands[1])
    let input = try session.input(files: Array(session.operands.dropFirst(2)))
    var file: NPYFile?
    while let event = try input.next() {
      session.tick()
      guard case .record(let record) = event else { continue }
      let element = try NPYElement(record, field)
      if file == nil { file = try NPYFile(path, element, replaces: suite.ifExists == .replace || suite.isForced) }
      try file?.append(element, id: record.id)
    }
    guard let file else { throw StageError(.data, "there are no records, so the shape is unknown") }
    try file.close()
  }
}

/// The element of one record in the array.
private struct NPYElement {
  let type: String
  let shape: [Int]
  let bytes: Bytes

  init(_ record: Record, _ field: String) throws {
    switch try record.value(field) {
    case .tensor(let tensor)?:
      let kind =
        switch tensor.type {
        case .u8, .u16, .u32, .u64: "u"
        case .i8, .i16, .i32, .i64: "i"
        case .f16, .f32, .f64: "f"
        }
      type = "\(tensor.type.size == 1 ? "|" : "<")\(kind)\(tensor.type.size)"
      shape = tensor.shape
      bytes = tensor.data
    case .integer(let value)?:
      (type, shape) = ("<i8", [])
      bytes = Bytes(withUnsafeBytes(of: value.littleEndian) { Array($0) })
    case .float(let value)?:
      (type, shape) = ("<f8", [])
      bytes = Bytes(withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) })
    default:
      _ = try record.tensor(field)
      throw StageError(.data, "record \"\(record.id)\": field \"\(field)\" is no tensor or number")
    }
  }
}

/// A NumPy file (format version 1.0) whose length is not known when writing begins.
private final class NPYFile {
  private let file: OutputFile
  private let first: NPYElement
  private var count = 0
  private var pending: [UInt8] = []
  private var offset = NPYFile.headerSize

  private static let headerSize = 256

  /// Opens `path` with the suffix `.part`, which `close` removes.
  init(_ path: String, _ first: NPYElement, replaces: Bool) throws {
    self.first = first
    guard replaces || access(path, F_OK) != 0 else {
      throw StageError(.cannotCreate, "\(path) is there already; remove it, or add --if-exists replace")
    }
    file = try OutputFile(path)
  }

  func append(_ element: NPYElement, id: String) throws {
    guard element.type == first.type, element.shape == first.shape else {
      throw StageError(
        .data,
        "record \"\(id)\": \(element.type)\(element.shape) after \(first.type)\(first.shape); resize first"
      )
    }
    count += 1
    element.bytes.withUnsafeBytes { pending.append(contentsOf: $0) }
    if pending.count > 1 << 20 { try flush() }
  }

  private func flush() throws {
    try write(pending, at: offset)
    offset += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8], at position: Int) throws {
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes {
        pwrite(
          file.descriptor, $0.baseAddress.map { $0 + done }, $0.count - done, off_t(position + done))
      }
      if n < 0, errno == EINTR { continue }
      guard n >= 0 else {
        throw StageError(.io, "\(file.path): cannot write: \(String(cString: strerror(errno)))")
      }
      done += n
    }
  }

  func close() throws {
    try flush()
    let shape = ([count] + first.shape).map { "\($0), " }.joined()
    var text = "{'descr': '\(first.type)', 'fortran_order': False, 'shape': (\(shape)), }"
    text += String(repeating: " ", count: Self.headerSize - 11 - text.utf8.count) + "\n"
    let size = UInt16(Self.headerSize - 10)
    try write(
      [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(size & 255), UInt8(size >> 8)] + Array(text.utf8),
      at: 0)
    try file.commit()
  }
}
