/// A picture of many small images: one row per class, headed by its name, on white.
///
/// Small images are magnified by a whole factor to about 64 pixels, large ones reduced by a whole
/// factor to at most 96. Holds no more than `maximumCells` images of that size; later ones are
/// counted and left out.
public struct ContactSheet {
  private struct Row {
    var label: String
    var cells: [PixelImage]
  }

  /// Sides of a cell, in pixels.
  private static let magnifiedSide = 64
  private static let largestSide = 96
  private static let margin = 12
  private static let gutter = 4
  private static let letterScale = 2
  private static let maximumLabelLetters = 24
  private static let ink: UInt8 = 40

  private let maximumColumns: Int
  private let maximumCells: Int
  private var rows: [Row]
  private var rowOfLabel: [String: Int] = [:]
  private var cellCount = 0
  /// Images that were left out because the sheet was full.
  public private(set) var omittedCount = 0

  /// An empty sheet whose rows follow `classes`, then the order in which other labels arrive.
  public init(classes: [String] = [], maximumColumns: Int = 50, maximumCells: Int = 2000) {
    self.maximumColumns = max(1, maximumColumns)
    self.maximumCells = max(1, maximumCells)
    rows = classes.prefix(self.maximumCells).map { Row(label: $0, cells: []) }
    for (index, row) in rows.enumerated() { rowOfLabel[row.label] = index }
  }

  /// Adds an image at the end of its class's row.
  public mutating func add(_ image: PixelImage, label: String) {
    guard cellCount < maximumCells else {
      omittedCount += 1
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
      omittedCount += 1
      return
    }
    rows[index].cells.append(Self.cell(image))
    cellCount += 1
  }

  /// The sheet as an RGB image, or nil if it has no images.
  public func rendered() -> PixelImage? {
    let rows = rows.filter { !$0.cells.isEmpty }
    let cells = rows.lazy.flatMap(\.cells)
    guard let cellWidth = cells.map(\.width).max(), let cellHeight = cells.map(\.height).max(),
      let columns = rows.map(\.cells.count).max()
    else { return nil }
    let texts = rows.map { Self.shortened($0.label) }
    let letters = texts.map(\.count).max() ?? 0
    let textWidth = (letters * BitmapFont.advance - 1) * Self.letterScale
    let textHeight = BitmapFont.height * Self.letterScale
    let left = letters > 0 ? 2 * Self.margin + textWidth : Self.margin
    let rowHeight = max(cellHeight, textHeight) + Self.gutter
    var canvas = Canvas(
      width: left + columns * (cellWidth + Self.gutter) - Self.gutter + Self.margin,
      height: 2 * Self.margin + rows.count * rowHeight - Self.gutter)
    for (index, row) in rows.enumerated() {
      let top = Self.margin + index * rowHeight
      let middle = top + (rowHeight - Self.gutter) / 2
      canvas.draw(
        texts[index], x: Self.margin, y: middle - textHeight / 2, scale: Self.letterScale,
        ink: Self.ink)
      for (column, cell) in row.cells.enumerated() {
        let x = left + column * (cellWidth + Self.gutter) + (cellWidth - cell.width) / 2
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
  /// Every pixel as a square of `factor` by `factor` pixels.
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

  /// Every square of `factor` by `factor` pixels as its mean; those at the edges may be smaller.
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

/// White paper to draw on, in RGB.
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

  // The image must lie within the paper.
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
