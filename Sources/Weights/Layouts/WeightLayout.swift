/// The naming scheme of tensors.
public enum WeightLayout: String, Sendable, CaseIterable {
  /// That of the file.
  case keep
  /// That of diffusers' models.
  case diffusers
  /// That of transformers' models.
  case transformers
  /// That of networks saved by train-eval (`formats/networks.md`).
  case networks

  /// Whether this layout would rename tensors of the file.
  public func isNeeded(by file: any WeightFile) -> Bool {
    switch self {
    case .keep: false
    case .diffusers: DiTLayout.isPossible(file)
    case .transformers: OpenCLIPLayout.isPossible(file) || LlavaLayout.isPossible(file)
    case .networks: ConvNetLayout.isPossible(file)
    }
  }

  /// The tensors of a file in this layout; the file itself if it has that layout.
  ///
  /// `heads`: attention heads of a DiT whose size is not a published one. `tower`: the folder of the vision tower of a
  /// LLaVA of its authors; if nil it is looked for beside the LLaVA.
  ///
  /// - Throws: `WeightsError` `.unsupported` for a file of another kind of model.
  public func applied(
    to file: any WeightFile, heads: Int? = nil, tower: String? = nil
  ) throws(WeightsError) -> any WeightFile {
    guard self != .keep else { return file }
    guard isNeeded(by: file) else {
      throw WeightsError(
        .unsupported, file.path,
        "holds no \(source), which is what --layout \(rawValue) renames")
    }
    return switch self {
    case .keep: file
    case .transformers where LlavaLayout.isPossible(file): try LlavaLayout(file, tower: tower).renamed()
    case .transformers: try OpenCLIPLayout(file).renamed()
    case .diffusers: try DiTLayout(file, heads: heads).renamed()
    case .networks: try ConvNetLayout.renamed(file)
    }
  }

  /// The layouts that can be renamed.
  private var source: String {
    switch self {
    case .keep: "file"
    case .diffusers: "DiT in its authors' names"
    case .transformers: "CLIP of open_clip with a vision transformer, and no LLaVA-1.5 of its authors"
    case .networks: "ConvNet of RDED or Minimax"
    }
  }
}
