/// An image of many small images: one row per class, headed by its name, on white.
///
/// Small images are magnified by an integer factor to about 64 pixels, large ones reduced by an integer factor to at
/// most 96. The sheet has at most `maximumCells` images of that size and `maximumBytes` bytes: further ones are counted
/// but not shown, beginning with those at the ends of rows.
public struct ContactSheet {
  private struct Row {
    var label: String
    var cells: [PixelImage]
  }

  /// Side of a cell, in pixels.
  private static let magnifiedSide = 64
  private static let largestSide = 96
  private static let margin = 12
  private static let gutter = 4
  private static let letterScale = 2
  private static let maximumLabelLetters = 24
  private static let ink: UInt8 = 40

  private let maximumColumns: Int
  private let maximumCells: Int
  private let maximumBytes: Int
  private var rows: [Row]
  private var rowOfLabel: [String: Int] = [:]
  private var cellCount = 0
  private var refusedCount = 0

  /// Number of images that are not shown because the sheet is full.
  public var omittedCount: Int {
    guard let layout else { return refusedCount }
    let drawn = layout.rows.reduce(0) { $0 + min($1.cells.count, layout.columns) }
    return refusedCount + cellCount - drawn
  }

  /// An empty sheet whose rows follow `classes`, then further labels in the order of arrival.
  public init(
    classes: [String] = [], maximumColumns: Int = 50, maximumCells: Int = 2000, maximumBytes: Int = 256 << 20
  ) {
    self.maximumBytes = maximumBytes
    self.maximumColumns = max(1, maximumColumns)
    self.maximumCells = max(1, maximumCells)
    rows = classes.prefix(self.maximumCells).map { Row(label: $0, cells: []) }
    for (index, row) in rows.enumerated() { rowOfLabel[row.label] = index }
  }

  /// Appends an image to the row of its class.
  public mutating func add(_ image: PixelImage, label: String) {
    guard cellCount < maximumCells else {
      refusedCount += 1
      return
    }
    let index: Int
    if let known = rowOfLabel[label] {
      index = known
    } else {
      index = rows.count
      rows.append(Row(label: label, cells: []))
      rowOfLabel[label] = index
    }
    guard rows[index].cells.count < maximumColumns else {
      refusedCount += 1
      return
    }
    rows[index].cells.append(Self.cell(image))
    cellCount += 1
  }

  /// The geometry of the sheet.
  private struct Layout {
    var rows: [Row]
    var columns: Int
    var cellWidth = 1
    var rowHeight = 1
    var left = 0
    var texts: [String] = []

    var width: Int { left + columns * (cellWidth + ContactSheet.gutter) - ContactSheet.gutter + ContactSheet.margin }
    var height: Int { 2 * ContactSheet.margin + rows.count * rowHeight - ContactSheet.gutter }
    var bytes: Int { width * height * 3 }
  }

  // Nil without images.
  private var layout: Layout? {
    let rows = rows.filter { !$0.cells.isEmpty }
    let cells = rows.lazy.flatMap(\.cells)
    guard let cellWidth = cells.map(\.width).max(), let cellHeight = cells.map(\.height).max(),
      let columns = rows.map(\.cells.count).max()
    else { return nil }
    let texts = rows.map { Self.shortened($0.label) }
    let letters = texts.map(\.count).max() ?? 0
    let textWidth = (letters * BitmapFont.advance - 1) * Self.letterScale
    var layout = Layout(rows: rows, columns: columns, cellWidth: cellWidth)
    layout.texts = texts
    layout.left = letters > 0 ? 2 * Self.margin + textWidth : Self.margin
    layout.rowHeight = max(cellHeight, BitmapFont.height * Self.letterScale) + Self.gutter
    while layout.columns > 1, layout.bytes > maximumBytes { layout.columns -= 1 }
    while layout.rows.count > 1, layout.bytes > maximumBytes { layout.rows.removeLast() }
    return layout
  }

