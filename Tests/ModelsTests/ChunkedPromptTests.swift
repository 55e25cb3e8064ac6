import Foundation
import JSON
import Models
import TestSupport
import Testing
import Threads

/// Prompts in chunks, against VLCP's published code (tools/goldens/prototypes.py).
@Suite struct ChunkedPromptTests {
  @Test func `chunked prompts have the published embeddings`() throws {
    let file = URL(filePath: "\(repository)/Tests/Fixtures/goldens/prototypes.json")
    let answers = try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
    let golden = try Fixture("goldens/prototypes.safetensors")
    let prompts = (answers["prompts"]?.array ?? []).compactMap(\.string)
    #expect(prompts.count == 3)
    let encoder = try PromptEncoder(
      folder: Golden.folder("pipeline"), .chunked, pool: WorkerPool(threads: 2))
    for (number, prompt) in prompts.enumerated() {
      let rows = try golden.values("rows.\(number)").map { Int($0) }
      let found = encoder.encode(prompt, negative: "cartoon, anime, painting")
      let other = try #require(found.negative)
      // The published code pads only the text of fewer words; where that leaves two lengths, as for the last prompt, it
      // goes on to fail, and tokens before the padding are compared.
      #expect(found.prompt.count == other.count)
      #expect(found.prompt.count / 32 == rows[0] || number == 2, "\(found.prompt.count / 32)")
      func chosen(_ values: [Float]) -> [Float] { rows.dropFirst().flatMap { values[$0 * 32..<($0 + 1) * 32] } }
      // As a text encoder's against transformers.
      #expect(relativeError(chosen(found.prompt), try golden.values("prompt.\(number)")) <= 1e-4)
      #expect(relativeError(chosen(other), try golden.values("negative.\(number)")) <= 1e-4)
    }
  }
}
