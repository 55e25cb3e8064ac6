/// Accuracies with their deviations, as bars and as a table.
struct AccuracyChart {
  private struct Bar {
    let name: String
    let mean: Double
    let deviation: Double
    let note: String
    let isOurs: Bool
  }

  private let bars: [Bar]
  private let caption: String

  /// Bars for results of one protocol, of which the first is what the page is about, and for what was published of it.
  init(_ results: [DistillationReport.Result], labels: Set<String>) {
    let first = results[0]
    var bars = results.map {
      Bar(
        name: $0.name, mean: $0.mean, deviation: $0.deviation,
        note: "\($0.accuracies.count) run\($0.accuracies.count == 1 ? "" : "s")", isOurs: true)
    }
    let published = PublishedResults.rows(
      classes: labels, network: first.network, method: first.method,
      imagesPerClass: Int(exactly: first.imagesPerClass) ?? 0)
    bars += published.map {
      Bar(name: $0.method, mean: $0.mean, deviation: $0.deviation, note: $0.source, isOurs: false)
    }
    self.bars = bars
    let size = Int(exactly: first.imagesPerClass).map(String.init) ?? Markup.number(first.imagesPerClass)
    caption =
      "\(first.network), protocol \(first.method), \(size) images per class, test accuracy in percent, "
      + "mean ± population standard deviation"
  }

  var html: String {
    "<section><h2>Accuracy</h2><p class=\"note\">\(Markup.escaped(caption))</p>\n<div class=\"wide\">\(svg)</div>\n"
      + "<div class=\"wide\">\(table)</div></section>\n"
  }

  private var svg: String {
    let (left, width, step) = (170.0, 330.0, 34.0)
    let height = step * Double(bars.count) + 30
    func x(_ percent: Double) -> Double { left + width * min(max(percent, 0), 100) / 100 }
    var text = "<svg class=\"chart\" viewBox=\"0 0 560 \(Markup.number(height, 0))\" role=\"img\" "
    text += "aria-label=\"\(Markup.escaped(caption))\">"
    for percent in stride(from: 0.0, through: 100, by: 20) {
      let place = Markup.number(x(percent))
      text += "<line class=\"grid\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"\(Markup.number(height - 22))\"/>"
      text += "<text class=\"tick\" x=\"\(place)\" y=\"\(Markup.number(height - 6))\">\(Int(percent))</text>"
    }
    for (index, bar) in bars.enumerated() {
      let y = step * Double(index) + 6
      let middle = Markup.number(y + 11)
      text += "<text class=\"name\" x=\"\(Markup.number(left - 8))\" y=\"\(Markup.number(y + 15))\">"
      text += "\(Markup.escaped(String(bar.name.prefix(26))))</text>"
      text += "<rect class=\"\(bar.isOurs ? index == 0 ? "main" : "ours" : "other")\" x=\"\(Markup.number(left))\" "
      text += "y=\"\(Markup.number(y))\" width=\"\(Markup.number(x(bar.mean) - left))\" height=\"22\"/>"
      let (low, high) = (Markup.number(x(bar.mean - bar.deviation)), Markup.number(x(bar.mean + bar.deviation)))
      text += "<path class=\"error\" d=\"M\(low) \(middle)H\(high)M\(low) \(Markup.number(y + 6))v10M\(high) "
      text += "\(Markup.number(y + 6))v10\"/>"
      text += "<text class=\"value\" x=\"\(Markup.number(x(bar.mean + bar.deviation) + 6))\" "
      text += "y=\"\(Markup.number(y + 15))\">\(Markup.number(bar.mean))</text>"
    }
    return text + "</svg>"
  }

  private var table: String {
    var text = "<table><tr><th>set<th class=\"n\">accuracy<th class=\"n\">±<th></tr>\n"
    for bar in bars {
      text += "<tr><td>\(Markup.escaped(bar.name))<td class=\"n\">\(Markup.number(bar.mean, 2))"
      text += "<td class=\"n\">\(Markup.number(bar.deviation, 2))<td>\(Markup.escaped(bar.note))</tr>\n"
    }
    return text + "</table>"
  }
}
