import Glibc
public import Images

/// Small models that come with the suite, trained on one dataset with measured captions by `tools/train-default-models`.
public struct ShippedModels: Sendable {
  /// The dataset they were trained on, for messages.
  public let subject: String
  private let folder: String
  private let classes: Set<String>
  /// Channels of the dataset's images; sets of classes that are not known are told apart by them.
  private let channels: Int
  /// The largest side in pixels of images that they know; nil where the names of the classes say enough.
  private let side: Int?

  private init(_ name: String, subject: String, channels: Int, side: Int?, classes: [String]) {
    (self.subject, self.channels, self.side, self.classes) = (subject, channels, side, Set(classes))
    folder = Self.folder(name) ?? ""
  }

  /// The folder of the CLIP.
  public var clip: String { "\(folder)/clip" }
  /// The folder of the diffusion pipeline, autoencoder included.
  public var pipeline: String { "\(folder)/pipeline" }

  /// The models that are installed; the first are those for sets that do not say what they are.
  public static var all: [ShippedModels] {
    [
      ShippedModels(
        "fashion-mnist", subject: "Fashion-MNIST", channels: 1, side: nil,
        classes: [
          "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
        ]),
      // Photographs of cats and dogs are everywhere, but those of CIFAR-10 have 32 pixels.
      ShippedModels(
        "cifar-10", subject: "CIFAR-10", channels: 3, side: 32,
        classes: ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]),
    ].filter { !$0.folder.isEmpty }
  }

  /// The position in `sets` of the models that suit a set of images; nil if none do.
  ///
  /// `classes`: the labels of the set, nil if it does not list them; `channels`: of its images, where they all have the
  /// same; `isForced`: take those that are nearest, whatever the classes.
  public static func choice(
    among sets: [ShippedModels], classes: [String]?, channels: Int?, isForced: Bool
  ) -> Int? {
    if let classes, let index = sets.firstIndex(where: { Set(classes).isSubset(of: $0.classes) }) { return index }
    guard classes == nil || isForced else { return nil }
    return sets.firstIndex { $0.channels == channels } ?? sets.indices.first
  }

  /// Whether an image is of a size that the models know.
  public func knows(_ image: PixelImage) -> Bool { side.map { image.height <= $0 && image.width <= $0 } ?? true }

  /// The reason why none of the sets suits these classes.
  ///
  /// `remedy`: how to name other models.
  public static func refusal(_ sets: [ShippedModels], classes: [String]?, remedy: String) -> String {
    let known = sets.reduce(into: Set<String>()) { $0.formUnion($1.classes) }
    let foreign = classes?.first { !known.contains($0) }
    let found = foreign.map { "the class \"\($0.prefix(60))\"" } ?? "classes of both"
    return "the shipped models know \(sets.map(\.subject).joined(separator: " and ")) only, and this set has \(found); "
      + "\(remedy), or --any-data to use them all the same"
  }

  /// The folder of shipped models; nil if the suite was installed without.
  ///
  /// Installed models are beside the programs; in a checkout they are in Sources/ShippedModels, above the build folder.
  private static func folder(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    var place = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)[...]
    for depth in 0..<6 {
      guard let slash = place.lastIndex(of: "/") else { return nil }
      place = place[..<slash]
      let candidate = "\(place)/\(depth == 0 ? "models" : "Sources/ShippedModels")/\(name)"
      if access(candidate, R_OK) == 0 { return candidate }
    }
    return nil
  }
}
