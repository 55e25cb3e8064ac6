/// How bytes become network inputs: (byte/255 − mean)/deviation per channel.
///
/// The named constants are the ones under which the published numbers were obtained.
/// Source: VICO-UoE/DatasetCondensation at 53f63a6, utils.py get_dataset().
public enum Normalization: String, Sendable, CaseIterable {
  case mnist
  case fashionMNIST = "fashion-mnist"
  case cifar10 = "cifar-10"
  case imageNet = "imagenet"
  /// Mean and population deviation of the training images given: for any other dataset.
  case measured

  /// Scale and shift of each channel: input = byte·scale + shift.
  struct Constants: Sendable {
    let scale: [Float]
    let shift: [Float]

    init(mean: [Double], deviation: [Double]) {
      scale = deviation.map { Float(1 / (255 * $0)) }
      shift = zip(mean, deviation).map { Float(-$0 / $1) }
    }

    /// bytes [h, w, c] → input [h, w, c], `count` values in all.
    func apply(
      _ bytes: UnsafePointer<UInt8>, count: Int, into input: UnsafeMutablePointer<Float>
    ) {
      let channels = scale.count
      for c in 0..<channels {
        let (scale, shift) = (scale[c], shift[c])
        for index in stride(from: c, to: count, by: channels) {
          input[index] = Float(bytes[index]) * scale + shift
        }
      }
    }

    /// Levels from 0 to 1 [h, w, c] → input, in place.
    func apply(unit values: UnsafeMutablePointer<Float>, count: Int) {
      let channels = scale.count
      for c in 0..<channels {
        let (scale, shift) = (scale[c] * 255, shift[c])
        for index in stride(from: c, to: count, by: channels) { values[index] = values[index] * scale + shift }
      }
    }
  }

  /// - Throws: `TrainingError` `.shape` where the constants are for another number of channels.
  func constants(for images: LabeledImages) throws(TrainingError) -> Constants {
    let result =
      switch self {
      case .mnist: Constants(mean: [0.1307], deviation: [0.3081])
      case .fashionMNIST: Constants(mean: [0.2861], deviation: [0.3530])
      case .cifar10:
        Constants(mean: [0.4914, 0.4822, 0.4465], deviation: [0.2023, 0.1994, 0.2010])
      case .imageNet:
        Constants(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])
      case .measured: Self.measure(images)
      }
    guard result.scale.count == images.channels else {
      throw TrainingError(
        .shape, position: "normalization",
        reason: "\(rawValue) is for \(result.scale.count) channels and the images have "
          + "\(images.channels); use measured")
    }
    return result
  }

  private static func measure(_ images: LabeledImages) -> Constants {
    // Sums of bytes and of their squares are exact in 64-bit integers.
    var sums = [Int](repeating: 0, count: images.channels)
    var squares = sums
    images.pixels.withUnsafeBufferPointer { pixels in
      for c in 0..<images.channels {
        var (sum, square) = (0, 0)
        for index in stride(from: c, to: pixels.count, by: images.channels) {
          let value = Int(pixels[index])
          sum += value
          square += value * value
        }
        sums[c] = sum
        squares[c] = square
      }
    }
    let count = Double(images.count * images.height * images.width)
    let mean = sums.map { Double($0) / count / 255 }
    let deviation = zip(squares, mean).map { square, mean in
      let variance = Double(square) / count / 65_025 - mean * mean
      // A channel of one value has no deviation to divide by; one grey level stands in.
      return max(variance, 0).squareRoot() > 1 / 255.0 ? variance.squareRoot() : 1 / 255.0
    }
    return Constants(mean: mean, deviation: deviation)
  }
}
