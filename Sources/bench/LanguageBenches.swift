import Kernels
import Language
import Options
import Stages
import Threads
import Weights

extension Bench {
  static let languageModels = [
    Benchmark("llm-prompt", files: "MODEL", "reading a prompt of 512 tokens; tokens") {
      try $0.languageModel("llm-prompt", $1)
    },
    Benchmark("llm-decode", files: "MODEL", "128 tokens one by one, after --depth others; tokens") {
      try $0.languageModel("llm-decode", $1)
    },
  ]

  /// Tokens per second for a prompt of 512 tokens, or for generating 128 tokens after `--depth` others.
  private func languageModel(_ name: String, _ session: Session) throws -> Measurement {
    guard session.operands.count == 2 else {
      throw StageError(.usage, "\(name) needs the model, a GGUF file or folder")
    }
    let path = session.operands[1]
    let model = path.hasSuffix(".gguf") ? try LlamaModel(GGUF(path)) : try LlamaModel(folder: path)
    let isPrompt = name == "llm-prompt"
    let depth = isPrompt ? 0 : self.depth
    let count = isPrompt ? 512 : 128
    let texts = isPrompt ? 1 : batch ?? 1
    let work = LlamaSession(
      model, texts: texts, capacity: depth + count, WorkerPool(threads: session.threads))
    // The tokens themselves do not affect the time.
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
}
