/// The words around the question and the image with which a LLaVA is asked.
public enum LlavaConversation: String, CaseIterable, Sendable {
  /// The checkpoint's chat template; without one `vicuna`, or `llava-v1` if the checkpoint is in its authors' layout.
  case file
  /// `USER: <image> QUESTION ASSISTANT:`, which is the template of the checkpoints that transformers reads.
  case vicuna
  /// The same after the sentences of model_vqa's default (haotian-liu/LLaVA, llava/conversation.py, `llava_v1`).
  case llavaV1 = "llava-v1"
  /// The same after those with which LLaVA-1.5 was trained (there, `vicuna_v1`).
  case vicunaV1 = "vicuna-v1"

  /// The prompt for a question, with `mark` in the place of the image.
  func prompt(_ question: String, mark: String) -> String {
    let text = "USER: \(mark)\n\(question) ASSISTANT:"
    return switch self {
    case .file, .vicuna: text
    case .llavaV1: Self.opening("human") + " " + text
    case .vicunaV1: Self.opening("user") + " " + text
    }
  }

  private static func opening(_ person: String) -> String {
    "A chat between a curious \(person) and an artificial intelligence assistant. The assistant gives helpful, detailed, "
      + "and polite answers to the \(person)'s questions."
  }
}
