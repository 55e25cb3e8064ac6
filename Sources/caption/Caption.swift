import Captions
import Options
import Records
import Stages
import Threads

/// Writes a caption for every image.
struct Caption: Stage {
  var suite = SuiteOptions()
  var isMeasured = false
  var list: String?
  var names: String?
  var maximumTokens = 77

  static let command = Command<Caption>(
    name: "caption", summary: "write a caption for every image",
    description: [
      "Adds caption to every record. --measured, the default, needs no model: one sentence that names the class and says "
        + "what can be measured in the picture: tone or colours, shading and texture, where it is brighter, proportions, "
        + "parts, symmetry, how much of the picture is covered, background. --from takes captions from a metadata.jsonl "
        + "(file_name or id, and text), as LLaVA's answers or a hand-made list; a record's id is its file_name, or ends in it.",
      "Captions have at most --max-tokens tokens of CLIP, begin and end included; longer ones lose phrases or words at "
        + "the end. The class is called by its label, or as --names says: lines of label, tab, name; of several names "
        + "separated by commas the first is used.",
    ],
    options: [
      .flag("--measured", \.isMeasured, "say what can be measured (what happens if nothing else is asked)"),
      .value("--from", "FILE", \.list, "take captions from a metadata.jsonl"),
      .value("--names", "FILE", \.names, "what classes are called: lines of label, tab, name"),
      .value("--max-tokens", "N", \.maximumTokens, "CLIP tokens a caption may have", in: 4...100_000),
    ],
    examples: [
      ("edits decode fashion-mnist | edits caption | edits recs show --limit 3", "captions without a model"),
      ("edits decode woof | edits caption --from llava.jsonl --names woof.txt", "captions that a model wrote"),
    ])

  func run(_ session: Session) throws {
    guard !isMeasured || list == nil else {
      throw StageError(.usage, "--measured and --from exclude each other")
    }
    let (budget, names) = try (tokenBudget(), classNames())
    let captioner: any ImageCaptioner
    var provenance: [String: Value] = ["max_tokens": .integer(Int64(maximumTokens))]
    if let list {
      let captions = try ListedCaptions(list, budget: budget)
      provenance["by"] = .text("list")
      provenance["list"] = .digest(captions.digest)
      captioner = captions
    } else {
      provenance["by"] = .text("measured")
      captioner = MeasuredCaptioner(budget: budget, pool: WorkerPool(threads: session.threads))
    }
    if !names.all.isEmpty { provenance["names"] = .map(names.all.mapValues(Value.text)) }
    var work = Captioning(captioner, names: names, needsImage: list == nil, provenance: provenance)
    try session.run(&work)
  }

  private func tokenBudget() throws(StageError) -> TokenBudget {
    do throws(CaptionFailure) {
      return try .clip(limit: maximumTokens)
    } catch {
      throw StageError(.bug, error.description)
    }
  }

  private func classNames() throws(StageError) -> ClassNames {
    guard let names else { return ClassNames() }
    let text = try fileBytes(names)
    do throws(CaptionFailure) {
      return try ClassNames(parsing: text)
    } catch {
      throw StageError(.data, "\(names): \(error)")
    }
  }
}
