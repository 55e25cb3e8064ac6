import Failures
import Foundation
import Images
import JSON
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Training
import Weights

/// Complete training of tiny DiTs, on a dozen synthetic images of three classes.
@Suite struct DiTTrainingTests {
  /// An error that interrupts a run.
  private struct Interruption: Error {}

  /// Twelve images of 16 × 16 pixels; reading fails after this many.
  private func images(_ labels: [String] = ["Coat", "Bag", "Sandal"], failingAfter reads: Int = .max) -> TrainingImages
  {
    var left = reads
    return TrainingImages(
      captions: Array(repeating: "", count: 12), labels: (0..<12).map { labels[$0 % labels.count] }
    ) { index in
      guard left > 0 else { throw Interruption() }
      left -= 1
      let pixels = (0..<16 * 16).map { UInt8(truncatingIfNeeded: $0 * (index + 3) + $0 / 16 * 11) }
      return PixelImage(width: 16, height: 16, channels: 1, pixels: pixels)
    }
  }

  /// A pipeline's folder with the DiT of torch/dit.pt, whose blocks share their embeddings.
  private func pipeline(_ scratch: Scratch) throws -> String {
    let (folder, fixtures) = (scratch.file("model"), "\(repository)/Tests/Fixtures")
    for part in ["transformer", "scheduler"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
    }
    for part in ["scheduler/scheduler_config.json", "model_index.json"] {
      try FileManager.default.copyItem(atPath: "\(fixtures)/checkpoints/dit/\(part)", toPath: "\(folder)/\(part)")
    }
    let source = try TorchFile("\(fixtures)/torch/dit.pt")
    let file = try #require(WeightLayout.diffusers.applied(to: source, heads: 2) as? RenamedWeights)
    try SafeTensorsWriter.write(all: file, to: "\(folder)/transformer/diffusion_pytorch_model.safetensors")
    let configuration = JSONValue.object(try #require(file.configuration))
    scratch.write("model/transformer/config.json", Array("\(configuration)".utf8))
    return folder
  }

  private func settings(_ model: String) -> DiTTraining.Settings {
    var settings = DiTTraining.Settings()
    (settings.common.checkpoint, settings.common.vae) = (model, TrainerTests.folder("pipeline"))
    (settings.common.batch, settings.common.accumulation, settings.common.steps) = (3, 2, 6)
    (settings.common.rate, settings.common.weightDecay, settings.common.checkpointEvery) = (1e-2, 0, 2)
    settings.common.averagingIsConstant = true
    return settings
  }

  private func train(_ settings: DiTTraining.Settings, in path: String, _ images: TrainingImages) throws {
    try DiTTraining(settings, in: path, pool: WorkerPool(threads: 2)).run(images)
  }

  private func bytes(_ path: String) throws -> [UInt8] { try MappedFile(path).contents }

  private let weights = "transformer/diffusion_pytorch_model.safetensors"

  @Test(arguments: [false, true])
  func `a fine-tuning that was interrupted is the same`(usesDiffFit: Bool) throws {
    let scratch = Scratch()
    var settings = settings(try pipeline(scratch))
    settings.usesDiffFit = usesDiffFit
    (settings.criteria.real, settings.criteria.diverse, settings.criteria.memory) = (0.1, 0.1, 2)
    (settings.common.flips, settings.common.batch, settings.common.dropsLast) = (true, 5, true)
    // Nothing is kept in memory, so that every step reads its ten images.
    settings.common.memory = 0
    try train(settings, in: scratch.file("whole"), images())
    // After the checkpoint of the fourth step.
    #expect(throws: Interruption.self) {
      try train(settings, in: scratch.file("halves"), images(failingAfter: 43))
    }
    var resumed = settings
    resumed.common.resumes = true
    try train(resumed, in: scratch.file("halves"), images())
    for file in [weights, "transformer/config.json", "vae/config.json", "model_index.json", "log.jsonl"] {
      #expect(try bytes(scratch.file("whole/\(file)")) == bytes(scratch.file("halves/\(file)")), "\(file)")
    }
    let last = String(decoding: try bytes(scratch.file("whole/log.jsonl")), as: UTF8.self).split(separator: "\n").last
    for term in ["mse", "vb", "real", "diverse"] { #expect(last?.contains("\"\(term)\"") == true) }
    // The memories of the checkpoint are used.
    let without = scratch.file("without")
    #expect(throws: Interruption.self) { try train(settings, in: without, images(failingAfter: 43)) }
    let state = try SafeTensors("\(without)/transformer.state.safetensors")
    #expect(state.names.filter { $0.hasPrefix("memory.") }.count == 6)
    // The result draws.
    let drawn = try ClassPipeline(folder: scratch.file("whole"), pool: WorkerPool(threads: 1))
    #expect(drawn.refusal(of: "Coat") == nil)
  }

  @Test(arguments: [(false, 0.1), (true, 0.1), (true, 1)])
  func `what is not trained stays as it was, and saving changes nothing`(usesDiffFit: Bool, rate: Double) throws {
    let scratch = Scratch()
    let model = try pipeline(scratch)
    var settings = settings(model)
    (settings.usesDiffFit, settings.common.steps) = (usesDiffFit, 2)
    settings.common.rate = rate == 1 ? 0.01 : 0
    try train(settings, in: scratch.file("same"), images())
    let (before, after) = (try SafeTensors("\(model)/\(weights)"), try SafeTensors(scratch.file("same/\(weights)")))
    #expect(Set(before.names) == Set(after.names))
    var same = 0
    for name in before.names {
      #expect(before.shape(of: name) == after.shape(of: name))
      same += try before.floats(name) == after.floats(name) ? 1 : 0
    }
    guard rate == 1 else {
      #expect(same == before.names.count)
      return
    }
    // DiffFit: matrices of the second block, and all but biases, table and folded factors of the first.
    let matrices = before.names.filter { $0.hasSuffix(".weight") && !$0.contains("embedding_table") }
    let folded = ["attn1.to_q", "attn1.to_k", "attn1.to_v", "attn1.to_out.0", "ff.net.2"].map {
      "transformer_blocks.0.\($0).weight"
    }
    for name in matrices {
      let isSame = try before.floats(name) == after.floats(name)
      #expect(isSame != folded.contains(name), "\(name)")
    }
    #expect(same == matrices.count - folded.count)
  }

  @Test func `a DiT of nothing that was interrupted is the same, in either phase`() throws {
    let scratch = Scratch()
    var settings = DiTTraining.Settings()
    settings.common.isFromScratch = true
    (settings.common.size, settings.common.batch, settings.common.accumulation) = (16, 4, 1)
    settings.common.shape.vaeChannels = [8, 16]
    (settings.common.shape.heads, settings.shape.width, settings.shape.blocks) = (2, 16, 2)
    (settings.common.vaeSteps, settings.common.vaeBatch, settings.common.steps, settings.common.checkpointEvery) = (
      4, 6, 4, 2
    )
    settings.common.rate = 1e-2
    try train(settings, in: scratch.file("whole"), images())
    var resumed = settings
    resumed.common.resumes = true
    // Four batches of six train the autoencoder, twelve images scale its latents, twelve more reach the DiT.
    for (name, reads) in [("early", 15), ("late", 24 + 12 + 9)] {
      #expect(throws: Interruption.self) {
        try train(settings, in: scratch.file(name), images(failingAfter: reads))
      }
      try train(resumed, in: scratch.file(name), images())
      for file in [weights, "vae/diffusion_pytorch_model.safetensors", "vae/config.json", "transformer/config.json"] {
        #expect(try bytes(scratch.file("whole/\(file)")) == bytes(scratch.file("\(name)/\(file)")), "\(name) \(file)")
      }
    }
    let pipeline = try ClassPipeline(folder: scratch.file("whole"), pool: WorkerPool(threads: 1))
    #expect(pipeline.configuration.classes == 3 && pipeline.refusal(of: "Sandal") == nil)
    #expect(pipeline.refusal(of: "3") != nil)
    // The steering begins with zeros, and has learned.
    let file = try SafeTensors(scratch.file("whole/\(weights)"))
    #expect(try file.floats("proj_out_2.weight").contains { $0 != 0 })
    #expect(try file.floats("transformer_blocks.1.norm1.linear.weight").contains { $0 != 0 })
  }

