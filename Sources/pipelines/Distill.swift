import Options
import Stages

/// The options of `tools/distill`, which reads them itself.
struct Distill: DescribedScript {
  var output = ""
  var ipc = ""
  var test = ""
  var perClass = ""
  var size = ""
  var clip = ""
  var model = ""
  var vae = ""
  var models = ""
  var isWithoutGenerator = false
  var isWithoutModels = false
  var takesAnyData = false
  var text = "concat"
  var method = "medoid"
  var runs = "3"
  var protocolName = "dc"
  var network = "convnet3"
  var caption = ""
  var embed = ""
  var fuse = ""
  var select = ""
  var prompt = ""
  var diffuse = ""
  var threads = ""
  var memory = ""
  var seed = "0"

  static let command = Command<Distill>(
    name: "distill", summary: "distill a dataset with all of EDITS and make a report",
    operands: "SOURCE --ipc N -o DIR",
    description: [
      """
      Runs every stage, from "edits decode SOURCE" to "edits encode", trains networks on the distilled images and on as many
      random ones, and tests them on real images. DIR/distilled holds the images, DIR/report.html shows them, their
      accuracy, and how they came about.
      """,
      """
      Each stage writes a stream to DIR. The same command, run again, leaves complete streams as they are and resumes where
      it was interrupted; it refuses a DIR that was made with other options.
      """,
    ],
    options: [
      .value("--output", "DIR", \.output, "folder of the results (required)", short: "o"),
      .value("--ipc", "N", \.ipc, "images per class to distill to (required)"),
      .value("--per-class", "N", \.perClass, "read only the first N samples of each class"),
      .value("--size", "N", \.size, "resize images to N x N pixels when decoding"),
      .value("--seed", "N", \.seed, "seed of all random numbers"),
      .value("--threads", "N", \.threads, "threads of each stage", short: "j"),
      .value("--memory", "SIZE", \.memory, "memory of each stage"),
    ] + method + evaluation + further,
    examples: [
      ("edits distill fashion-mnist --ipc 10 -o fashion", "ten images per class of Fashion-MNIST"),
      ("edits distill photos --ipc 10 --clip clip-l14 --model sd15 --size 512 -o out", "with models of your own"),
    ])

  private static let method: [Option<Distill>] = [
    .value("--clip", "DIR", \.clip, "CLIP checkpoint, instead of the small one of the suite", group: "Method"),
    .value("--model", "DIR", \.model, "diffusion checkpoint, instead of the small one", group: "Method"),
    .value("--vae", "DIR", \.vae, "autoencoder, instead of the diffusion model's", group: "Method"),
    .value(
      "--models", "DIR", \.models, "models that \"edits train-models\" has made",
      detail: "The same as --clip DIR/clip --model DIR/pipeline.", group: "Method"),
    .value(
      "--text", "concat|add|text|image", \.text, "how image and text features are fused",
      detail: "The option --combine of \"edits fuse\".", group: "Method"),
    .value(
      "--method", "medoid|nearest|frequency|llm", \.method, "how the text of a prototype is made",
      detail: "The option --method of \"edits prompt\".", group: "Method"),
    .flag(
      "--without-generator", \.isWithoutGenerator, "take real images instead of generated ones",
      detail: "The image nearest to the center of each cluster stands for it.", group: "Method"),
    .flag(
      "--without-models", \.isWithoutModels, "use neither CLIP nor a generator",
      detail: """
        Pixels are clustered, and captions describe what can be measured. This is also done without asking if the small
        models of the suite do not know the classes of SOURCE and no other models are named.
        """, group: "Method"),
    .flag(
      "--any-data", \.takesAnyData, "use the small models of the suite for any classes",
      detail: "They know Fashion-MNIST only, and generate its garments whatever the classes are.", group: "Method"),
  ]

  private static let evaluation: [Option<Distill>] = [
    .value(
      "--test", "SOURCE", \.test, "real images to test on", detail: "Unless given, the test split of SOURCE.",
      group: "Evaluation"),
    .value("--runs", "N", \.runs, "networks to train on each set; 0 is none", group: "Evaluation"),
    .value(
      "--protocol", "P", \.protocolName, "training recipe", detail: "The option --protocol of \"edits train-eval\".",
      group: "Evaluation"),
    .value(
      "--network", "N", \.network, "network to train", detail: "The option --network of \"edits train-eval\".",
      group: "Evaluation"),
  ]

  private static let further: [Option<Distill>] = [
    further(
      "--caption", \.caption,
      detail: """
        WORDS is one argument, in which quotes may be used: --diffuse "--strength 0.1 --negative ''".
        """),
    further("--embed", \.embed), further("--fuse", \.fuse), further("--select", \.select),
    further("--prompt", \.prompt), further("--diffuse", \.diffuse),
  ]

  private static func further(
    _ name: String, _ path: any WritableKeyPath<Distill, String> & Sendable, detail: String = ""
  ) -> Option<Distill> {
    .value(
      name, "WORDS", path, "further options of \"edits \(name.drop { $0 == "-" })\"", detail: detail,
      group: "Options of stages")
  }
}
