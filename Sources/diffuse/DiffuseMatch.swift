import Datasets
import Evaluation
import Exact
import Glibc
import Images
import Matching
import Models
import Options
import RecordSets
import Records
import Stages
import Threads
import Weights

/// Refines distilled images by matching them to real ones.
struct DiffuseMatch: Stage {
  var suite = SuiteOptions()
  var real: String?
  var steps = 20_000
  var matching = DistributionMatching.Settings()
  var augment = Augment.dsa
  var space = Space.pixels
  var vae = ""
  var takesAnyData = false
  var isUnbounded = false
  var normalization = NormalizationChoice.auto
  var checkpoint: String?
  var checkpointEvery = 100

  /// The transformations of real and distilled images.
  enum Augment: String, CaseIterable, Sendable {
    /// Differentiable siamese augmentation, one transformation per class and step.
    case dsa
    case none
  }

  /// What is changed.
  enum Space: String, CaseIterable, Sendable {
    case pixels
    /// Latents, through an autoencoder's decoder.
    case latent
  }

  static let command = Command<DiffuseMatch>(
    name: "diffuse match", summary: "refine distilled images by distribution matching",
    operands: "--real FILE|SOURCE [DISTILLED…]",
    description: [
      """
      Changes the images of the records of DISTILLED, or standard input, so that networks embed them, class by class and on
      average, as they embed the images of --real (Zhao & Bilen 2023). Each step draws a new network with random parameters;
      of each class, --batch real images and all distilled ones are transformed alike and embedded, and the distance of
      their means is lowered by gradient descent on the pixels.
      """,
      """
      Real and distilled images must have one size. Labels, ids and captions stay; what embed, fuse and train-eval --teach
      made of the old images is dropped.
      """,
      """
      The result depends on --steps, but not on interruptions: with --checkpoint, the same command continues where it was
      interrupted, or from fewer steps.
      """,
    ],
    options: [
      .value(
        "--real", "FILE|SOURCE", \.real, "real images to match (required)",
        detail: "A record stream, or a dataset that decode reads, of which the training split is used."),
      .value("--steps", "N", \.steps, "steps, each with another random network", in: 1...100_000_000),
      .value("--batch", "N", \.matching.batch, "real images per class and step", in: 1...1_000_000),
      .value("--rate", "R", \.matching.rate, "learning rate of the pixels", in: 0...1e6),
      .value(
        "--average", "N", \.matching.average, "write the mean over about N steps",
        detail: """
          Each step sees another network and other images, and pixels follow them to and fro. Of the last steps' images, older
          ones weigh 1 - 1/N times as much as the next.
          """, in: 1...1_000_000),
      .value(
        "--factor", "N", \.matching.factor, "make each image of N x N",
        detail: """
          Of each class, the next N x N images become the pieces of one, which keeps id and caption of the first. Pieces are
          matched, and trained on by train-eval, enlarged to full size: more images, of coarser pixels, for the same number of
          values (IDC, Kim et al. 2022). N must divide height and width.
          """, in: RecipeChanges.factors),
      .choice("--network", \.matching.network, "network that embeds, a ConvNet"),
      .value(
        "--network-steps", "N", \.matching.networkSteps, "steps by the same network, which learns in between",
        detail: """
          Between two of them, it learns to classify real images, and so to see what tells classes apart (after Zhao et al.
          2023, IDM). The next network is a new one. With 1, all are as random as they begin.
          """, in: 1...1_000_000),
      .value(
        "--network-batches", "N", \.matching.networkBatches,
        "batches of 128 images that it learns in between", in: 1...1_000_000),
      .choice(
        "--augment", \.augment, "what is done to real and distilled images alike",
        detail: """
          * dsa: differentiable siamese augmentation: color, crop, cutout, flip, scale or rotate.
          * none: nothing.
          """),
      .choice(
        "--space", \.space, "what to change",
        detail: """
          * pixels: the images, pixel by pixel.
          * latent: the field latent, of which the decoder of --vae makes the images (as GLaD does with another generator).
          Images are what the decoder can draw, and larger ones keep to what looks real.
          """),
      .value(
        "--vae", "DIR", \.vae, "with --space latent: autoencoder of the latents",
        detail: "Unless given, the small one of the suite that knows the set's classes."),
      .flag(
        "--any-data", \.takesAnyData, "use the shipped autoencoder for any classes",
        detail: "Unless given, sets that are neither Fashion-MNIST nor CIFAR-10 are refused, judging by their classes."),
      .flag(
        "--unbounded", \.isUnbounded, "let pixels leave the range of bytes while they are matched",
        detail: "As the published code does. They are brought back when they are written, and lose something then."),
      .choice(
        "--normalize", \.normalization, "how to scale the pixels for the networks",
        detail: "As for train-eval; measured: on the images of --real."),
      .value(
        "--checkpoint", "FILE", \.checkpoint, "continue from FILE if it is there, and save the state there",
        detail: "It is kept at the end, so that the same command with more --steps continues from it."),
      .value(
        "--checkpoint-every", "N", \.checkpointEvery, "steps between two saves of the state", in: 1...100_000_000),
    ],
    examples: [
      (
        "edits diffuse match --real train.recs.zst set.recs.zst -o matched.recs.zst",
        "refine the images of edits distill"
      ),
      ("edits diffuse match --real fashion-mnist --steps 2000 --rate 5 …", "in a tenth of the time"),
      ("edits diffuse match --real fashion-mnist --factor 2 forty.recs.zst", "ten images of each forty"),
    ])

