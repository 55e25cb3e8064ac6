/// A value built by the opcodes of a pickle, as far as files of weights need it.
///
/// Lists and dictionaries are stored in a `PickleHeap` and referred to by index, so that cycles are only repeated
/// indices.
enum PickleValue: Sendable {
  case none
  case bool(Bool)
  case int(Int)
  /// An integer of more than 64 bits, as bytes, lowest first.
  case long([UInt8])
  case float(Double)
  case text(String)
  /// A list or a tuple.
  case sequence(Int)
  case dictionary(Int)
  case global(PickleGlobal)
  case storage(Int)
  case tensor(Int)
  /// A value that is not read, with a description.
  case opaque(String)

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var int: Int? { if case .int(let value) = self { value } else { nil } }

  /// The kind of value, for messages.
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

/// Storage for the containers, storages and tensors of a pickle.
struct PickleHeap: Sendable {
  /// Memory that tensors share.
  struct Storage: Sendable, Equatable {
    let key: String
    /// Type of its elements; nil if the count is in bytes.
    let type: ElementType?
    /// Number of elements.
    let count: Int
    /// The part of another storage that this one is a view of, in files written before torch 0.4.
    let view: Range<Int>?

    var elementBytes: Int { (type?.bits ?? 8) / 8 }
  }

  /// A view of a storage.
  struct Tensor: Sendable, Equatable {
    let storage: Int
    let type: ElementType
    /// Offset of the first element in the storage.
    let offset: Int
    let shape: [Int]
    /// Distance between consecutive elements along each dimension.
    let strides: [Int]
  }

  typealias Pair = (key: PickleValue, value: PickleValue)

  private(set) var sequences: [[PickleValue]] = []
  private(set) var dictionaries: [[Pair]] = []
  var storages: [Storage] = []
  var tensors: [Tensor] = []

  /// Total number of elements of all containers.
  private var elements = 0

  /// Number of objects of all kinds, including the elements of containers.
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

  /// A list of integers no longer than the number of dimensions a tensor can have.
  func sides(_ value: PickleValue?) -> [Int]? {
    guard let list = list(value), list.count <= 64 else { return nil }
    let numbers = list.compactMap(\.int)
    return numbers.count == list.count ? numbers : nil
  }

  func pairs(_ value: PickleValue?) -> [Pair]? {
    if case .dictionary(let place)? = value { dictionaries[place] } else { nil }
  }

  /// The last value for a text key.
  func value(_ key: String, of dictionary: PickleValue?) -> PickleValue? {
    pairs(dictionary)?.last { $0.key.text == key }?.value
  }
}
