import Language
import Options
import Stages
import Tensors
import Threads
import Weights

extension Bench {
  /// Tokens per second of reading a prompt of 512 tokens, or of 128 single tokens after `--depth` others.
  func languageModel(_ name: String, _ session: Session) throws -> Measurement {
    guard session.operands.count == 2 else {
      throw StageError(.usage, "\(name) needs the model, a GGUF file or folder")
    }
    let model: LlamaModel
    do throws(WeightsError) {
      let path = session.operands[1]
      model = path.hasSuffix(".gguf") ? try LlamaModel(GGUF(path)) : try LlamaModel(folder: path)
    } catch {
      throw StageError(.data, "\(error)")
    }
    let isPrompt = name == "llm-prompt"
    let depth = isPrompt ? 0 : self.depth
    let count = isPrompt ? 512 : 128
    let texts = isPrompt ? 1 : batch ?? 1
    let work = LlamaSession(
      model, texts: texts, capacity: depth + count, WorkerPool(threads: session.threads))
    // What the tokens are does not matter to the time.
    let tokens = (0..<depth + count).map { 1000 % model.configuration.vocabulary + $0 % 17 }
    if depth > 0 {
      for text in 0..<texts {
        _ = try work.read(Array(tokens[..<depth]), text: text, wanting: LlamaSession.Wanted.none)
      }
    }
    var measurement = Measurement(name, threads: session.threads, items: Double(count * texts))
    try measurement.measure(runs: runs) {
      for text in 0..<texts { work.truncate(text, to: depth) }
      if isPrompt {
        _ = try work.read(tokens)
      } else {
        for token in tokens[depth...] { _ = try work.step((0..<texts).map { (text: $0, token: token) }) }
      }
    }
    return measurement
  }

  /// Bytes of weights per second of products of matrices [4096, 4096] in Q4_1 with a vector; as many as exceed the caches.
  func matrixVector(_ session: Session) -> Measurement {
    let (side, count) = (4096, 16)
    let format = BlockFormat.q4v1
    let bytes = side * side / format.blockCount * format.blockBytes
    let memory = Storage(count: count * bytes / 4)
    for index in 0..<memory.count { memory.pointer[index] = Float(bitPattern: 0x1C00_1400 ^ UInt32(index % 251) << 16) }
    let matrices = (0..<count).map { index in
      BlockMatrix(
        format, rows: side, columns: side, UnsafeRawPointer(memory.pointer) + index * bytes, owner: memory)
    }
    let (x, y) = (Storage((0..<side).map { Float($0 % 13) - 6 }), Storage(count: side))
    let vectors = QuantizedVectors(count: 1, columns: side)
    let pool = WorkerPool(threads: session.threads)
    var measurement = Measurement("matvec-q4_1", threads: session.threads, items: Double(count * bytes))
    measurement.measure(runs: runs) {
      vectors.quantize(x.pointer, at: 0)
      pool.team { team, _ in
        for matrix in matrices {
          team.share(side / 64) { part in
            matrix.multiply(part * 64..<(part + 1) * 64, x.pointer, vectors, at: 0, into: y.pointer + part * 64)
          }
        }
      }
    }
    return measurement
  }
}
