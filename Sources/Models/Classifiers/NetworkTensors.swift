import Weights

/// The tensors of a file that should hold a network, in our names, and what the file says about it.
struct NetworkTensors {
  let source: any WeightFile
  /// Text by text, as `formats/networks.md` has it; of files by others, empty.
  let metadata: [String: String]
  let names: [String]

  /// - Throws: `WeightsError` where names are those of RDED's ConvNets and do not fit together.
  init(_ file: any WeightFile) throws(WeightsError) {
    source = WeightLayout.networks.isNeeded(by: file) ? try WeightLayout.networks.applied(to: file) : file
    metadata = Dictionary(file.notes.map { ($0.name, $0.value) }) { first, _ in first }
    names = source.names
  }

  var path: String { source.path }

  func shape(of name: String) -> [Int]? { source.shape(of: name) }
}
