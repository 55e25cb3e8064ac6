import Exact
import Images
import Records
import Stages

/// Size and channels of the output images: those of the options, or those of the real set.
struct ImageLayout {
  let channels: Int
  /// Height and width; nil to keep those of the image.
  private let size: (height: Int, width: Int)?
  /// The way images are fitted to `size`: that of the images behind the latents.
  private let fit: ImageFit

  /// Determines the layout from the options and a segment's header, and writes it to the header.
  ///
  /// `channels`: the channels of the model's images.
  ///
  /// - Throws: `StageError` for contradictory settings in the header.
  init(_ options: Diffuse, channels: Int, _ header: inout SegmentHeader) throws(StageError) {
    var count = options.channels?.count ?? channels
    if options.channels == nil, case .integer(let number)? = header.values["channels"] { count = Int(number) }
    var size = options.size.map { (height: $0, width: $0) }
    if size == nil, case .array(let sides)? = header.values["size"], sides.count == 2,
      case .integer(let height) = sides[0], case .integer(let width) = sides[1], height > 0, width > 0
    {
      size = (Int(height), Int(width))
    }
    guard [1, 3].contains(count), size.map({ max($0.height, $0.width) <= 65_536 }) ?? true else {
      throw StageError(.data, "the header asks for pictures of \(header.values); see --size and --channels")
    }
    if case .text("center")? = header.values.removeValue(forKey: "latent_fit") { fit = .center } else { fit = .stretch }
    let sides = size.map { "\($0.height),\($0.width)" } ?? "*,*"
    header.fields = ["id": "text", "label": "text", "image": "u8[\(sides),\(count)]", "caption": "text"]
    header.values["channels"] = .integer(Int64(count))
    header.values["size"] = size.map { .array([.integer(Int64($0.height)), .integer(Int64($0.width))]) }
    (self.channels, self.size) = (count, size)
  }

  /// The image, converted to this layout.
  func applied(to image: PixelImage) -> PixelImage {
    let converted = image.converted(toChannels: channels)
    guard let size, converted.width != size.width || converted.height != size.height else { return converted }
    return converted.fitted(width: size.width, height: size.height, fit: fit, filter: .bicubic)
  }
}