  @Test func `what does not fit is refused with the remedy`() throws {
    let scratch = Scratch()
    let model = try pipeline(scratch)
    func refusal(_ labels: [String], _ change: (inout DiTTraining.Settings) -> Void) -> (any ReportableError)? {
      var settings = settings(model)
      change(&settings)
      do { try train(settings, in: scratch.file("refused"), images(labels)) } catch {
        return error as? any ReportableError
      }
      return nil
    }
    let unknown = refusal(["Coat", "Unicorn"]) { _ in }
    #expect(unknown?.exitStatus == 65 && unknown?.description.contains("id2label") == true)
    let nameless = refusal(["Coat", ""]) { _ in }
    #expect(nameless?.exitStatus == 65 && nameless?.description.contains("no label") == true)
    let large = refusal(["Coat"]) { ($0.common.batch, $0.common.dropsLast) = (13, true) }
    #expect(large?.exitStatus == 64 && large?.description.contains("--drop-last") == true)
    let size = refusal(["Coat"]) { $0.common.size = 18 }
    #expect(size?.exitStatus == 64 && size?.description.contains("--size 18") == true)
    let none = refusal(["Coat"]) { $0.common.vae = "" }
    #expect(none?.exitStatus == 66 && none?.description.contains("--vae") == true)
    // The small DiT of other tests has embeddings of its own in each block.
    let untied = refusal(["Coat"]) { $0.common.checkpoint = TrainerTests.folder("dit") }
    #expect(untied?.exitStatus == 78 && untied?.description.contains("first block") == true)
  }
}
