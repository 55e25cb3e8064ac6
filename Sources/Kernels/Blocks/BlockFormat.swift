/// Storage formats of weights: plain floats, or blocks of small integers with scales, as defined by ggml.
///
/// A row of a matrix is a whole number of blocks. (ggml-common.h of llama.cpp; PyPI `gguf`, quants.py.)
public enum BlockFormat: String, Sendable, CaseIterable {
  case f32 = "F32"
  case f16 = "F16"
  case bf16 = "BF16"
  case q4v0 = "Q4_0"
  case q4v1 = "Q4_1"
  case q5v0 = "Q5_0"
  case q5v1 = "Q5_1"
  case q8v0 = "Q8_0"
  case q2k = "Q2_K"
  case q3k = "Q3_K"
  case q4k = "Q4_K"
  case q5k = "Q5_K"
  case q6k = "Q6_K"
  case iq1s = "IQ1_S"
  case iq1m = "IQ1_M"
  case iq2xxs = "IQ2_XXS"
  case iq2xs = "IQ2_XS"
  case iq2s = "IQ2_S"
  case iq3xxs = "IQ3_XXS"
  case iq3s = "IQ3_S"
  case iq4nl = "IQ4_NL"
  case iq4xs = "IQ4_XS"
  case tq1v0 = "TQ1_0"
  case tq2v0 = "TQ2_0"
  case mxfp4 = "MXFP4"

  /// Weights per block.
  public var blockCount: Int {
    switch self {
    case .f32, .f16, .bf16: 1
    case .q4v0, .q4v1, .q5v0, .q5v1, .q8v0, .iq4nl, .mxfp4: 32
    case .q2k, .q3k, .q4k, .q5k, .q6k, .iq1s, .iq1m, .iq2xxs, .iq2xs, .iq2s, .iq3xxs, .iq3s, .iq4xs, .tq1v0, .tq2v0: 256
    }
  }

  /// Bytes per block.
  public var blockBytes: Int {
    switch self {
    case .f32: 4
    case .f16, .bf16: 2
    case .q4v0: 18
    case .q4v1: 20
    case .q5v0: 22
    case .q5v1: 24
    case .q8v0: 34
    case .q2k: 84
    case .q3k: 110
    case .q4k: 144
    case .q5k: 176
    case .q6k: 210
    case .iq1s: 50
    case .iq1m: 56
    case .iq2xxs, .tq2v0: 66
    case .iq2xs: 74
    case .iq2s: 82
    case .iq3xxs: 98
    case .iq3s: 110
    case .iq4nl: 18
    case .iq4xs: 136
    case .tq1v0: 54
    case .mxfp4: 17
    }
  }

  /// Whether weights are integers with a scale.
  public var isQuantized: Bool { blockCount > 1 }

  /// Whether products use a quantized vector; for other formats they use the vector itself.
  public var meetsRoundedVectors: Bool {
    switch self {
    case .q4v0, .q4v1, .q5v0, .q5v1, .q8v0, .q2k, .q3k, .q4k, .q5k, .q6k, .iq4nl, .iq4xs: true
    case .f32, .f16, .bf16, .iq1s, .iq1m, .iq2xxs, .iq2xs, .iq2s, .iq3xxs, .iq3s, .tq1v0, .tq2v0, .mxfp4: false
    }
  }
}
