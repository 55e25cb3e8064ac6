internal import Images

/// One class: the map of its clusters, and its prototypes.
struct ClassSection {
  private let part: DistillationReport.Class
  private let isOpen: Bool

  init(_ part: DistillationReport.Class, isOpen: Bool) { (self.part, self.isOpen) = (part, isOpen) }

  var html: String {
    var text = "<details\(isOpen ? " open" : "")><summary>\(Markup.escaped(part.label)) "
    text += "<small>\(part.prototypes.count) prototypes"
    text += part.count > 0 ? ", \(part.count) members" : ""
    text += "</small>"
    if !isOpen {
      // Folded cards are shown small.
      text += "<span class=\"strip\">"
      for image in part.prototypes.flatMap(\.images).prefix(12) { text += Markup.picture(image, side: 32, part.label) }
      text += "</span>"
    }
    text += "</summary>\n<div class=\"class\">"
    if !part.points.isEmpty { text += "<div class=\"map\">\(map)</div>" }
    text += "<div class=\"cards\">\n"
    for prototype in part.prototypes { text += card(prototype) }
    return text + "</div></div></details>\n"
  }

  private func card(_ prototype: DistillationReport.Prototype) -> String {
    var text = "<article style=\"border-color:\(Self.color(prototype.cluster))\"><div class=\"drawn\">"
    for image in prototype.images.prefix(8) { text += Markup.picture(image, side: 128, prototype.id) }
    text += "</div><div>"
    if let caption = prototype.caption { text += "<p>\(Markup.escaped(caption))</p>" }
    text += "<div class=\"near\">"
    for candidate in prototype.candidates.prefix(10) {
      let words = candidate.id + (candidate.caption.map { ": \($0)" } ?? "")
      if let image = candidate.image { text += Markup.picture(image, side: 48, words) }
    }
    text += "</div>"
    let captions = prototype.candidates.compactMap(\.caption)
    if !captions.isEmpty {
      text += "<details class=\"captions\"><summary>\(captions.count) candidate captions</summary><ul>"
      for caption in captions.prefix(10) { text += "<li>\(Markup.escaped(caption))" }
      text += "</ul></details>"
    }
    return text + "</div></article>\n"
  }

  /// Hues spaced by the golden angle differ, however many clusters there are.
  private static func color(_ cluster: Int) -> String {
    "hsl(\(abs(cluster % 10_000) * 137_508 / 1000 % 360) 60% 48%)"
  }

  private var map: String {
    let side: Float = 400
    let (left, right) = Self.range(part.points.map(\.x))
    let (bottom, top) = Self.range(part.points.map(\.y))
    func place(_ x: Float, _ y: Float) -> (Float, Float) {
      (20 + (side - 40) * (x - left) / (right - left), side - 20 - (side - 40) * (y - bottom) / (top - bottom))
    }
    func digits(_ value: Float) -> String { Markup.number(Double(value)) }
    var text = "<svg viewBox=\"0 0 400 400\" role=\"img\" aria-label=\"Clusters of \(Markup.escaped(part.label))\">"
    text += "<rect class=\"ground\" width=\"400\" height=\"400\"/>"
    var sums: [Int: (x: Float, y: Float, count: Float)] = [:]
    for point in part.points {
      let (x, y) = place(point.x, point.y)
      text += "<circle cx=\"\(digits(x))\" cy=\"\(digits(y))\" r=\"2.6\" fill=\"\(Self.color(point.cluster))\"/>"
      let sum = sums[point.cluster] ?? (0, 0, 0)
      sums[point.cluster] = (sum.x + x, sum.y + y, sum.count + 1)
    }
    let placed = part.prototypes.compactMap { prototype in
      sums[prototype.cluster].flatMap { sum in
        prototype.images.first.map { (prototype, $0, center: (x: sum.x / sum.count, y: sum.y / sum.count)) }
      }
    }
    let size: Float = placed.count > 100 ? 14 : placed.count > 24 ? 20 : 32
    let centers = Self.apart(placed.map(\.center), size: size + 2, side: side)
    for ((prototype, image, center), moved) in zip(placed, centers) {
      let (x, y) = (moved.x - size / 2, moved.y - size / 2)
      let color = Self.color(prototype.cluster)
      // A line connects the image with the center of its cluster.
      text += "<g><title>\(Markup.escaped(prototype.id))</title><line class=\"lead\" stroke=\"\(color)\" "
      text +=
        "x1=\"\(digits(center.x))\" y1=\"\(digits(center.y))\" x2=\"\(digits(moved.x))\" y2=\"\(digits(moved.y))\"/>"
      text += "<image href=\"\(Markup.dataURL(image, side: 48))\" "
      text += "x=\"\(digits(x))\" y=\"\(digits(y))\" width=\"\(digits(size))\" height=\"\(digits(size))\"/>"
      text += "<rect class=\"frame\" stroke=\"\(color)\" x=\"\(digits(x))\" y=\"\(digits(y))\" "
      text += "width=\"\(digits(size))\" height=\"\(digits(size))\"/></g>"
    }
    return text + "</svg>"
  }

  /// Moves positions apart until no two squares of `size` overlap, as far as the side leaves room.
  static func apart(_ places: [(x: Float, y: Float)], size: Float, side: Float) -> [(x: Float, y: Float)] {
    let (low, high) = (size / 2, side - size / 2)
    var places = places.map { (x: min(max($0.x, low), high), y: min(max($0.y, low), high)) }
    for _ in 0..<300 {
      var hasMoved = false
      for a in places.indices {
        for b in places.indices.dropFirst(a + 1) {
          let (dx, dy) = (places[b].x - places[a].x, places[b].y - places[a].y)
          let (overX, overY) = (size - abs(dx), size - abs(dy))
          guard overX > 0.01, overY > 0.01 else { continue }
          hasMoved = true
          // Move along the axis of smaller overlap, and a little more, so that enclosed squares can slide past others.
          if overX < overY {
            let step = (overX / 2 + 0.05) * (dx < 0 || (dx == 0 && (a + b).isMultiple(of: 2)) ? -1 : 1)
            places[a].x = min(max(places[a].x - step, low), high)
            places[b].x = min(max(places[b].x + step, low), high)
          } else {
            let step = (overY / 2 + 0.05) * (dy < 0 || (dy == 0 && (a + b).isMultiple(of: 2)) ? -1 : 1)
            places[a].y = min(max(places[a].y - step, low), high)
            places[b].y = min(max(places[b].y + step, low), high)
          }
        }
      }
      if !hasMoved { break }
    }
    return places
  }

  private static func range(_ values: [Float]) -> (Float, Float) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    return high > low ? (low, high) : (low - 1, low + 1)
  }
}
