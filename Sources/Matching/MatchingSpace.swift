package import Kernels

/// What matching changes, and the images that it stands for: pixels themselves, or latents that a decoder turns into
/// pixels.
///
/// Images are those that networks see: normalized, [n, h, w, c].
package protocol MatchingSpace: AnyObject {
  /// What is changed, [n, …].
  var values: Storage { get }
  /// The images of the present values.
  func images() -> Storage
  /// The gradient of the values from that of the images, [n, h, w, c].
  func gradient(ofImages gradient: Storage) -> Storage
  /// Brings values that left their range back into it, after a step.
  func restrict()
}

/// Normalized pixels, [n, h, w, c], kept to what bytes can hold.
package final class PixelSpace: MatchingSpace {
  package let values: Storage
  private let bounds: [ClosedRange<Float>]?

  /// `bounds`: the values of black and white, for each channel; nil lets pixels leave this range, as the published code
  /// does.
  package init(_ values: Storage, bounds: [ClosedRange<Float>]?) {
    (self.values, self.bounds) = (values, bounds)
  }

  package func images() -> Storage { values }

  package func gradient(ofImages gradient: Storage) -> Storage { gradient }

  package func restrict() {
    guard let bounds else { return }
    for (channel, range) in bounds.enumerated() {
      for place in stride(from: channel, to: values.count, by: bounds.count) {
        values.pointer[place] = min(range.upperBound, max(range.lowerBound, values.pointer[place]))
      }
    }
  }
}
