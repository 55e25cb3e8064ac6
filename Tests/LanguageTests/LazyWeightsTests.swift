import Language
import TestSupport
import Testing
import Threads
import Weights

/// Multi-gigabyte models are opened without reading their weights.
///
/// The system reads ahead around the pages that are read, up to megabytes.
@Suite struct LazyWeightsTests {
  private static func bytes<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func text(_ text: String) -> [UInt8] { bytes(UInt64(text.utf8.count)) + Array(text.utf8) }

  /// The header of LLaMA-7B in Q4_0, and the size of the file.
  private static func header(layers: Int, width: Int, hidden: Int, vocabulary: Int) -> (head: [UInt8], size: Int) {
    var tensors: [(name: String, sides: [Int])] = [
      ("token_embd.weight", [width, vocabulary]), ("output_norm.weight", [width]),
      ("output.weight", [width, vocabulary]),
    ]
    for layer in 0..<layers {
      for name in ["attn_norm", "ffn_norm"] { tensors.append(("blk.\(layer).\(name).weight", [width])) }
      for name in ["attn_q", "attn_k", "attn_v", "attn_output"] {
        tensors.append(("blk.\(layer).\(name).weight", [width, width]))
      }
      for name in ["ffn_gate", "ffn_up"] { tensors.append(("blk.\(layer).\(name).weight", [width, hidden])) }
      tensors.append(("blk.\(layer).ffn_down.weight", [hidden, width]))
    }
    let numbers = [
      ("block_count", layers), ("embedding_length", width), ("feed_forward_length", hidden),
      ("attention.head_count", 32),
    ]
    var head = Array("GGUF".utf8) + bytes(UInt32(3)) + bytes(UInt64(tensors.count)) + bytes(UInt64(2 + numbers.count))
    head += text("general.architecture") + bytes(UInt32(8)) + text("llama")
    head += text("llama.attention.layer_norm_rms_epsilon") + bytes(UInt32(6)) + bytes(Float(1e-5).bitPattern)
    for (key, number) in numbers { head += text("llama." + key) + bytes(UInt32(4)) + bytes(UInt32(number)) }
    var offset = 0
    for tensor in tensors {
      let (count, isMatrix) = (tensor.sides.reduce(1, *), tensor.sides.count > 1)
      head += text(tensor.name) + bytes(UInt32(tensor.sides.count))
      for side in tensor.sides { head += bytes(UInt64(side)) }
      head += bytes(UInt32(isMatrix ? 2 : 0)) + bytes(UInt64(offset))
      offset += isMatrix ? count / 32 * 18 : 4 * count
    }
    return (head, (head.count + 31) / 32 * 32 + offset)
  }

  @Test func `a decoder of 7 billion weights is open before a tenth of its file is read`() throws {
    let scratch = Scratch()
    let (head, size) = Self.header(layers: 32, width: 4096, hidden: 11008, vocabulary: 32000)
    let path = scratch.file("7b.gguf")
    writeSparse(path, head: head, size: size)
    let model = try LlamaModel(GGUF(path))
    #expect(model.configuration.layers == 32 && size > 3 << 30)
    let opened = bytesRead(of: path)
    #expect(opened > 0 && opened < size / 10, "\(opened) of \(size) bytes")
  }

  @Test func `a token's own row of the embeddings is all that is read of them`() throws {
    let scratch = Scratch()
    let (head, size) = Self.header(layers: 1, width: 1024, hidden: 1024, vocabulary: 1_000_000)
    let path = scratch.file("wide.gguf")
    writeSparse(path, head: head, size: size)
    let session = LlamaSession(try LlamaModel(GGUF(path)), capacity: 4, WorkerPool(threads: 2))
    // No logits are requested, so that the head, which is as large as the embeddings, is not read.
    _ = try session.read([3, 999_999], wanting: .none)
    let read = bytesRead(of: path)
    #expect(read < size / 10, "\(read) of \(size) bytes")
  }
}
