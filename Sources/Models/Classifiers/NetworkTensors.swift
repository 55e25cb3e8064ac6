import Weights

/// The tensors of a network's file, under our names, and its metadata.
struct NetworkTensors {
  let source: any WeightFile
  /// Texts as documented in `formats/networks.md`; empty for files of other tools.
  let metadata: [String: String]
  let names: [String]
  /// The names in the file of tensors that torchvision has renamed since.
  private let originals: [String: String]

  /// - Throws: `WeightsError` if names are those of RDED's ConvNets but inconsistent.
  init(_ file: any WeightFile) throws(WeightsError) {
    source = WeightLayout.networks.isNeeded(by: file) ? try WeightLayout.networks.applied(to: file) : file
    metadata = Dictionary(file.notes.map { ($0.name, $0.value) }) { first, _ in first }
    var originals: [String: String] = [:]
    names = source.names.map { name in
      // ViT's layers before torchvision 0.13, as in its published files.
      let now = name.replacing(".mlp.linear_1.", with: ".mlp.0.").replacing(".mlp.linear_2.", with: ".mlp.3.")
      if now != name { originals[now] = name }
      return now
    }
    self.originals = originals
  }

  var path: String { source.path }

  func shape(of name: String) -> [Int]? { source.shape(of: originals[name] ?? name) }

  func floats(_ name: String) throws(WeightsError) -> [Float] { try source.floats(originals[name] ?? name) }

  /// Whether a tensor is no value of a network: a counter, or an index that follows from the sizes.
  static func isDerived(_ name: String) -> Bool {
    name.hasSuffix(".num_batches_tracked") || name.hasSuffix(".relative_position_index")
  }
}
