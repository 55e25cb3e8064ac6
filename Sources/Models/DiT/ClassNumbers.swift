import ImageNet
import JSON
public import Weights

/// The numbers of a model's classes by what they may be called.
///
/// In `id2label` each of the names between commas and all of them; always the number itself; where the classes are
/// ImageNet's 1000, the WordNet number and the name of our table too.
public struct ClassNumbers: Sendable {
  private var numbers: [String: Int] = [:]

  /// Reads `model_index.json` of a model of `count` classes.
  ///
  /// - Throws: `WeightsError` `.corrupt` where `id2label` has other numbers than those of the classes.
  public init(_ index: ModelConfiguration, count: Int) throws(WeightsError) {
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
      // A model that names nothing and has 1000 classes is ImageNet's; one that names them must mean the same by a number.
      guard index["id2label"] == nil || told[known.number]?.contains(where: known.isCalled) == true else { continue }
      for word in [known.wordNet, known.name] where numbers[word] == nil { numbers[word] = known.number }
    }
  }

  /// The number of the class that is called so; nil where none is.
  public subscript(word: String) -> Int? { numbers[word] }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
