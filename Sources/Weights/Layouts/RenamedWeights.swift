import Exact
public import JSON
public import Kernels

/// The tensors of a file, or of several, under the names and in the shapes of another layout; converted on demand.
///
/// Each is a tensor of a file, or some of its rows, possibly scaled row by row by the values of other tensors.
public final class RenamedWeights: WeightFile {
  /// The source of a tensor.
  struct Part: Sendable, Equatable {
    let source: String
    /// The number of the file that it is in.
    var file = 0
    /// Range of rows; nil for all.
    var rows: Range<Int>?
    /// Tensors with one value per row, by which the rows are multiplied, each with its offset for the first row.
    var factors: [Factor] = []
    /// Whether the source is transposed.
    var isTransposed = false

    /// Whether the bytes can be used unchanged.
    var isPlain: Bool { factors.isEmpty && !isTransposed }
  }

  /// A tensor of one value per row.
  struct Factor: Sendable, Equatable {
    let name: String
    let start: Int
  }

  /// The name of the file's layout.
  public let layout: String
  /// The `config.json` for these tensors; nil if none is needed.
  public let configuration: JSONObject?
  /// The `preprocessor_config.json` for these tensors; nil if none is needed.
  public let preprocessing: JSONObject?
  private let files: [any WeightFile]
  private let parts: [String: Part]

  init(
    _ files: any WeightFile..., layout: String, configuration: JSONObject? = nil, preprocessing: JSONObject? = nil,
    _ parts: [String: Part]
  ) {
    (self.files, self.layout, self.parts) = (files, layout, parts)
    (self.configuration, self.preprocessing) = (configuration, preprocessing)
  }

  /// That of the first file.
  public var path: String { files[0].path }

  public var names: [String] { Array(parts.keys) }

  public var mappedFiles: [MappedFile] { files.flatMap(\.mappedFiles) }

  public var notes: [(name: String, value: String)] { files[0].notes }

  public func shape(of name: String) -> [Int]? {
    guard let part = parts[name], var shape = files[part.file].shape(of: part.source) else { return nil }
    if let rows = part.rows, !shape.isEmpty { shape[0] = rows.count }
    return part.isTransposed ? shape.reversed() : shape
  }

  /// Scaled and transposed tensors are float32.
  public func type(of name: String) -> String? {
    parts[name].flatMap { $0.isPlain ? files[$0.file].type(of: $0.source) : ElementType.f32.rawValue }
  }

  public func byteCount(of name: String) -> Int? {
    guard let shape = shape(of: name), let type = type(of: name).flatMap(ElementType.init(rawValue:)) else {
      return nil
    }
    return (CheckedSize(product: shape) * type.bits).saturated / 8
  }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let part = parts[name], part.isPlain, let start = files[part.file].mappedFloats(part.source) else {
      return nil
    }
    return start + (part.rows?.lowerBound ?? 0) * rowCount(part)
  }

  /// Number of elements in a row.
  private func rowCount(_ part: Part) -> Int {
    CheckedSize(product: (files[part.file].shape(of: part.source) ?? []).dropFirst()).saturated
  }

  public func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    let part = try part(name)
    let file = files[part.file]
    guard part.isPlain else {
      let values = Storage(try floats(name))
      return body(UnsafeRawBufferPointer(start: values.pointer, count: 4 * values.count))
    }
    guard let rows = part.rows else { return try file.withBytes(of: part.source, body) }
    let all = max(1, file.shape(of: part.source)?.first ?? 1)
    try file.withBytes(of: part.source) { bytes in
      let size = bytes.count / all
      body(UnsafeRawBufferPointer(rebasing: bytes[rows.lowerBound * size..<rows.upperBound * size]))
    }
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    let part = try part(name)
    let (file, columns) = (files[part.file], rowCount(part))
    if part.isTransposed {
      let values = try file.floats(part.source)
      let rows = columns > 0 ? values.count / columns : 0
      for row in 0..<rows { for column in 0..<columns { target[column * rows + row] = values[row * columns + column] } }
      return
    }
    if let rows = part.rows {
      let values = try file.floats(part.source)
      let count = rows.count * columns
      values.withUnsafeBufferPointer { buffer in
        if let start = buffer.baseAddress { target.update(from: start + rows.lowerBound * columns, count: count) }
      }
    } else {
      try file.read(part.source, into: target)
    }
    let rows = shape(of: name)?.first ?? 1
    for factor in part.factors {
      let values = try file.floats(factor.name)
      for row in 0..<rows {
        for column in 0..<columns { target[row * columns + column] *= values[factor.start + row] }
      }
    }
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let part = try part(name)
    if part.rows == nil, part.isPlain { return try files[part.file].matrix(part.source) }
    let values = Storage(try floats(name))
    let columns = max(1, shape(of: name)?.last ?? 1)
    return BlockMatrix(.f32, rows: values.count / columns, columns: columns, values.pointer, owner: values)
  }

  private func part(_ name: String) throws(WeightsError) -> Part {
    guard let part = parts[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return part
  }
}
