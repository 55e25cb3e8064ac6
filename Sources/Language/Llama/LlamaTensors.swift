import Failures
import Kernels
import Weights

/// The tensors of a decoder in a file, with Hugging Face's names or GGUF's; it records which were read.
final class LlamaTensors {
  let source: any TensorSource
  /// The name of the output head.
  let head: String
  private let form: LlamaForm
  /// The prefixes of the decoder's and of its layers' names; nil for GGUF's names.
  private let prefix: String?
  private var used: Set<String> = []

  /// The prefixes of decoders in Hugging Face's files; those of LLaVA as transformers wrote it up to version 4.51, and
  /// since.
  private static let places = [
    (prefix: "model.", head: "lm_head"), (prefix: "", head: "lm_head"),
    (prefix: "language_model.model.", head: "language_model.lm_head"),
    (prefix: "model.language_model.", head: "lm_head"),
  ]

  /// - Throws: `WeightsError` `.missing` when the file holds no decoder.
  init(_ source: any TensorSource, _ form: LlamaForm) throws(WeightsError) {
    (self.source, self.form) = (source, form)
    if source.shape(of: "token_embd.weight") != nil {
      (prefix, head) = (nil, "output")
      return
    }
    guard let place = Self.places.first(where: { source.shape(of: $0.prefix + "embed_tokens.weight") != nil }) else {
      throw WeightsError(
        .missing, source.path,
        "holds no decoder: there is no \"model.embed_tokens.weight\" or \"token_embd.weight\"")
    }
    (prefix, head) = (place.prefix, place.head)
  }

  /// The name in this file of a tensor outside of the layers.
  func name(_ huggingFace: String, gguf: String) -> String { prefix.map { $0 + huggingFace } ?? gguf }

  /// The name in this file of a tensor of a layer.
  func name(_ layer: Int, _ huggingFace: String, gguf: String) -> String {
    prefix.map { "\($0)layers.\(layer).\(huggingFace)" } ?? "blk.\(layer).\(gguf)"
  }

  func has(_ name: String) -> Bool { source.shape(of: name + ".weight") != nil }

  /// A matrix [rows, columns].
  func matrix(_ name: String, _ shape: [Int]) throws(WeightsError) -> BlockMatrix {
    let name = try source.name(of: name + ".weight", shape: shape)
    used.insert(name)
    let matrix = try source.matrix(name)
    guard !matrix.format.isQuantized || matrix.columns % 32 == 0 else {
      throw WeightsError(.unsupported, source.path, "\"\(name)\": rows of \(matrix.columns) weights are not read")
    }
    return matrix
  }

  private func vector(_ name: String, _ count: Int) throws(WeightsError) -> Storage {
    let name = try source.name(of: name, shape: [count])
    used.insert(name)
    let storage = Storage(count: count)
    try source.read(name, into: storage.pointer)
    return storage
  }

  /// The weight [c] of a norm, as the factor that is applied; nil if the family has none.
  func norm(_ name: String, _ count: Int) throws(WeightsError) -> Storage? {
    guard form.norm != .plain else { return nil }
    return try headNorm(name, count)
  }

  /// The weight [c] of a norm of queries or keys.
  func headNorm(_ name: String, _ count: Int) throws(WeightsError) -> Storage {
    let gamma = try vector(name + ".weight", count)
    if form.norm == .rootMeanSquarePlusOne { for index in 0..<count { gamma.pointer[index] += 1 } }
    return gamma
  }

  /// A linear layer [rows, columns] with an optional bias [rows]; if `hasBias` is nil, the file decides.
  func projection(_ name: String, _ shape: [Int], hasBias: Bool?) throws(WeightsError) -> Projection {
    let hasBias = hasBias ?? (source.shape(of: name + ".bias") != nil)
    return Projection(
      matrix: try matrix(name, shape), bias: hasBias ? try vector(name + ".bias", shape[0]) : nil)
  }

  /// Linear layers [rows, columns] without bias that share a matrix, one below the other.
  func split(_ name: String, _ rows: [Int], _ columns: Int) throws(WeightsError) -> [Projection] {
    let whole = try matrix(name, [rows.reduce(0, +), columns])
    var (parts, first): ([Projection], Int) = ([], 0)
    for count in rows {
      parts.append(Projection(matrix: whole.rows(first..<first + count), bias: nil))
      first += count
    }
    return parts
  }

  /// Reports tensors that are not used: the model may need them.
  func tellUnused(_ others: (String) -> Bool) {
    let unused = source.names.filter { name in
      !used.contains(name) && !others(name) && !source.isScale(name) && !name.hasSuffix("rotary_emb.inv_freq")
        && name != "rope_freqs.weight" && !name.hasPrefix("rope_factors_")
    }
    guard let first = unused.min() else { return }
    Notices.tell(
      "\(source.path): \(unused.count) tensors have no part in the decoder that config.json describes, the first \(first.prefix(100))"
    )
  }
}
