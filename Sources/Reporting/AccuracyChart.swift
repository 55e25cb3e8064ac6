/// Accuracies with their deviations, as marks on an axis and as a table.
struct AccuracyChart {
  private struct Bar {
    let name: String
    let mean: Double
    let deviation: Double
    /// Percent, of each run.
    let runs: [Double]
    let note: String
    let isOurs: Bool
  }

  private let bars: [Bar]
  private let caption: String

  /// Rows for results of one protocol, the first of which is the set that the page is about, and for published results.
  init(_ results: [DistillationReport.Result], labels: Set<String>) {
    let first = results[0]
    var bars = results.map {
      Bar(
        name: $0.title, mean: $0.mean, deviation: $0.deviation, runs: $0.accuracies,
        note: "\($0.accuracies.count) run\($0.accuracies.count == 1 ? "" : "s")"
          + ($0.teacher.map { ", taught by the network with model digest \($0)" } ?? ""), isOurs: true)
    }
    let published = PublishedResults.rows(
      classes: labels, network: first.network, method: first.method,
      imagesPerClass: Int(exactly: first.imagesPerClass) ?? 0)
    bars += published.map {
      Bar(name: $0.method, mean: $0.mean, deviation: $0.deviation, runs: [], note: $0.source, isOurs: false)
    }
    self.bars = bars
    let size = Int(exactly: first.imagesPerClass).map(String.init) ?? Markup.number(first.imagesPerClass)
    caption =
      "\(first.network), protocol \(first.method), \(size) images per class, test accuracy in percent, "
      + "mean ± population standard deviation; small dots are runs. The axis begins where the sets differ, not at 0."
  }

  var html: String {
    "<section><h2>Accuracy</h2><p class=\"note\">\(Markup.escaped(caption))</p>\n<div class=\"wide\">\(svg)</div>\n"
      + "<div class=\"wide\">\(table)</div></section>\n"
  }

  /// The range of the axis: multiples of five that enclose all means and runs.
  private var axis: ClosedRange<Double> {
    let ends = bars.flatMap { [$0.mean - $0.deviation, $0.mean + $0.deviation] + $0.runs }.filter(\.isFinite)
    let (low, high) = (ends.min() ?? 0, ends.max() ?? 100)
    let bottom = min(95, max(0, ((low - 1) / 5).rounded(.down) * 5))
    return bottom...min(100, max(bottom + 5, ((high + 1) / 5).rounded(.up) * 5))
  }

  /// One row per set: its name, then its mean, deviation and runs as marks on a common axis.
  private var svg: String {
    let (left, width, step) = (14.0, 320.0, 46.0)
    let (axis, height) = (axis, step * Double(bars.count) + 30)
    func x(_ percent: Double) -> Double {
      let part = (percent - axis.lowerBound) / (axis.upperBound - axis.lowerBound)
      return left + width * (part.isFinite ? min(max(part, 0), 1) : 0)
    }
    var text = "<svg class=\"chart\" viewBox=\"0 0 400 \(Markup.number(height, 0))\" role=\"img\" "
    text += "aria-label=\"\(Markup.escaped(caption))\">"
    let span = axis.upperBound - axis.lowerBound
    for percent in stride(
      from: axis.lowerBound, through: axis.upperBound, by: span > 50 ? 20 : span > 20 ? 10 : span > 5 ? 5 : 1)
    {
      let place = Markup.number(x(percent))
      text += "<line class=\"grid\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"\(Markup.number(height - 22))\"/>"
      text += "<text class=\"tick\" x=\"\(place)\" y=\"\(Markup.number(height - 6))\">\(Int(percent))</text>"
    }
    for (index, bar) in bars.enumerated() { text += row(bar, isFirst: index == 0, top: step * Double(index), x) }
    return text + "</svg>"
  }

  private func row(_ bar: Bar, isFirst: Bool, top: Double, _ x: (Double) -> Double) -> String {
    let kind = bar.isOurs ? isFirst ? "main" : "ours" : "other"
    let (middle, low, high) = (top + 31, x(bar.mean - bar.deviation), x(bar.mean + bar.deviation))
    var text = "<text class=\"name\" x=\"14\" y=\"\(Markup.number(top + 17))\">"
    text += "\(Markup.escaped(String(bar.name.prefix(48))))</text>"
    text += "<path class=\"error\" d=\"M\(Markup.number(low)) \(Markup.number(middle))H\(Markup.number(high))"
    for end in [low, high] { text += "M\(Markup.number(end)) \(Markup.number(middle - 5))v10" }
    text += "\"/>"
    for run in bar.runs {
      text += "<circle class=\"run\" cx=\"\(Markup.number(x(run)))\" cy=\"\(Markup.number(middle))\" r=\"2.2\"/>"
    }
    text += "<circle class=\"\(kind)\" cx=\"\(Markup.number(x(bar.mean)))\" cy=\"\(Markup.number(middle))\" r=\"6\"/>"
    text += "<text class=\"value\" x=\"\(Markup.number(min(352, max(high, x(bar.mean)) + 9)))\" "
    return text + "y=\"\(Markup.number(middle + 5))\">\(Markup.number(bar.mean))</text>"
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
