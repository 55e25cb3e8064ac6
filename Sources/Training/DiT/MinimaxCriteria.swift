public import Kernels
public import Weights

/// The two criteria of Minimax diffusion, over a memory of each class.
///
/// Gu et al. 2024; MinimaxDiffusion's train_dit.py. Of each class k in a batch, with x̂ the clean latents that the model
/// predicts for it, as vectors:
///
///   representativeness  λ_r/K · (1 − min cos(x̂, r)), r in the memory of real latents,
///   diversity           λ_d/K · max cos(x̂, m), m in the memory of predicted ones,
///
/// for the K classes of the batch that have a memory; then the batch's latents, real and predicted, become the newest of
/// the memories. Minimum and maximum are over all pairs, so one pair has the gradient (of equal ones, the first).
public final class MinimaxCriteria: CheckpointPart {
  /// The weights λ_r and λ_d, and the number of latents that a memory has.
  public struct Settings: Sendable, Equatable {
    public var real = 0.0
    public var diverse = 0.0
    public var memory = 64

    /// No criteria.
    public init() {}

    /// Whether there is a criterion.
    public var areOn: Bool { real > 0 || diverse > 0 }
  }

  private struct Memory {
    var real: [[Float]] = []
    var predicted: [[Float]] = []
  }

  private let settings: Settings
  /// By class.
  private var memories: [Int: Memory] = [:]

  public init(_ settings: Settings) { self.settings = settings }

  /// The criteria of a batch, and their slopes for the predicted latents; then the batch is remembered.
  ///
  /// `real` and `predicted`: [n][d] each; `classes`: [n].
  public func collect(
    real: [[Float]], predicted: [[Float]], classes: [Int]
  ) -> (real: Double, diverse: Double, slopes: [[Float]]) {
    var slopes = predicted.map { [Float](repeating: 0, count: $0.count) }
    var sums = (real: 0.0, diverse: 0.0)
    let present = Set(classes)
    let share = 1 / Double(present.count)
    for label in present.sorted() {
      let members = classes.indices.filter { classes[$0] == label }
      var memory = memories[label, default: Memory()]
      if !memory.predicted.isEmpty {
        let far = Pair(members, predicted, memory.real) { $0 < $1 }
        let near = Pair(members, predicted, memory.predicted) { $0 > $1 }
        sums.real += settings.real * share * (1 - far.cosine)
        sums.diverse += settings.diverse * share * near.cosine
        far.add(-settings.real * share, predicted, memory.real, to: &slopes)
        near.add(settings.diverse * share, predicted, memory.predicted, to: &slopes)
      }
      memory.real = Array((memory.real + members.map { real[$0] }).suffix(settings.memory))
      memory.predicted = Array((memory.predicted + members.map { predicted[$0] }).suffix(settings.memory))
      memories[label] = memory
    }
    return (sums.real, sums.diverse, slopes)
  }

  /// The pair with the extreme cosine of a member of the batch and one of a memory.
  private struct Pair {
    private(set) var cosine = 0.0
    private var member = 0
    private var other = 0

    init(
      _ members: [Int], _ predicted: [[Float]], _ memory: [[Float]], _ precedes: (Double, Double) -> Bool
    ) {
      var isFirst = true
      let norms = memory.map { product($0, $0).squareRoot() }
      for index in members {
        let norm = product(predicted[index], predicted[index]).squareRoot()
        for place in memory.indices {
          let cosine = product(predicted[index], memory[place]) / (norm * norms[place])
          guard isFirst || precedes(cosine, self.cosine) || cosine.isNaN else { continue }
          (isFirst, self.cosine, member, other) = (false, cosine, index, place)
        }
      }
    }

    /// Adds the slope of `weight` times the cosine.
    func add(_ weight: Double, _ predicted: [[Float]], _ memory: [[Float]], to slopes: inout [[Float]]) {
      let (a, b) = (predicted[member], memory[other])
      let square = product(a, a)
      let (ofOther, ofSelf) = (weight / (square * product(b, b)).squareRoot(), weight * cosine / square)
      for index in a.indices { slopes[member][index] += Float(ofOther * Double(b[index]) - ofSelf * Double(a[index])) }
    }
  }

  // MARK: - Checkpoints

  public var checkpoint: [(name: String, shape: [Int], values: Storage)] {
    memories.sorted { $0.key < $1.key }.flatMap { label, memory in
      [("real", memory.real), ("predicted", memory.predicted)].map { kind, latents in
        ("memory.\(label).\(kind)", [latents.count, latents.first?.count ?? 0], Storage(latents.flatMap { $0 }))
      }
    }
  }

  public func restore(from file: SafeTensors) throws(WeightsError) {
    memories = [:]
    for name in file.names where name.hasPrefix("memory.") {
      let words = name.split(separator: ".")
      guard words.count == 3, let label = Int(words[1]), let shape = file.shape(of: name), shape.count == 2,
        shape[0] <= settings.memory
      else {
        throw WeightsError(.unsupported, file.path, "is not of this training run; remove it to start anew")
      }
      let values = try file.floats(name)
      let latents = (0..<shape[0]).map { Array(values[$0 * shape[1]..<($0 + 1) * shape[1]]) }
      if words[2] == "real" {
        memories[label, default: Memory()].real = latents
      } else {
        memories[label, default: Memory()].predicted = latents
      }
    }
  }
}

/// The inner product in double precision.
private func product(_ a: [Float], _ b: [Float]) -> Double {
  var sums = SIMD8<Double>()
  let whole = a.count / 8 * 8
  var sum = 0.0
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      for start in stride(from: 0, to: whole, by: 8) {
        var (x, y) = (SIMD8<Double>(), SIMD8<Double>())
        for lane in 0..<8 { (x[lane], y[lane]) = (Double(a[start + lane]), Double(b[start + lane])) }
        sums += x * y
      }
      for index in whole..<a.count { sum += Double(a[index]) * Double(b[index]) }
    }
  }
  return sums.sum() + sum
}
