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

/// Makes one text of the captions of each prototype.
struct Prompt: ResidentStage {
  var suite = SuiteOptions()
  var method = Method.medoid
  var names: String?
  var maximumTokens = 77
  var system = PrototypeInstruction.system
  var instruction: String?
  var temperature = 0.0
  var model: String?
  var service = ServiceOptions()
  var tokenizer = TokenizerRules.file
  var common = 0.7
  var topWords = 30

  /// How the text is made.
  enum Method: String, CaseIterable, Sendable {
    /// The caption that is closest to the others.
    case medoid
    /// The caption of the member nearest to the centre.
    case nearest
    /// The caption with most of the cluster's frequent words.
    case frequency
    /// What a language model makes of them.
    case llm
  }

  static let command = Command<Prompt>(
    name: "prompt", summary: "make one text of the captions of each prototype",
    description: [
      "Adds caption to every prototype of select, made of its captions. medoid takes the caption whose words are closest to "
        + "those of the others, nearest the first. The text has at most --max-tokens tokens of CLIP, begin and end included, "
        + "and always names the class: the name goes before a caption that lacks it. --names as in caption.",
      "llm has a language model merge the captions into one text: --model is a GGUF file or Hugging Face folder of the LLaMA "
        + "family, or --endpoint a service, whose key is taken from OPENAI_API_KEY. --system and --instruction replace the "
        + "words of the request. Answers lose double quotes and 's.",
      "frequency is VLCP's rule: of the words of a cluster, less stop words, words of the class name and words that the "
        + "share --common of the class's captions hold, the --top-words most frequent; the caption wins that holds most of "
        + "them, weighted by their counts. It needs all captions of the class, so put \"select --texts 1000000\" before it.",
    ],
    options: [
      .choice("--method", \.method, "how the text is made"),
      .value(
        "--names", "FILE", \.names,
        "what classes are called: lines of label, tab, name; else as their labels, ImageNet's (n02086240) by their names"
      ),
      .value("--max-tokens", "N", \.maximumTokens, "CLIP tokens a text may have", in: 4...100_000),
      .value("--system", "TEXT", \.system, "what a language model is told to be"),
      .value("--instruction", "FILE", \.instruction, "a template with {label}, {captions}, {max_tokens}"),
      .value("--temperature", "T", \.temperature, "how freely a model answers", in: 0...10),
      .value("--model", "FILE|DIR", \.model, "language model: GGUF file or Hugging Face folder"),
      .choice(
        "--tokenizer", \.tokenizer, "what tells how words are cut: tokenizer.json, or the class that its folder names"),
      .value("--common", "P", \.common, "share of captions from which a word is common to the class", in: 0...1),
      .value("--top-words", "N", \.topWords, "frequent words that are looked for", in: 1...1_000_000),
    ] + ServiceOptions.options.map { $0.lifted(\.service) },
    examples: [
      ("edits select clustered.zst | edits prompt -o prototypes.zst", "the most typical caption of each cluster"),
      ("edits select --texts 1000000 clustered.zst | edits prompt --method frequency", "as VLCP does"),
    ])

  /// What all connections share.
  struct Resources: Sendable {
    var finisher: PrototypeText
    var client: ChatClient?
    var model: ChatModel?
    var request: PrototypeWriting.Request
    var provenance: [ExactText: Value]
  }

  func load(_ session: Session) throws -> Resources {
    let service = try service.service()
    guard service == nil && model == nil || method == .llm else {
      throw StageError(.usage, "--model and --endpoint go with --method llm")
    }
    guard service != nil || model != nil || method != .llm else {
      throw StageError(.usage, "--method llm needs --model FILE, or --endpoint URL and --api-model NAME")
    }
    guard service == nil || model == nil else { throw StageError(.usage, "--model and --endpoint exclude each other") }
    let budget = try TokenBudget.clip(limit: maximumTokens)
    let names = try names.map { try ClassNames(parsing: fileBytes($0), of: $0) } ?? ClassNames()
    let template = try instruction.map { path throws(StageError) in
      PrototypeInstruction(template: String(decoding: try fileBytes(path), as: UTF8.self))
    }
    let request = PrototypeWriting.Request(
      system: system, instruction: template ?? .edits, temperature: temperature, maximumTokens: maximumTokens)
    var provenance: [ExactText: Value] = [
      "method": .text(method.rawValue), "max_tokens": .integer(Int64(maximumTokens)),
    ]
    if !names.all.isEmpty { provenance["names"] = .map(names.all.mapValues(Value.text)) }
    if let name = service?.model ?? model?.split(separator: "/").last.map(String.init) {
      provenance["model"] = .text(name)
      provenance.merge(request.provenance) { $1 }
    }
    if method == .frequency {
      provenance["common"] = .float(common)
      provenance["top_words"] = .integer(Int64(topWords))
    }
    return try Resources(
      finisher: PrototypeText(names: names, budget: budget), client: service.map { ChatClient($0) }, model: chatModel(),
      request: request, provenance: provenance)
  }

  func serve(_ session: Session, with resources: Resources) throws {
    let (finisher, provenance) = (resources.finisher, resources.provenance)
    if let client = resources.client {
      let generator = EndpointGenerator(client, parallel: service.parallel)
      try session.run(
        PrototypeWriting(generator, resources.request, finisher, provenance: provenance, model: nil))
    } else if let model = resources.model {
      let generator = ModelGenerator(model, seed: UInt64(suite.seed), WorkerPool(threads: session.threads))
      try session.run(
        PrototypeWriting(
          generator, resources.request, finisher, provenance: provenance, model: model.identity.digest))
    } else if method == .frequency {
      var statistics = WordStatistics()
      statistics.common = common
      statistics.topWords = topWords
      var work = FrequencyChoice(statistics, finisher, provenance: provenance)
      try session.run(&work, groupedBy: "label")
    } else {
      var work = PrototypeChoice(method, finisher, provenance: provenance)
      try session.run(&work)
    }
  }

  private func chatModel() throws -> ChatModel? {
    guard let model else {
      guard tokenizer == .file else { throw StageError(.usage, "--tokenizer goes with --model DIR") }
      return nil
    }
    return try ChatModel(path: model, tokenizer: tokenizer)
  }
}
