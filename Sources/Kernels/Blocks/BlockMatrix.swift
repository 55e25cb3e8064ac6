/// A matrix of weights [rows, columns] in a block format, used in place, usually in a memory-mapped file.
public struct BlockMatrix: @unchecked Sendable {
  public let format: BlockFormat
  public let rows: Int
  public let columns: Int
  /// The first row; rows are contiguous.
  public let data: UnsafeRawPointer
  private let owner: AnyObject

  /// A view of `data`, which `owner` keeps in memory.
  ///
  /// - Precondition: `data` has `rows · columns` weights, and a row consists of whole blocks.
  public init(_ format: BlockFormat, rows: Int, columns: Int, _ data: UnsafeRawPointer, owner: AnyObject) {
    precondition(columns % format.blockCount == 0, "\(format.rawValue): rows of \(columns) are no whole blocks")
    (self.format, self.rows, self.columns, self.data, self.owner) = (format, rows, columns, data, owner)
  }

  /// Bytes per row.
  public var rowBytes: Int { columns / format.blockCount * format.blockBytes }

  /// The blocks of a row.
  public func row(_ index: Int) -> UnsafeRawPointer { data + index * rowBytes }

  /// A range of rows as a matrix of its own.
  public func rows(_ range: Range<Int>) -> BlockMatrix {
    precondition(range.lowerBound >= 0 && range.upperBound <= rows, "rows \(range) of \(rows)")
    return BlockMatrix(format, rows: range.count, columns: columns, row(range.lowerBound), owner: owner)
  }

  /// Writes the values of a range of rows.
  public func dequantize(_ range: Range<Int>, into target: UnsafeMutablePointer<Float>) {
    format.dequantize(row(range.lowerBound), count: range.count * columns, into: target)
  }
}
