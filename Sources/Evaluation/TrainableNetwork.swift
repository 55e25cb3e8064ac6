package import Kernels
import Networks
import Threads

/// A network that can be trained and asked, whichever code runs it.
package protocol TrainableNetwork: AnyObject {
  /// All values, those that are trained first.
  var values: Storage { get }
  /// The gradients of those that are trained.
  var gradients: Storage { get }
  /// The ranges, in floats, of trained tensors with two dimensions and more.
  var weightRanges: [Range<Int>] { get }

  /// The mean loss over a batch and its gradient in `gradients`: images [n, h, w, c] normalised.
  func lossAndGradients(images: Storage, _ targets: Targets) -> Double

  /// A forward pass in training mode, for what it does to running statistics.
  func passThrough(images: Storage, count: Int)

  /// Logits [n, k] of n images; `load(i, p)` writes the i-th, normalised, as floats [h, w, c] to p.
  func logits(count n: Int, load: (Int, UnsafeMutablePointer<Float>) -> Void) -> [Float]
}

extension BatchPass: TrainableNetwork {
  package var values: Storage { parameters }

  package var weightRanges: [Range<Int>] {
    net.parameters.filter { $0.shape.count > 1 }.map { $0.offset..<$0.offset + $0.count }
  }

  // Instance normalisation keeps no running statistics.
  package func passThrough(images: Storage, count: Int) {}
}

extension NetworkPass: TrainableNetwork {
  package var values: Storage { parameters.values }
  package var gradients: Storage { parameters.gradients }

  package var weightRanges: [Range<Int>] {
    parameters.entries.filter { $0.isTrained && $0.shape.count > 1 }.map { $0.offset..<$0.offset + $0.count }
  }

  package func lossAndGradients(images: Storage, _ targets: Targets) -> Double {
    let n = targets.count(classes: classes)
    return backward(images: images, count: n) { logits, gradient in
      targets.loss(0..<n, of: n, classes: classes, logits, dLogits: gradient) / Double(n)
    }
  }
}
