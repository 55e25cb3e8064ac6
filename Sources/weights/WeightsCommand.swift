import Glibc
import JSON
import Options
import Stages
import Weights

/// Lists the tensors of weight files, and converts them to safetensors.
struct WeightsCommand: Stage {
  var suite = SuiteOptions()
  var format = Format.tsv
  var key: String?
  var layout = WeightLayout.keep
  var heads: Int?
  var tower: String?
  var precision = Precision.keep

  var writes: Written { .files }

  /// How tensors are listed.
  enum Format: String, CaseIterable, Sendable {
    /// Name, type, shape and bytes, separated by tabs.
    case tsv
    /// One object per line.
    case json
  }

  /// The number formats to write.
  enum Precision: String, CaseIterable, Sendable {
    case keep
    case float32
    case float16
  }

  static let command = Command<WeightsCommand>(
    name: "weights", summary: "list what a file of weights holds, or write it as safetensors",
    operands: "FILE",
    description: [
      """
      FILE is safetensors, GGUF, a file that torch.save wrote (.pt, .pth, .bin, .ckpt), or a Hugging Face folder of such
      files. Prints a line for each tensor, sorted by name: name, type, shape, bytes. No code in a pickle is run: whatever is
      not plain data is refused, by name.
      """,
      """
      -o FILE.safetensors writes the tensors instead, each in its own type (those of GGUF, which are compressed in blocks,
      as float32).
      """,
    ],
    options: [
      .choice("--format", \.format, "how tensors are listed"),
      .value(
        "--key", "NAME", \.key, "part of a training checkpoint to read",
        detail: """
          Unless given, the averaged weights (ema, model_ema, …), else state_dict or model; a message says which were taken.
          """),
      .choice(
        "--layout", \.layout, "whose tensor names to write",
        detail: """
          * keep: those of the file.
          * diffusers: for a DiT of facebookresearch/DiT or Minimax diffusion; the latter's scale factors per channel are
          multiplied into the weights. Also writes config.json beside FILE.
          * transformers: for a CLIP of open_clip, or a folder of LLaVA's authors together with its vision tower. Also
          writes config.json beside FILE, and for LLaVA preprocessor_config.json.
          * networks: for a ConvNet of RDED or Minimax diffusion.
          """),
      .number("--heads", "N", \.heads, "attention heads of a DiT of a size not published", in: 1...4096),
      .value(
        "--tower", "DIR", \.tower, "the vision tower of a LLaVA",
        detail: "Unless given, it is looked for as caption --tower does."),
      .choice("--precision", \.precision, "number format to write"),
    ],
    examples: [
      ("edits weights model.pth", "list the tensors"),
      ("edits weights x.pth --key model -o x.safetensors", "convert the weights that were not averaged"),
    ])

  func run(_ session: Session) throws {
    guard session.operands.count == 1, session.operands[0] != "-" else {
      throw StageError(.usage, "one FILE is needed")
    }
    let source = session.operands[0]
    var file: any WeightFile
    if FileKind(source) == .folder {
      guard key == nil else { throw StageError(.usage, "--key goes with a file; a folder holds one model") }
      file = try Checkpoint(folder: source)
    } else {
      file = try WeightFileForm.open(source, key: key)
    }
    guard tower == nil || layout == .transformers else {
      throw StageError(.usage, "--tower goes with --layout transformers, for a folder of LLaVA")
    }
    file = try layout.applied(to: file, heads: heads, tower: tower)
    guard let output = suite.output, output != "-" else {
      guard precision == .keep else { throw StageError(.usage, "--precision goes with -o FILE") }
      return try list(file, session)
    }
    try write(file, to: output, session)
  }

  private func list(_ file: any WeightFile, _ session: Session) throws {
    let lines = try LineOutput(session)
    for name in file.names.sorted() {
      let (shape, type) = (file.shape(of: name) ?? [], file.type(of: name) ?? "")
      let bytes = file.byteCount(of: name) ?? 0
      switch format {
      case .tsv: try lines.write("\(escaped(name))\t\(type)\t\(shape)\t\(bytes)")
      case .json:
        let object = JSONObject([
          ("name", .string(name)), ("dtype", .string(type)), ("shape", .array(shape.map { .int(Int64($0)) })),
          ("bytes", .int(Int64(bytes))),
        ])
        try lines.write(JSONValue.object(object).description)
      }
    }
    try lines.close()
  }

  /// A name whose tabs and line ends are escaped.
  private func escaped(_ name: String) -> String {
    name.contains { $0.isNewline || $0 == "\t" || $0 == "\\" } ? JSONValue.string(name).description : name
  }

  private func write(_ file: any WeightFile, to output: String, _ session: Session) throws {
    guard output.hasSuffix(".safetensors") else {
      throw StageError(.usage, "-o \(output): safetensors are written; name it so")
    }
    if FileKind(output) != .missing {
      if suite.ifExists == .skip {
        session.report.note("\(output) is there already")
        return
      }
      guard suite.ifExists == .replace || suite.isForced else {
        throw StageError(.cannotCreate, "\(output) is there already; remove it, or add --if-exists replace")
      }
    }
    let precision: SafeTensorsWriter.Precision? =
      switch precision {
      case .keep: nil
      case .float32: .float32
      case .float16: .float16
      }
    try SafeTensorsWriter.write(
      all: file, to: output, precision: precision,
      metadata: file.notes.filter { $0.name != "format" }.map { ($0.name, $0.value) })
    session.report.note("\(output): \(file.names.count) tensors")
    guard let renamed = file as? RenamedWeights else { return }
    try write(renamed.configuration, to: "config.json", beside: output, session)
    try write(renamed.preprocessing, to: "preprocessor_config.json", beside: output, session)
  }

  private func write(_ settings: JSONObject?, to name: String, beside output: String, _ session: Session) throws {
    guard let settings else { return }
    let folder = output.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = (output.contains("/") ? folder + "/" : "") + name
    guard FileKind(path) == .missing else {
      session.report.warning("\(path) is there already and stays as it is; it must describe these tensors")
      return
    }
    let target = try OutputFile(path)
    try writeText(JSONValue.object(settings).description + "\n", to: target.descriptor, name: path)
    try target.commit()
  }
}

/// The kind of file at a path.
private enum FileKind {
  case missing
  case folder
  case other

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }
}
