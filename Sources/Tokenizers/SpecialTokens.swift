/// The ids of tokens that mark positions instead of spelling text, as far as the checkpoint names them.
public struct SpecialTokens: Sendable, Equatable {
  public var beginOfText: Int?
  public var endOfText: Int?
  public var unknown: Int?
  public var padding: Int?

  public init(
    beginOfText: Int? = nil, endOfText: Int? = nil, unknown: Int? = nil, padding: Int? = nil
  ) {
    self.beginOfText = beginOfText
    self.endOfText = endOfText
    self.unknown = unknown
    self.padding = padding
  }
}
