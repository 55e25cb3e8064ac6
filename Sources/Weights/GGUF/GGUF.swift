public import Tensors

/// A model in llama.cpp's format GGUF, version 2 or 3: metadata, and tensors in block formats.
///
/// Magic, version, counts; metadata, key by key; the tensors' names, sides, types and offsets; then, aligned, the data.
/// (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.) The file is mapped: a tensor is read when it is used.
public final class GGUF: TensorSource, Sendable {
  /// One tensor's place.
  public struct Entry: Sendable, Equatable {
    /// Slowest side first, as everywhere here; the file has it the other way round.
    public let shape: [Int]
    public let format: BlockFormat
    /// Bytes in the file.
    public let range: Range<Int>
    /// Elements held.
    public var count: Int { shape.reduce(1, *) }
  }

  /// The path, for messages.
  public let path: String
  public let version: Int
  /// By key, such as `general.architecture`.
  public let metadata: [String: GGUFValue]
  public let entries: [String: Entry]
  private let file: MappedFile

  private static let magic: UInt32 = 0x4655_4747
  private static let largestAlignment = 1 << 20
  private static let mostSides = 4

  /// Opens a file and checks its header.
  ///
  /// - Throws: `WeightsError`; `.unsupported` names types of tensors that are not read.
  public init(_ path: String) throws(WeightsError) {
    self.path = path
    file = try MappedFile(path)
    var cursor = GGUFCursor(file)
    guard file.count >= 24, try cursor.integer(UInt32.self) == Self.magic else {
      throw WeightsError(.corrupt, path, "does not begin with \"GGUF\"; is this the right file?")
    }
    version = try Self.version(&cursor)
    let tensorCount = try cursor.count(of: 8 + 4 + 4 + 8, "tensors", most: 1 << 17)
    let keyCount = try cursor.count(of: 8 + 4 + 1, "keys", most: 1 << 16)
    metadata = try Self.metadata(keyCount, &cursor)
    if let parts = metadata["split.count"]?.int, parts > 1 {
      throw WeightsError(
        .unsupported, path, "is one of \(parts) parts; join them with llama-gguf-split --merge FIRST-PART WHOLE.gguf")
    }
    entries = try Self.entries(tensorCount, alignment: Self.alignment(metadata, path), &cursor)
  }

  private static func version(_ cursor: inout GGUFCursor) throws(WeightsError) -> Int {
    let version = try cursor.integer(UInt32.self)
    guard version == 2 || version == 3 else {
      let isSwapped = version.byteSwapped < 16
      throw WeightsError(
        .unsupported, cursor.file.path,
        isSwapped
          ? "is for big-endian machines; convert it with gguf_convert_endian.py"
          : "is GGUF version \(version) where 2 or 3 is needed; convert the model again")
    }
    return Int(version)
  }

  private static func metadata(_ count: Int, _ cursor: inout GGUFCursor) throws(WeightsError) -> [String: GGUFValue] {
    var metadata: [String: GGUFValue] = [:]
    for _ in 0..<count {
      let key = try cursor.string("a key")
      guard metadata[key] == nil else { throw cursor.failure("key \"\(key.prefix(100))\" is there twice") }
      metadata[key] = try cursor.value(cursor.type())
    }
    return metadata
  }

  private static func alignment(_ metadata: [String: GGUFValue], _ path: String) throws(WeightsError) -> Int {
    guard let value = metadata["general.alignment"] else { return 32 }
    guard let bytes = value.int, (1...largestAlignment).contains(bytes), bytes & (bytes - 1) == 0 else {
      throw WeightsError(
        .corrupt, path, "general.alignment is no power of two up to \(largestAlignment); fetch the file again")
    }
    return bytes
  }

  private static func entries(
    _ count: Int, alignment: Int, _ cursor: inout GGUFCursor
  ) throws(WeightsError) -> [String: Entry] {
    var places: [(name: String, shape: [Int], format: BlockFormat, offset: UInt64)] = []
    for _ in 0..<count {
      let name = try cursor.string("a tensor's name")
      let sides = try cursor.integer(UInt32.self)
      guard sides <= mostSides else { throw cursor.failure("tensor \"\(name.prefix(100))\" has \(sides) sides") }
      var shape: [Int] = []
      for _ in 0..<sides { shape.insert(Int(clamping: try cursor.integer(UInt64.self)), at: 0) }
      let format = try format(cursor.integer(UInt32.self), name, cursor)
      places.append((name, shape, format, try cursor.integer(UInt64.self)))
    }
    // The data begin at the next multiple, which a file without tensors need not have.
    let start = (cursor.offset + alignment - 1) & ~(alignment - 1)
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(places.count)
    for place in places {
      let name = place.name.prefix(100)
      guard entries[place.name] == nil else { throw cursor.failure("tensor \"\(name)\" is there twice") }
      guard let bytes = bytes(place.shape, place.format) else {
        throw cursor.failure("tensor \"\(name)\": \(place.shape) of \(place.format.rawValue) is no possible shape")
      }
      let room = max(0, cursor.file.count - start)
      guard place.offset % UInt64(alignment) == 0, place.offset <= UInt64(room), bytes <= room - Int(place.offset)
      else {
        throw cursor.failure(
          "tensor \"\(name)\": \(bytes) bytes at \(place.offset) of \(room) lie outside the file, or not on \(alignment)"
        )
      }
      let first = start + Int(place.offset)
      entries[place.name] = Entry(shape: place.shape, format: place.format, range: first..<first + bytes)
    }
    return entries
  }

  private static func bytes(_ shape: [Int], _ format: BlockFormat) -> Int? {
    guard (shape.last ?? 1) % format.blockCount == 0 else { return nil }
    var count = 1
    for side in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: side)
      if overflow || side < 1 { return nil }
      count = product
    }
    let (bytes, overflow) = (count / format.blockCount).multipliedReportingOverflow(by: format.blockBytes)
    return overflow ? nil : bytes
  }

  private static func format(
    _ number: UInt32, _ tensor: String, _ cursor: GGUFCursor
  ) throws(WeightsError) -> BlockFormat {
    guard let name = typeNames[number] else {
      throw cursor.failure("tensor \"\(tensor.prefix(100))\" has the unknown type \(number)")
    }
    guard let format = BlockFormat(rawValue: name) else {
      throw WeightsError(
        .unsupported, cursor.file.path,
        "tensor \"\(tensor.prefix(100))\" is \(name), which is not read; "
          + "use a file quantised as \(BlockFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return format
  }

  /// The types that ggml numbers.
  private static let typeNames: [UInt32: String] = [
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 9: "Q8_1", 10: "Q2_K", 11: "Q3_K",
    12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
    20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64",
    29: "IQ1_M", 30: "BF16", 34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4", 40: "NVFP4", 41: "Q1_0",
  ]
}

// MARK: - Tensors

extension GGUF {
  public var names: [String] { Array(entries.keys) }

  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    guard let entry = entries[name], entry.format == .f32, entry.range.lowerBound % 4 == 0 else { return nil }
    return (file.base + entry.range.lowerBound).assumingMemoryBound(to: Float.self)
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    let entry = try entry(name)
    entry.format.dequantize(file.base + entry.range.lowerBound, count: entry.count, into: target)
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let entry = try entry(name)
    let columns = max(1, entry.shape.last ?? 1)
    return BlockMatrix(
      entry.format, rows: entry.count / columns, columns: columns, file.base + entry.range.lowerBound, owner: file)
  }

  private func entry(_ name: String) throws(WeightsError) -> Entry {
    guard let entry = entries[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return entry
  }
}
