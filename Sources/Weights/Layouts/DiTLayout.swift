import Exact
import Glibc
import JSON

/// Renames a DiT as published by facebookresearch/DiT or saved by MinimaxDiffusion to diffusers' names.
///
/// diffusers stores the embeddings of time and class in each block; the authors store them once. Minimax's scale
/// factors per channel (DiffFit: `attn.gamma1`, `attn.gamma2`, `gamma1`, `gamma2`) are folded into the preceding
/// layers. Positions are computed, not stored. (facebookresearch/DiT at ed81ce2, models.py; vimar-gu/MinimaxDiffusion
/// at 969fc6f, models.py; diffusers 0.42, scripts/convert_dit_to_diffusers.py.)
struct DiTLayout {
  private let file: any WeightFile
  private let width: Int
  private let depth: Int
  private let heads: Int
  private let patch: Int
  private let channels: Int
  private let outputs: Int
  private let classes: Int
  /// Side of a latent in pixels.
  private let side: Int

  /// Whether a file contains such a DiT.
  static func isPossible(_ file: any WeightFile) -> Bool {
    file.shape(of: "blocks.0.adaLN_modulation.1.weight") != nil && file.shape(of: "x_embedder.proj.weight") != nil
  }

  /// Attention heads of the published sizes S, B, L, XL, by width.
  private static let headsOfWidth = [384: 6, 768: 12, 1024: 16, 1152: 16]

  /// `heads`: number of attention heads, which tensors do not tell; nil for that of the published model of this width.
  ///
  /// - Throws: `WeightsError` `.unsupported` if sizes are inconsistent.
  init(_ file: any WeightFile, heads: Int?) throws(WeightsError) {
    self.file = file
    func shape(_ name: String, _ sides: Int) throws(WeightsError) -> [Int] {
      guard let shape = file.shape(of: name), shape.count == sides, shape.allSatisfy({ (1...1 << 20).contains($0) })
      else {
        throw WeightsError(
          .unsupported, file.path,
          "tensor \"\(name)\" of a DiT is \(file.shape(of: name).map { "\($0)" } ?? "missing") where \(sides) sides are "
            + "needed")
      }
      return shape
    }
    let embedder = try shape("x_embedder.proj.weight", 4)
    let positions = try shape("pos_embed", 3)
    (width, channels, patch) = (embedder[0], embedder[1], embedder[2])
    depth = Set(file.names.filter { $0.hasPrefix("blocks.") }.map { $0.split(separator: ".").dropFirst().first }).count
    outputs = try shape("final_layer.linear.weight", 2)[0] / (patch * patch)
    classes = try shape("y_embedder.embedding_table.weight", 2)[0] - 1
    side = Int(Double(positions[1]).squareRoot().rounded()) * patch
    guard let heads = heads ?? Self.headsOfWidth[width] else {
      throw WeightsError(
        .unsupported, file.path,
        "a DiT of \(width) channels is no published size, so its heads are unknown; say --heads")
    }
    self.heads = heads
    guard heads > 0, width % heads == 0, embedder[3] == patch, side / patch * (side / patch) == positions[1],
      positions[2] == width, classes > 0
    else {
      throw WeightsError(
        .unsupported, file.path,
        "a DiT of \(width) channels, \(heads) heads, patches of \(patch)x\(embedder[3]), \(positions[1]) positions and "
          + "\(classes) classes; heads must divide channels, and patches and positions be squares")
    }
    try checkPositions()
  }

  /// The tensors in diffusers' names.
  ///
  /// - Throws: `WeightsError` for a tensor that is missing, has another shape, or does not belong to a DiT.
  func renamed() throws(WeightsError) -> RenamedWeights {
    var parts: [String: RenamedWeights.Part] = [:]
    func take(_ name: String, _ source: String) {
      for end in [".weight", ".bias"] { parts[name + end] = RenamedWeights.Part(source: source + end) }
    }
    take("pos_embed.proj", "x_embedder.proj")
    take("proj_out_1", "final_layer.adaLN_modulation.1")
    take("proj_out_2", "final_layer.linear")
    for index in 0..<depth {
      let (name, source) = ("transformer_blocks.\(index)", "blocks.\(index)")
      take(name + ".norm1.emb.timestep_embedder.linear_1", "t_embedder.mlp.0")
      take(name + ".norm1.emb.timestep_embedder.linear_2", "t_embedder.mlp.2")
      parts[name + ".norm1.emb.class_embedder.embedding_table.weight"] =
        RenamedWeights.Part(source: "y_embedder.embedding_table.weight")
      take(name + ".norm1.linear", source + ".adaLN_modulation.1")
      take(name + ".attn1.to_out.0", source + ".attn.proj")
      take(name + ".ff.net.0.proj", source + ".mlp.fc1")
      take(name + ".ff.net.2", source + ".mlp.fc2")
      for end in [".weight", ".bias"] {
        for (place, part) in ["q", "k", "v"].enumerated() {
          parts["\(name).attn1.to_\(part)\(end)"] = RenamedWeights.Part(
            source: source + ".attn.qkv" + end, rows: place * width..<(place + 1) * width,
            factors: factors(source + ".attn.gamma1", start: place * width))
        }
        parts["\(name).attn1.to_out.0\(end)"]?.factors =
          factors(source + ".attn.gamma2") + factors(source + ".gamma1")
        parts["\(name).ff.net.2\(end)"]?.factors = factors(source + ".gamma2")
      }
    }
    try check(parts)
    return RenamedWeights(file, layout: "DiT", configuration: configuration, parts)
  }

