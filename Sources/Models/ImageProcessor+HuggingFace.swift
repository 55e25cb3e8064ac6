import Images
import JSON
import Settings
public import Weights

extension ImageProcessor {
  /// The defaults of one of transformers' image processor classes.
  private struct Kind {
    var cuts = true
    var mean = [0.48145466, 0.4578275, 0.40821073]
    var deviation = [0.26862954, 0.26130258, 0.27577711]
    /// Whether `do_pad` pads to squares.
    var pads = false
    /// Whether a single number for `size` means both sides.
    var isSquare = false

    /// - Throws: `WeightsError` `.unsupported` for another class.
    init(_ file: ModelConfiguration) throws(WeightsError) {
      let key = file["image_processor_type"] == nil ? "feature_extractor_type" : "image_processor_type"
      let name = try file.string(key, default: "CLIPImageProcessor")
      switch name {
      case "CLIPImageProcessor", "CLIPImageProcessorFast", "CLIPImageProcessorPil", "CLIPFeatureExtractor": break
      case "LlavaImageProcessor", "LlavaImageProcessorFast", "LlavaImageProcessorPil": pads = true
      case "SiglipImageProcessor", "SiglipImageProcessorFast", "SiglipImageProcessorPil":
        (cuts, isSquare) = (false, true)
        (mean, deviation) = ([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])
      default:
        throw WeightsError(
          .unsupported, file.path,
          "\"\(key)\" is \(JSONValue.string(name).abbreviated) where processors of CLIP, LLaVA and SigLIP are known")
      }
    }
  }

  /// The processing that a folder configures: `image_processor` in its `processor_config.json`, otherwise its
  /// `preprocessor_config.json`.
  ///
  /// Without such a file, CLIP's own for `size` pixels.
  ///
  /// - Throws: `WeightsError` for an unsupported setting.
  public init(folder: String, size: Int) throws(WeightsError) {
    guard let file = try Self.file(in: folder) else {
      self.init(size: size)
      return
    }
    try self.init(file, size: size)
  }

  /// The processing of a `preprocessor_config.json`.
  ///
  /// - Throws: `WeightsError` for an unsupported setting.
  public init(_ file: ModelConfiguration, size: Int) throws(WeightsError) {
    self.init(size: size)
    let kind = try Kind(file)
    self.size = try Self.size(file, kind, usual: size)
    crop = try Self.crop(file, kind, usual: size)
    padsToSquare = try file.bool("do_pad", default: false) && kind.pads
    let number = try file.int("resample", default: 3, in: 0...5)
    filter = [.nearest, .lanczos, .bilinear, .bicubic, .box, .hamming][number]
    scale =
      try file.bool("do_rescale", default: true) ? Float(try file.float("rescale_factor", default: 1 / 255.0)) : 1
    let (mean, deviation) = (
      try Self.three(file, "image_mean", kind.mean), try Self.three(file, "image_std", kind.deviation)
    )
    // Images are padded with their mean color even if they are not normalized.
    self.mean = mean
    self.deviation = deviation
    isNormalized = try file.bool("do_normalize", default: true)
  }

  private static func file(in folder: String) throws(WeightsError) -> ModelConfiguration? {
    func open(_ name: String) throws(WeightsError) -> ModelConfiguration? {
      try ModelConfiguration.ifPresent(folder: folder, name: name)
    }
    if let whole = try open("processor_config.json")?.heeding(.processor), whole["image_processor"] != nil {
      return try whole.section("image_processor", .imageProcessor)
    }
    guard let file = try open("preprocessor_config.json")?.heeding(.imageProcessor) else { return nil }
    return file["image_processor"] == nil ? file : try file.section("image_processor", .imageProcessor)
  }

  private static let possible = 1...65_536

  private static func size(_ file: ModelConfiguration, _ kind: Kind, usual: Int) throws(WeightsError) -> Size? {
    guard try file.bool("do_resize", default: true) else { return nil }
    let isSquare = try file.bool("default_to_square", default: kind.isSquare)
    guard let value = file["size"] else {
      return kind.isSquare ? .exactly(height: usual, width: usual) : .shortestEdge(usual)
    }
    guard case .object = value else {
      if value.array == nil, !isSquare { return .shortestEdge(try file.int("size", in: possible)) }
      let (height, width) = try file.sides("size", in: possible)
      return .exactly(height: height, width: width)
    }
    let section = try file.section("size", .imageSize)
    if section["shortest_edge"] != nil {
      let shortest = try section.int("shortest_edge", in: possible)
      guard section["longest_edge"] != nil else { return .shortestEdge(shortest) }
      return .edges(shortest: shortest, longest: try section.int("longest_edge", in: possible))
    }
    guard section["height"] != nil || section["width"] != nil else {
      throw WeightsError(
        .unsupported, section.path, "is \(value.abbreviated) where height and width or shortest_edge are needed")
    }
    return .exactly(height: try section.int("height", in: possible), width: try section.int("width", in: possible))
  }

  private static func crop(
    _ file: ModelConfiguration, _ kind: Kind, usual: Int
  ) throws(WeightsError) -> (height: Int, width: Int)? {
    guard try file.bool("do_center_crop", default: kind.cuts) else { return nil }
    guard let value = file["crop_size"] else { return (usual, usual) }
    guard case .object = value else { return try file.sides("crop_size", in: possible) }
    let section = try file.section("crop_size", .imageSize)
    return (try section.int("height", in: possible), try section.int("width", in: possible))
  }

  /// Three numbers, or one for all channels.
  private static func three(
    _ file: ModelConfiguration, _ key: String, _ usual: [Double]
  ) throws(WeightsError) -> [Float] {
    let isOne = file[key]?.double != nil
    let numbers =
      try isOne
      ? Array(repeating: Float(file.float(key)), count: 3)
      : file.floats(key, count: 3...3, default: usual).map { Float($0) }
    guard key == "image_mean" || !numbers.contains(0) else {
      throw WeightsError(.unsupported, file.path, "\"\(key)\" has a zero, which nothing can be divided by")
    }
    return numbers
  }
}
