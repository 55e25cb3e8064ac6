// Fuzzes chat templates: parsing, and rendering of a short conversation.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let source = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let template = try? ChatTemplate(source) else { return 0 }
  let messages = [ChatMessage("system", "You are\tterse."), ChatMessage("user", "Describe a sneaker.\n")]
  _ = try? template.render(messages, variables: ["bos_token": .string("<s>"), "n": .int(3)], now: 0)
  return 0
}
