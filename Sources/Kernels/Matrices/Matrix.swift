/// A dense matrix of Float32, row-major.
public struct Matrix: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  /// `rows · columns` elements.
  public var elements: [Float]

  /// - Precondition: `rows · columns` elements.
  public init(rows: Int, columns: Int, _ elements: [Float]) {
    precondition(elements.count == rows * columns, "\(rows)×\(columns) from \(elements.count) elements")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix of zeros.
  public init(rows: Int, columns: Int) {
    self.init(rows: rows, columns: columns, [Float](repeating: 0, count: rows * columns))
  }

  /// One row.
  public func row(_ index: Int) -> ArraySlice<Float> {
    elements[index * columns..<(index + 1) * columns]
  }

  /// The rows with the given indices, in that order.
  public func selecting(_ indices: [Int]) -> Matrix {
    var selected: [Float] = []
    selected.reserveCapacity(indices.count * columns)
    for index in indices { selected += row(index) }
    return Matrix(rows: indices.count, columns: columns, selected)
  }
}
