import Images
import JSON
import Models
import Settings
import Threads
public import Tokenizers
public import Weights

/// LLaVA-1.5: a decoder that reads the features of images as tokens.
public final class LlavaModel: Sendable {
  public let chat: ChatModel
  public let identity: WeightsIdentity?
  let vision: LlavaVision
  private let conversation: LlavaConversation
  /// The token that marks the place of an image; nil if the vocabulary has none.
  private let imageToken: Int?
  private static let mark = "<image>"

  /// Opens a Hugging Face folder, of transformers or of LLaVA's authors, or a GGUF file and the GGUF file of its vision
  /// tower and projector.
  ///
  /// `tower`: the folder of the vision tower of a LLaVA of its authors; if nil it is looked for beside the LLaVA.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  public init(
    path: String, projector: String? = nil, tower: String? = nil, conversation: LlavaConversation = .file,
    tokenizer: TokenizerRules = .file
  ) throws {
    if path.hasSuffix(".gguf") {
      guard tower == nil else {
        throw WeightsError(.unsupported, path, "has its vision tower in a GGUF file; name that by --projector")
      }
      self.conversation = conversation
      guard let projector else {
        throw WeightsError(
          .missing, path, "needs the vision tower and projector, an mmproj file; name it by --projector")
      }
      try ChatModel.check(tokenizer, path)
      chat = try ChatModel(GGUF(path))
      let source = try GGUF(projector)
      vision = try LlavaVision(projector: source, width: chat.decoder.configuration.width)
      identity = WeightsIdentity([chat.identity, WeightsIdentity(of: source)])
      imageToken = nil
      return
    }
    guard projector == nil else {
      throw WeightsError(
        .unsupported, path, "holds its own vision tower; leave out --projector, which goes with GGUF files")
    }
    let files = try LlavaFiles(folder: path, tower: tower)
    let configuration = try files.configuration.heeding(.llava)
    try configuration.require("model_type", .string("llava"))
    chat = try ChatModel(files.configuration, files.weights, folder: path, tokenizer: tokenizer)
    // The vision tower is in the same files.
    identity = chat.identity
    vision = try LlavaVision(
      configuration, files.weights, width: chat.decoder.configuration.width, preprocessing: files.preprocessing)
    self.conversation =
      conversation == .file && files.isOfAuthors && chat.template == nil ? .llavaV1 : conversation
    let key = configuration["image_token_index"] == nil ? "image_token_id" : "image_token_index"
    imageToken = try configuration.int(key, default: 32000, in: 0...10_000_000)
  }

  /// Computes the features of images [count, width] with the vision tower.
  ///
  /// - Throws: `WeightsError`.
  func features(_ images: [PixelImage], _ pool: WorkerPool) throws(WeightsError) -> [[Float]] {
    try vision.features(images.map(vision.processor.fitted), pool)
  }

  /// The prompt: an image's features within the words of an instruction.
  ///
  /// - Throws: `TokenizerError` if the checkpoint's template refuses.
  package func prompt(_ instruction: String, features: [Float]) throws(TokenizerError) -> [PromptPart] {
    let text: String
    if conversation == .file, let template = chat.template, imageToken != nil {
      text = try template.render(
        [ChatMessage("user", parts: [.image, .text(instruction)])], tokenizer: chat.tokenizer)
    } else {
      // Vicuna's format, with which LLaVA-1.5 was trained; templates in GGUF files do not support images.
      text = conversation.prompt(instruction, mark: Self.mark)
    }
    let image = PromptPart.states(features, count: vision.count, token: imageToken ?? -1)
    let begin = chat.tokenizer.specialTokens.beginOfText.flatMap(chat.tokenizer.token(of:))
    let addsBegin = begin.map { !text.hasPrefix($0) } ?? true
    if let imageToken, chat.tokenizer.id(of: Self.mark) == imageToken {
      let ids = chat.tokenizer.encode(text, addsSpecialTokens: addsBegin)
      return parts(ids, image, imageToken)
    }
    let pieces = text.split(separator: Self.mark, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 2 else {
      throw TokenizerError(.template, chat.path, "the chat template leaves no place for an image")
    }
    return [
      .tokens(chat.tokenizer.encode(pieces[0], addsSpecialTokens: addsBegin)), image,
      .tokens(chat.tokenizer.encode(pieces[1], addsSpecialTokens: false)),
    ]
  }

  /// Replaces the first image token by an image, and drops further ones.
  func parts(_ ids: [Int], _ image: PromptPart, _ token: Int) -> [PromptPart] {
    let pieces = ids.split(separator: token, maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return [image, .tokens(ids)] }
    return [.tokens(Array(pieces[0])), image, .tokens(pieces[1].filter { $0 != token })]
  }
}
