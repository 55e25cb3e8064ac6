import Options
import Stages

/// The options of `tools/compare`, which reads them itself.
struct Compare: DescribedScript {
  var output = ""
  var ipc = ""
  var protocolName = "dc"
  var network = "convnet3"
  var runs = "3"
  var threads = ""
  var takesAnyData = false
  var clip = ""
  var model = ""
  var dit = ""
  var teacher = ""
  var embed = ""
  var fuse = "--tau 0.1"
  var select = "--images 1"
  var diffuse = "--strength 0.02 --guidance 1.5 --negative ''"
  var match = "--steps 800 --batch 64"

  static let command = Command<Compare>(
    name: "compare", summary: "compare methods by the networks trained on their images",
    operands: "SOURCE --ipc N -o DIR [METHOD…]",
    description: [
      """
      Distills SOURCE by each METHOD, trains networks on the results, tests them on the test split of SOURCE, and prints a
      table of accuracies: mean and population standard deviation of --runs runs, each with a set and a network of its own.
      """,
      """
      METHOD is one of: random, herding, kcenter, kmeans (the real image nearest to each center), vlcp, edits,
      edits-without-text, edits-without-generator. Unless given, all of them. On request also the recipes of "edits distill", d4m,
      rded, dit, mgd3 and minimax; matched, the images of edits after "edits diffuse match"; and whole, all of SOURCE.
      """,
      """
      --protocol and --network may be lists. A line then names its own; and where the table has what DD-Ranking's scores need, random
      with dc and dsa, or random and whole with dc and rded, they follow. Behind each line stands what the first set took, beyond
      captions and features of all images, and the memory of the largest program.
      """,
      """
      The same command, run again, computes only what is missing in DIR. Runs with other protocols and methods may share
      DIR; other models or options of stages are refused.
      """,
    ],
    options: [
      .value("--output", "DIR", \.output, "folder of the results (required)", short: "o"),
      .value("--ipc", "N", \.ipc, "images per class (required)"),
      .value("--runs", "N", \.runs, "sets and networks per method"),
      .value("--protocol", "P,…", \.protocolName, "training recipes of \"edits train-eval\""),
      .value("--network", "N,…", \.network, "networks that \"edits train-eval\" trains"),
      .value("--threads", "N", \.threads, "threads of each stage", short: "j"),
      .value("--clip", "DIR", \.clip, "CLIP checkpoint, instead of the small one of the suite"),
      .value("--model", "DIR", \.model, "diffusion checkpoint, instead of the small one"),
      .value("--dit", "DIR", \.dit, "DiT checkpoint, for dit, mgd3 and minimax"),
      .value(
        "--teacher", "DIR", \.teacher, "network that gives soft labels",
        detail: "For rded and for the protocols rded and d4m. Unless given, one is trained on SOURCE."),
      .flag(
        "--any-data", \.takesAnyData, "use the small models of the suite on any set",
        detail: "They know Fashion-MNIST and CIFAR-10; other sets are refused without models of their own."),
      .value(
        "--embed", "WORDS", \.embed, "options of \"edits embed\", for all methods",
        detail: """
          Unless given, "--fit center", or with --model none. WORDS is one argument, in which quotes may be used.
          """, group: stages),
      .value("--fuse", "WORDS", \.fuse, "options of \"edits fuse\", for EDITS", group: stages),
      .value("--select", "WORDS", \.select, "options of \"edits select\", for EDITS", group: stages),
      .value("--diffuse", "WORDS", \.diffuse, "options of \"edits diffuse\", for all that generate", group: stages),
      .value("--match", "WORDS", \.match, "options of \"edits diffuse match\", for matched", group: stages),
    ],
    examples: [
      ("edits compare fashion-mnist --ipc 10 -o table", "all methods at ten images per class"),
      ("edits compare fashion-mnist --ipc 10 -o table --protocol dc,dsa random edits", "two of them, two recipes"),
    ])

  private static let stages = "Options of stages"
}
