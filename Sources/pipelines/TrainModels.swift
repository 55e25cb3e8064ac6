import Options
import Stages

/// The options of `tools/train-models`, which reads them itself.
struct TrainModels: DescribedScript {
  var output = ""
  var budget = "1h"
  var size = ""
  var precision = "float16"
  var clipSteps = ""
  var autoencoderSteps = ""
  var steps = ""
  var caption = ""
  var threads = ""
  var memory = ""
  var seed = "0"

  static let command = Command<TrainModels>(
    name: "train-models", summary: "train a small CLIP and a small diffusion model on a dataset",
    operands: "SOURCE -o DIR",
    description: [
      """
      Trains models from scratch on the images of SOURCE and their captions, the dataset's own or measured ones: DIR/clip,
      for "edits embed --clip", and DIR/pipeline, an autoencoder and a text-conditioned UNet, for "edits diffuse --model".
      Every 20th image is held out to measure the models; DIR/README.md reports the results.
      """,
      """
      First the time of a training step is measured, and the numbers of steps are planned for --budget. The same command, run again,
      resumes where it was interrupted; the plan is kept, so that the models do not depend on interruptions.
      """,
    ],
    options: [
      .value("--output", "DIR", \.output, "folder of the models (required)", short: "o"),
      .value("--budget", "TIME", \.budget, "time to spend, such as 90s, 20m or 2h"),
      .value(
        "--size", "32|64|128", \.size, "side in pixels of the training images",
        detail: "Unless given, the smallest that the first image fits into, or 128."),
      .value(
        "--caption", "WORDS", \.caption, "options of \"edits caption\", if images have no captions",
        detail: "WORDS is one argument, in which quotes may be used."),
      .value("--precision", "float32|float16", \.precision, "number format of the saved weights"),
      .value("--clip-steps", "N", \.clipSteps, "training steps of the CLIP; unless given, planned"),
      .value("--vae-steps", "N", \.autoencoderSteps, "training steps of the autoencoder; unless given, planned"),
      .value("--steps", "N", \.steps, "training steps of the UNet; unless given, planned"),
      .value("--seed", "N", \.seed, "seed of all random numbers"),
      .value("--threads", "N", \.threads, "threads of each stage", short: "j"),
      .value("--memory", "SIZE", \.memory, "memory of each stage"),
    ],
    examples: [
      ("edits train-models photos -o models --budget 2h", "models for your own images"),
      ("edits distill photos --ipc 10 --models models -o out", "a distillation with them"),
    ])
}
