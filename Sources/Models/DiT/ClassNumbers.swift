import ImageNet
import JSON
import Settings
public import Weights

/// The indices of a model's classes, by name.
///
/// Names are those in `id2label`, split at commas and as a whole; always the index itself; and for ImageNet's 1000
/// classes, WordNet numbers and the names in our table.
public struct ClassNumbers: Sendable {
  private var numbers: [String: Int] = [:]
  private let count: Int

  /// Reads `model_index.json` of a model with `count` classes.
  ///
  /// - Throws: `WeightsError` `.corrupt` if `id2label` has other indices.
  public init(_ index: ModelConfiguration, count: Int) throws(WeightsError) {
    self.count = count
    var told: [Int: [String]] = [:]
    if case .object(let names)? = index["id2label"] {
      for member in names.members {
        guard let number = Int(member.name), 0..<count ~= number, let text = member.value.string else {
          throw WeightsError(
            .corrupt, index.path, "\"id2label\" has \"\(member.name)\" where a number below \(count) is needed")
        }
        let names = [text] + text.split(separator: ",").map { $0.trimmingSpaces }
        for name in names { numbers[name] = number }
        told[number] = names
      }
    }
    for number in 0..<count where numbers["\(number)"] == nil { numbers["\(number)"] = number }
    guard count == ImageNet.classes.count else { return }
    for known in ImageNet.classes {
      // A model with 1000 unnamed classes has ImageNet's; if they are named, the names must agree with ImageNet's.
      guard index["id2label"] == nil || told[known.number]?.contains(where: known.isCalled) == true else { continue }
      for word in [known.wordNet, known.name] where numbers[word] == nil { numbers[word] = known.number }
    }
  }

  /// Reads the `model_index.json` in a pipeline's folder.
  ///
  /// - Throws: `WeightsError` for a missing file, and as `init(_:count:)`.
  public init(folder: String, count: Int) throws(WeightsError) {
    try self.init(ModelConfiguration(folder: folder, name: "model_index.json").heeding(.pipeline), count: count)
  }

  /// The index of the class with this name; nil if there is none.
  public subscript(word: String) -> Int? { numbers[word] }

  /// Why a label is of no class, and the remedy.
  public func refusal(of label: String) -> String {
    "label \"\(label)\" is no class of the model; use the names in id2label of model_index.json, numbers below "
      + "\(count), or where these are ImageNet's classes their WordNet numbers"
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
