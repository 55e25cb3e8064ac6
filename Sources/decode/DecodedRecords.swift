import Images
import Records
import Stages

// How decoded images stand in records, wherever they come from.

extension DecodingOptions {
  /// The type of `image` in a header, as far as the options fix it.
  var imageType: String {
    let size = target.map { "\($0.height),\($0.width)" } ?? "*,*"
    return "u8[\(size),\(channels.map(String.init) ?? "*")]"
  }
}

extension Session {
  /// Says that the image of a record is damaged and shown all the same.
  func warn(of damage: ImageError, _ record: Record) {
    report.warning("\(record.id): \(damage); shown as far as it goes")
  }
}
