import Datasets
import Images
import Stages

extension Bench {
  static let pictures =
    ["jpeg", "png"].map { format in
      Benchmark(format, files: "IMAGE…", "decoding files, resizing to --size; pixels") {
        try $0.decodeImages(format, $1)
      }
    } + [
      Benchmark("resize", files: "IMAGE…", "resizing decoded files to --size, 224 unless given; pixels") {
        try $0.resizeImages($1)
      }
    ]

  /// Decodes the image files named as further operands, on one thread; with `--size` also resizes them.
  ///
  /// Items are pixels of the files.
  private func decodeImages(_ name: String, _ session: Session) throws -> Measurement {
    var options = DecodingOptions()
    options.isFast = isFast
    options.target = side.map { .init(width: $0, height: $0, fit: .stretch, filter: .lanczos) }
    let images = try load(session.operands.dropFirst())
    let pixels = try images.reduce(0) { try $0 + PixelImage(decoding: $1).pixelCount }
    var measurement = Measurement(name, threads: 1, items: Double(pixels))
    try measurement.measure(runs: runs) {
      for image in images { _ = try options.decode(image) }
    }
    return measurement
  }

  /// Resizes decoded images to `--size`, 224 unless given, with the Lanczos filter.
  private func resizeImages(_ session: Session) throws -> Measurement {
    let images = try load(session.operands.dropFirst()).map { try PixelImage(decoding: $0) }
    let side = side ?? 224
    var measurement = Measurement("resize", threads: 1, items: Double(images.reduce(0) { $0 + $1.pixelCount }))
    measurement.measure(runs: runs) {
      for image in images { _ = image.resized(width: side, height: side, filter: .lanczos) }
    }
    return measurement
  }

  private func load(_ files: ArraySlice<String>) throws -> [[UInt8]] {
    guard !files.isEmpty else { throw StageError(.usage, "this NAME needs image FILEs after it") }
    return try files.map { try fileContents($0) }
  }
}

extension PixelImage {
  fileprivate var pixelCount: Int { width * height }
}
