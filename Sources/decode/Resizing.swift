import Exact
import Images
import Records
import Stages

extension Decode {
  /// The size of decoded images: a fixed size, or a crop after resizing.
  var target: DecodingOptions.Target? {
    let (filter, library) = (resampling.filter, resampling.library)
    if let shorterSide, let crop {
      return .init(
        shorterSide: shorterSide, cropWidth: crop.width, cropHeight: crop.height, filter: filter, library: library)
    }
    return size.map { .init(width: $0.width, height: $0.height, fit: fit, filter: filter, library: library) }
  }

  /// Refuses contradictory options.
  func checkResizing() throws(StageError) {
    if (shorterSide == nil) != (crop == nil) {
      throw StageError(
        .usage,
        "--resize and --crop go together: all images are resized by their shorter sides, then cut to one size. Use --size to "
          + "resize alone, --size with --fit center to cut alone")
    }
    if shorterSide != nil, size != nil || fit != .stretch {
      throw StageError(.usage, "--size and --fit say the same as --resize and --crop in another way; give one of them")
    }
    if isFast, target == nil {
      throw StageError(.usage, "--fast needs --size, or --resize and --crop: it is for images that become smaller")
    }
  }

  /// Adds the size of decoded images to the provenance.
  func describeResizing(_ options: inout [ExactText: Value]) {
    guard target != nil else { return }
    if let size {
      options["size"] = .text("\(size.height)x\(size.width)")
      options["fit"] = .text(fit.rawValue)
    }
    if let shorterSide, let crop {
      options["resize"] = .integer(Int64(shorterSide))
      options["crop"] = .text("\(crop.height)x\(crop.width)")
    }
    options["resample"] = .text(resampling.name)
    if isFast { options["fast"] = .bool(true) }
  }
}
