public import Exact
internal import ImageNet

/// Names for classes whose labels are not words, such as `n02086240`.
public struct ClassNames: Sendable {
  private var names: [ExactText: String] = [:]

  /// No names: classes are called by their labels, ImageNet's WordNet numbers by their ImageNet names.
  public init() {}

  /// Reads lines `LABEL<tab>NAME` of a file; empty lines and lines that begin with # are ignored.
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

  /// The name of a class: the given one, else ImageNet's name for a WordNet number, else the label.
  public subscript(label: String) -> ClassName {
    ClassName(names[ExactText(label)] ?? ImageNet.known(label)?.name ?? label)
  }

  /// All names by label, for the provenance.
  public var all: [ExactText: String] { names }
}
