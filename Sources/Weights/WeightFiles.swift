import Failures
import Glibc
import JSON
import Settings

/// Finds the files of a folder that contain its weights.
struct WeightFiles {
  let names: [String]

  /// A naming scheme: safetensors or torch.save.
  private struct Form {
    let stem: String
    let ending: String

    var whole: String { "\(stem).\(ending)" }
    var index: String { "\(whole).index.json" }
  }

  /// Finds the files of the first of `stems` that exists: whole, in shards, or a variant of either.
  ///
  /// safetensors come first, as in the libraries, then pickles, then variants of each.
  ///
  /// - Throws: `WeightsError`, as `Checkpoint`.
  init(folder: String, stems: [String]) throws(WeightsError) {
    let forms =
      stems.map { Form(stem: $0, ending: "safetensors") }
      + stems.map { Form(stem: $0 == "model" ? "pytorch_model" : $0, ending: "bin") }
    for form in forms {
      if Self.exists("\(folder)/\(form.whole)") {
        names = [form.whole]
        return
      }
      if Self.exists("\(folder)/\(form.index)") {
        names = try Self.shards(form.index, in: folder)
        return
      }
    }
    let entries = Self.entries(folder)
    for form in forms {
      if let names = try Self.variant(of: form, among: entries, in: folder) {
        self.names = names
        return
      }
    }
    throw Self.missing(folder, stems, entries)
  }

  private static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  private static func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory), names.count < 100_000 {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  /// Widest first; averaged weights (`ema`) before the others of a pair (`non_ema`), which are not listed.
  private static let order = ["fp32", "bf16", "fp16", "ema", "fp8"]

  /// `STEM.VARIANT.safetensors`, or the shards of `STEM.safetensors.index.VARIANT.json`, as diffusers names them.
  private static func variant(
    of form: Form, among entries: [String], in folder: String
  ) throws(WeightsError) -> [String]? {
    func variants(_ prefix: String, _ suffix: String) -> [String] {
      entries.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) && $0.count > prefix.count + suffix.count }
        .map { String($0.dropFirst(prefix.count).dropLast(suffix.count)) }
        // Shards are not variants.
        .filter { !$0.contains("-of-") && !$0.contains(".") }
    }
    let (whole, sharded) = (
      variants(form.stem + ".", ".\(form.ending)"), variants(form.whole + ".index.", ".json")
    )
    let found = Array(Set(whole + sharded)).sorted {
      let (a, b) = (order.firstIndex(of: $0) ?? order.count, order.firstIndex(of: $1) ?? order.count)
      return a != b ? a < b : $0 < $1
    }
    guard let chosen = found.first else { return nil }
    let others = found.count > 1 ? " (there are \(found.joined(separator: ", ")))" : ""
    Notices.tell("\(folder): holds no \(form.whole); its variant \(chosen) is used\(others)")
    if whole.contains(chosen) { return ["\(form.stem).\(chosen).\(form.ending)"] }
    return try shards("\(form.whole).index.\(chosen).json", in: folder)
  }

  private static func shards(_ name: String, in folder: String) throws(WeightsError) -> [String] {
    let index = try ModelConfiguration(folder: folder, name: name).heeding(.shards)
    guard case .object(let map)? = index["weight_map"] else {
      throw WeightsError(.corrupt, index.path, "has no \"weight_map\"")
    }
    let names = Set(map.members.compactMap(\.value.string)).sorted()
    // A name with a slash could lead outside of the folder.
    guard !names.isEmpty, names.allSatisfy({ !$0.contains("/") }) else {
      throw WeightsError(.corrupt, index.path, "names no files of this folder")
    }
    return names
  }

  private static func missing(_ folder: String, _ stems: [String], _ entries: [String]) -> WeightsError {
    if let reason = FolderKind.hint(entries) { return WeightsError(.unsupported, folder, reason) }
    if let single = entries.first(where: { [".ckpt", ".pt", ".pth"].contains(where: $0.hasSuffix) }) {
      return WeightsError(
        .missing, "\(folder)/\(single)",
        "is not named as weights of such a folder are; \"edits weights\" shows what it holds and writes \(stems[0]).safetensors"
      )
    }
    return WeightsError(.missing, folder, "has no \(stems.map { $0 + ".safetensors" }.joined(separator: " or "))")
  }
}

/// Recognizes folders that are not Hugging Face models.
enum FolderKind {
  /// Why a folder cannot be opened, by the names of its files; nil if unknown.
  static func hint(_ entries: [String]) -> String? {
    if entries.contains("adapter_config.json") || entries.contains("adapter_model.safetensors")
      || entries.contains("pytorch_lora_weights.safetensors")
    {
      return
        "holds a LoRA adapter, which changes another model; merge it into that (peft: merge_and_unload) and name the result"
    }
    if entries.contains("open_clip_config.json") || entries.contains(where: { $0.hasPrefix("open_clip_") }) {
      return
        "holds a model in open_clip's own form; \"edits weights FILE --layout transformers -o model.safetensors\" writes that of "
        + "transformers' CLIPModel, to which its tokenizer and preprocessor_config.json belong"
    }
    return nil
  }

  /// The same, for the path of a folder.
  static func hint(folder: String) -> String? {
    let known = [
      "adapter_config.json", "adapter_model.safetensors", "pytorch_lora_weights.safetensors", "open_clip_config.json",
      "open_clip_model.safetensors", "open_clip_pytorch_model.bin",
    ]
    return hint(known.filter { access("\(folder)/\($0)", R_OK) == 0 })
  }
}
