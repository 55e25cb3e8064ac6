/// How a service of images is spoken to.
public enum ImageForm: String, CaseIterable, Sendable {
  /// OpenAI's `/v1/images/edits`: a form with the image, the prompt and the model's name. It knows neither strength, guidance,
  /// steps, seed nor a negative prompt.
  case openai
  /// `/sdapi/v1/img2img` of AUTOMATIC1111's web UI and what is compatible with it: JSON with all of these.
  case sdapi
}
