import Evaluation
import Images
import Models
import TestSupport
import Testing

/// Against the published code of IDC, which tools/goldens/matching.py runs.
@Suite struct EnlargedPiecesTests {
  @Test(arguments: [("gray", 1, 28, 2), ("color", 3, 12, 3)])
  func `pieces and their gradients agree with the published code`(
    _ image: (name: String, c: Int, side: Int, factor: Int)
  ) throws {
    let fixture = try Fixture("goldens/matching.safetensors")
    let (c, side) = (image.c, image.side)
    let size = c * side * side
    let pieces = try #require(EnlargedPieces(factor: image.factor, height: side, width: side, channels: c))
    let x = interleaved(hashed(210, size, 2)[...], c)
    let dy = hashed(211, size * pieces.count, 1)
    let expected = try fixture.values("\(image.name)/pieces/y")
    var dx = [Float](repeating: .nan, count: size)
    for piece in 0..<pieces.count {
      var y = [Float](repeating: .nan, count: size)
      pieces.enlarge(x, piece: piece, into: &y)
      // Weights of neighbors, which differ by up to 4, are exact to 28·2⁻²³.
      #expect(largestError(y, interleaved(expected[piece * size..<(piece + 1) * size], c)) <= 2e-5)
      pieces.backward(interleaved(dy[piece * size..<(piece + 1) * size], c), piece: piece, into: &dx)
    }
    #expect(largestError(dx, interleaved(try fixture.values("\(image.name)/pieces/dx")[...], c)) <= 2e-5)
  }

  @Test func `pieces of different sizes are refused, and one piece is the image`() throws {
    #expect(EnlargedPieces(factor: 3, height: 28, width: 28, channels: 1) == nil)
    #expect(EnlargedPieces(factor: 2, height: 28, width: 27, channels: 1) == nil)
    let whole = try #require(EnlargedPieces(factor: 1, height: 3, width: 5, channels: 1))
    let x = hashed(212, 15, 1)
    var y = [Float](repeating: 0, count: 15)
    whole.enlarge(x, piece: 0, into: &y)
    #expect(y == x)
  }

  @Test func `batches hold pieces, and what cannot see them refuses`() throws {
    let pixels = [UInt8](repeating: 20, count: 256) + [UInt8](repeating: 220, count: 256)
    let set = try LabeledImages(pixels: pixels, labels: [0, 1], height: 16, width: 16, channels: 1)
    var configuration = EvaluationRun.Configuration(classes: 2)
    configuration.network = .convNet(depth: 1, filters: 8)
    (configuration.runs, configuration.epochs) = (1, 20)
    configuration.normalization = Normalization(named: "test", mean: [0.5], deviation: [0.25])
    configuration.changes.factor = 2
    configuration.changes.batch = 1000
    let run = try EvaluationRun(training: set, test: set, configuration)
    #expect(run.recipe.batchSize == 8)
    #expect(run.recipe.factor == 2)
    configuration.changes.factor = 3
    #expect(throws: EvaluationError.self) { try EvaluationRun(training: set, test: set, configuration) }
    configuration.changes.factor = 2
    configuration.method = .minimax
    #expect(throws: EvaluationError.self) { try EvaluationRun(training: set, test: set, configuration) }
  }
}
