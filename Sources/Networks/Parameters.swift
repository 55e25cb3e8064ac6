import Glibc
public import Tensors

/// The named tensors of a network, flat, in PyTorch's names, order and forms.
public final class Parameters {
  /// How the values of a tensor start.
  public enum Start: Sendable {
    /// Uniform within ±bound: PyTorch's default for convolutions and linear layers, with 1/√fanIn.
    case uniform(Double)
    /// Normal with this standard deviation: He et al. 2015 with the fan out.
    case normal(Double)
    case constant(Float)
  }

  /// One of the tensors.
  public struct Entry: Sendable {
    /// As PyTorch's `state_dict` calls it.
    public let name: String
    public let shape: [Int]
    /// Where it starts in the flat values.
    public let offset: Int
    /// Whether it is trained; running statistics are not.
    public let isTrained: Bool
    let start: Start
    public var count: Int { shape.reduce(1, *) }
  }

  /// A tensor's place in the table, which a layer keeps.
  public struct Index: Sendable, Equatable {
    let number: Int
  }

  public let entries: [Entry]
  /// All tensors, those that are trained first.
  public let values: Storage
  /// The gradients of those that are trained, in the same places.
  public let gradients: Storage
  private var isFresh: [Bool]

  init(_ entries: [Entry]) {
    self.entries = entries
    values = Storage(count: entries.reduce(0) { max($0, $1.offset + $1.count) })
    gradients = Storage(count: entries.reduce(0) { $0 + ($1.isTrained ? $1.count : 0) })
    isFresh = Array(repeating: true, count: entries.count)
  }

  /// How many floats are trained.
  public var trainedCount: Int { gradients.count }

  /// Gives all tensors their first values.
  public func initialize(_ generator: inout SeededGenerator) {
    for entry in entries {
      let target = values.pointer + entry.offset
      switch entry.start {
      case .uniform(let bound):
        for index in 0..<entry.count { target[index] = Float(generator.uniform(-bound, bound)) }
      case .normal(let deviation):
        for index in 0..<entry.count { target[index] = Float(generator.normal() * deviation) }
      case .constant(let value): target.update(repeating: value, count: entry.count)
      }
    }
  }

  /// Sets all gradients to zero.
  public func clearGradients() {
    gradients.pointer.update(repeating: 0, count: gradients.count)
    for index in isFresh.indices { isFresh[index] = true }
  }

  func pointer(_ index: Index) -> UnsafeMutablePointer<Float> { values.pointer + entries[index.number].offset }

  /// Has `body` write the gradient of a tensor, and adds it to what is there.
  func collect(_ index: Index, _ arena: Arena, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    let entry = entries[index.number]
    let target = gradients.pointer + entry.offset
    if isFresh[index.number] {
      body(target)
      isFresh[index.number] = false
    } else {
      let part = arena.block(entry.count)
      body(part.pointer)
      for place in 0..<entry.count { target[place] += part.pointer[place] }
    }
  }
}

/// Collects the tensors of a network while its layers are put together.
public struct ParameterTable {
  private var trained: [Parameters.Entry] = []
  private var others: [Parameters.Entry] = []
  private var order: [(isTrained: Bool, place: Int)] = []
  private var trainedCount = 0
  private var otherCount = 0

  public init() {}

  /// Adds a tensor.
  mutating func add(
    _ name: String, _ shape: [Int], _ start: Parameters.Start, isTrained: Bool = true
  ) -> Parameters.Index {
    let count = shape.reduce(1, *)
    let offset = isTrained ? trainedCount : otherCount
    let entry = Parameters.Entry(name: name, shape: shape, offset: offset, isTrained: isTrained, start: start)
    order.append((isTrained, isTrained ? trained.count : others.count))
    if isTrained {
      trained.append(entry)
      trainedCount += count
    } else {
      others.append(entry)
      otherCount += count
    }
    return Parameters.Index(number: order.count - 1)
  }

  /// The tensors with memory for their values and gradients.
  public func parameters() -> Parameters {
    Parameters(
      order.map { place in
        if place.isTrained { return trained[place.place] }
        let entry = others[place.place]
        return Parameters.Entry(
          name: entry.name, shape: entry.shape, offset: trainedCount + entry.offset, isTrained: false,
          start: entry.start)
      })
  }
}
