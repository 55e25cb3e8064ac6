/// An image classifier: images [n, h, w, channels] → logits [n, 1, 1, classes].
public protocol Network: Sendable {
  func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor
}
