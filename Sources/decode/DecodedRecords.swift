import Exact
import Images
import Records
import Stages

// Decoded images in records, wherever they come from.

extension DecodingOptions {
  /// Describes the images in a header, as far as the options determine them.
  ///
  /// `image`: one of them, if all have the same form before the options change them.
  func describe(in header: inout SegmentHeader, all image: PixelImage? = nil) {
    let target = target.map { ($0.height, $0.width) } ?? image.map { ($0.height, $0.width) }
    let channels = channels ?? image?.channels
    let size = target.map { "\($0),\($1)" } ?? "*,*"
    header.fields["image"] = "u8[\(size),\(channels.map(String.init) ?? "*")]"
    if let target { header.values["size"] = .array([.integer(Int64(target.0)), .integer(Int64(target.1))]) }
    if let channels { header.values["channels"] = .integer(Int64(channels)) }
  }
}

extension Session {
  /// Warns that the image of a record is damaged but used.
  func warn(of damage: ImageError, _ record: Record) {
    report.warning("\(record.id): \(damage); shown as far as it goes")
  }
}
