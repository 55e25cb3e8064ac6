public import Exact
internal import ImageNet

/// What classes are called where their labels are no words, such as `n02086240`.
public struct ClassNames: Sendable {
  private var names: [ExactText: String] = [:]

  /// No names: every class is called by its label, those of ImageNet by what their WordNet numbers mean.
  public init() {}

  /// Reads lines `LABEL<tab>NAME` of a file; empty lines and those that begin with # are passed over.
  ///
  /// - Throws: `CaptionFailure` that names any other line.
  public init(parsing text: [UInt8], of file: String) throws(CaptionFailure) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self)
      if line.trimmed.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, !parts[1].trimmed.isEmpty else {
        throw CaptionFailure("names/line", "\(file): line \(number + 1): label, tab, name are expected")
      }
      names[ExactText(String(parts[0]))] = parts[1].trimmed
    }
  }

  /// The name of a class: the one given, else ImageNet's for a label that is a WordNet number of it, else the label.
  public subscript(label: String) -> ClassName {
    ClassName(names[ExactText(label)] ?? ImageNet.known(label)?.name ?? label)
  }

  /// All names by label, for the provenance.
  public var all: [ExactText: String] { names }
}
