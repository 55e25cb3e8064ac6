import Kernels

/// The header of one file.
struct GGUFHeader {
  let file: MappedFile
  let version: Int
  let metadata: [String: GGUFValue]
  let entries: [String: GGUF.Entry]

  private static let magic: UInt32 = 0x4655_4747
  private static let largestAlignment = 1 << 20
  private static let mostSides = 4

  init(_ path: String, part: Int) throws(WeightsError) {
    file = try MappedFile(path)
    var cursor = GGUFCursor(file)
    guard file.count >= 24, try cursor.integer(UInt32.self) == Self.magic else {
      throw WeightsError(.corrupt, path, "does not begin with \"GGUF\"; is this the right file?")
    }
    version = try Self.version(&cursor)
    let tensorCount = try cursor.count(of: 8 + 4 + 4 + 8, "tensors", most: 1 << 17)
    let keyCount = try cursor.count(of: 8 + 4 + 1, "keys", most: 1 << 16)
    metadata = try Self.metadata(keyCount, &cursor)
    entries = try Self.entries(tensorCount, alignment: Self.alignment(metadata, path), part: part, &cursor)
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
    _ count: Int, alignment: Int, part: Int, _ cursor: inout GGUFCursor
  ) throws(WeightsError) -> [String: GGUF.Entry] {
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
    // The data begin at the next multiple of the alignment, which may not exist in a file without tensors.
    let start = (cursor.offset + alignment - 1) & ~(alignment - 1)
    var entries: [String: GGUF.Entry] = [:]
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
      entries[place.name] = GGUF.Entry(
        shape: place.shape, format: place.format, range: first..<first + bytes, part: part)
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
          + "use a file quantized as \(BlockFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return format
  }

  /// Names of ggml's numbered types.
  private static let typeNames: [UInt32: String] = [
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 9: "Q8_1", 10: "Q2_K", 11: "Q3_K",
    12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
    20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64",
    29: "IQ1_M", 30: "BF16", 34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4", 40: "NVFP4", 41: "Q1_0",
  ]
}

// MARK: - Models in parts

extension GGUFHeader {
  private static let mostParts = 10_000

  /// The paths of the other files of a split model, of which this is the first.
  ///
  /// - Throws: `WeightsError` if it is not the first, or not named like llama.cpp's split files.
  func otherParts() throws(WeightsError) -> [String] {
    guard let count = metadata["split.count"]?.int, count > 1 else { return [] }
    guard count <= Self.mostParts else {
      throw WeightsError(.corrupt, file.path, "is one of \(count) parts, which is too many; fetch it again")
    }
    let ending = Self.ending(1, of: count)
    guard metadata["split.no"]?.int ?? 0 == 0, file.path.hasSuffix(ending) else {
      throw WeightsError(
        .unsupported, file.path, "is one of \(count) parts; name the first, which must be called …\(ending)")
    }
    return (2...count).map { file.path.dropLast(ending.count) + Self.ending($0, of: count) }
  }

  /// Checks that a file is the part that its name says.
  ///
  /// - Throws: `WeightsError` `.corrupt`.
  func check(isPart index: Int, of first: GGUFHeader) throws(WeightsError) {
    let (count, number) = (metadata["split.count"]?.int, metadata["split.no"]?.int)
    guard count == first.metadata["split.count"]?.int, number == index else {
      throw WeightsError(
        .corrupt, file.path,
        "says that it is part \((number ?? 0) + 1) of \(count ?? 1), not part \(index + 1) of \(first.file.path)")
    }
  }

  private static func ending(_ number: Int, of count: Int) -> String {
    func digits(_ number: Int) -> String { String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)" }
    return "-\(digits(number))-of-\(digits(count)).gguf"
  }
}
