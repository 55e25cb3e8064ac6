public import Kernels
public import Records
import Stages

/// The vectors in one field of a group's records, one row each.
///
/// Tensors of any shape are accepted if all have the same number of elements; u8 images are taken as they are, 0 to
/// 255.
public struct Vectors: Sendable {
  /// The field of the vectors.
  public let field: String
  /// Number of vectors.
  public private(set) var rows = 0
  /// Elements per vector; 0 before the first.
  private var columns = 0
  /// [rows, columns], row-major.
  private var elements: [Float] = []

  /// Bytes that the vectors may occupy.
  private let memory: Int

  /// `memory`: bytes that the vectors of one group may occupy.
  public init(field: String, memory: Int) {
    self.field = field
    self.memory = memory
  }

  /// Adds the vector of a record.
  ///
  /// - Throws: `RecordError` if the field is missing or not a tensor; `StageError` 65 if it is of another size than before, 78
  ///   beyond the memory.
  public mutating func add(_ record: Record) throws {
    let tensor = try record.tensor(field)
    guard rows == 0 || tensor.count == columns else {
      throw StageError(
        .data,
        "record \"\(record.id)\": \(field) has \(tensor.count) elements where those before have \(columns); "
          + "bring all to one size first")
    }
    columns = tensor.count
    guard (rows + 1) * columns * MemoryLayout<Float>.stride <= memory else {
      throw StageError(
        .configuration,
        "the \(field) vectors of one class take more than \(memory >> 20) MiB; raise --memory if the machine has it")
    }
    let start = elements.count
    elements.append(contentsOf: repeatElement(0, count: columns))
    elements.withUnsafeMutableBufferPointer {
      tensor.copyFloats(to: UnsafeMutableBufferPointer(rebasing: $0[start..<start + columns]))
    }
    rows += 1
  }

  /// Returns the vectors as [rows, columns] and removes them.
  public mutating func take() -> Matrix {
    defer { removeAll() }
    return Matrix(rows: rows, columns: columns, elements)
  }

  /// Removes all vectors.
  public mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    rows = 0
  }
}
