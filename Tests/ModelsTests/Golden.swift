import Foundation
import Kernels
import Networks
import TestSupport
import Testing
import Weights

/// A network of Tests/Fixtures/checkpoints and what the reference computes with it (goldens/models.safetensors).
struct Golden {
  let fixture: Fixture
  let name: String

  init(_ name: String, in file: String = "goldens/models.safetensors") throws {
    fixture = try Fixture(file)
    self.name = name
  }

  static func folder(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/checkpoints/\(name)").path
  }

  func values(_ key: String) throws -> [Float] { try fixture.values("\(name).\(key)") }

  /// A tensor of recorded values.
  func tensor(_ key: String, _ shape: Shape, _ tape: Tape) throws -> Tensor {
    let tensor = tape.input(shape)
    let values = try values(key)
    try #require(values.count == shape.count)
    for (index, value) in values.enumerated() { tensor.block.pointer[index] = value }
    return tensor
  }

  /// Compares with recorded values, within `tolerance` of their largest magnitude.
  func expect(_ found: [Float], _ key: String, tolerance: Float, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    try expectClose(found, try values(key), tolerance, "\(name).\(key)", sourceLocation)
  }

  /// Compares the gradients of all trained tensors with the recorded ones.
  ///
  /// A convolution's bias before a normalization has no true gradient, so rounding is measured by the largest gradient
  /// of the network there.
  func expectGradients(_ parameters: Parameters, tolerance: Float) throws {
    var largest: Float = 0
    for entry in parameters.entries where entry.isTrained {
      largest = max(largest, (try? values("gradient.\(entry.name)"))?.map(abs).max() ?? 0)
    }
    var compared = 0
    for entry in parameters.entries where entry.isTrained {
      guard let expected = try? values("gradient.\(entry.name)") else { continue }
      compared += 1
      let found = (0..<entry.count).map { parameters.gradients.pointer[entry.offset + $0] }
      let scale = max(expected.map(abs).max() ?? 0, 1e-2 * largest)
      let error = largestError(found, expected)
      #expect(error <= Double(tolerance * scale), "\(name).gradient.\(entry.name): \(error) of \(scale)")
    }
    #expect(compared > 10)
  }
}

func expectClose(
  _ found: [Float], _ expected: [Float], _ tolerance: Float, _ what: String, _ sourceLocation: SourceLocation
) throws {
  let error = relativeError(found, expected)
  #expect(error <= Double(tolerance), "\(what): \(error) of its largest value", sourceLocation: sourceLocation)
}
