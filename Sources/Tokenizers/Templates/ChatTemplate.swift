import Glibc
public import JSON
import Settings

/// A checkpoint's format for conversations: a Jinja template, of which a subset is supported.
///
/// Blocks `for`, `if`, `set`, `macro`, `filter`, `with`, `raw`, `generation`, `break` and `continue`; Jinja's
/// expressions; the filters, tests and string methods that templates of LLaMA-family checkpoints use; `namespace`,
/// `range`, `dict`, `raise_exception` and `strftime_now`. White space is handled as transformers configures Jinja. Work
/// and output are bounded. Source: jinja2 3.1; transformers 5 `chat_template_utils.py`.
public struct ChatTemplate: Sendable {
  private let nodes: [TemplateNode]

  /// Compiles a template.
  ///
  /// - Throws: `TokenizerError` `.template` with the line.
  public init(_ source: String) throws(TokenizerError) {
    guard source.utf8.count <= 1 << 20 else {
      throw TokenizerError(.template, "chat template", "has more than a megabyte; templates have a few kilobytes")
    }
    nodes = try TemplateParser.parse(source)
  }

  /// The template of a Hugging Face folder: `chat_template.jinja`, `additional_chat_templates/default.jinja`,
  /// `chat_template.json` or `tokenizer_config.json`; nil if none of them has one.
  ///
  /// - Throws: `TokenizerError`, also if there are several named templates and none is the default.
  public static func inFolder(_ folder: String) throws(TokenizerError) -> ChatTemplate? {
    for plain in [folder + "/chat_template.jinja", folder + "/additional_chat_templates/default.jinja"]
    where fileExists(plain) {
      return try ChatTemplate(String(decoding: try contents(ofFile: plain), as: UTF8.self))
    }
    for (name, table) in [("chat_template.json", SettingsTable.chatTemplate), ("tokenizer_config.json", .tokenizer)] {
      let file = folder + "/" + name
      guard fileExists(file), let value = try settings(ofFile: file, table)["chat_template"] else { continue }
      if let source = value.string { return try ChatTemplate(source) }
      // Several named templates; conversations without tools use the default one.
      let usual =
        value["default"]?.string ?? value.array?.first { $0["name"]?.string == "default" }?["template"]?.string
      if let usual { return try ChatTemplate(usual) }
      throw TokenizerError(.unsupported, file, "has chat templates, none of which is called \"default\"")
    }
    if fileExists(folder + "/additional_chat_templates") {
      throw TokenizerError(
        .unsupported, folder + "/additional_chat_templates",
        "has chat templates by name, and no default.jinja; copy the one to use to chat_template.jinja")
    }
    return nil
  }

  /// Renders a conversation.
  ///
  /// `addsGenerationPrompt`: whether the text ends where the assistant's answer begins. `variables`: further variables
  /// for the template, such as `bos_token`, `eos_token`, `tools`. `now`: seconds since 1970, for templates that print
  /// the date; the current time unless given.
  ///
  /// - Throws: `TokenizerError` `.template` if the template refuses the messages or cannot be rendered.
  public func render(
    _ messages: [ChatMessage], addsGenerationPrompt: Bool = true, variables: [String: JSONValue] = [:], now: Int? = nil
  ) throws(TokenizerError) -> String {
    var values = variables
    values["messages"] = .array(messages.map(\.value))
    values["add_generation_prompt"] = .bool(addsGenerationPrompt)
    return try render(variables: values, now: now)
  }

  /// Renders a conversation, with a tokenizer's special tokens as `bos_token`, `eos_token`, `unk_token` and
  /// `pad_token`.
  ///
  /// - Throws: `TokenizerError` `.template`.
  public func render(
    _ messages: [ChatMessage], addsGenerationPrompt: Bool = true, tokenizer: any Tokenizer
  ) throws(TokenizerError) -> String {
    let specials = tokenizer.specialTokens
    var variables: [String: JSONValue] = [:]
    for (name, id) in [
      ("bos_token", specials.beginOfText), ("eos_token", specials.endOfText), ("unk_token", specials.unknown),
      ("pad_token", specials.padding),
    ] {
      if let token = id.flatMap(tokenizer.token(of:)) { variables[name] = .string(token) }
    }
    return try render(messages, addsGenerationPrompt: addsGenerationPrompt, variables: variables)
  }

  /// Renders the template with the given variables.
  ///
  /// - Throws: `TokenizerError` `.template`.
  public func render(variables: [String: JSONValue], now: Int? = nil) throws(TokenizerError) -> String {
    let run = TemplateRun(variables.mapValues { TemplateValue($0) }, now: now ?? time(nil))
    return String(decoding: utf8(try run.render(nodes)), as: UTF8.self)
  }
}
