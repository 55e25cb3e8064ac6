// Fuzzes the reader of SentencePiece models, and what a model makes of a text.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSentencePiece(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let model = try? SentencePieceModel(bytes, position: "tokenizer.model"),
    let tokenizer = try? SentencePieceTokenizer(model, position: "tokenizer.model")
  else { return 0 }
  for text in ["Let's try 12345 <s>\u{301}\n  e the\u{2581}", "", String(decoding: bytes.suffix(256), as: UTF8.self)] {
    let ids = tokenizer.encode(text)
    _ = tokenizer.decode(ids, skipsSpecialTokens: true)
    precondition(ids.allSatisfy { $0 < tokenizer.vocabularyCount }, "an id that is none of the vocabulary's")
  }
  return 0
}
