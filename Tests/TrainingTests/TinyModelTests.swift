import Failures
import Images
import Kernels
import TestSupport
import Testing
import Threads
import Training
import Weights

/// Complete training of tiny models, on a dozen synthetic images.
@Suite struct TinyModelTests {
  /// An error that interrupts a run.
  private struct Interruption: Error {}

  /// Twelve images of 16 × 16 pixels; reading fails after this many.
  private func images(failingAfter reads: Int = .max) -> TrainingImages {
    var left = reads
    return TrainingImages(
      captions: (0..<12).map { "a grey shoe with \($0) spots" }, labels: (0..<12).map { "class \($0 % 3)" }
    ) { index in
      guard left > 0 else { throw Interruption() }
      left -= 1
      let pixels = (0..<16 * 16).map { UInt8(truncatingIfNeeded: $0 * (index + 3) + $0 / 16 * 11) }
      return PixelImage(width: 16, height: 16, channels: 1, pixels: pixels)
    }
  }

  private var clip: CLIPTraining.Settings {
    var settings = CLIPTraining.Settings()
    settings.shape.size = 16
    (settings.shape.patch, settings.shape.width, settings.shape.heads, settings.shape.embedding) = (8, 16, 2, 8)
    (settings.shape.layers, settings.shape.textLayers, settings.shape.merges) = (1, 1, 20)
    (settings.batch, settings.steps, settings.checkpointEvery, settings.seed) = (5, 6, 2, 9)
    return settings
  }

  private func trainCLIP(
    _ settings: CLIPTraining.Settings, in path: String, _ images: TrainingImages
  ) throws {
    try CLIPTraining(settings, in: TrainingFolder(path), pool: WorkerPool(threads: 2)).run(images)
  }

  private var pipeline: StableDiffusionTraining.Settings {
    var settings = StableDiffusionTraining.Settings()
    (settings.isFromScratch, settings.size, settings.batch, settings.accumulation) = (true, 16, 4, 2)
    settings.shape.channels = [8, 16]
    settings.shape.vaeChannels = [8, 16]
    (settings.shape.heads, settings.shape.plainLevels) = (2, 1)
    (settings.vaeSteps, settings.vaeBatch, settings.steps, settings.checkpointEvery) = (4, 6, 4, 2)
    return settings
  }

  private func trainPipeline(
    _ settings: StableDiffusionTraining.Settings, in path: String, _ images: TrainingImages
  ) throws {
    try StableDiffusionTraining(settings, in: path, pool: WorkerPool(threads: 2)).run(images)
  }

  private func bytes(_ path: String) throws -> [UInt8] { try MappedFile(path).contents }

