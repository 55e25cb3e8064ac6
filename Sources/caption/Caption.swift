import Captions
import Endpoint
import Exact
import Language
import Options
import Records
import Stages
import Threads
import Tokenizers
import Weights

/// Writes a caption for every image.
struct Caption: ResidentStage {
  var suite = SuiteOptions()
  var isMeasured = false
  var from: String?
  var style = "edits"
  var temperature = 0.2
  var names: String?
  var model: String?
  var projector: String?
  var tokenizer = TokenizerRules.file
  var service = ServiceOptions()
  var maximumTokens = 77

  static let command = Command<Caption>(
    name: "caption", summary: "write a caption for every image",
    description: [
      "Adds caption to every record. --measured, the default, needs no model: one sentence that names the class and says "
        + "what can be measured in the picture: tone or colours, shading and texture, where it is brighter, proportions, "
        + "parts, symmetry, how much of the picture is covered, background. --from takes captions from a metadata.jsonl "
        + "(file_name or id, and text), as LLaVA's answers or a hand-made list; a record's id is its file_name, or ends in it. "
        + "--model is a LLaVA-1.5: a Hugging Face folder, or a GGUF file with its mmproj file as --projector. --endpoint "
        + "asks a service, with the picture as PNG; the key is taken from OPENAI_API_KEY. Both are asked in the words of "
        + "--style; answers lose double quotes and 's, and get the class name before them if they lack it.",
      "Captions have at most --max-tokens tokens of CLIP, begin and end included; longer ones lose phrases or words at "
        + "the end. The class is called by its label, or as --names says: lines of label, tab, name; of several names "
        + "separated by commas the first is used.",
    ],
    options: [
      .flag("--measured", \.isMeasured, "say what can be measured (what happens if nothing else is asked)"),
      .value("--from", "FILE", \.from, "take captions from a metadata.jsonl or .csv"),
      .value("--style", "edits|vlcp|FILE", \.style, "what a model is asked; a template with {label}, {max_tokens}"),
      .value("--temperature", "T", \.temperature, "how freely a model answers", in: 0...10),
      .value("--model", "DIR|FILE", \.model, "LLaVA: Hugging Face folder or GGUF file"),
      .value("--projector", "FILE", \.projector, "mmproj file of a GGUF model"),
      .choice(
        "--tokenizer", \.tokenizer, "what tells how words are cut: tokenizer.json, or the class that its folder names"),
      .value(
        "--names", "FILE", \.names,
        "what classes are called: lines of label, tab, name; else as their labels, ImageNet's (n02086240) by their names"
      ),
      .value("--max-tokens", "N", \.maximumTokens, "CLIP tokens a caption may have", in: 4...100_000),
    ] + ServiceOptions.options.map { $0.lifted(\.service) },
    examples: [
      ("edits decode fashion-mnist | edits caption | edits recs show --limit 3", "captions without a model"),
      ("edits decode woof | edits caption --from llava.jsonl --names woof.txt", "captions that a model wrote"),
    ])

  /// What all connections share: the vocabulary, the names, where captions come from.
  struct Resources: Sendable {
    enum Origin: Sendable {
      case measurements
      case list(ListedCaptions)
      case service(ChatClient, CaptionStyle)
      case model(LlavaModel, CaptionStyle)
    }

    var budget: TokenBudget
    var names: ClassNames
    var origin: Origin
    var provenance: [ExactText: Value]
    /// The digest of a model's weights.
    var digest: UInt64? {
      if case .model(let model, _) = origin { model.identity?.digest } else { nil }
    }
  }

  func load(_ session: Session) throws -> Resources {
    let service = try service.service()
    guard [isMeasured, from != nil, model != nil, service != nil].count(where: { $0 }) <= 1 else {
      throw StageError(.usage, "--measured, --from, --model and --endpoint exclude each other")
    }
    guard projector == nil || model != nil else { throw StageError(.usage, "--projector goes with --model FILE.gguf") }
    guard tokenizer == .file || model != nil else { throw StageError(.usage, "--tokenizer goes with --model DIR") }
    let budget = try TokenBudget.clip(limit: maximumTokens)
    let names = try names.map { try ClassNames(parsing: fileBytes($0), of: $0) } ?? ClassNames()
    var provenance: [ExactText: Value] = ["max_tokens": .integer(Int64(maximumTokens))]
    if !names.all.isEmpty { provenance["names"] = .map(names.all.mapValues(Value.text)) }
    let origin: Resources.Origin
    if let from {
      let captions = try ListedCaptions(from, budget: budget)
      provenance["by"] = .text("list")
      provenance["list"] = .digest(captions.digest)
      origin = .list(captions)
    } else if let model {
      let style = try captionStyle()
      provenance["by"] = .text("model")
      provenance["model"] = .text(model.split(separator: "/").last.map(String.init) ?? model)
      provenance["style"] = .text(style.template)
      provenance["temperature"] = .float(temperature)
      provenance["seed"] = .integer(Int64(suite.seed))
      origin = .model(try LlavaModel(path: model, projector: projector, tokenizer: tokenizer), style)
    } else if let service {
      let style = try captionStyle()
      provenance["by"] = .text("endpoint")
      provenance["model"] = .text(service.model)
      provenance["style"] = .text(style.template)
      provenance["temperature"] = .float(temperature)
      origin = .service(ChatClient(service), style)
    } else {
      provenance["by"] = .text("measured")
      origin = .measurements
    }
    return Resources(budget: budget, names: names, origin: origin, provenance: provenance)
  }

  func serve(_ session: Session, with resources: Resources) throws {
    let captioner: any ImageCaptioner
    var needsImage = true
    switch resources.origin {
    case .measurements:
      captioner = MeasuredCaptioner(budget: resources.budget, pool: WorkerPool(threads: session.threads))
    case .list(let captions):
      captioner = captions
      needsImage = false
    case .service(let client, let style):
      captioner = EndpointCaptioner(
        client, style: style, budget: resources.budget, temperature: temperature, parallel: service.parallel)
    case .model(let model, let style):
      captioner = ModelCaptioner(
        model, style: style, budget: resources.budget, temperature: temperature, seed: UInt64(suite.seed),
        WorkerPool(threads: session.threads))
    }
    try session.run(
      Captioning(
        captioner, names: resources.names, needsImage: needsImage, provenance: resources.provenance,
        model: resources.digest))
  }

  private func captionStyle() throws(StageError) -> CaptionStyle {
    switch style {
    case "edits": .edits
    case "vlcp": .vlcp
    default: CaptionStyle(template: String(decoding: try fileBytes(style), as: UTF8.self))
    }
  }
}
