/// What the marker segments of a JPEG file have said up to a point.
///
/// Source: ITU-T T.81, Annex B; libjpeg-turbo 2.1.5 `jdmarker.c`.
struct JPEGSegments {
  /// What the reading of segments stopped at.
  enum Stop {
    case scan(JPEGScan)
    case end
  }

  var frame: JPEGFrame?
  private(set) var hasJFIF = false
  private(set) var adobeTransform: UInt8?
  private var quantization: [[UInt16]?] = [nil, nil, nil, nil]
  private var dcTables: [JPEGHuffmanTable?] = [nil, nil, nil, nil]
  private var acTables: [JPEGHuffmanTable?] = [nil, nil, nil, nil]
  private var restartInterval = 0

  init() {
    let standard = JPEGHuffmanTable.standard()
    dcTables[0...1] = standard[0...1]
    acTables[0...1] = standard[2...3]
  }

  /// Reads segments up to the next scan's entropy-coded data or the end of the image.
  ///
  /// `maximumPixels` is checked where the frame is declared.
  mutating func advance(_ reader: inout JPEGBitReader, maximumPixels: Int) throws(ImageError) -> Stop {
    while true {
      if reader.marker == 0 { reader.findMarker() }
      let marker = reader.marker
      reader.marker = 0
      switch marker {
      case 0xD9:
        reader.marker = marker
        return .end
      case 0xD8: throw corrupt(reader, "a second start of image")
      case 0xC0, 0xC1, 0xC2:
        try readFrame(&reader, isProgressive: marker == 0xC2, maximumPixels: maximumPixels)
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        let isArithmetic = marker >= 0xC9
        throw ImageError(
          .unsupported, at: reader.position,
          "\(isArithmetic ? "arithmetic coding" : "lossless or hierarchical") JPEG is not read here; "
            + (isArithmetic ? "recode it with \"jpegtran\"" : "convert it to PNG"))
      case 0xC4: try readHuffmanTables(&reader)
      case 0xDB: try readQuantization(&reader)
      case 0xDD:
        var segment = try segment(&reader)
        guard segment.count == 2 else { throw corrupt(reader, "a restart interval of \(segment.count) bytes") }
        restartInterval = Int(segment.removeFirst()) << 8 | Int(segment.removeFirst())
      case 0xDA: return .scan(try readScan(&reader))
      case 0xE0:
        let segment = try segment(&reader)
        if segment.count >= 14, segment.starts(with: [0x4A, 0x46, 0x49, 0x46, 0]) { hasJFIF = true }
      case 0xEE:
        let segment = try segment(&reader)
        if segment.count >= 12, segment.starts(with: Array("Adobe".utf8)) {
          adobeTransform = segment[segment.startIndex + 11]
        }
      case 0xD0...0xD7, 0x01: break
      case 0xDC, 0xE1...0xEF, 0xFE: _ = try segment(&reader)
      default: throw corrupt(reader, "marker \(hexadecimal(marker)), which has no place here")
      }
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String { "0xFF" + String(byte, radix: 16, uppercase: true) }

  private func corrupt(_ reader: JPEGBitReader, _ reason: String) -> ImageError {
    ImageError(.corrupt, at: reader.position, reason)
  }

  private func segment(_ reader: inout JPEGBitReader) throws(ImageError) -> ArraySlice<UInt8> {
    guard reader.count - reader.position >= 2 else {
      throw ImageError(.truncated, at: reader.count, "the file ends in its headers")
    }
    let start = reader.base + reader.position
    let length = Int(start[0]) << 8 | Int(start[1])
    guard length >= 2 else { throw corrupt(reader, "a segment of \(length) bytes") }
    guard reader.count - reader.position >= length else {
      throw ImageError(.truncated, at: reader.count, "the file ends in its headers")
    }
    reader.position += length
    return Array(UnsafeBufferPointer(start: start + 2, count: length - 2))[...]
  }

  private mutating func readFrame(
    _ reader: inout JPEGBitReader, isProgressive: Bool, maximumPixels: Int
  ) throws(ImageError) {
    guard frame == nil else { throw corrupt(reader, "a second frame") }
    let place = reader.position
    let bytes = Array(try segment(&reader))
    guard bytes.count >= 6, bytes.count == 6 + 3 * Int(bytes[5]) else {
      throw ImageError(.corrupt, at: place, "a frame header of the wrong length")
    }
    guard bytes[0] == 8 else {
      throw ImageError(
        .unsupported, at: place, "\(bytes[0])-bit JPEG is not read here; convert it to an 8-bit JPEG or a PNG")
    }
    let height = Int(bytes[1]) << 8 | Int(bytes[2])
    let width = Int(bytes[3]) << 8 | Int(bytes[4])
    if height == 0, width > 0 {
      throw ImageError(
        .unsupported, at: place, "the height comes after the image (DNL); recode it with a current program")
    }
    try PixelImage.checkSize(width: width, height: height, maximumPixels: maximumPixels, at: place)
    guard width <= 65500, height <= 65500 else {
      throw ImageError(.unsupported, at: place, "\(width) x \(height) is over 65500, the most that libjpeg reads")
    }
    let components = (0..<Int(bytes[5])).map { i in
      let start = 6 + 3 * i
      return (
        id: bytes[start], h: Int(bytes[start + 1] >> 4), v: Int(bytes[start + 1] & 15), table: Int(bytes[start + 2])
      )
    }
    guard [1, 3, 4].contains(components.count) else {
      throw ImageError(
        .unsupported, at: place, "a JPEG of \(components.count) components; 1, 3 and 4 are read: convert it to PNG")
    }
    guard components.allSatisfy({ (1...4).contains($0.h) && (1...4).contains($0.v) && $0.table < 4 }) else {
      throw ImageError(.corrupt, at: place, "a component's sampling factors or table are out of range")
    }
    // The sampling factors of a single component say nothing.
    let isSingle = components.count == 1
    frame = JPEGFrame(
      width: width, height: height, isProgressive: isProgressive,
      components: components.map { component in
        JPEGComponent(
          identifier: component.id, h: isSingle ? 1 : component.h, v: isSingle ? 1 : component.v,
          tableIndex: component.table)
      })
  }

  private mutating func readQuantization(_ reader: inout JPEGBitReader) throws(ImageError) {
    var bytes = try segment(&reader)
    while let first = bytes.popFirst() {
      let isWide = first >> 4 != 0
      guard first & 15 < 4, bytes.count >= (isWide ? 128 : 64) else {
        throw corrupt(reader, "a quantisation table of the wrong number or length")
      }
      var table = [UInt16](repeating: 0, count: 64)
      for i in 0..<64 {
        var value = UInt16(bytes.removeFirst())
        if isWide { value = value << 8 | UInt16(bytes.removeFirst()) }
        table[Int(JPEGZigzag.order[i])] = value
      }
      quantization[Int(first & 15)] = table
    }
  }

  private mutating func readHuffmanTables(_ reader: inout JPEGBitReader) throws(ImageError) {
    var bytes = try segment(&reader)
    while let first = bytes.popFirst() {
      let index = Int(first & 15)
      guard index < 4, first >> 4 < 2, bytes.count >= 16 else { throw corrupt(reader, "a damaged Huffman table") }
      let counts = bytes.prefix(16)
      bytes = bytes.dropFirst(16)
      let total = counts.reduce(0) { $0 + Int($1) }
      guard total <= 256, total <= bytes.count,
        let table = JPEGHuffmanTable(counts: counts, symbols: bytes.prefix(total))
      else { throw corrupt(reader, "a damaged Huffman table") }
      bytes = bytes.dropFirst(total)
      if first >> 4 == 0 { dcTables[index] = table } else { acTables[index] = table }
    }
  }

  private mutating func readScan(_ reader: inout JPEGBitReader) throws(ImageError) -> JPEGScan {
    guard var frame else { throw corrupt(reader, "a scan before the frame") }
    let bytes = Array(try segment(&reader))
    guard let first = bytes.first, (1...4).contains(first), bytes.count == 4 + 2 * Int(first) else {
      throw corrupt(reader, "a scan header of the wrong length")
    }
    let count = Int(first)
    let (low, high) = (Int(bytes[1 + 2 * count]), Int(bytes[2 + 2 * count]))
    let (highBit, lowBit) = (Int(bytes[3 + 2 * count] >> 4), Int(bytes[3 + 2 * count] & 15))
    if frame.isProgressive {
      let isBand = low == 0 ? high == 0 : low <= high && high < 64 && count == 1
      guard isBand, highBit == 0 || lowBit == highBit - 1, lowBit <= 13 else {
        throw corrupt(reader, "a progressive scan of coefficients \(low)-\(high), bits \(highBit)-\(lowBit)")
      }
    }
    var indices: [Int] = []
    var blocks: [JPEGScan.Block] = []
    for slot in 0..<count {
      let id = bytes[1 + 2 * slot]
      let tables = bytes[2 + 2 * slot]
      guard
        let index = frame.components.indices.first(where: {
          frame.components[$0].identifier == id && !indices.contains($0)
        })
      else { throw corrupt(reader, "a scan of a component that the frame does not have") }
      indices.append(index)
      let needsDC = !frame.isProgressive || (low == 0 && highBit == 0)
      let needsAC = !frame.isProgressive || low > 0
      let dc = tables >> 4 < 4 ? dcTables[Int(tables >> 4)] : nil
      let ac = tables & 15 < 4 ? acTables[Int(tables & 15)] : nil
      guard !needsDC || dc?.isFitForDC == true, !needsAC || ac != nil else {
        throw corrupt(reader, "a scan that uses a Huffman table which is missing or unfit")
      }
      if frame.components[index].quantization == nil {
        guard let table = quantization[frame.components[index].tableIndex] else {
          throw corrupt(reader, "a scan of a component without a quantisation table")
        }
        frame.components[index].quantization = table
      }
      let component = frame.components[index]
      for row in 0..<(count == 1 ? 1 : component.v) {
        for column in 0..<(count == 1 ? 1 : component.h) {
          blocks.append(
            JPEGScan.Block(
              slot: slot, column: column, row: row, dc: needsDC ? dc.map(JPEGHuffmanCode.init) : nil,
              ac: needsAC ? ac.map(JPEGHuffmanCode.init) : nil))
        }
      }
    }
    guard blocks.count <= 10 else { throw corrupt(reader, "more than 10 blocks in a unit") }
    self.frame = frame
    let isSingle = count == 1
    return JPEGScan(
      components: indices, blocks: blocks,
      columns: isSingle ? frame.blockColumns(indices[0]) : frame.unitColumns,
      rows: isSingle ? frame.blockRows(indices[0]) : frame.unitRows,
      unitWidths: indices.map { isSingle ? 1 : frame.components[$0].h },
      unitHeights: indices.map { isSingle ? 1 : frame.components[$0].v },
      band: frame.isProgressive ? low...high : 0...63, highBit: highBit, lowBit: lowBit,
      restartInterval: restartInterval)
  }
}
