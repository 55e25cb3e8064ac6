// Fuzzes the reader of tokenizer.json, and what it makes of a text, which follows the file after a byte FF.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTokenizer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let parts = UnsafeBufferPointer(start: start, count: count).split(separator: 0xFF, maxSplits: 1)
  guard let file = parts.first, let value = try? JSONValue(parsing: Array(file)) else { return 0 }
  guard let settings = try? checked(value, .tokenizerFile, position: "tokenizer.json") else { return 0 }
  let reader = TokenizerFile(position: "tokenizer.json", settings: settings)
  guard let tokenizer = try? reader.pipeline(TokenizerConfiguration(), .file) else { return 0 }
  let text = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "Let's try 12345 <s>\u{301}\n  e"
  let ids = tokenizer.encode(text)
  _ = tokenizer.decode(ids, skipsSpecialTokens: true)
  precondition(ids.allSatisfy { $0 < 1 << 22 }, "an id out of bounds")
  return 0
}