  /// The sheet as an RGB image; nil if it has no images.
  public func rendered() -> PixelImage? {
    guard let layout else { return nil }
    let textHeight = BitmapFont.height * Self.letterScale
    var canvas = Canvas(width: layout.width, height: layout.height)
    for (index, row) in layout.rows.enumerated() {
      let top = Self.margin + index * layout.rowHeight
      let middle = top + (layout.rowHeight - Self.gutter) / 2
      canvas.draw(
        layout.texts[index], x: Self.margin, y: middle - textHeight / 2, scale: Self.letterScale,
        ink: Self.ink)
      for (column, cell) in row.cells.prefix(layout.columns).enumerated() {
        let x = layout.left + column * (layout.cellWidth + Self.gutter) + (layout.cellWidth - cell.width) / 2
        canvas.draw(cell, x: x, y: middle - cell.height / 2)
      }
    }
    return canvas.image
  }

  private static func shortened(_ label: String) -> String {
    label.count <= maximumLabelLetters ? label : label.prefix(maximumLabelLetters - 2) + ".."
  }

  private static func cell(_ image: PixelImage) -> PixelImage {
    let side = max(image.width, image.height)
    if side > largestSide { return image.reduced(by: (side + largestSide - 1) / largestSide) }
    return image.magnified(by: max(1, magnifiedSide / side))
  }
}

extension PixelImage {
  /// Each pixel repeated as a square of `factor` by `factor` pixels.
  package func magnified(by factor: Int) -> PixelImage {
    precondition(factor >= 1, "a factor of magnification is at least 1")
    if factor == 1 { return self }
    var result: [UInt8] = []
    result.reserveCapacity(pixels.count * factor * factor)
    for y in 0..<height {
      let start = result.count
      for x in 0..<width {
        let pixel = (y * width + x) * channels
        for _ in 0..<factor { result += pixels[pixel..<pixel + channels] }
      }
      let end = result.count
      for _ in 1..<factor { result += result[start..<end] }
    }
    return PixelImage(
      width: width * factor, height: height * factor, channels: channels, pixels: result)
  }

  /// The means of squares of `factor` by `factor` pixels; those at the edges may be smaller.
  package func reduced(by factor: Int) -> PixelImage {
    precondition(factor >= 1, "a factor of reduction is at least 1")
    let newWidth = (width + factor - 1) / factor
    let newHeight = (height + factor - 1) / factor
    var result: [UInt8] = []
    result.reserveCapacity(newWidth * newHeight * channels)
    for top in stride(from: 0, to: height, by: factor) {
      for left in stride(from: 0, to: width, by: factor) {
        let ys = top..<min(height, top + factor)
        let xs = left..<min(width, left + factor)
        for c in 0..<channels {
          var sum = 0
          for y in ys { for x in xs { sum += Int(pixels[(y * width + x) * channels + c]) } }
          let count = ys.count * xs.count
          result.append(UInt8((sum + count / 2) / count))
        }
      }
    }
    return PixelImage(width: newWidth, height: newHeight, channels: channels, pixels: result)
  }
}

/// A white RGB canvas.
private struct Canvas {
  let width: Int
  let height: Int
  private var pixels: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 255, count: width * height * 3)
  }

  var image: PixelImage { PixelImage(width: width, height: height, channels: 3, pixels: pixels) }

  // The image must lie within the canvas.
  mutating func draw(_ image: PixelImage, x: Int, y: Int) {
    let source = image.convertedToRGB()
    for row in 0..<source.height {
      let from = row * source.width * 3
      let to = ((y + row) * width + x) * 3
      pixels.replaceSubrange(
        to..<to + source.width * 3, with: source.pixels[from..<from + source.width * 3])
    }
  }

  mutating func draw(_ text: String, x: Int, y: Int, scale: Int, ink: UInt8) {
    for (index, character) in text.enumerated() {
      let left = x + index * BitmapFont.advance * scale
      for dy in 0..<BitmapFont.height * scale {
        for dx in 0..<BitmapFont.width * scale
        where BitmapFont.isInk(character, x: dx / scale, y: dy / scale) {
          let pixel = ((y + dy) * width + left + dx) * 3
          for c in 0..<3 { pixels[pixel + c] = ink }
        }
      }
    }
  }
}
