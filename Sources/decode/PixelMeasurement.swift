import Datasets
import Images
import Options
import RecordImages
import Stages

/// Mean and standard deviation of the decoded pixels of whole sources.
///
/// All samples count, regardless of `--shard`, `--skip` and `--limit`, so that all shards get the same result. Images
/// that cannot be decoded do not count; they become rejects afterwards.
struct PixelMeasurement {
  private let decode: Decode
  private let session: Session
  private var sums: PixelSums?
  private var first = ""

  /// The sums of a sample's pixels, or nil if it could not be decoded.
  private struct Measured: Sendable {
    var id: String
    var sums: PixelSums?
  }

  init(_ decode: Decode, _ session: Session) {
    self.decode = decode
    self.session = session
  }

  /// Reads the sources to their ends.
  ///
  /// - Throws: `StageError` 65 where images have different numbers of channels, and where none can be decoded.
  mutating func constants(of sources: [any SampleSource]) throws -> Normalization {
    let gate = MemoryGate(session.suite.memory.bytes)
    let line = DecodingLine<DecodingJob, Measured>(decode.decoding, session) { job in
      guard case .sample(let sample) = job.item else { return Measured(id: job.item.id) }
      guard let image = try? job.decoded(sample).image else { return Measured(id: sample.id) }
      var sums = PixelSums(channels: image.channels)
      image.pixels.withUnsafeBufferPointer { sums.add($0) }
      return Measured(id: sample.id, sums: sums)
    }
    for source in sources {
      var source = source
      while let item = try source.next() {
        session.tick()
        let job = DecodingJob(
          item: item, decoding: decode.decoding, keepsSource: false, keepsImage: true, gate: gate)
        try line.submit(job, bytes: item.encodedBytes) { try add($0) }
      }
    }
    try line.finish { try add($0) }
    guard let sums else {
      throw StageError(.data, "--normalize measured: no image of the dataset can be decoded")
    }
    return sums.normalization
  }

  private mutating func add(_ measured: Measured) throws(StageError) {
    guard let found = measured.sums else { return }
    guard var sums else {
      (sums, first) = (found, measured.id)
      return
    }
    guard sums.channels == found.channels else {
      throw StageError(
        .data,
        "\(first) has \(sums.channels) channels and \(measured.id) \(found.channels), so one mean per channel cannot be "
          + "measured; give --channels 1 or 3")
    }
    sums.add(found)
    self.sums = sums
  }
}
