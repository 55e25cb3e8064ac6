import JSON
import Settings
package import Weights

/// The weights and settings of a LLaVA's folder in transformers' terms, whichever layout it has.
package struct LlavaFiles {
  package let weights: any WeightFile
  package let configuration: ModelConfiguration
  /// The settings of the processing of images; nil if they are in the folder.
  package let preprocessing: ModelConfiguration?
  /// Whether the folder has the layout of LLaVA's authors.
  package let isOfAuthors: Bool

  /// `tower`: the folder of the vision tower of a LLaVA of its authors; if nil it is looked for beside the LLaVA.
  ///
  /// - Throws: `WeightsError`.
  package init(folder: String, tower: String? = nil) throws(WeightsError) {
    let (file, source) = (try ModelConfiguration(folder: folder), try Checkpoint(folder: folder))
    guard LlavaLayout.isPossible(file) else {
      guard tower == nil else {
        throw WeightsError(.unsupported, folder, "holds its own vision tower; leave out --tower")
      }
      (weights, configuration, preprocessing, isOfAuthors) = (source, file, nil, false)
      return
    }
    guard let renamed = try WeightLayout.transformers.applied(to: source, tower: tower) as? RenamedWeights else {
      throw WeightsError(.corrupt, folder, "holds no LLaVA")
    }
    weights = renamed
    configuration = ModelConfiguration(named: file.path, renamed.configuration ?? JSONObject())
    preprocessing = try renamed.preprocessing.map { (settings) throws(WeightsError) in
      try ModelConfiguration(named: file.path + ", preprocessing", settings).heeding(.imageProcessor)
    }
    isOfAuthors = true
  }
}
