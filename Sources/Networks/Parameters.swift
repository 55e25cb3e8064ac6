import Exact
public import Kernels
import Threads
public import Weights

/// The named tensors of a network, flat, with PyTorch's names, order and shapes.
public final class Parameters {
  /// Initialization of a tensor.
  public enum Start: Sendable {
    /// Uniform within ±bound: PyTorch's default for convolutions and linear layers, with 1/√fanIn.
    case uniform(Double)
    /// Normal with this standard deviation: He et al. 2015 with fan out.
    case normal(Double)
    case constant(Float)
  }

  /// One of the tensors.
  public struct Entry: Sendable {
    /// The name in PyTorch's `state_dict`.
    public let name: String
    public let shape: [Int]
    /// Offset in the flat values.
    public let offset: Int
    /// Whether it is trained; running statistics are not.
    public let isTrained: Bool
    /// How the layer initializes it.
    public let start: Start
    public var count: Int { CheckedSize(product: shape).saturated }
  }

  /// The index of a tensor in the table, which a layer stores.
  public struct Index: Sendable, Equatable {
    let number: Int
  }

  public let entries: [Entry]
  /// All tensors, trained ones first; where others are constants from a file, the trained ones.
  public let values: Storage
  /// Constants from a file that could not be memory-mapped.
  private let constants: Storage
  private let sums: Storage
  private var fills: [Fill]
  private let pointers: [UnsafeMutablePointer<Float>]
  /// The file of memory-mapped tensors.
  private let source: (any TensorSource)?
  /// Forms of constant tensors prepared for kernels, such as transformed filters.
  private var prepared: [Preparation: Storage] = [:]
  private var preparedFloats = 0
  /// Maximum number of floats in prepared forms; 0 while tensors are trained.
  public var preparationLimit = 0

  private struct Preparation: Hashable {
    let number: Int
    let form: String
  }

  /// The state of the memory for the gradient of a tensor.
  private enum Fill {
    /// A sum of collected gradients, or zeros.
    case sum
    /// Zeros, or values written by the owner; the first collected gradient overwrites them.
    case zeros
    /// Stale: left from the previous step; counts as zeros.
    case old
  }

  init(_ entries: [Entry]) {
    self.entries = entries
    values = Storage(count: entries.reduce(0) { max($0, $1.offset + $1.count) })
    sums = Storage(count: entries.reduce(0) { $0 + ($1.isTrained ? $1.count : 0) })
    fills = entries.map { $0.isTrained ? .zeros : .sum }
    constants = Storage(count: 0)
    pointers = entries.map { [values] in values.pointer + $0.offset }
    source = nil
  }

  /// Tensors from a file: trained ones are copied, unless they have no name there and keep their start; others are
  /// constants, in place if stored as float32, otherwise converted.
  ///
  /// `names`: those in the file; `isTrained` false: all are constants.
  init(
    _ entries: [Entry], from source: some TensorSource, names: [String?], training isTrained: Bool
  ) throws(WeightsError) {
    self.entries = entries
    self.source = source
    let trained = entries.map { isTrained && $0.isTrained }
    let mapped = names.indices.map { index in trained[index] ? nil : names[index].flatMap { source.mappedFloats($0) } }
    let copied = entries.indices.reduce(0) { sum, index in
      sum + (mapped[index] == nil && !trained[index] ? (entries[index].count + 15) / 16 * 16 : 0)
    }
    constants = Storage(count: copied)
    let count = zip(entries, trained).reduce(0) { $0 + ($1.1 ? $1.0.count : 0) }
    (values, sums) = (Storage(count: count), Storage(count: count))
    var (pointers, next): ([UnsafeMutablePointer<Float>], Int) = ([], 0)
    for (index, entry) in entries.enumerated() {
      if let pointer = mapped[index] {
        pointers.append(UnsafeMutablePointer(mutating: pointer))
        continue
      }
      let target = trained[index] ? values.pointer + entry.offset : constants.pointer + next
      next += trained[index] ? 0 : (entry.count + 15) / 16 * 16
      pointers.append(target)
      if let name = names[index] {
        try source.read(name, into: target)
      } else if case .constant(let value) = entry.start {
        target.update(repeating: value, count: entry.count)
      }
    }
    self.pointers = pointers
    fills = trained.map { $0 ? .zeros : .sum }
  }

  /// Loads the values of all tensors from a file with the same names.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing or has another shape.
  public func load(_ source: some TensorSource, alternatives: (String) -> [String] = { _ in [] }) throws(WeightsError) {
    for entry in entries {
      let name = try source.name(of: entry.name, shape: entry.shape, alternatives(entry.name))
      try source.read(name, into: values.pointer + entry.offset)
    }
  }

  /// A form of a constant tensor prepared for a kernel by `make`, unless it is cached; nil if it must not be cached.
  func prepared(_ index: Index, _ form: String, count: Int, _ make: (UnsafeMutablePointer<Float>) -> Void) -> Storage? {
    let key = Preparation(number: index.number, form: form)
    if let kept = prepared[key] { return kept }
    guard preparedFloats + count <= preparationLimit else { return nil }
    let storage = Storage(count: count)
    make(storage.pointer)
    preparedFloats += count
    prepared[key] = storage
    return storage
  }

  /// Number of trained values.
  public var trainedCount: Int { sums.count }

  /// Initializes all tensors, as their layers say or as `start` does.
  public func initialize(_ generator: inout SeededGenerator, _ start: (Entry) -> Start = { $0.start }) {
    for entry in entries {
      let target = values.pointer + entry.offset
      switch start(entry) {
      case .uniform(let bound):
        for index in 0..<entry.count { target[index] = Float(generator.uniform(-bound, bound)) }
      case .normal(let deviation):
        for index in 0..<entry.count { target[index] = Float(generator.normal() * deviation) }
      case .constant(let value): target.update(repeating: value, count: entry.count)
      }
    }
  }

