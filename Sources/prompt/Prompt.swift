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

/// Makes one text from the captions of each prototype.
struct Prompt: ResidentStage {
  var suite = SuiteOptions()
  var method = Method.medoid
  var names: String?
  var maximumTokens = 77
  var isVerbatim = false
  var system = PrototypeInstruction.system
  var instruction: String?
  var temperature = 0.0
  var model: String?
  var service = ServiceOptions()
  var tokenizer = TokenizerRules.file
  var common = 0.7
  var topWords = 30

  /// The ways to make the text.
  enum Method: String, CaseIterable, Sendable {
    /// The caption most similar to the others.
    case medoid
    /// The caption of the member nearest to the center.
    case nearest
    /// The caption with the most frequent words of the cluster.
    case frequency
    /// A summary by a language model.
    case llm
    /// The name of the class, with all synonyms.
    case name
  }

  static let command = Command<Prompt>(
    name: "prompt", summary: "make one text of the captions of each prototype",
    description: [
      """
      Adds caption to every prototype that "edits select" wrote: a text made of its captions, from which "edits diffuse" can
      generate an image. The text always names the class, and has at most --max-tokens tokens of CLIP, those that mark
      begin and end included, unless it is to be --verbatim.
      """
    ],
    options: [
      .choice(
        "--method", \.method, "how the text is made",
        detail: """
          * medoid: the caption whose words are closest to those of the others.
          * nearest: the caption of the member nearest to the center.
          * frequency: the caption with most of the frequent words of its cluster, as VLCP does. It needs all captions of a
          class, so run "edits select --texts 1000000" before.
          * llm: a language model (--model or --endpoint) merges the captions into one text.
          * name: the name of the class alone, with all its synonyms, as in D4M.
          """),
      .value(
        "--names", "FILE", \.names, "names by which texts call the classes",
        detail: """
          FILE has a line for each class: label, tab, name. Of several names, separated by commas, the first is used. Unless
          given, a class is called by its label; ImageNet's WordNet numbers, such as n02086240, by their names.
          """),
      .value("--max-tokens", "N", \.maximumTokens, "CLIP tokens that a text may have", in: 4...100_000),
      .flag(
        "--verbatim", \.isVerbatim, "neither shorten texts nor add the name of the class",
        detail: "As in VLCP, whose long texts diffuse takes with --prompts chunked."),
      .value(
        "--common", "P", \.common, "leave out words that this share of captions contain",
        detail: """
          Words that so many captions of the class contain tell its clusters not apart. Stop words and the words of the
          class's name are left out too.
          """, group: frequency, in: 0...1),
      .value(
        "--top-words", "N", \.topWords, "frequent words to look for",
        detail: "The caption wins that has most of them, each weighted by how often it occurs in the cluster.",
        group: frequency, in: 1...1_000_000),
      .value(
        "--model", "FILE|DIR", \.model, "model of the LLaMA family: GGUF file or Hugging Face folder",
        detail: "Double quotes and 's are removed from its answers.", group: llm),
      .choice(
        "--tokenizer", \.tokenizer, "whose rules split text into tokens",
        detail: """
          * file: those of the model's tokenizer.json.
          * class: those of the tokenizer class that the model's tokenizer_config.json names, as in transformers 5. For some
          models they differ.
          """, group: llm),
      .value("--system", "TEXT", \.system, "system message of the request", group: llm),
      .value(
        "--instruction", "FILE", \.instruction, "template of the request, instead of that of EDITS",
        detail: "{label} stands for the class, {captions} for the captions, {max_tokens} for the limit.", group: llm),
      .value("--temperature", "T", \.temperature, "randomness of the answers; 0 is none", group: llm, in: 0...10),
    ] + ServiceOptions.options().map { $0.lifted(\.service) },
    examples: [
      ("edits select clustered.zst | edits prompt -o prototypes.zst", "the most typical caption of each cluster"),
      ("edits select --texts 1000000 clustered.zst | edits prompt --method frequency", "as VLCP does"),
    ])

  private static let frequency = "With --method frequency"
  private static let llm = "With --method llm"

  /// The resources that connections share.
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
    let budget = try TokenBudget.clip(limit: maximumTokens, isVerbatim: isVerbatim)
    let names = try names.map { try ClassNames(parsing: fileBytes($0), of: $0) } ?? ClassNames()
    let template = try instruction.map { path throws(StageError) in
      PrototypeInstruction(template: String(decoding: try fileBytes(path), as: UTF8.self))
    }
    let request = PrototypeWriting.Request(
      system: system, instruction: template ?? .edits, temperature: temperature, maximumTokens: maximumTokens)
    var provenance: [ExactText: Value] = [
      "method": .text(method.rawValue), "max_tokens": .integer(Int64(maximumTokens)),
    ]
    if isVerbatim { provenance["verbatim"] = .bool(true) }
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
      finisher: PrototypeText(names: names, budget: budget, needsCaptions: method != .name),
      client: service.map { ChatClient($0) }, model: chatModel(),
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
