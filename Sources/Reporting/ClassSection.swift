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
    text += "</small></summary>\n<div class=\"class\">"
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

  /// Hues that go around by the golden angle differ from cluster to cluster, however many there are.
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
    let size: Float = part.prototypes.count > 24 ? 20 : 32
    for prototype in part.prototypes {
      guard let sum = sums[prototype.cluster], let image = prototype.images.first else { continue }
      let (x, y) = (sum.x / sum.count - size / 2, sum.y / sum.count - size / 2)
      text += "<g><title>\(Markup.escaped(prototype.id))</title><image href=\"\(Markup.dataURL(image, side: 48))\" "
      text += "x=\"\(digits(x))\" y=\"\(digits(y))\" width=\"\(digits(size))\" height=\"\(digits(size))\"/>"
      text += "<rect class=\"frame\" stroke=\"\(Self.color(prototype.cluster))\" x=\"\(digits(x))\" y=\"\(digits(y))\" "
      text += "width=\"\(digits(size))\" height=\"\(digits(size))\"/></g>"
    }
    return text + "</svg>"
  }

  private static func range(_ values: [Float]) -> (Float, Float) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    return high > low ? (low, high) : (low - 1, low + 1)
  }
}
