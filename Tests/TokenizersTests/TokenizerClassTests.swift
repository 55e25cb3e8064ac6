import Failures
import JSON
import TestSupport
import Testing
import Tokenizers

/// Both sources of tokenization rules, tokenizer.json and the class, against transformers 5.24
/// (tools/goldens/tokenizer-classes.py).
@Suite struct TokenizerClassTests {
  private static let cases = Result { try JSONValue(parsing: try TokenizerFixtures.bytes("class.json")) }
  static let names: [String] = {
    guard case .object(let object)? = try? cases.get() else { return [] }
    return object.members.map(\.name)
  }()

  @Test func `there are as many cases as there were`() { #expect(Self.names.count == 11) }

  @Test(arguments: names)
  func `ids are those of transformers, by the class and by the file`(name: String) throws {
    let which = try #require(try Self.cases.get()[name])
    let (base, variant) = (which["vocabulary"]?.string ?? "", which["variant"]?.string ?? "")
    let scratch = Scratch()
    scratch.write("tokenizer.json", Array(try TokenizerFixtures.file(variant, of: base).description.utf8))
    scratch.write("tokenizer_config.json", Array((try #require(which["config"])).description.utf8))
    for (rules, golden) in [(TokenizerRules.class, "ids"), (.file, "file")] {
      let tokenizer = try openTokenizer(folder: scratch.path, rules: rules)
      try MixedText.expect("class.\(name).\(golden)") { MixedText.words(tokenizer.encode($0)) }
    }
  }

  @Test func `a class whose rules are not known is refused by name`() throws {
    let scratch = Scratch()
    scratch.write("tokenizer.json", Array(try TokenizerFixtures.file("llama", of: "llama").description.utf8))
    scratch.write("tokenizer_config.json", Array(#"{"tokenizer_class": "GemmaTokenizer"}"#.utf8))
    let error = #expect(throws: TokenizerError.self) { _ = try openTokenizer(folder: scratch.path, rules: .class) }
    #expect(error?.description.contains("GemmaTokenizer") == true && error?.code == .unsupported)
    _ = try openTokenizer(folder: scratch.path)
  }
}
