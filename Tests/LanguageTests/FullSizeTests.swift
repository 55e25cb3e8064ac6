import Foundation
import Images
import Language
import TestSupport
import Testing
import Threads
import Weights

/// Decoders at full size against transformers: runs when `FULL_SIZE` names the folder that
/// tools/goldens/full-size.py fills, for the parts that `FULL_SIZE_NAMES` lists.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["FULL_SIZE"] != nil), .serialized)
struct FullSizeTests {
  private let root = ProcessInfo.processInfo.environment["FULL_SIZE"] ?? ""
  private let pool = WorkerPool(threads: 2)

  static func isWanted(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment["FULL_SIZE_NAMES"]?.split(separator: ",").contains { $0 == name } ?? true
  }

  private func expect(_ found: [Float], _ name: String, _ expected: [Float]) {
    let error = relativeError(found, expected)
    print("\(name): \(error)")
    #expect(error <= 1e-4, "\(name)")
  }

  @Test(.enabled(if: isWanted("llama"))) func `a decoder's logits are those of transformers`() throws {
    let answers = try SafeTensors("\(root)/answers/llama.safetensors")
    let (ids, expected) = (try answers.floats("ids").map { Int($0) }, try answers.floats("logits"))
    let model = try LlamaModel(folder: "\(root)/llama")
    let session = LlamaSession(model, capacity: ids.count, pool)
    expect(try session.read(ids, wanting: .all), "llama prompt", expected)
    session.truncate(0, to: ids.count - 4)
    var single: [Float] = []
    for id in ids.suffix(4) { single += try session.read([id]) }
    expect(single, "llama single", Array(expected[(expected.count - single.count)...]))
  }

  @Test(.enabled(if: isWanted("llava"))) func `logits on an image are those of transformers`() throws {
    let answers = try SafeTensors("\(root)/answers/llava.safetensors")
    let ids = try answers.floats("ids").map { Int($0) }
    let (source, file) = (try Checkpoint(folder: "\(root)/llava"), try ModelConfiguration(folder: "\(root)/llava"))
    let decoder = try LlamaModel(source, LlamaConfiguration(file.section("text_config")))
    let vision = try LlavaVision(file, source, width: decoder.configuration.width)
    let pixels = try answers.floats("pixels").map { UInt8($0) }
    let picture = PixelImage(width: 336, height: 336, channels: 3, pixels: pixels)
    let features = try vision.features([picture], pool)[0]
    let session = LlamaSession(decoder, capacity: ids.count, pool)
    _ = try session.read(Array(ids[..<3]))
    _ = try session.read(states: features, count: vision.count)
    expect(try session.read(Array(ids.suffix(4)), wanting: .all), "llava", try answers.floats("logits"))
  }
}
