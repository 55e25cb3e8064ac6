/// The contents of the marker segments of a JPEG file up to a point.
///
/// Source: ITU-T T.81, Annex B; libjpeg-turbo 2.1.5 `jdmarker.c`.
struct JPEGSegments {
  /// Where the reading of segments stops.
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
  /// Whether a file that ends within its headers continues with simulated end markers, as in libjpeg.
  private let isTolerant: Bool

  init(isTolerant: Bool = false) { self.isTolerant = isTolerant }

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
        let segment = try segment(&reader, isOptional: true)
        if segment.count >= 14, segment.starts(with: [0x4A, 0x46, 0x49, 0x46, 0]) { hasJFIF = true }
      case 0xEE:
        let segment = try segment(&reader, isOptional: true)
        if segment.count >= 12, segment.starts(with: Array("Adobe".utf8)) {
          adobeTransform = segment[segment.startIndex + 11]
        }
      case 0xD0...0xD7, 0x01: break
      case 0xDC, 0xE1...0xEF, 0xFE: _ = try segment(&reader, isOptional: true)
      default: throw corrupt(reader, "marker \(hexadecimal(marker)), which has no place here")
      }
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String { "0xFF" + String(byte, radix: 16, uppercase: true) }

  private func corrupt(_ reader: JPEGBitReader, _ reason: String) -> ImageError {
    ImageError(.corrupt, at: reader.position, reason)
  }

  /// The contents of a segment; `isOptional`: it may be damaged if damage is tolerated.
  private func segment(
    _ reader: inout JPEGBitReader, isOptional: Bool = false
  ) throws(ImageError) -> ArraySlice<UInt8> {
    let length = Int(try byte(0, &reader)) << 8 | Int(try byte(1, &reader))
    guard length >= 2 else {
      guard isTolerant, isOptional else { throw corrupt(reader, "a segment of \(length) bytes") }
      reader.note("a segment of \(length) bytes")
      reader.skipBytes(2)
      return []
    }
    let present = max(2, min(length, reader.count - reader.position))
    var bytes = Array(UnsafeBufferPointer(start: reader.base + reader.position + 2, count: present - 2))
    for offset in present..<length { bytes.append(try byte(offset, &reader)) }
    reader.skipBytes(length)
    return bytes[...]
  }

  // The byte `offset` ahead; end markers beyond the end of the file.
  private func byte(_ offset: Int, _ reader: inout JPEGBitReader) throws(ImageError) -> UInt8 {
    let place = reader.position + offset
    if place < reader.count { return reader.base[place] }
    guard isTolerant else { throw ImageError(.truncated, at: reader.count, "the file ends in its headers") }
    reader.note(isTruncation: true, "the file ends in its headers")
    return (place - reader.count) % 2 == 0 ? 0xFF : JPEGBitReader.endOfImage
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
    // The sampling factors of a single component are irrelevant.
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
        throw corrupt(reader, "a quantization table of the wrong number or length")
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
      guard total <= 256, total <= bytes.count else { throw corrupt(reader, "a damaged Huffman table") }
      // Whether it is valid matters only to scans that use it.
      let table = JPEGHuffmanTable(counts: counts, symbols: bytes.prefix(total))
      bytes = bytes.dropFirst(total)
      if first >> 4 == 0 { dcTables[index] = table } else { acTables[index] = table }
    }
  }

  private mutating func readScan(_ reader: inout JPEGBitReader) throws(ImageError) -> JPEGScan {
    guard let frame else { throw corrupt(reader, "a scan before the frame") }
    let bytes = Array(try segment(&reader))
    guard let first = bytes.first, (1...4).contains(first), bytes.count == 4 + 2 * Int(first) else {
      throw corrupt(reader, "a scan header of the wrong length")
    }
    if !frame.isProgressive { addStandardTables() }
    let progression = try readProgression(bytes.suffix(3), components: Int(first), frame, reader)
    let needsDC = !frame.isProgressive || (progression.band.lowerBound == 0 && progression.highBit == 0)
    let needsAC = !frame.isProgressive || progression.band.lowerBound > 0
    var indices: [Int] = []
    var blocks: [JPEGScan.Block] = []
    for slot in 0..<Int(first) {
      let index = try readComponent(bytes[1 + 2 * slot], taken: indices, reader)
      indices.append(index)
      let tables = bytes[2 + 2 * slot]
      let dc = tables >> 4 < 4 ? dcTables[Int(tables >> 4)] : nil
      let ac = tables & 15 < 4 ? acTables[Int(tables & 15)] : nil
      guard !needsDC || dc?.isFitForDC == true, !needsAC || ac?.isSound == true else {
        throw corrupt(reader, "a scan that uses a Huffman table which is missing or unfit")
      }
      let component = frame.components[index]
      for row in 0..<(first == 1 ? 1 : component.v) {
        for column in 0..<(first == 1 ? 1 : component.h) {
          blocks.append(
            JPEGScan.Block(
              slot: slot, column: column, row: row, dc: needsDC ? dc.map(JPEGHuffmanCode.init) : nil,
              ac: needsAC ? ac.map(JPEGHuffmanCode.init) : nil))
        }
      }
    }
    guard blocks.count <= 10 else { throw corrupt(reader, "more than 10 blocks in a unit") }
    let isSingle = first == 1
    return JPEGScan(
      components: indices, blocks: blocks,
      columns: isSingle ? frame.blockColumns(indices[0]) : frame.unitColumns,
      rows: isSingle ? frame.blockRows(indices[0]) : frame.unitRows,
      unitWidths: indices.map { isSingle ? 1 : frame.components[$0].h },
      unitHeights: indices.map { isSingle ? 1 : frame.components[$0].v },
      band: progression.band, highBit: progression.highBit, lowBit: progression.lowBit,
      restartInterval: restartInterval)
  }

  // Motion JPEG omits the tables of T.81's Annex K; libjpeg supplies them, but not for progressive files.
  private mutating func addStandardTables() {
    guard dcTables[..<2].contains(where: { $0 == nil }) || acTables[..<2].contains(where: { $0 == nil }) else { return }
    let standard = JPEGHuffmanTable.standard()
    for i in 0..<2 {
      dcTables[i] = dcTables[i] ?? standard[i]
      acTables[i] = acTables[i] ?? standard[2 + i]
    }
  }

  /// The coefficients, and the bits of them, that a scan sends: the last three bytes of its header.
  private func readProgression(
    _ bytes: ArraySlice<UInt8>, components: Int, _ frame: JPEGFrame, _ reader: JPEGBitReader
  ) throws(ImageError) -> (band: ClosedRange<Int>, highBit: Int, lowBit: Int) {
    let values = bytes.map(Int.init)
    let (low, high, highBit, lowBit) = (values[0], values[1], values[2] >> 4, values[2] & 15)
    guard frame.isProgressive else { return (0...63, highBit, lowBit) }
    let isBand = low == 0 ? high == 0 : low <= high && high < 64 && components == 1
    guard isBand, highBit == 0 || lowBit == highBit - 1, lowBit <= 13 else {
      throw corrupt(reader, "a progressive scan of coefficients \(low)-\(high), bits \(highBit)-\(lowBit)")
    }
    return (low...high, highBit, lowBit)
  }

  /// The index of the component with an identifier; its first scan determines its quantization table.
  private mutating func readComponent(
    _ identifier: UInt8, taken: [Int], _ reader: JPEGBitReader
  ) throws(ImageError) -> Int {
    guard
      let components = frame?.components,
      let index = components.indices.first(where: {
        components[$0].identifier == identifier && !taken.contains($0)
      })
    else { throw corrupt(reader, "a scan of a component that the frame does not have") }
    if components[index].quantization == nil {
      guard let table = quantization[components[index].tableIndex] else {
        throw corrupt(reader, "a scan of a component without a quantization table")
      }
      frame?.components[index].quantization = table
    }
    return index
  }
}
