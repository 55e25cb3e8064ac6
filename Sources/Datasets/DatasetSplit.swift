/// The part of a dataset that is read.
public enum DatasetSplit: String, Sendable, CaseIterable {
  case train
  /// Held-out images; those of validation where there are no others.
  case test
  /// Those of validation, whatever else there is.
  case validation

  /// The split that goes by a name: `val`, `dev`, `testing`.
  public init?(named name: String) {
    switch SplitRole(folder: name) {
    case .train: self = .train
    case .test: self = .test
    case .validation: self = .validation
    case nil: return nil
    }
  }
}

/// What a name says about the part of a dataset that goes by it.
enum SplitRole: Int, CaseIterable {
  case train
  case test
  /// Stands for the test split where there is no other, as in ImageNet, whose test images have no labels.
  case validation

  // The keywords of Hugging Face datasets.
  private var names: [String] {
    switch self {
    case .train: ["train", "training"]
    case .test: ["test", "testing", "eval", "evaluation"]
    case .validation: ["validation", "valid", "val", "dev"]
    }
  }

  /// The role of a folder of this name, if it has one.
  init?(folder name: String) {
    let lowered = name.lowercased()
    guard let role = Self.allCases.first(where: { $0.names.contains(lowered) }) else { return nil }
    self = role
  }

  /// The role of a file by the first word of its name that tells one: `emnist-letters-train-images-idx3-ubyte`.
  init?(file name: String) {
    let words = name.lowercased().split { !$0.isLetter }
    let role = words.lazy.compactMap { word in SplitRole(folder: String(word)) }.first
    guard let role else { return nil }
    self = role
  }

  /// The roles that a split may be read from, the better one first.
  static func of(_ split: DatasetSplit) -> [SplitRole] {
    switch split {
    case .train: [.train]
    case .test: [.test, .validation]
    case .validation: [.validation]
    }
  }
}

/// Picks what belongs to a split from parts whose names tell roles; empty if none does.
func chosen<Part>(_ parts: [Part], for split: DatasetSplit, role: (Part) -> SplitRole?) -> [Part] {
  for wanted in SplitRole.of(split) {
    let found = parts.filter { role($0) == wanted }
    if !found.isEmpty { return found }
  }
  return []
}

/// Whether parts are a dataset's splits: all are called like one, or one like training and another like test.
///
/// A class may be called `train`, so one such name among others is no sign.
func areSplits(_ roles: [SplitRole?]) -> Bool {
  guard !roles.isEmpty else { return false }
  let told = Set(roles.compactMap { $0 })
  return !roles.contains(nil) || (told.contains(.train) && told.count > 1)
}
