import Failures
import Glibc
import JSON
import TestSupport
import Testing
import Tokenizers

@Suite struct ChatTemplateTests {
  /// What transformers rendered: one object per rendering.
  private static func renderings() throws -> [JSONValue] {
    var entries = try JSONValue(parsing: try TokenizerFixtures.bytes("chat.json")).array ?? []
    if let path = getenv("EDITS_CHAT_TEMPLATES") {
      entries += try JSONValue(parsing: contents(of: String(cString: path))).array ?? []
    }
    return entries
  }

  @Test func `templates render what transformers renders, and fail where it fails`() throws {
    let noon = 1_785_067_200
    let entries = try Self.renderings()
    #expect(entries.count > 100)
    for entry in entries {
      let source = entry["template"]?.string ?? ""
      guard case .object(let object)? = entry["variables"] else { continue }
      let variables = Dictionary(uniqueKeysWithValues: object.members.map { ($0.name, $0.value) })
      let name = "\(entry["name"]?.string ?? "") \(source.prefix(120))"
      let result = Result { try ChatTemplate(source).render(variables: variables, now: noon) }
      switch (result, entry["text"]?.string) {
      case (.success(let text), let expected?):
        #expect(
          text.utf8.elementsEqual(expected.utf8), "\(name)\n\(text.debugDescription)\n\(expected.debugDescription)")
      case (.failure(let error), nil): #expect("\(error)".hasPrefix("chat template: "))
      case (.failure(let error), let expected?): Issue.record("\(name)\n\(error)\n\(expected)")
      case (.success(let text), nil): Issue.record("\(name)\n\(text), but \(entry["error"] ?? .null)")
      }
    }
  }

  @Test(arguments: [
    "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}",
    "{{ 'a' * 1000000000 }}", "{{ range(100000000) }}", "{{ 2 ** 99999 ** 99999 }}{{ 'a' * 99999 * 99999 }}",
    "{% set ns = namespace(s='ab') %}{% for i in range(99) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
    "{% set ns = namespace(s=[1]) %}{% for i in range(99) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s }}",
    "{% macro m(n) %}{{ m(n + 1) }}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}",
    "{% set ns = namespace(s='a') %}{% for i in range(30) %}{% set ns.s = ns.s.replace('a', 'aa') %}{% endfor %}",
    "{% for i in range(99999) %}{{ messages | tojson | upper | replace('A', 'BB') }}{% endfor %}",
    "{% set x = messages | tojson * 9 %}{% for i in range(9999) %}{{ x.find('aab') }}{% endfor %}",
  ])
  func `a template without end takes bounded work`(source: String) throws {
    let messages = [ChatMessage("user", String(repeating: "a", count: 100_000))]
    let time = ContinuousClock().measure {
      #expect(throws: TokenizerError.self, "\(source)") { try ChatTemplate(source).render(messages) }
    }
    #expect(time < .seconds(10), "\(source)")
  }

  /// transformers 5.24's `save_pretrained` writes the default to chat_template.jinja, others to additional_chat_templates.
  @Test func `several templates in a folder have an order`() throws {
    let scratch = Scratch()
    mkdir(scratch.file("additional_chat_templates"), 0o755)
    func text() throws -> String? { try ChatTemplate.inFolder(scratch.path)?.render([ChatMessage("user", "x")]) }
    #expect(throws: TokenizerError.self) { _ = try text() }
    scratch.write("additional_chat_templates/tool_use.jinja", Array("tools".utf8))
    let error = #expect(throws: TokenizerError.self) { _ = try text() }
    #expect(error?.description.contains("default.jinja") == true)
    scratch.write("tokenizer_config.json", Array(#"{"chat_template": "configuration"}"#.utf8))
    #expect(try text() == "configuration")
    scratch.write("chat_template.json", Array(#"{"chat_template": "json"}"#.utf8))
    #expect(try text() == "json")
    scratch.write("additional_chat_templates/default.jinja", Array("additional".utf8))
    #expect(try text() == "additional")
    scratch.write("chat_template.jinja", Array("own {{ messages[0].content }}".utf8))
    #expect(try text() == "own x")
  }

  @Test func `nesting is limited`() {
    let sources = [
      String(repeating: "(", count: 100_000), String(repeating: "[", count: 100_000) + "{{",
      "{{ " + String(repeating: "-", count: 100_000) + "1 }}",
      "{{ " + String(repeating: "not ", count: 100_000) + "1 }}",
      "{{ 1" + String(repeating: "+1", count: 100_000) + " }}",
      "{{ a" + String(repeating: ".a", count: 100_000) + " }}",
      String(repeating: "{% if 1 %}", count: 100_000), "{{ a" + String(repeating: "|e", count: 100_000) + " }}",
      "{{ " + String(repeating: "(", count: 50_000) + "1" + String(repeating: ")", count: 50_000) + " }}",
      "{{ 1" + String(repeating: " if 1", count: 100_000) + " }}",
      "{{ 1" + String(repeating: " or 1", count: 100_000) + " }}",
      "{{ 1" + String(repeating: " and 1", count: 100_000) + " }}",
      "{{ 1" + String(repeating: " is odd", count: 100_000) + " }}",
    ]
    for source in sources where source.hasPrefix("{") {
      #expect(throws: TokenizerError.self, "\(source.prefix(20))") { try ChatTemplate(source).render([]) }
    }
  }

  @Test func `messages, pictures and special tokens reach the template`() throws {
    let template = try ChatTemplate(
      "{{ bos_token }}{% for m in messages %}{{ m.role }}:{% for part in m.content %}"
        + "{{ '<image>' if part.type == 'image' else part.text }}{% endfor %};{% endfor %}{{ add_generation_prompt }}")
    let messages = [ChatMessage("user", parts: [.image, .text("What?")])]
    let tokenizer = try CLIPTokenizer(folder: TokenizerFixtures.path("clip-small"))
    #expect(try template.render(messages, tokenizer: tokenizer) == "<|startoftext|>user:<image>What?;True")
    #expect(try template.render(messages, addsGenerationPrompt: false) == "user:<image>What?;False")
  }

  @Test func `folders tell their template`() throws {
    let scratch = Scratch()
    let none = try ChatTemplate.inFolder(scratch.path)
    #expect(none == nil)
    let config =
      #"{"chat_template": [{"name": "tool_use", "template": "x"}, {"name": "default", "template": "d{{ messages | length }}"}]}"#
    scratch.write("tokenizer_config.json", Array(config.utf8))
    #expect(try ChatTemplate.inFolder(scratch.path)?.render([ChatMessage("user", "a")]) == "d1")
    scratch.write("chat_template.jinja", Array("j\n".utf8))
    #expect(try ChatTemplate.inFolder(scratch.path)?.render([]) == "j")
  }
}
