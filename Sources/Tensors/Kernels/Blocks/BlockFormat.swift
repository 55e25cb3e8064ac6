/// How weights lie in a file: plain floats, or blocks of small integers with their scales, as ggml defines them.
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

  /// Weights in a block.
  public var blockCount: Int {
    switch self {
    case .f32, .f16, .bf16: 1
    case .q4v0, .q4v1, .q5v0, .q5v1, .q8v0: 32
    case .q2k, .q3k, .q4k, .q5k, .q6k: 256
    }
  }

  /// Bytes of a block.
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
    }
  }

  /// Whether weights are integers with a scale.
  public var isQuantized: Bool { blockCount > 1 }
}
