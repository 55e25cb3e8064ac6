internal import Glibc

/// The outline of a subject on a plain background.
struct Silhouette {
  /// Share of the image that the subject covers.
  let cover: Double
  /// Width of its bounding box divided by the height.
  let aspect: Double
  /// Width of its lowest third divided by that of its highest third.
  let taper: Double
  /// Share of rows, in the upper and the lower half of the box, in which it is split into several parts.
  let division: (upper: Double, lower: Double)
  /// Number of holes of at least a 200th of the box.
  let holes: Int
  /// Horizontal position of its center in the box, −1 at the left edge to 1 at the right.
  let balance: Double
  /// Overlap with its mirror image, brightness included, 0 to 1.
  let symmetry: Double
  /// Degrees by which its long axis leans to the right of upright, −90 to 90; nil if it has no long axis.
  let lean: Double?

  /// Measures a mask [height, width] with at least one pixel set.
  ///
  /// `brightness` [height, width]: the difference of each pixel from the background.
  init(mask: [Bool], brightness: [Float], width: Int, height: Int) {
    let box = Self.box(mask, width, height)
    let (columns, rows) = (box.columns, box.rows)
    var widths = [Int](repeating: 0, count: height)
    var divided = [Bool](repeating: false, count: height)
    var moments = Moments()
    for y in rows {
      var runs = 0
      var isInside = false
      for x in columns {
        let isSet = mask[y * width + x]
        if isSet {
          widths[y] += 1
          moments.add(x, y)
        }
        if isSet, !isInside { runs += 1 }
        isInside = isSet
      }
      divided[y] = runs > 1
    }
    let area = widths.reduce(0, +)
    cover = Double(area) / Double(width * height)
    aspect = Double(columns.count) / Double(rows.count)
    let third = max(1, rows.count / 3)
    let top = widths[rows.prefix(third)].reduce(0, +)
    let bottom = widths[rows.suffix(third)].reduce(0, +)
    taper = Double(bottom + 1) / Double(top + 1)
    let middle = rows.lowerBound + rows.count / 2
    func share(_ part: Range<Int>) -> Double {
      Double(part.count { divided[$0] }) / Double(max(1, part.count))
    }
    division = (share(rows.lowerBound..<middle), share(middle..<rows.upperBound))
    balance =
      columns.count < 2
      ? 0 : 2 * (moments.meanX - Double(columns.lowerBound)) / Double(columns.count - 1) - 1
    symmetry = Self.symmetry(mask, brightness, width, columns, rows)
    lean = moments.lean
    holes = Self.holes(mask, width, columns, rows)
  }

  /// The rows and columns that contain more than a few stray pixels.
  private static func box(_ mask: [Bool], _ width: Int, _ height: Int) -> (columns: Range<Int>, rows: Range<Int>) {
    var (perRow, perColumn) = ([Int](repeating: 0, count: height), [Int](repeating: 0, count: width))
    for y in 0..<height {
      for x in 0..<width where mask[y * width + x] {
        perRow[y] += 1
        perColumn[x] += 1
      }
    }
    func range(_ counts: [Int], _ least: Int) -> Range<Int> {
      guard let first = counts.firstIndex(where: { $0 > least }), let last = counts.lastIndex(where: { $0 > least })
      else { return 0..<counts.count }
      return first..<last + 1
    }
    return (range(perColumn, height / 48), range(perRow, width / 48))
  }

  private static func symmetry(
    _ mask: [Bool], _ brightness: [Float], _ width: Int, _ columns: Range<Int>, _ rows: Range<Int>
  ) -> Double {
    var (difference, total): (Float, Float) = (0, 0)
    for y in rows {
      for x in columns {
        let mirrored = columns.lowerBound + columns.upperBound - 1 - x
        let (a, b) = (y * width + x, y * width + mirrored)
        let (left, right) = (mask[a] ? brightness[a] : 0, mask[b] ? brightness[b] : 0)
        difference += abs(left - right)
        total += left + right
      }
    }
    return total > 0 ? Double(1 - difference / total) : 1
  }

  /// Counts the parts of the background inside the box that do not touch its edge.
  private static func holes(_ mask: [Bool], _ width: Int, _ columns: Range<Int>, _ rows: Range<Int>) -> Int {
    let least = max(3, columns.count * rows.count / 200)
    var isSeen = mask
    var count = 0
    for y in rows {
      for x in columns where !isSeen[y * width + x] {
        var (size, isOpen) = (0, false)
        var waiting = [(x, y)]
        isSeen[y * width + x] = true
        while let (x, y) = waiting.popLast() {
          size += 1
          for (nextX, nextY) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)] {
            guard columns.contains(nextX), rows.contains(nextY) else {
              isOpen = true
              continue
            }
            guard !isSeen[nextY * width + nextX] else { continue }
            isSeen[nextY * width + nextX] = true
            waiting.append((nextX, nextY))
          }
        }
        if !isOpen, size >= least { count += 1 }
      }
    }
    return count
  }
}

/// Sums over the pixels of a silhouette.
private struct Moments {
  private var (n, x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)

  mutating func add(_ column: Int, _ row: Int) {
    let (u, v) = (Double(column), Double(row))
    n += 1
    x += u
    y += v
    xx += u * u
    yy += v * v
    xy += u * v
  }

  var meanX: Double { n > 0 ? x / n : 0 }

  /// Degrees between the long axis and upright, to the right; nil if length and breadth are similar.
  var lean: Double? {
    guard n > 0 else { return nil }
    let (a, b, c) = (xx / n - x / n * x / n, yy / n - y / n * y / n, xy / n - x / n * y / n)
    let spread = (((a - b) / 2) * ((a - b) / 2) + c * c).squareRoot()
    let (long, short) = ((a + b) / 2 + spread, (a + b) / 2 - spread)
    guard long > 1.5 * max(short, 1e-9) else { return nil }
    // Rows grow downward: for an axis that leans to the right, the product of columns and rows is negative.
    return 0.5 * atan2(-2 * c, b - a) * 180 / .pi
  }
}
