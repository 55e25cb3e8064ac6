import Exact

// The results of known functions, without calling them.

extension PickleMachine {
  /// The value that a function or class yields for arguments.
  mutating func made(by callee: PickleValue, _ arguments: PickleValue) throws(WeightsError) -> PickleValue {
    if case .opaque(let name) = callee { return .opaque(name) }
    guard case .global(let global) = callee, let list = heap.list(arguments) else {
      throw error("\(callee.kind) is called with \(arguments.kind)")
    }
    switch global {
    case .skipped(let name): return .opaque(name)
    case .dictionary(let first): return heap.dictionary(try pairs(list.count > first ? list[first] : nil))
    case .rebuildTensor(let version): return try tensor(version, list)
    case .rebuildParameter:
      guard case .tensor? = list.first else { throw error("a parameter is made of what is no tensor") }
      return list[0]
    case .rebuildFromType:
      guard list.count >= 3, case .global(let function) = list[0], case .global(.tensorClass) = list[1],
        function != .rebuildFromType
      else { throw error("a tensor with attributes is not made of a function, a class and arguments") }
      return try made(by: list[0], list[2])
    case .size: return list.count == 1 ? list[0] : heap.sequence(list)
    case .tensorClass, .storage, .elementType:
      throw WeightsError(
        .unsupported, cursor.path,
        "holds tensors as torch before 0.2 wrote them, or as whole objects; load it there and save its state_dict()")
    }
  }

  /// The contents of a new dictionary: another dictionary, or a list of pairs, as Python 2 writes them.
  private func pairs(_ argument: PickleValue?) throws(WeightsError) -> [PickleHeap.Pair] {
    guard let argument else { return [] }
    if let pairs = heap.pairs(argument) { return pairs }
    guard let list = heap.list(argument) else { throw error("a dictionary is made of \(argument.kind)") }
    var pairs: [PickleHeap.Pair] = []
    for element in list {
      guard let pair = heap.list(element), pair.count == 2 else {
        throw error("a dictionary is made of what are no pairs")
      }
      pairs.append((pair[0], pair[1]))
    }
    return pairs
  }

  /// Sets attributes of an object; for an ordered dictionary these are torch's notes about module versions.
  mutating func build(_ state: PickleValue, on object: PickleValue) throws(WeightsError) {
    switch object {
    case .dictionary, .opaque, .tensor: return
    default: throw error("\(object.kind) is given attributes")
    }
  }

  /// `("storage", class, key, device, elements)`, and in old files the view of another storage.
  mutating func storage(_ value: PickleValue) throws(WeightsError) -> PickleValue {
    guard let list = heap.list(value), list.count >= 5, list[0].text == "storage",
      case .global(.storage(let type)) = list[1], let key = list[2].text ?? list[2].int.map(String.init),
      let count = CheckedSize(list[4].int).value
    else { throw error("a storage is not told by class, key and number of elements") }
    var view: Range<Int>?
    if list.count > 5, let part = heap.list(list[5]) {
      guard part.count == 3, let first = CheckedSize(part[1].int).value, let size = CheckedSize(part[2].int).value,
        let end = (CheckedSize(first) + size).value
      else { throw error("the part of a storage is not told by key, offset and size") }
      view = first..<end
    }
    heap.storages.append(PickleHeap.Storage(key: key, type: type, count: count, view: view))
    return .storage(heap.storages.count - 1)
  }

  /// `storage, offset, size, stride`; from version 2 `requires_grad, hooks`; in version 3 the type; finally the flags
  /// for negated or conjugated values.
  private mutating func tensor(_ version: Int, _ list: [PickleValue]) throws(WeightsError) -> PickleValue {
    let metadataPlace = version == 3 ? 7 : 6
    guard list.count >= (version == 1 ? 4 : metadataPlace), case .storage(let storage) = list[0],
      let offset = CheckedSize(list[1].int).value, let shape = heap.sides(list[2]), let strides = heap.sides(list[3]),
      shape.count == strides.count, (shape + strides).allSatisfy({ $0 >= 0 })
    else { throw error("a tensor is not told by storage, offset, sides and strides") }
    var type = heap.storages[storage].type
    if version == 3 {
      guard case .global(.elementType(let told)) = list[6] else { throw error("a tensor's type is \(list[6].kind)") }
      type = told
    }
    guard let type else { throw error("a tensor has no type") }
    if version > 1, list.count > metadataPlace, let flags = heap.pairs(list[metadataPlace]) {
      for flag in flags {
        guard case .bool(false) = flag.value else {
          throw WeightsError(
            .unsupported, cursor.path,
            "a tensor has its bit \(flag.key.text?.prefix(20) ?? "") set; save it after resolve_conj().resolve_neg()")
        }
      }
    }
    heap.tensors.append(
      PickleHeap.Tensor(storage: storage, type: type, offset: offset, shape: shape, strides: strides))
    return .tensor(heap.tensors.count - 1)
  }
}
