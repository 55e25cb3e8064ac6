import Glibc
import Records
import Stages

extension Bench {
  private static let side = 224

  /// Writing records that are in memory, to /dev/null or `--stream`.
  func streamWrite(_ session: Session) throws -> Measurement {
    let records = try images().enumerated().map { index, pixels in
      Record(
        id: "rec-\(index)", label: "class \(index % 10)",
        [
          "caption": .text("a photo of class \(index % 10), sample \(index)"),
          "image": .tensor(TensorValue(.u8, [Self.side, Self.side, 3], pixels)),
        ])
    }
    let bytes = records.reduce(0) { $0 + $1.encoded.count }
    var measurement = Measurement("stream-write", threads: session.threads, items: Double(bytes))
    var written = 0
    try measurement.measure(runs: runs) {
      let descriptor = open(keep ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o666)
      guard descriptor >= 0 else { throw StageError(.cannotCreate, "cannot open \(keep ?? "/dev/null")") }
      defer { close(descriptor) }
      var options = RecordWriter.Options()
      options.level = suite.level ?? 1
      options.threads = session.threads
      options.isBare = suite.isBare
      let writer = RecordWriter(descriptor: descriptor, name: "bench", options: options)
      try writer.begin(SegmentHeader(tool: "bench 1"))
      for record in records { try writer.write(record) }
      try writer.end()
      try writer.close()
      written = writer.bytesWritten
    }
    measurement.extra = [("bytes", Double(bytes)), ("compressed_bytes", Double(written))]
    return measurement
  }

  /// Reading and verifying `--stream`, touching every image.
  func streamRead(_ session: Session) throws -> Measurement {
    guard let keep else { throw StageError(.usage, "stream-read needs --stream FILE; stream-write makes one") }
    var bytes = 0
    var measured = Measurement("stream-read", threads: session.threads, items: 1)
    func pass() throws {
      let descriptor = open(keep, O_RDONLY)
      guard descriptor >= 0 else { throw StageError(.noInput, "\(keep): cannot open") }
      defer { close(descriptor) }
      let reader = RecordReader(descriptor: descriptor, name: keep, threads: session.threads)
      var checksum = 0
      while let event = try reader.next() {
        if case .record(let record) = event { checksum += try record.tensor("image").count }
      }
      bytes = reader.bytesDecoded
      precondition(checksum > 0)
    }
    try pass()
    measured = Measurement("stream-read", threads: session.threads, items: Double(bytes))
    try measured.measure(runs: runs, pass)
    measured.extra = [("bytes", Double(bytes))]
    return measured
  }

  private func images() throws -> [Bytes] {
    let size = Self.side * Self.side * 3
    guard let pixels else { return (0..<256).map { synthetic(seed: UInt64($0), size) } }
    let descriptor = open(pixels, O_RDONLY)
    guard descriptor >= 0 else { throw StageError(.noInput, "\(pixels): cannot open") }
    defer { close(descriptor) }
    var images: [Bytes] = []
    while images.count < 4096 {
      var image = [UInt8](repeating: 0, count: size)
      guard read(descriptor, &image, size) == size else { break }
      images.append(Bytes(image))
    }
    guard !images.isEmpty else { throw StageError(.data, "\(pixels): shorter than one image of \(size) bytes") }
    return images
  }

  /// A smooth image with noise in its low bits, roughly as compressible as a photograph.
  private func synthetic(seed: UInt64, _ size: Int) -> Bytes {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return Bytes(
      (0..<size).map { index in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let (row, column) = (index / (Self.side * 3), index / 3 % Self.side)
        return UInt8(truncatingIfNeeded: row / 2 + column / 2 + index % 3 * 20 + Int(state >> 61))
      })
  }
}
