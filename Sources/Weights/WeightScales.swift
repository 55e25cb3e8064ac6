import Exact
import JSON
import Kernels
import Settings

/// The scales of a checkpoint's 8-bit floats, stored in separate tensors beside the weights.
///
/// A scale applies to a whole weight, to a row of it, or to a block. Names: `weight_scale_inv` of DeepSeek's and Qwen's
/// blocks (a multiplier, in spite of its name) and of Mistral's weights; `weight_scale` of llm-compressor, FBGEMM and
/// ModelOpt; `scale_weight` of ComfyUI.
struct WeightScales: Sendable {
  /// Rows and columns of a block that shares a scale, if scales are blockwise.
  private let block: [Int]
  /// Whether the checkpoint is declared as quantized: then every 8-bit float must have a scale.
  private let isQuantized: Bool

  private static let methods = ["fp8", "fbgemm_fp8", "compressed-tensors", "modelopt"]

  /// Reads the settings in the `config.json` of a folder, if there is one.
  ///
  /// - Throws: `WeightsError` `.unsupported` for other quantization methods, by name.
  init(folder: String) throws(WeightsError) {
    guard let file = try ModelConfiguration.ifPresent(folder: folder), let value = file["quantization_config"] else {
      (block, isQuantized) = ([128, 128], false)
      return
    }
    let method = value["quant_method"]?.string ?? "none"
    guard Self.methods.contains(method) else {
      throw WeightsError(
        .unsupported, file.path,
        "\"quantization_config\" says quant_method \(JSONValue.string(method).abbreviated), which is not read "
          + "(read: \(Self.methods.joined(separator: ", ")) with 8-bit floats); use the unquantized model, or a GGUF file"
      )
    }
    let settings = try file.section("quantization_config", .quantization)
    if method == "compressed-tensors" { try settings.require("format", .string("float-quantized")) }
    block = try settings.ints("weight_block_size", count: 2, default: [128, 128])
    isQuantized = true
  }

  /// The name of a weight's scales in a file, if there are any.
  static func name(for weight: String, in source: some TensorSource) -> String? {
    var names = [weight + "_scale_inv", weight + "_scale"]
    if weight.hasSuffix(".weight") { names.append(weight.dropLast(6) + "scale_weight") }
    return names.first { source.shape(of: $0) != nil }
  }

  /// Whether a tensor contains the scales of another tensor, or of a layer's input.
  static func isScale(_ name: String) -> Bool {
    [
      ".weight_scale_inv", ".weight_scale", ".scale_weight", ".scale_input", ".input_scale", ".activation_scale",
      ".k_scale", ".v_scale", ".output_scale",
    ].contains { name.hasSuffix($0) } || name == "scaled_fp8"
  }

  /// Multiplies the values of an 8-bit float weight by its scales.
  ///
  /// - Throws: `WeightsError` if required scales are missing, or do not fit the shape of the weight.
  func apply(
    to values: UnsafeMutablePointer<Float>, _ name: String, _ shape: [Int], in source: some TensorSource
  ) throws(WeightsError) {
    guard let scaleName = Self.name(for: name, in: source) else {
      if !isQuantized { return }
      throw WeightsError(
        .missing, source.path, "\"\(name)\" is an 8-bit float without \"\(name)_scale_inv\" or \"\(name)_scale\"")
    }
    let (scales, sides) = (try source.floats(scaleName), source.shape(of: scaleName) ?? [])
    let columns = shape.last ?? 1
    let rows = columns > 0 ? CheckedSize(product: shape).saturated / columns : 0
    let (height, width): (Int, Int)
    if scales.count == 1 {
      (height, width) = (max(1, rows), max(1, columns))
    } else if scales.count == rows, sides.first == rows {
      (height, width) = (1, max(1, columns))
    } else {
      (height, width) = (block[0], block[1])
      guard sides == [(rows + height - 1) / height, (columns + width - 1) / width] else {
        throw WeightsError(
          .unsupported, source.path,
          "\"\(scaleName)\" is \(sides) where \"\(name)\" \(shape) in blocks of \(block) needs "
            + "\([(rows + height - 1) / height, (columns + width - 1) / width])")
      }
    }
    let across = (columns + width - 1) / max(1, width)
    for row in 0..<rows {
      for column in 0..<columns { values[row * columns + column] *= scales[row / height * across + column / width] }
    }
  }
}
