import Foundation
import Images
import Reporting
import Testing

@Suite struct ReportTests {
  private func image(_ value: UInt8, side: Int = 4) -> PixelImage {
    PixelImage(width: side, height: side, channels: 1, pixels: [UInt8](repeating: value, count: side * side))
  }

  private func report() -> DistillationReport {
    var report = DistillationReport(title: "A & B <set>")
    report.results = [
      .init(
        name: "distilled", network: "convnet3", method: "dc", imagesPerClass: 10, accuracies: [78, 79], mean: 78.5,
        deviation: 0.5),
      .init(
        name: "random", network: "convnet3", method: "dc", imagesPerClass: 10, accuracies: [73], mean: 73, deviation: 0),
    ]
    var part = DistillationReport.Class(label: "T-shirt/top\"'")
    var prototype = DistillationReport.Prototype(id: "x/0", cluster: 0, caption: "<script>alert(1)</script>")
    prototype.images = [image(9)]
    prototype.candidates = [(image(7, side: 300), "x/a", "one & two"), (nil, "x/b", nil)]
    part.prototypes = [prototype]
    part.points = [(0, 0, 0), (1, 2, 0), (-3, 1, 7)]
    part.count = 3
    report.classes = [part]
    report.steps = [.init(tool: "decode 0.1.0", options: [("size", "28")])]
    report.timings = [.init(name: "decode", seconds: 2.5, records: 7, peakBytes: 3e6)]
    return report
  }

