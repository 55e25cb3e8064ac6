/// A network that names the class of an image: images [n, h, w, channels] → logits [n, 1, 1, classes].
public protocol Network: Sendable {
  func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor
}
