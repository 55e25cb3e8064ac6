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
  var teacher = ""
  var recipe = ""
  var budget = "20m"
  var classes = ""
  var names = ""
  var isDryRun = false
  var engine = "local"
  var shards = ""
  var isWithoutGenerator = false
  var isWithoutModels = false
  var takesAnyData = false
  var text = ""
  var method = ""
  var runs = "3"
  var protocolName = ""
  var network = ""
  var decode = ""
  var caption = ""
  var embed = ""
  var fuse = ""
  var cluster = ""
  var select = ""
  var prompt = ""
  var train = ""
  var diffuse = ""
  var match = ""
  var evaluate = ""
  var trainTeacher = ""
  var threads = ""
  var memory = ""
  var seed = "0"

  static let command = Command<Distill>(
    name: "distill", summary: "distill a dataset by EDITS or another recipe and make a report",
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
      """
      Without a named model, the small models of the suite are used for Fashion-MNIST and CIFAR-10. For any other set, small
      models are trained on it first, for --budget, and kept in ~/.cache/edits, where the next run finds them.
      """,
    ],
    options: [
      .value("--output", "DIR", \.output, "folder of the results (required)", short: "o"),
      .value("--ipc", "N", \.ipc, "images per class to distill to (required)"),
      .value(
        "--recipe", "NAME", \.recipe, "published recipe: edits, vlcp, d4m, minimax, rded, mgd3, dit",
        detail: """
          Each with the settings of its paper, its evaluation included: protocol, networks, sizes. Options override them.
          * edits: EDITS.
          * vlcp: centers of latents, and the captions with the most frequent words.
          * d4m: centers of latents by mini-batch k-means, names of classes, soft labels.
          * minimax: a DiT (--model), fine-tuned for what is representative and diverse.
          * mgd3: a DiT that is guided to the centers of latents.
          * dit: a DiT as it is.
          * rded: mosaics of real crops and soft labels.
          Unless given, EDITS with the stages' own settings, or, with small models, with settings that suit those.
          """),
      .value("--per-class", "N", \.perClass, "read only the first N samples of each class"),
      .value(
        "--classes", "FILE|LIST", \.classes, "classes to read",
        detail: "The option --classes of \"edits decode\", for training and test images."),
      .value(
        "--names", "FILE", \.names, "names by which texts call the classes",
        detail: "The option --names of \"edits caption\" and \"edits prompt\"."),
      .value(
        "--size", "N", \.size, "resize images to N x N pixels when decoding",
        detail: """
          Unless given, and without --recipe and --model, images of different sizes are cropped to squares and resized to the
          largest of 32, 64, 96 and 128 pixels that half of them have.
          """),
      .value(
        "--on", "ENGINE", \.engine, "where to run: local[:N], ssh:FILE, slurm[:OPTIONS]",
        detail: """
          The set is made in shards by class, and each network is trained, as tasks that resume where they were interrupted and
          are tried three times; the result is the same as without.
          * local: here, step by step; local:N, N tasks at a time.
          * ssh: on the hosts of FILE, a line each, as ssh knows them. They need edits, and SOURCE and models under the same
          paths.
          * slurm: as job arrays, with further OPTIONS of sbatch. The nodes share the folder.
          """, group: engines),
      .value(
        "--shards", "N", \.shards, "number of shards",
        detail: "Unless given, as many as hosts or tasks at a time, or 8 on Slurm. More than classes are of no use.",
        group: engines),
      .flag(
        "--dry-run", \.isDryRun, "print the commands and run none",
        detail: "They are those that a person could type; each reads what the one before has written."),
      .value("--seed", "N", \.seed, "seed of all random numbers"),
      .value("--threads", "N", \.threads, "threads of each stage", short: "j"),
      .value("--memory", "SIZE", \.memory, "memory of each stage"),
    ] + method + evaluation + further,
    examples: [
      ("edits distill fashion-mnist --ipc 10 -o fashion", "ten images per class of Fashion-MNIST"),
      ("edits distill photos --ipc 10 --budget 2h -o out", "a set of your own, with models trained on it"),
      (
        "edits distill imagenet --classes imagewoof --recipe edits --ipc 10 --clip clip-l14 --model sd15 -o woof",
        "EDITS on ImageWoof, as published"
      ),
    ])

  private static let engines = "Engine"

  private static let method: [Option<Distill>] = [
    .value("--clip", "DIR", \.clip, "CLIP checkpoint, instead of the small one of the suite", group: "Method"),
    .value("--model", "DIR", \.model, "diffusion checkpoint, instead of the small one", group: "Method"),
    .value("--vae", "DIR", \.vae, "autoencoder, instead of the diffusion model's", group: "Method"),
    .value(
      "--models", "DIR", \.models, "models that \"edits train-models\" has made",
      detail: "The same as --clip DIR/clip --model DIR/pipeline.", group: "Method"),
    .value(
      "--budget", "TIME", \.budget, "time for training small models, such as 20m or 2h",
      detail: "The option --budget of \"edits train-models\".", group: "Method"),
    .value(
      "--teacher", "DIR", \.teacher, "network that gives soft labels and scores crops",
      detail: """
        For the recipes rded and d4m and their protocols. Unless given, one is trained on the real images, by "edits
        train-eval --protocol teacher".
        """, group: "Method"),
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
        Pixels are clustered, and captions describe what can be measured. This is also done without asking if no models know
        SOURCE and it has less than 200 images, too few to train some.
        """, group: "Method"),
    .flag(
      "--any-data", \.takesAnyData, "use the small models of the suite for any classes",
      detail: "They know Fashion-MNIST and CIFAR-10 only, and generate their objects whatever the classes are.",
      group: "Method"),
  ]

  private static let evaluation: [Option<Distill>] = [
    .value(
      "--test", "SOURCE", \.test, "real images to test on", detail: "Unless given, the test split of SOURCE.",
      group: "Evaluation"),
    .value("--runs", "N", \.runs, "networks to train on each set; 0 is none", group: "Evaluation"),
    .value(
      "--protocol", "P", \.protocolName, "training recipe",
      detail: "The option --protocol of \"edits train-eval\". Unless given, that of --recipe, or dc.",
      group: "Evaluation"),
    .value(
      "--network", "N,…", \.network, "networks to train",
      detail: "Values of the option --network of \"edits train-eval\". Unless given, that of --recipe, or convnet3.",
      group: "Evaluation"),
  ]

  private static let further: [Option<Distill>] = [
    further(
      "--decode", \.decode,
      detail: """
        WORDS is one argument, in which quotes may be used: --diffuse "--strength 0.1 --negative ''".
        """),
    further("--caption", \.caption), further("--embed", \.embed), further("--fuse", \.fuse),
    further("--cluster", \.cluster), further("--select", \.select), further("--prompt", \.prompt),
    further("--train", \.train, of: "diffuse train"), further("--diffuse", \.diffuse),
    further(
      "--match", \.match, of: "diffuse match",
      detail: """
        If given, the images are refined by it, as with "--steps 400 --batch 64 --factor 2"; with --factor N, as many more are
        distilled first. Not with --on.
        """),
    further("--evaluate", \.evaluate, of: "train-eval"),
    further("--train-teacher", \.trainTeacher, of: "train-eval --protocol teacher"),
  ]

  private static func further(
    _ name: String, _ path: any WritableKeyPath<Distill, String> & Sendable, of program: String? = nil,
    detail: String = ""
  ) -> Option<Distill> {
    .value(
      name, "WORDS", path, "further options of \"edits \(program ?? String(name.drop { $0 == "-" }))\"", detail: detail,
      group: "Options of stages")
  }
}
