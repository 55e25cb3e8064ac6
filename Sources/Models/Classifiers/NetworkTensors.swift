import Weights

/// The tensors of a network's file, under our names, and its metadata.
struct NetworkTensors {
  let source: any WeightFile
  /// Texts as documented in `formats/networks.md`; empty for files of other tools.
  let metadata: [String: String]
  let names: [String]

  /// - Throws: `WeightsError` if names are those of RDED's ConvNets but inconsistent.
  init(_ file: any WeightFile) throws(WeightsError) {
    source = WeightLayout.networks.isNeeded(by: file) ? try WeightLayout.networks.applied(to: file) : file
    metadata = Dictionary(file.notes.map { ($0.name, $0.value) }) { first, _ in first }
    names = source.names
  }

  var path: String { source.path }

  func shape(of name: String) -> [Int]? { source.shape(of: name) }
}
