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
    // Everything is inside: no address but those of data.
    #expect(!html.contains("<script") && !html.contains("http") && !html.contains("<link") && !html.contains("url("))
    for source in html.components(separatedBy: "src=\"").dropFirst() {
      #expect(source.hasPrefix("data:image/png;base64,"))
    }
    #expect(html.components(separatedBy: "<circle").count == 4)
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
