import Exact
import Glibc
import Records
import Stages

extension Bench {
  static let streams = [
    Benchmark("stream", "writing records to a file in memory and reading them again; bytes") { try $0.stream($1) },
    Benchmark("stream-write", "writing records to --stream, else nowhere; bytes") { try $0.streamWrite($1) },
    Benchmark("stream-read", "reading and verifying --stream; bytes") { try $0.streamRead($1) },
  ]

  private static let side = 224

  /// Writes records from memory to /dev/null or `--stream`.
  private func streamWrite(_ session: Session) throws -> Measurement {
    let records = try streamRecords()
    let bytes = records.reduce(0) { $0 + $1.encoded.count }
    var measurement = Measurement("stream-write", threads: session.threads, items: Double(bytes))
    var written = 0
    try measurement.measure(runs: runs) {
      let descriptor = open(keep ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o666)
      guard descriptor >= 0 else { throw StageError(.cannotCreate, "cannot open \(keep ?? "/dev/null")") }
      defer { close(descriptor) }
      written = try write(records, to: descriptor, session)
    }
    measurement.extra = [("bytes", Double(bytes)), ("compressed_bytes", Double(written))]
    return measurement
  }

  /// Reads and verifies `--stream`, touching every image.
  private func streamRead(_ session: Session) throws -> Measurement {
    guard let keep else { throw StageError(.usage, "stream-read needs --stream FILE; stream-write makes one") }
    var bytes = 0
    func pass() throws {
      let descriptor = open(keep, O_RDONLY)
      guard descriptor >= 0 else { throw StageError(.noInput, "\(keep): cannot open") }
      defer { close(descriptor) }
      bytes = try readAll(descriptor, session)
    }
    try pass()
    var measured = Measurement("stream-read", threads: session.threads, items: Double(bytes))
    try measured.measure(runs: runs, pass)
    measured.extra = [("bytes", Double(bytes))]
    return measured
  }

  /// Writes records to an in-memory file, then reads and verifies them.
  private func stream(_ session: Session) throws -> Measurement {
    let records = try streamRecords()
    let bytes = records.reduce(0) { $0 + $1.encoded.count }
    var measurement = Measurement("stream", threads: session.threads, items: Double(bytes))
    var template = Array("/dev/shm/edits-bench-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw StageError(.cannotCreate, "/dev/shm: cannot make a file in memory") }
    unlink(template)
    defer { close(descriptor) }
    var written = 0
    try measurement.measure(runs: runs) {
      guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
        throw StageError(.io, "cannot empty a file in memory")
      }
      written = try write(records, to: descriptor, session)
      lseek(descriptor, 0, SEEK_SET)
      _ = try readAll(descriptor, session)
    }
    measurement.extra = [("bytes", Double(bytes)), ("compressed_bytes", Double(written))]
    return measurement
  }

  private func streamRecords() throws -> [Record] {
    try images().enumerated().map { index, pixels in
      Record(
        id: "rec-\(index)", label: "class \(index % 10)",
        [
          "caption": .text("a photo of class \(index % 10), sample \(index)"),
          "image": .tensor(TensorValue(.u8, [Self.side, Self.side, 3], pixels)),
        ])
    }
  }

  /// Writes a segment and returns its size in bytes.
  private func write(_ records: [Record], to descriptor: Int32, _ session: Session) throws -> Int {
    var options = RecordWriter.Options()
    options.level = suite.level ?? 1
    options.threads = session.threads
    options.isBare = suite.isBare
    let writer = RecordWriter(descriptor: descriptor, name: "bench", options: options)
    try writer.begin(SegmentHeader(tool: "bench 1"))
    for record in records { try writer.write(record) }
    try writer.end()
    try writer.close()
    return writer.bytesWritten
  }

  /// Reads all records and returns their size in bytes.
  private func readAll(_ descriptor: Int32, _ session: Session) throws -> Int {
    let reader = RecordReader(descriptor: descriptor, name: keep ?? "bench", threads: session.threads)
    var checksum = 0
    while let event = try reader.next() {
      if case .record(let record) = event { checksum += try record.tensor("image").count }
    }
    precondition(checksum > 0)
    return reader.bytesDecoded
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