  func run(_ session: Session) throws {
    guard let real else {
      throw StageError(.usage, "--real FILE|SOURCE is needed: the real images to match")
    }
    guard space == .latent || (vae.isEmpty && !takesAnyData) else {
      throw StageError(.usage, "--vae and --any-data go with --space latent")
    }
    guard space == .pixels || !isUnbounded else {
      throw StageError(.usage, "--unbounded goes with --space pixels: decoded images are always brought into range")
    }
    guard space == .pixels || matching.factor == 1 else {
      throw StageError(.usage, "--factor goes with --space pixels: latents are not composed of others")
    }
    let source = try ImageSource(real, split: .train, role: "real images")
    let pool = WorkerPool(threads: session.threads)
    let shipped = vae.isEmpty && space == .latent ? ShippedModels.all : []
    guard space != .latent || !vae.isEmpty || !shipped.isEmpty else {
      throw StageError(.usage, "no autoencoder to decode latents with: name --vae DIR")
    }
    var codec = try space == .latent ? openCodec(shipped.first.map(\.pipeline) ?? vae, pool) : nil
    let distilled = try DistilledRecords(session, latentChannels: codec?.configuration.latentChannels)
    guard distilled.images.pieces == 1 else {
      throw StageError(
        .data, "the images are made of pieces already; match those that they were made of, or raise --steps")
    }
    if !shipped.isEmpty {
      let labels = distilled.classes ?? distilled.images.labels
      let choice = ShippedModels.choice(
        among: shipped, classes: labels, channels: distilled.images.channels, isForced: takesAnyData)
      guard let choice else {
        throw StageError(.configuration, ShippedModels.refusal(shipped, classes: labels, remedy: "name --vae"))
      }
      codec = try openCodec(shipped[choice].pipeline, pool)
    }
    let images = try source.read(channels: distilled.images.channels, session)
    // Their order decides which random numbers a class gets, so it depends on the names only.
    let classes = ImageSet.distinct(images.labels + distilled.images.labels)
    let labeled = try images.indexed(classes)
    let composed = try ComposedImages(distilled.images.indexed(classes), factor: matching.factor, classes: classes)
    let start = composed.images
    let scaling = try normalization.resolved(
      classes: classes, channels: images.channels, header: distilled.images.normalization ?? images.normalization,
      teacher: nil, measured: Normalization(measuring: labeled))
    var settings = matching
    (settings.augments, settings.seed) = (augment == .dsa, UInt64(suite.seed))
    let matching: DistributionMatching
    if let codec, let latents = distilled.latents {
      matching = try DistributionMatching(
        latents, codec, labels: start.labels, real: labeled, classes: classes, scaling, settings, pool: pool)
    } else {
      matching = try DistributionMatching(
        start, real: labeled, classes: classes, scaling, settings, isBounded: !isUnbounded, pool: pool)
    }
    let idle = images.labels.count - distilled.images.labels.count
    if idle > 0 { session.report.note("\(idle) of the classes of --real have no image here and are passed over") }
    let model = codec?.identity.digest
    try match(matching, run: identity(scaling, images, distilled, model: model), session)
    matching.finish()
    let options = provenance(scaling, real: images.labeledDigest)
    let latents = codec == nil ? nil : matching.latents(count: start.count)
    try distilled.write(matching.pixels, latents: latents, at: composed.places, scaling, session) { header in
      header.values[PieceNote.key] = settings.factor > 1 ? .integer(Int64(settings.factor)) : nil
      session.sign(&header, options: options, model: model, seed: UInt64(suite.seed))
    }
  }

