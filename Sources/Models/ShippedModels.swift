import Glibc

/// The models that come with the suite: trained on Fashion-MNIST with measured captions.
public enum ShippedModels {
  /// The dataset they were trained on, for messages.
  public static let subject = "Fashion-MNIST"

  private static let classes: Set<String> = [
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
  ]

  /// True if the classes are a subset of Fashion-MNIST's, or unknown.
  static func mayKnow(_ labels: [String]?) -> Bool { labels.map { Set($0).isSubset(of: classes) } ?? true }

  /// Why a set with these classes is not for the models; nil where it may be.
  ///
  /// `remedy`: how other models are named.
  public static func refusal(of labels: [String]?, remedy: String) -> String? {
    guard let labels, !mayKnow(labels) else { return nil }
    let foreign = labels.first { !classes.contains($0) } ?? ""
    return "the shipped models know \(subject) only, and this set has the class \"\(foreign.prefix(60))\"; \(remedy), "
      + "or --any-data to use them all the same"
  }

  /// The folder of a shipped model, `clip` or `pipeline`; nil if the suite was installed without.
  ///
  /// Installed models are beside the programs; in a checkout they are in Sources/ShippedModels, above the build folder.
  public static func folder(_ name: String) -> String? {
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
