import Models
import Options
import Stages
import Training
import Weights

/// What a DiT has that a UNet has not, and the other way round.
extension DiffuseTrain {
  static let ofDiT: [Option<DiffuseTrain>] = [
    .value(
      "--label-dropout", "P", \.dit.labelDropout, "share of images whose class the model is not told",
      detail: "From these the model learns what classifier-free guidance needs, images of no class.", group: "DiT",
      in: 0...1),
    .flag(
      "--difffit", \.dit.usesDiffFit, "train biases, scale factors and the table of classes only",
      detail: """
        DiffFit: in the first half of the blocks queries, keys, values and the output of the attention, its branch and that
        of the MLP get a factor per channel, which are folded into the weights when the model is saved. Other weights stay as
        they are and, if the checkpoint has float32, in its file.
        """, group: "DiT"),
    .value(
      "--minimax-real", "W", \.dit.criteria.real, "weight of Minimax's representativeness; 0 is none",
      detail: """
        Draws the predicted latents toward the least similar of the class's last real ones. Minimax diffusion has 0.002.
        """, group: "DiT", in: 0...1000),
    .value(
      "--minimax-diverse", "W", \.dit.criteria.diverse, "weight of Minimax's diversity; 0 is none",
      detail: """
        Draws the predicted latents away from the most similar of the class's last predicted ones. Minimax diffusion has
        0.008.
        """, group: "DiT", in: 0...1000),
    .value(
      "--memory-size", "N", \.dit.criteria.memory, "latents of a class, real and predicted, that Minimax remembers",
      group: "DiT", in: 1...100_000),
  ]

  /// The network to train, by the options and the kind of the checkpoint.
  func trainedDenoiser() throws -> Denoiser {
    guard !training.isFromScratch else { return denoiser }
    guard !isFile(training.checkpoint) else {
      throw StageError(
        .usage,
        "--model \(training.checkpoint) is a file; training takes a folder, whose \"transformer\" \"edits weights --layout diffusers\" writes"
      )
    }
    return try ClassPipeline.isPipeline(training.checkpoint) ? .dit : .unet
  }

  /// - Throws: `StageError` `.usage` for an option that the network does not have.
  func checkOptions(of trained: Denoiser) throws(StageError) {
    let plain = DiffuseTrain()
    let others: [(String, Bool)] =
      switch trained {
      case .dit:
        [
          ("--clip", !training.clip.isEmpty), ("--empty-prompts", training.emptyShare > 0),
          ("--class-prompts", training.classShare > 0), ("--validation", !validation.isEmpty),
          ("--validation-every", validationEvery != plain.validationEvery), ("--generator torch", generator == .torch),
          ("--channels", channels != plain.channels),
          ("--layers", training.shape.layers != plain.training.shape.layers),
          ("--plain-levels", training.shape.plainLevels != plain.training.shape.plainLevels),
        ]
      case .unet:
        [
          ("--label-dropout", dit.labelDropout != plain.dit.labelDropout), ("--difffit", dit.usesDiffFit),
          ("--minimax-real", dit.criteria.real > 0), ("--minimax-diverse", dit.criteria.diverse > 0),
          ("--memory-size", dit.criteria.memory != plain.dit.criteria.memory),
          ("--width", dit.shape.width != plain.dit.shape.width),
          ("--blocks", dit.shape.blocks != plain.dit.shape.blocks),
          ("--patch", dit.shape.patch != plain.dit.shape.patch),
        ]
      }
    for (name, isGiven) in others where isGiven {
      throw StageError(.usage, "\(name) is no option of a \(trained == .dit ? "DiT" : "UNet")")
    }
    try checkCombinations(of: trained)
    if !training.isFromScratch { try checkFromScratch(plain) }
  }

  /// - Throws: `StageError` `.usage` for an option of a network that is trained from scratch.
  private func checkFromScratch(_ plain: DiffuseTrain) throws(StageError) {
    let (a, b) = (training, plain.training)
    for (name, isGiven) in [
      ("--denoiser", denoiser != plain.denoiser), ("--clip", !a.clip.isEmpty),
      ("--channels", channels != plain.channels),
      ("--vae-channels", vaeChannels != plain.vaeChannels), ("--heads", a.shape.heads != b.shape.heads),
      ("--latent-channels", a.shape.latentChannels != b.shape.latentChannels),
      ("--layers", a.shape.layers != b.shape.layers), ("--plain-levels", a.shape.plainLevels != b.shape.plainLevels),
      ("--vae-steps", a.vaeSteps != b.vaeSteps), ("--vae-batch", a.vaeBatch != b.vaeBatch),
      ("--vae-rate", a.vaeRate != b.vaeRate), ("--width", dit.shape.width != plain.dit.shape.width),
      ("--blocks", dit.shape.blocks != plain.dit.shape.blocks), ("--patch", dit.shape.patch != plain.dit.shape.patch),
    ] where isGiven {
      throw StageError(.usage, "\(name) goes with --from-scratch; a checkpoint has its own sizes")
    }
  }

  private func checkCombinations(of trained: Denoiser) throws(StageError) {
    let isNew = training.isFromScratch
    guard trained == .dit || !isNew || !training.clip.isEmpty else {
      throw StageError(.usage, "--from-scratch needs --clip DIR, or --denoiser dit")
    }
    guard trained == .dit || isNew || training.vae.isEmpty else {
      throw StageError(.usage, "--vae goes with --from-scratch, or with a DiT")
    }
    guard !isNew || !dit.usesDiffFit else {
      throw StageError(.usage, "--difffit and --from-scratch exclude each other: it keeps weights that are random")
    }
    guard dit.criteria.areOn || dit.criteria.memory == DiffuseTrain().dit.criteria.memory else {
      throw StageError(.usage, "--memory-size goes with --minimax-real or --minimax-diverse")
    }
    guard training.emptyShare + training.classShare <= 1 else {
      throw StageError(.usage, "--empty-prompts and --class-prompts are more than 1 together")
    }
  }
}
