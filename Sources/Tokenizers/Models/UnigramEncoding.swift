/// A unigram model, and the treatment of characters that no piece covers.
struct UnigramEncoding: Sendable {
  let model: Unigram
  var unknown: Int?
  /// The ids of `<0x00>` to `<0xFF>`, or none.
  var byteTokens: [Int] = []
  /// Whether unknown characters that together spell a piece become it, as in `tokenizers`.
  var looksUpUnknown = false

  func encode(_ text: [UInt8], into ids: inout [Int]) {
    for part in model.parts(of: text) {
      if let id = part.id {
        ids.append(id)
      } else if looksUpUnknown, let id = model.vocabulary.id(of: text[part.range]) {
        ids.append(id)
      } else if byteTokens.count == 256 {
        ids += text[part.range].map { byteTokens[Int($0)] }
      } else if let unknown {
        ids.append(unknown)
      }
    }
  }
}

extension Vocabulary {
  /// The ids of `<0x00>` to `<0xFF>`, or none if one is missing.
  var byteTokens: [Int] {
    let ids = (0..<256).compactMap { (byte: Int) in
      let digits = String(byte, radix: 16, uppercase: true)
      return id(of: "<0x" + (digits.utf8.count == 1 ? "0" : "") + digits + ">")
    }
    return ids.count == 256 ? ids : []
  }
}
