import Failures
import JSON
import Settings

/// The state dict chosen from the contents of a torch.save file.
///
/// Either the whole, or one of the parts that training scripts write: `{"model": …, "ema": …, "epoch": …}`.
struct StateDict {
  /// The names as stored, and the indices of the tensors in the heap.
  private(set) var tensors: [(name: String, tensor: Int)] = []
  /// Its other contents, by kind.
  private(set) var others: [(name: String, kind: String)] = []
  /// The key under which it was found; nil for the whole file.
  private(set) var key: String?
  /// The keys of all parts that contain tensors.
  private(set) var parts: [String] = []

  /// Averaged weights first, as in the scripts of DiT, timm and torchvision.
  private static let order = [
    "ema", "state_dict_ema", "model_ema", "ema_state_dict", "state_dict", "model", "model_state_dict", "module",
    "network", "net",
  ]

  /// Chooses by `key`, or automatically, and reports the choice.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown key, `.unsupported` if there is nothing to read.
  init(_ root: PickleValue, in heap: PickleHeap, key: String?, path: String) throws(WeightsError) {
    guard let pairs = heap.pairs(root) else {
      throw WeightsError(
        .unsupported, path, "holds \(root.kind) where a dictionary of tensors is needed; save a model's state_dict()")
    }
    let isWhole = Self.holdsTensors(pairs)
    // The last occurrence of a key wins, as in a dictionary.
    var members: [String: [PickleHeap.Pair]] = [:]
    for pair in pairs {
      guard let name = pair.key.text else { continue }
      members[name] = heap.pairs(pair.value).flatMap { Self.holdsTensors($0) ? $0 : nil }
    }
    parts = Set(pairs.compactMap(\.key.text)).filter { members[$0] != nil }.sorted()
    if let key {
      guard let chosen = members[key] else {
        throw WeightsError(
          .missing, path,
          "has no part \(JSONValue.string(key).abbreviated) with tensors"
            + (parts.isEmpty ? "" : "; it has \(Self.list(parts))"))
      }
      self.key = key
      collect(chosen)
    } else if isWhole {
      collect(pairs)
    } else {
      let chosen = try choose(path)
      self.key = chosen
      collect(members[chosen] ?? [])
      tell(path, besides: pairs.compactMap(\.key.text).filter { $0 != chosen })
    }
    strip(path)
    for other in others.prefix(5) {
      Notices.tell("\(path): \(JSONValue.string(other.name).abbreviated) is \(other.kind), no tensor, and is not read")
    }
    if others.count > 5 { Notices.tell("\(path): \(others.count - 5) more members are no tensors and are not read") }
  }

  private static func holdsTensors(_ pairs: [PickleHeap.Pair]) -> Bool {
    pairs.contains { pair in
      if pair.key.text != nil, case .tensor = pair.value { true } else { false }
    }
  }

  private static func list(_ keys: [String]) -> String {
    let shown = keys.prefix(8).map { JSONValue.string($0).abbreviated }.joined(separator: ", ")
    return keys.count > 8 ? shown + " and \(keys.count - 8) more" : shown
  }

  private func choose(_ path: String) throws(WeightsError) -> String {
    if let known = Self.order.first(where: parts.contains) { return known }
    if parts.count == 1 { return parts[0] }
    throw WeightsError(
      .unsupported, path,
      parts.isEmpty
        ? "holds no tensors by name; save a model's state_dict()"
        : "holds \(Self.list(parts)), of which none is usual; choose with \"edits weights --key\"")
  }

  private func tell(_ path: String, besides others: [String]) {
    let part = key.map { JSONValue.string($0).abbreviated } ?? ""
    let rest = parts.filter { $0 != key }
    if !rest.isEmpty {
      Notices.tell(
        "\(path): \(part) is read, not \(Self.list(rest)); \"edits weights --key\" writes another to a file of its own")
    } else if !others.isEmpty {
      Notices.tell("\(path): \(part) is read; beside it there is \(Self.list(others))")
    }
  }

  private mutating func collect(_ pairs: [PickleHeap.Pair]) {
    for pair in pairs {
      let name = pair.key.text ?? pair.key.int.map(String.init) ?? pair.key.kind
      if pair.key.text != nil, case .tensor(let tensor) = pair.value {
        tensors.append((name, tensor))
      } else {
        others.append((name, pair.value.kind))
      }
    }
  }

  /// Removes the prefixes that wrappers add to all names: DistributedDataParallel, averaged and compiled models.
  private mutating func strip(_ path: String) {
    for prefix in ["module.", "_orig_mod.", "module."] {
      let counters = ["n_averaged"]
      let names = tensors.filter { !counters.contains($0.name) }
      guard !names.isEmpty, names.allSatisfy({ $0.name.hasPrefix(prefix) && $0.name.count > prefix.count }) else {
        continue
      }
      tensors = names.map { (String($0.name.dropFirst(prefix.count)), $0.tensor) }
    }
  }
}