  @Test func `a CLIP whose training was interrupted is the same`() throws {
    let scratch = Scratch()
    try trainCLIP(clip, in: scratch.file("whole"), images())
    #expect(throws: Interruption.self) {
      try trainCLIP(clip, in: scratch.file("halves"), images(failingAfter: 17))
    }
    var resumed = clip
    resumed.resumes = true
    try trainCLIP(resumed, in: scratch.file("halves"), images())
    for file in ["model.safetensors", "config.json", "vocab.json", "log.jsonl"] {
      #expect(try bytes(scratch.file("whole/\(file)")) == bytes(scratch.file("halves/\(file)")), "\(file)")
    }
    // Another seed is another model.
    var other = clip
    other.seed = 10
    try trainCLIP(other, in: scratch.file("other"), images())
    #expect(
      try bytes(scratch.file("whole/model.safetensors")) != bytes(scratch.file("other/model.safetensors")))
  }

  @Test func `a pipeline whose training was interrupted is the same, in either phase`() throws {
    let scratch = Scratch()
    try trainCLIP(clip, in: scratch.file("clip"), images())
    var settings = pipeline
    settings.clip = scratch.file("clip")
    try trainPipeline(settings, in: scratch.file("whole"), images())
    var resumed = settings
    resumed.resumes = true
    // Four batches of six train the autoencoder, twelve images scale its latents, twelve more reach the denoiser.
    for (name, reads) in [("early", 15), ("late", 24 + 12 + 2)] {
      #expect(throws: Interruption.self) {
        try trainPipeline(settings, in: scratch.file(name), images(failingAfter: reads))
      }
      try trainPipeline(resumed, in: scratch.file(name), images())
      for file in ["vae/diffusion_pytorch_model.safetensors", "vae/config.json", "unet/config.json"] {
        #expect(try bytes(scratch.file("whole/\(file)")) == bytes(scratch.file("\(name)/\(file)")), "\(name) \(file)")
      }
      let weights = "unet/diffusion_pytorch_model.safetensors"
      #expect(try bytes(scratch.file("whole/\(weights)")) == bytes(scratch.file("\(name)/\(weights)")), "\(name)")
    }
  }

  @Test func `settings that do not fit the model are refused`() throws {
    let scratch = Scratch()
    try trainCLIP(clip, in: scratch.file("clip"), images())
    var settings = pipeline
    settings.clip = scratch.file("clip")
    settings.shape.plainLevels = 2
    let plain = #expect(throws: TrainingError.self) {
      try trainPipeline(settings, in: scratch.file("plain"), images())
    }
    #expect(plain?.code == .setting && plain?.exitStatus == 64)
    #expect(plain?.description == "--plain-levels 2: fewer than --channels has levels expected")
    settings.shape.plainLevels = 1
    // The autoencoder halves once; the UNet takes odd latents.
    settings.vaeSteps = 1
    settings.size = 19
    let size = #expect(throws: TrainingError.self) {
      try trainPipeline(settings, in: scratch.file("size"), images())
    }
    #expect(size?.description == "--size 19: the autoencoder needs multiples of 2")
  }

  @Test func `sample images appear when asked for`() throws {
    let scratch = Scratch()
    try trainCLIP(clip, in: scratch.file("clip"), images())
    var settings = pipeline
    (settings.clip, settings.steps, settings.vaeSteps) = (scratch.file("clip"), 3, 1)
    settings.validation = .init(caption: "a grey shoe", every: 2) { copy in
      var generator = SeededGenerator(seed: UInt64(copy))
      return { count in (0..<count).map { _ in Float(generator.normal()) } }
    }
    try trainPipeline(settings, in: scratch.file("pipeline"), images())
    for step in [2, 3] {
      for copy in 0..<4 {
        let path = scratch.file("pipeline/validation/step-\(step)-\(copy).png")
        #expect(try bytes(path).count > 100)
      }
    }
    #expect(throws: WeightsError.self) { try bytes(scratch.file("pipeline/validation/step-1-0.png")) }
  }

  @Test func `texts are drawn in their shares, and classes named with their article`() {
    var generator = SeededGenerator(seed: 4)
    var (empty, names, captions) = (0, 0, 0)
    for _ in 0..<2000 {
      switch TrainingText(emptyShare: 0.1, classShare: 0.3, &generator) {
      case .empty: empty += 1
      case .className: names += 1
      case .caption: captions += 1
      }
    }
    // Four deviations of a binomial distribution around 200, 600 and 1200.
    #expect(abs(empty - 200) < 54 && abs(names - 600) < 82 && abs(captions - 1200) < 88)
    #expect(TrainingText.caption.words(caption: "x", label: "y") == "x")
    #expect(TrainingText.empty.words(caption: "x", label: "y") == "")
    let words = TrainingText.templates.indices.map {
      TrainingText.className(template: $0).words(caption: "x", label: "ankle boot")
    }
    #expect(
      words == [
        "ankle boot", "an ankle boot", "a photo of an ankle boot", "a photo of a ankle boot",
        "a picture of an ankle boot", "an image of an ankle boot",
      ])
    #expect(TrainingText.className(template: 1).words(caption: "x", label: "shoe") == "a shoe")
  }

  @Test func `moments are computed once where they fit, and always where they do not`() {
    for (limit, expected) in [(100, [[2, 0], [1]]), (11, [[2, 0], [1, 2]])] {
      var cache = MomentCache(count: 3, bytesEach: 4, limit: limit)
      var asked: [[Int]] = []
      let compute = { (indices: [Int]) -> [[Float]] in
        asked.append(indices)
        return indices.map { [Float($0), 1] }
      }
      #expect(cache.moments([2, 0], compute) == [[2, 1], [0, 1]])
      #expect(cache.moments([1, 2], compute) == [[1, 1], [2, 1]])
      #expect(asked == expected, "\(limit)")
    }
  }
}