  @Test func `the page holds what is known and asks for nothing`() throws {
    let html = report().html()
    for part in [
      "<h1>A &amp; B &lt;set&gt;</h1>", "&lt;script&gt;alert(1)&lt;/script&gt;", "78.50", "0.50", "decode 0.1.0", "2.5",
      "T-shirt/top&quot;&#39;", "one &amp; two", "3 members", "2 runs", "1 run<",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    // Everything is inside: there are no URLs except data URLs.
    #expect(!html.contains("<script") && !html.contains("http") && !html.contains("<link") && !html.contains("url("))
    for source in html.components(separatedBy: "src=\"").dropFirst() {
      #expect(source.hasPrefix("data:image/png;base64,"))
    }
    // Three members on the map; two means and three runs on the chart.
    #expect(html.components(separatedBy: "<circle").count == 3 + 5 + 1)
  }

  @Test func `digests of data, models and teachers are shown, and explained where there are any`() {
    var report = report()
    #expect(!report.html().contains("Digests tell"))
    report.steps.append(
      .init(
        tool: "embed 0.1.0", options: [("input digest", "00f1"), ("model digest", "0a1b")], hasDigest: true))
    report.results[0].teacher = "7c7c"
    let html = report.html()
    for part in [
      "Digests tell data and models apart", "<code>input digest</code> 00f1", "<code>model digest</code> 0a1b",
      "2 runs, taught by the network with model digest 7c7c", "1 run<",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func `the page says in plain words whether the set is better than random images`() {
    var report = report()
    #expect(report.html().contains("Better than 10 random real images per class: 78.50 % against 73.00 %."))
    report.results[0].mean = 72
    report.results[0].deviation = 0.2
    #expect(report.html().contains("Worse than 10 random real images per class: 72.00 % against 73.00 %."))
    report.results[1].deviation = 1.5
    #expect(report.html().contains("No better and no worse than 10 random real images per class"))
    report.results.removeLast()
    #expect(report.verdict == nil && !report.html().contains("class=\"verdict\""))
  }

  @Test func `the axis tells 78 from 73`() throws {
    let html = report().html()
    let marks = html.components(separatedBy: "<circle class=\"").dropFirst().compactMap { part -> Double? in
      guard part.hasPrefix("main") || part.hasPrefix("ours") else { return nil }
      return Double(part.components(separatedBy: "cx=\"")[1].prefix { $0 != "\"" })
    }
    try #require(marks.count == 2)
    #expect(marks[0] - marks[1] > 100, "of 320: \(marks)")
    #expect(html.contains(">70</text>") && !html.contains(">0</text>"))
  }

  @Test func `prototypes in one place do not hide each other`() {
    var report = report()
    report.classes[0].prototypes = (0..<24).map { index in
      var prototype = DistillationReport.Prototype(id: "x/\(index)", cluster: index, caption: nil)
      prototype.images = [image(UInt8(index))]
      return prototype
    }
    report.classes[0].points = (0..<24).map { (Float($0 % 2) / 1000, 0, $0) } + [(9, 9, 0)]
    let frames = report.html().components(separatedBy: "<rect class=\"frame\"").dropFirst().map { part in
      ["x=\"", "y=\""].map { key in Double(part.components(separatedBy: " \(key)")[1].prefix { $0 != "\"" }) ?? -1 }
    }
    #expect(frames.count == 24)
    for (index, a) in frames.enumerated() {
      #expect(a[0] >= 0 && a[1] >= 0 && a[0] <= 368 && a[1] <= 368)
      for b in frames[..<index] { #expect(abs(a[0] - b[0]) >= 31.5 || abs(a[1] - b[1]) >= 31.5, "\(a) \(b)") }
    }
  }

  @Test func `the sheet comes first, empty options are shown, folded classes are shown small`() {
    var report = report()
    report.sheet = image(3, side: 300)
    report.date = "2026-11-29"
    report.steps[0].options.append(("negative", ""))
    let html = report.html()
    let places = ["class=\"sheet\"", "<h2>Accuracy", "class=\"class\"", "<h2>Provenance"].map {
      html.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && zip(places, places.dropFirst()).allSatisfy { $0.0! < $0.1! })
    #expect(html.contains("<code>negative</code> ''") && html.contains("made on 2026-11-29"))
    #expect(!html.contains("class=\"strip\""))
    report.classes.append(report.classes[0])
    report.classes[1].prototypes = Array(repeating: report.classes[0].prototypes[0], count: 250)
    let long = report.html()
    #expect(long.components(separatedBy: "<details open>").count == 2 && long.contains("class=\"strip\""))
  }

  @Test func `the chart is readable on a page of 420 pixels, and the map stays beside its cards on a wide one`() throws
  {
    let html = report().html()
    let box = try #require(html.range(of: "<svg class=\"chart\" viewBox=\"0 0 "))
    let width = try #require(Double(html[box.upperBound...].prefix { $0 != " " }))
    let size = try #require(html.range(of: ".chart text{font-size:"))
    let pixels = try #require(Double(html[size.upperBound...].prefix { $0.isNumber }))
    // The chart is as wide as the page without margins, and its text scales with it; 12 pixels are legible.
    #expect(html.contains("main{max-width:1180px;margin:auto;padding:0 20px}") && html.contains(".chart{width:100%"))
    #expect(pixels * (420 - 40) / width >= 12, "\(pixels) of \(width)")
    #expect(html.contains(".map{position:sticky;top:12px;align-self:start}"))
    #expect(html.contains("class=\"map\"") && html.contains("10 random real images per class"))
  }

  @Test func `pictures are PNGs, reduced to what is shown`() throws {
    let html = report().html()
    let sources = html.components(separatedBy: "data:image/png;base64,").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(sources.count == 3)
    let sides = try sources.map { source -> Int in
      let data = try #require(Data(base64Encoded: String(source)))
      return try DecodingOptions().decode(Array(data)).image.width
    }
    // On the map, drawn, candidate.
    #expect(sides == [4, 4, 48])
  }

  @Test func `published numbers stand beside the same protocol alone`() {
    var report = DistillationReport(title: "")
    report.results = self.report().results
    report.classes = [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
    ].map { DistillationReport.Class(label: $0) }
    #expect(report.html().contains("82.30") && report.html().contains("published"))
    report.results[0].method = "dsa"
    #expect(report.html().contains("84.60") && !report.html().contains("82.30"))
    report.results[0].imagesPerClass = 7
    #expect(!report.html().contains("published"))
    report.results[0].imagesPerClass = 10
    report.classes.removeLast()
    #expect(!report.html().contains("published"))
  }

  @Test func `an empty report is a page too`() {
    let html = DistillationReport(title: "nothing").html()
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("0 classes") && html.hasSuffix("</html>\n"))
  }

  @Test func `strange numbers do not break the page`() {
    var report = report()
    report.results[0].mean = .nan
    report.results[1].deviation = .infinity
    report.classes[0].points = [(5, 5, -3), (5, 5, Int.max)]
    report.timings[0].seconds = 0
    let html = report.html()
    #expect(!html.contains(">nan") && !html.contains("\"nan") && !html.contains("inf\""))
  }
}
