/// Renames a ConvNet of RDED or Minimax diffusion (`layers.conv.N`, `layers.norm.N`) to the names of dataset
/// condensation (`features.4N`, `features.4N+1`), which we use too.
///
/// (LINs-lab/RDED at 3f6453d, synthesize/models.py; VICO-UoE/DatasetCondensation at 53f63a6, networks.py.)
enum ConvNetLayout {
  /// Whether a file contains such a network.
  static func isPossible(_ file: any WeightFile) -> Bool {
    file.shape(of: "layers.conv.0.weight") != nil && file.shape(of: "classifier.weight") != nil
  }

  /// The tensors in our names.
  ///
  /// - Throws: `WeightsError` `.unsupported` for a tensor that does not belong to one.
  static func renamed(_ file: any WeightFile) throws(WeightsError) -> RenamedWeights {
    var parts: [String: RenamedWeights.Part] = [:]
    for name in file.names {
      let words = name.split(separator: ".").map(String.init)
      var renamed = name
      if words.count == 4, words[0] == "layers", let number = Int(words[2]), (0..<64).contains(number),
        let place = ["conv": 0, "norm": 1][words[1]]
      {
        renamed = "features.\(4 * number + place).\(words[3])"
      } else if words.first != "classifier" {
        throw WeightsError(.unsupported, file.path, "tensor \"\(name)\" is no part of a ConvNet of RDED or Minimax")
      }
      parts[renamed] = RenamedWeights.Part(source: name)
    }
    return RenamedWeights(file, layout: "RDED", parts)
  }
}
