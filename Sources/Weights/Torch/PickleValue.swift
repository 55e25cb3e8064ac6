/// What the opcodes of a pickle make, as far as files of weights need it.
///
/// Lists and dictionaries lie in a `PickleHeap` and are named by their place there, so that what holds itself is no more
/// than a number that comes twice.
enum PickleValue: Sendable {
  case none
  case bool(Bool)
  case int(Int)
  /// An integer of more than 64 bits, by its bytes, lowest first.
  case long([UInt8])
  case float(Double)
  case text(String)
  /// A list or a tuple.
  case sequence(Int)
  case dictionary(Int)
  case global(PickleGlobal)
  case storage(Int)
  case tensor(Int)
  /// What is not read, by what it is.
  case opaque(String)

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var int: Int? { if case .int(let value) = self { value } else { nil } }

  /// What it is, for messages.
  var kind: String {
    switch self {
    case .none: "None"
    case .bool: "a truth value"
    case .int, .long: "an integer"
    case .float: "a number"
    case .text: "a text"
    case .sequence: "a list"
    case .dictionary: "a dictionary"
    case .global(let global): global.description
    case .storage: "a storage"
    case .tensor: "a tensor"
    case .opaque(let name): name
    }
  }
}

/// Where the containers, storages and tensors of a pickle lie.
struct PickleHeap: Sendable {
  /// Memory that tensors share.
  struct Storage: Sendable, Equatable {
    let key: String
    /// Of its elements; nil where the count is one of bytes.
    let type: ElementType?
    /// Elements.
    let count: Int
    /// First element of the whole storage that this one is a view of, and how many, in files of before torch 0.4.
    let view: Range<Int>?

    var elementBytes: Int { (type?.bits ?? 8) / 8 }
  }

  /// A view of a storage.
  struct Tensor: Sendable, Equatable {
    let storage: Int
    let type: ElementType
    /// Elements before the first.
    let offset: Int
    let shape: [Int]
    /// Elements from one to the next, per side.
    let strides: [Int]
  }

  typealias Pair = (key: PickleValue, value: PickleValue)

  private(set) var sequences: [[PickleValue]] = []
  private(set) var dictionaries: [[Pair]] = []
  var storages: [Storage] = []
  var tensors: [Tensor] = []

  /// Elements of all containers.
  private var elements = 0

  /// Objects of all kinds, and what containers hold.
  var count: Int { elements + sequences.count + dictionaries.count + storages.count + tensors.count }

  mutating func sequence(_ values: [PickleValue] = []) -> PickleValue {
    sequences.append(values)
    elements += values.count
    return .sequence(sequences.count - 1)
  }

  mutating func dictionary(_ pairs: [Pair] = []) -> PickleValue {
    dictionaries.append(pairs)
    elements += pairs.count
    return .dictionary(dictionaries.count - 1)
  }

  mutating func append(_ values: [PickleValue], toSequence place: Int) {
    sequences[place] += values
    elements += values.count
  }

  mutating func append(_ pairs: [Pair], toDictionary place: Int) {
    dictionaries[place] += pairs
    elements += pairs.count
  }

  func list(_ value: PickleValue?) -> [PickleValue]? {
    if case .sequence(let place)? = value { sequences[place] } else { nil }
  }

  /// As many whole numbers as a tensor can have sides.
  func sides(_ value: PickleValue?) -> [Int]? {
    guard let list = list(value), list.count <= 64 else { return nil }
    let numbers = list.compactMap(\.int)
    return numbers.count == list.count ? numbers : nil
  }

  func pairs(_ value: PickleValue?) -> [Pair]? {
    if case .dictionary(let place)? = value { dictionaries[place] } else { nil }
  }

  /// The last value of a text as key.
  func value(_ key: String, of dictionary: PickleValue?) -> PickleValue? {
    pairs(dictionary)?.last { $0.key.text == key }?.value
  }
}
