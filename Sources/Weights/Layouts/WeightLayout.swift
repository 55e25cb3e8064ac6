/// Whose names tensors have.
public enum WeightLayout: String, Sendable, CaseIterable {
  /// As they are in the file.
  case keep
  /// Those of diffusers' models.
  case diffusers
  /// Those of transformers' models.
  case transformers
  /// Those of networks that train-eval keeps (`formats/networks.md`).
  case networks

  /// Whether a file has names that this layout changes.
  public func isNeeded(by file: any WeightFile) -> Bool {
    switch self {
    case .keep: false
    case .diffusers: DiTLayout.isPossible(file)
    case .transformers: OpenCLIPLayout.isPossible(file)
    case .networks: ConvNetLayout.isPossible(file)
    }
  }

  /// The tensors of a file in this layout; the file itself where they have it already.
  ///
  /// `heads` says what no tensor of a DiT does, where it is of no published size.
  ///
  /// - Throws: `WeightsError` `.unsupported` for a file of another kind of model.
  public func applied(to file: any WeightFile, heads: Int? = nil) throws(WeightsError) -> any WeightFile {
    guard self != .keep else { return file }
    guard isNeeded(by: file) else {
      throw WeightsError(
        .unsupported, file.path,
        "holds no \(source), which is what --layout \(rawValue) renames")
    }
    return switch self {
    case .keep: file
    case .transformers: try OpenCLIPLayout(file).renamed()
    case .diffusers: try DiTLayout(file, heads: heads).renamed()
    case .networks: try ConvNetLayout.renamed(file)
    }
  }

  /// What is renamed.
  private var source: String {
    switch self {
    case .keep: "file"
    case .diffusers: "DiT in its authors' names"
    case .transformers: "CLIP of open_clip with a vision transformer"
    case .networks: "ConvNet of RDED or Minimax"
    }
  }
}
