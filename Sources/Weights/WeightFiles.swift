import Failures
import Glibc
import JSON
import Settings

/// Which files of a folder hold its weights.
struct WeightFiles {
  let names: [String]

  /// Finds the files of the first of `stems` that there is: whole, in shards, or a variant of either.
  ///
  /// - Throws: `WeightsError`, as `Checkpoint`.
  init(folder: String, stems: [String]) throws(WeightsError) {
    for stem in stems {
      if Self.exists("\(folder)/\(stem).safetensors") {
        names = ["\(stem).safetensors"]
        return
      }
      if Self.exists("\(folder)/\(stem).safetensors.index.json") {
        names = try Self.shards("\(stem).safetensors.index.json", in: folder)
        return
      }
    }
    let entries = Self.entries(folder)
    for stem in stems {
      if let names = try Self.variant(of: stem, among: entries, in: folder) {
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

  /// Widest first, and weights of the moving average before those it was made of.
  private static let order = ["fp32", "bf16", "fp16", "ema", "fp8"]

  /// `STEM.VARIANT.safetensors`, or the shards of `STEM.safetensors.index.VARIANT.json`, as diffusers names them.
  private static func variant(
    of stem: String, among entries: [String], in folder: String
  ) throws(WeightsError) -> [String]? {
    func variants(_ prefix: String, _ suffix: String) -> [String] {
      entries.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) && $0.count > prefix.count + suffix.count }
        .map { String($0.dropFirst(prefix.count).dropLast(suffix.count)) }
        // Shards are no variants.
        .filter { !$0.contains("-of-") && !$0.contains(".") }
    }
    let (whole, sharded) = (
      variants(stem + ".", ".safetensors"), variants(stem + ".safetensors.index.", ".json")
    )
    let found = Array(Set(whole + sharded)).sorted {
      let (a, b) = (order.firstIndex(of: $0) ?? order.count, order.firstIndex(of: $1) ?? order.count)
      return a != b ? a < b : $0 < $1
    }
    guard let chosen = found.first else { return nil }
    let others = found.count > 1 ? " (there are \(found.joined(separator: ", ")))" : ""
    Notices.tell("\(folder): holds no \(stem).safetensors; its variant \(chosen) is used\(others)")
    if whole.contains(chosen) { return ["\(stem).\(chosen).safetensors"] }
    return try shards("\(stem).safetensors.index.\(chosen).json", in: folder)
  }

  private static func shards(_ name: String, in folder: String) throws(WeightsError) -> [String] {
    let index = try ModelConfiguration(folder: folder, name: name).heeding(.shards)
    guard case .object(let map)? = index["weight_map"] else {
      throw WeightsError(.corrupt, index.path, "has no \"weight_map\"")
    }
    let names = Set(map.members.compactMap(\.value.string)).sorted()
    // A name with a slash could lead out of the folder.
    guard !names.isEmpty, names.allSatisfy({ !$0.contains("/") }) else {
      throw WeightsError(.corrupt, index.path, "names no files of this folder")
    }
    return names
  }

  private static func missing(_ folder: String, _ stems: [String], _ entries: [String]) -> WeightsError {
    if let reason = FolderKind.hint(entries) { return WeightsError(.unsupported, folder, reason) }
    let pickles = stems.flatMap { ["\($0).bin", "pytorch_model.bin", "\($0).ckpt"] }
    if let pickle = pickles.first(where: entries.contains) {
      return WeightsError(
        .unsupported, "\(folder)/\(pickle)",
        "is a Python pickle, which can run code; fetch or convert to \(stems[0]).safetensors")
    }
    return WeightsError(.missing, folder, "has no \(stems.map { $0 + ".safetensors" }.joined(separator: " or "))")
  }
}

/// What a folder is instead of a model of Hugging Face's.
enum FolderKind {
  /// Why a folder cannot be opened, by the names of its files; nil where they do not tell.
  static func hint(_ entries: [String]) -> String? {
    if entries.contains("adapter_config.json") || entries.contains("adapter_model.safetensors")
      || entries.contains("pytorch_lora_weights.safetensors")
    {
      return
        "holds a LoRA adapter, which changes another model; merge it into that (peft: merge_and_unload) and name the result"
    }
    if entries.contains("open_clip_config.json") || entries.contains(where: { $0.hasPrefix("open_clip_") }) {
      return
        "holds a model in open_clip's own form; name a folder that transformers' CLIPModel reads, or convert it to that"
    }
    return nil
  }

  /// As above, of a folder.
  static func hint(folder: String) -> String? {
    let known = [
      "adapter_config.json", "adapter_model.safetensors", "pytorch_lora_weights.safetensors", "open_clip_config.json",
      "open_clip_model.safetensors", "open_clip_pytorch_model.bin",
    ]
    return hint(known.filter { access("\(folder)/\($0)", R_OK) == 0 })
  }
}
