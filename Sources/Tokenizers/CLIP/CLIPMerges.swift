/// The merges of OpenAI's CLIP, which all CLIPs with the usual vocabulary share.
enum CLIPMerges {
  static func pairs() -> [(String, String)] {
    let tokens = tokens.withUTF8Buffer { text in
      text.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
    }
    return stride(from: 0, to: tokens.count - 1, by: 2).map { (tokens[$0], tokens[$0 + 1]) }
  }
}
