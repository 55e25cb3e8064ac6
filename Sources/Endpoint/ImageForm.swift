/// The APIs of image services.
public enum ImageForm: String, CaseIterable, Sendable {
  /// OpenAI's `/v1/images/edits`: a form with image, prompt and model name, without strength, guidance, steps, seed or
  /// negative prompt.
  case openai
  /// `/sdapi/v1/img2img` of AUTOMATIC1111's web UI and compatible services: JSON with all of these.
  case sdapi
}
