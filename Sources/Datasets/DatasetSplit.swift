/// The part of a dataset that is read.
public enum DatasetSplit: String, Sendable, CaseIterable {
  case train
  /// Held-out images; those for validation if there are no others.
  case test
  /// Images for validation, even if there is a test split.
  case validation

  /// The split with a given name or synonym: `val`, `dev`, `testing`.
  public init?(named name: String) {
    switch SplitRole(folder: name) {
    case .train: self = .train
    case .test: self = .test
    case .validation: self = .validation
    case nil: return nil
    }
  }
}

/// What the name of a file or folder tells about its split.
enum SplitRole: Int, CaseIterable {
  case train
  case test
  /// Stands in for a missing test split, as for ImageNet, whose test images have no labels.
  case validation

  // The keywords of Hugging Face datasets.
  private var names: [String] {
    switch self {
    case .train: ["train", "training"]
    case .test: ["test", "testing", "eval", "evaluation"]
    case .validation: ["validation", "valid", "val", "dev"]
    }
  }

  /// The role of a folder with this name, if any.
  init?(folder name: String) {
    let lowered = name.lowercased()
    guard let role = Self.allCases.first(where: { $0.names.contains(lowered) }) else { return nil }
    self = role
  }

  /// The role of a file, by the first word of its name that tells one: `emnist-letters-train-images-idx3-ubyte`.
  init?(file name: String) {
    let words = name.lowercased().split { !$0.isLetter }
    let role = words.lazy.compactMap { word in SplitRole(folder: String(word)) }.first
    guard let role else { return nil }
    self = role
  }

  /// The roles from which a split may be read, best first.
  static func of(_ split: DatasetSplit) -> [SplitRole] {
    switch split {
    case .train: [.train]
    case .test: [.test, .validation]
    case .validation: [.validation]
    }
  }
}

/// The parts that belong to a split, by the roles in their names; empty if none does.
func chosen<Part>(_ parts: [Part], for split: DatasetSplit, role: (Part) -> SplitRole?) -> [Part] {
  for wanted in SplitRole.of(split) {
    let found = parts.filter { role($0) == wanted }
    if !found.isEmpty { return found }
  }
  return []
}

/// Whether parts are the splits of a dataset: all have split names, or one is named like training and another like
/// test.
///
/// A class may be named `train`, so a single such name among others proves nothing.
func areSplits(_ roles: [SplitRole?]) -> Bool {
  guard !roles.isEmpty else { return false }
  let told = Set(roles.compactMap { $0 })
  return !roles.contains(nil) || (told.contains(.train) && told.count > 1)
}