  /// Where the tensors' values are, by name.
  public var places: [String: UnsafePointer<Float>] {
    Dictionary(zip(entries.map(\.name), pointers.map { UnsafePointer($0) })) { first, _ in first }
  }

  /// The gradients of the trained tensors, in the same order.
  public var gradients: Storage {
    for (number, entry) in entries.enumerated() where fills[number] == .old {
      (sums.pointer + entry.offset).update(repeating: 0, count: entry.count)
      fills[number] = .zeros
    }
    return sums
  }

  /// Sets all gradients to zero.
  ///
  /// Nothing is written yet: the first collected gradient overwrites stale values.
  public func clearGradients() {
    for index in fills.indices where entries[index].isTrained { fills[index] = .old }
  }

  func pointer(_ index: Index) -> UnsafeMutablePointer<Float> { pointers[index.number] }

  /// The value of a scalar tensor.
  public func value(_ index: Index) -> Float { pointer(index)[0] }

  /// Adds to the gradient of a scalar tensor.
  public func add(_ part: Float, toGradientOf index: Index, _ tape: Tape) {
    collect(index, tape.arena, tape.pool) { $0[0] = part }
  }

  /// Whether a tensor's gradient is collected.
  func isTrained(_ index: Index) -> Bool { sums.count > 0 && entries[index.number].isTrained }

  /// Lets `body` write a gradient of a tensor, and adds it to the collected one; that of a constant is forgotten.
  func collect(_ index: Index, _ arena: Arena, _ pool: WorkerPool, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    let entry = entries[index.number]
    guard isTrained(index) else { return body(arena.block(entry.count).pointer) }
    let target = sums.pointer + entry.offset
    if fills[index.number] == .sum {
      let part = arena.block(entry.count)
      body(part.pointer)
      Kernels.add(entry.count, part.pointer, to: target, pool)
    } else {
      body(target)
      fills[index.number] = .sum
    }
  }
}

/// Collects the tensors of a network while its layers are constructed.
public struct ParameterTable: Sendable {
  private let trains: @Sendable (String) -> Bool
  private var trained: [Parameters.Entry] = []
  private var others: [Parameters.Entry] = []
  private var order: [(isTrained: Bool, place: Int)] = []
  private var trainedCount = 0
  private var otherCount = 0

  /// An empty table.
  ///
  /// `trains`: whether a tensor is trained, by its name, of those that layers train.
  public init(training trains: @escaping @Sendable (String) -> Bool = { _ in true }) { self.trains = trains }

  /// Adds a tensor.
  public mutating func add(
    _ name: String, _ shape: [Int], _ start: Parameters.Start, isTrained: Bool = true
  ) -> Parameters.Index {
    let (count, isTrained) = (CheckedSize(product: shape).saturated, isTrained && trains(name))
    let offset = isTrained ? trainedCount : otherCount
    let entry = Parameters.Entry(name: name, shape: shape, offset: offset, isTrained: isTrained, start: start)
    order.append((isTrained, isTrained ? trained.count : others.count))
    if isTrained {
      trained.append(entry)
      trainedCount = (CheckedSize(trainedCount) + count).saturated
    } else {
      others.append(entry)
      otherCount = (CheckedSize(otherCount) + count).saturated
    }
    return Parameters.Index(number: order.count - 1)
  }

  /// The tensors, with memory for values and gradients.
  public func parameters() -> Parameters { Parameters(entries) }

  /// The names and shapes of the tensors.
  public var shapes: [(name: String, shape: [Int])] { entries.map { ($0.name, $0.shape) } }

  /// The tensors, without memory for values.
  public var entries: [Parameters.Entry] {
    order.map { place in
      if place.isTrained { return trained[place.place] }
      let entry = others[place.place]
      return Parameters.Entry(
        name: entry.name, shape: entry.shape, offset: (CheckedSize(trainedCount) + entry.offset).saturated,
        isTrained: false, start: entry.start)
    }
  }

  /// The tensors as constants, from a file that has all of them.
  ///
  /// `alternatives`: names of a tensor in other versions of the format; `isIgnored`: which tensors of the file may stay
  /// unused.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing, has another shape, or does not belong to the network.
  public func parameters(
    from source: some TensorSource, alternatives: (String) -> [String] = { _ in [] },
    isIgnored: (String) -> Bool = { _ in false }
  ) throws(WeightsError) -> Parameters {
    let entries = entries
    var names: [String] = []
    for entry in entries {
      names.append(try source.name(of: entry.name, shape: entry.shape, alternatives(entry.name)))
    }
    let used = Set(names)
    if let unknown = source.names.filter({
      !used.contains($0) && !isIgnored($0) && !source.isScale($0)
    }).min() {
      throw WeightsError(
        .unsupported, source.path, "tensor \"\(unknown)\" is no part of the network that config.json describes")
    }
    return try Parameters(entries, from: source, names: names, training: false)
  }

  /// The tensors, of which those that are not trained are constants from a file: memory is taken only for the others and
  /// their gradients.
  ///
  /// `isNew`: which trained tensors the file does not have; they keep the constant that they start from. The file may
  /// have tensors of its own.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing or has another shape.
  public func parameters(
    trainedWithin source: some TensorSource, isNew: (String) -> Bool = { _ in false }
  ) throws(WeightsError) -> Parameters {
    let entries = entries
    var names: [String?] = []
    for entry in entries {
      names.append(isNew(entry.name) ? nil : try source.name(of: entry.name, shape: entry.shape))
    }
    return try Parameters(entries, from: source, names: names, training: true)
  }
}