  private func openCodec(_ folder: String, _ pool: WorkerPool) throws -> LatentCodec {
    try LatentCodec(folder: folder, cacheBytes: suite.memory.bytes / 2, pool: pool)
  }

  /// Takes the remaining steps.
  private func match(_ matching: DistributionMatching, run: UInt64, _ session: Session) throws {
    if let checkpoint, access(checkpoint, F_OK) == 0 {
      try matching.read(from: checkpoint, run: run)
      session.report.note("\(checkpoint): continuing after step \(matching.steps)")
    }
    guard matching.steps <= steps else {
      throw StageError(
        .data,
        "\(checkpoint ?? ""): is after step \(matching.steps), and --steps asks for \(steps); remove it to start anew")
    }
    var (mean, taken) = (0.0, 0)
    while matching.steps < steps {
      let loss = try matching.step()
      taken += 1
      mean += (loss - mean) / Double(min(taken, 50))
      session.report.progress { "step \(matching.steps)/\(steps) loss \(decimal(mean, places: 4))" }
      if let checkpoint, matching.steps % checkpointEvery == 0 || matching.steps == steps {
        try matching.write(to: checkpoint, run: run)
      }
    }
  }

  private func provenance(_ scaling: Normalization, real: UInt64) -> [ExactText: Value] {
    [
      "method": .text("dm"), "network": .text(matching.network.rawValue), "steps": .integer(Int64(steps)),
      "batch": .integer(Int64(matching.batch)), "rate": .float(matching.rate),
      "average": .integer(Int64(matching.average)),
      "network_steps": .integer(Int64(matching.networkSteps)),
      "network_batches": matching.networkSteps > 1 ? .integer(Int64(matching.networkBatches)) : .null,
      "factor": .integer(Int64(matching.factor)), "augment": .text(augment.rawValue),
      "space": .text(space.rawValue), "bounded": .bool(!isUnbounded), "normalize": .text(scaling.name),
      "real": .digest(real),
    ]
  }

  /// The identity of a run, which a checkpoint belongs to: all that a step depends on, but not the number of steps.
  private func identity(
    _ scaling: Normalization, _ real: ImageSet, _ distilled: DistilledRecords, model: UInt64?
  ) -> UInt64 {
    var text =
      "\(matching.network.rawValue) \(matching.batch) \(matching.rate) \(matching.factor) \(augment) \(space) \(isUnbounded) "
    text += "\(matching.networkSteps) \(matching.networkBatches) \(matching.average) "
    text += "\(scaling.mean) \(scaling.deviation) \(suite.seed) \(model ?? 0) "
    text += "\(real.labeledDigest) \(distilled.images.labeledDigest)"
    for latent in distilled.latents?.values ?? [] {
      latent.withUnsafeBytes { text += " \(XXH64.hash($0))" }
    }
    return XXH64.hash(text)
  }
}
