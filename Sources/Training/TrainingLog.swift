import Glibc
import JSON
public import Weights

/// The losses of a run: JSON lines as they come, and a chart of all.
public final class TrainingLog {
  /// A step, counted from 1.
  public struct Entry: Sendable {
    public var step: Int
    public var loss: Double
    public var rate: Double
    /// The parts of the loss.
    public var terms: [(name: String, value: Double)] = []
  }

  public private(set) var entries: [Entry] = []
  private let path: String
  private let file: UnsafeMutablePointer<FILE>

  /// Opens a log; the entries of an earlier run are kept up to `steps`.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public init(_ path: String, keeping steps: Int) throws(WeightsError) {
    self.path = path
    if steps > 0, let old = try? MappedFile(path) {
      for line in String(decoding: old.contents, as: UTF8.self).split(separator: "\n") {
        guard let value = try? JSONValue(parsing: Array(line.utf8)), let step = value["step"]?.int,
          step <= Int64(steps),
          let loss = value["loss"]?.double, let rate = value["rate"]?.double
        else { continue }
        var entry = Entry(step: Int(step), loss: loss, rate: rate)
        if case .object(let object) = value {
          for member in object.members where !["step", "loss", "rate"].contains(member.name) {
            if let term = member.value.double { entry.terms.append((member.name, term)) }
          }
        }
        entries.append(entry)
      }
    }
    guard let file = fopen(path, "we") else {
      throw WeightsError(.unwritable, path, "cannot write: \(String(cString: strerror(errno)))")
    }
    self.file = file
    for entry in entries { try put(entry) }
  }

  deinit { fclose(file) }

  /// Records the loss of a step, counted from 1.
  ///
  /// - Throws: `WeightsError` `.unwritable`, also for a full disk.
  public func add(
    step: Int, loss: Double, rate: Double, _ terms: [(name: String, value: Double)] = []
  ) throws(WeightsError) {
    let entry = Entry(step: step, loss: loss, rate: rate, terms: terms)
    entries.append(entry)
    try put(entry)
  }

  private func put(_ entry: Entry) throws(WeightsError) {
    let line = JSONValue.object(
      JSONObject(
        [("step", .int(Int64(entry.step))), ("loss", .double(entry.loss)), ("rate", .double(entry.rate))]
          + entry.terms.map { ($0.name, .double($0.value)) }))
    guard fputs("\(line)\n", file) >= 0, fflush(file) == 0 else {
      throw WeightsError(.unwritable, path, "cannot write: \(String(cString: strerror(errno)))")
    }
  }

  /// The mean loss of the last entries.
  public func mean(last count: Int) -> Double {
    let tail = entries.suffix(count)
    return tail.isEmpty ? 0 : tail.reduce(0) { $0 + $1.loss } / Double(tail.count)
  }

  /// A chart of the losses, faint, and their running mean, on a logarithmic axis.
  public func drawing(title: String) -> String {
    let (width, height, margin) = (720.0, 360.0, 48.0)
    let losses = entries.map { max(1e-12, $0.loss) }
    guard let first = entries.first, let last = entries.last, let low = losses.min(), let high = losses.max() else {
      return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
    }
    let (bottom, top) = (log10(low) - 0.02, log10(high) + 0.02)
    func x(_ step: Int) -> Double {
      margin + (width - 2 * margin) * Double(step - first.step) / Double(max(1, last.step - first.step))
    }
    func y(_ loss: Double) -> Double { margin + (height - 2 * margin) * (top - log10(loss)) / (top - bottom) }
    func line(_ points: [(Int, Double)], _ style: String) -> String {
      let path = points.map { "\(decimal(x($0.0))),\(decimal(y($0.1)))" }.joined(separator: " ")
      return "<polyline fill=\"none\" \(style) points=\"\(path)\"/>\n"
    }
    // At most some hundred points.
    let stride = max(1, entries.count / 600)
    var (means, running): ([(Int, Double)], Double) = ([], losses[0])
    for (index, loss) in losses.enumerated() {
      running += (loss - running) / Double(min(index + 1, max(10, entries.count / 50)))
      if index % stride == 0 { means.append((entries[index].step, running)) }
    }
    let each = Swift.stride(from: 0, to: entries.count, by: stride).map { (entries[$0].step, losses[$0]) }
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
    text += "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    text += "<text x=\"\(Int(margin))\" y=\"24\">\(title)</text>\n"
    for (label, place) in [(high, margin), (low, height - margin)] {
      text += "<text x=\"4\" y=\"\(decimal(place + 4))\">\(significant(label))</text>\n"
    }
    for entry in [first, last] {
      text += "<text x=\"\(decimal(x(entry.step) - 8))\" y=\"\(Int(height) - 20)\">\(entry.step)</text>\n"
    }
    text += line(each, "stroke=\"#9bb\" stroke-width=\"1\"")
    text += line(means, "stroke=\"#036\" stroke-width=\"2\"")
    return text + "</svg>\n"
  }

  private func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private func significant(_ value: Double) -> String {
    let scale = pow(10, 2 - floor(log10(value)))
    return "\((value * scale).rounded() / scale)"
  }
}
