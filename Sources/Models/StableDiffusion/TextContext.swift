public import Networks

/// The text that conditions a UNet: encoded tokens [n, 1, s, e] and, in sampling, their keys and values.
///
/// These do not depend on the time, so that all steps share them.
public final class TextContext {
  public let tokens: Tensor
  private var kept: [String: (Tensor, Tensor)] = [:]

  /// A context for any number of evaluation passes, or for one training pass.
  public init(_ tokens: Tensor) { self.tokens = tokens }

  func keysAndValues(of attender: Attender, _ tape: Tape) -> (Tensor, Tensor) {
    guard tape.purpose == .evaluation else { return attender.keysAndValues(tokens, tape) }
    if let pair = kept[attender.name] { return pair }
    let pair = attender.keysAndValues(tokens, tape)
    kept[attender.name] = pair
    return pair
  }
}