  private func factors(_ name: String, start: Int = 0) -> [RenamedWeights.Factor] {
    file.shape(of: name) == nil ? [] : [RenamedWeights.Factor(name: name, start: start)]
  }

  /// Checks that each tensor has its shape and none is left over.
  private func check(_ parts: [String: RenamedWeights.Part]) throws(WeightsError) {
    var used: Set<String> = ["pos_embed"]
    for part in parts.values {
      used.formUnion([part.source] + part.factors.map(\.name))
      try check(part.source, Self.shape(of: part.source, width, depth))
      for factor in part.factors { try check(factor.name, [factor.name.hasSuffix("attn.gamma1") ? 3 * width : width]) }
    }
    if let unknown = file.names.filter({ !used.contains($0) }).min() {
      throw WeightsError(.unsupported, file.path, "tensor \"\(unknown)\" is no part of a DiT of \(depth) blocks")
    }
  }

  private func check(_ name: String, _ wanted: [Int]?) throws(WeightsError) {
    let shape = file.shape(of: name)
    guard let shape, wanted == nil || shape == wanted else {
      throw WeightsError(
        .unsupported, file.path,
        "tensor \"\(name)\" is \(shape.map { "\($0)" } ?? "missing") where a DiT of \(width) channels has "
          + "\(wanted.map { "\($0)" } ?? "one")")
    }
  }

  /// The shapes of layers that are split; the others are compared with config.json when they are used.
  private static func shape(of name: String, _ width: Int, _ depth: Int) -> [Int]? {
    if name.hasSuffix("attn.qkv.weight") { return [3 * width, width] }
    if name.hasSuffix("attn.qkv.bias") { return [3 * width] }
    if name.hasSuffix("attn.proj.weight") { return [width, width] }
    if name.hasSuffix("mlp.fc2.weight") { return [width, 4 * width] }
    if name.hasSuffix("attn.proj.bias") || name.hasSuffix("mlp.fc2.bias") { return [width] }
    return nil
  }

  /// As in diffusers, except for two settings where it deviates from the authors' network: all normalizations have ε
  /// 1e-6 (diffusers' default is 1e-5), and the frequencies of the time embedding are spread over 128 (diffusers: 127).
  private var configuration: JSONObject {
    JSONObject([
      ("_class_name", .string("DiTTransformer2DModel")), ("activation_fn", .string("gelu-approximate")),
      ("attention_bias", .bool(true)), ("attention_head_dim", .int(Int64(width / heads))), ("freq_shift", .int(0)),
      ("in_channels", .int(Int64(channels))), ("norm_elementwise_affine", .bool(false)), ("norm_eps", .double(1e-6)),
      ("norm_type", .string("ada_norm_zero")), ("num_attention_heads", .int(Int64(heads))),
      ("num_embeds_ada_norm", .int(Int64(classes))), ("num_layers", .int(Int64(depth))),
      ("out_channels", .int(Int64(outputs))), ("patch_size", .int(Int64(patch))), ("sample_size", .int(Int64(side))),
    ])
  }

  /// Checks that positions are those computed by diffusers: sines and cosines of the column, then of the row.
  private func checkPositions() throws(WeightsError) {
    // Far above the rounding of bfloat16, far below the effect of swapping rows and columns.
    let tolerance = 1e-2
    let (values, count, quarter) = (try file.floats("pos_embed"), side / patch, width / 4)
    for row in 0..<count {
      for column in 0..<count {
        let start = (row * count + column) * width
        for k in 0..<quarter {
          let frequency = 1 / pow(10_000, Double(k) / Double(quarter))
          let waves = [
            sin(Double(column) * frequency), cos(Double(column) * frequency), sin(Double(row) * frequency),
            cos(Double(row) * frequency),
          ]
          for (part, wave) in waves.enumerated()
          where abs(Double(values[start + part * quarter + k]) - wave) > tolerance {
            throw WeightsError(
              .unsupported, file.path,
              "\"pos_embed\" is not the sines and cosines of rows and columns that diffusers computes for a DiT")
          }
        }
      }
    }
  }
}
