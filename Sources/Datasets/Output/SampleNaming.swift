/// Gives each sample of an output a unique file name, made from its label and id.
///
/// Bytes that are not allowed in file names are percent-encoded, so that different ids give different names. In
/// folders, the last letter of a word that Hugging Face datasets would take for the name of a split is encoded too
/// (`trai%6E`), because datasets would then read only the files with such names. If removing the label from an id makes
/// two names equal, the later one gets a number. The original label and id are in the metadata.
struct SampleNaming {
  private static let maximumLength = 200  // of the 255 bytes that a file name may have

  /// Whether dots are encoded too, as needed for WebDataset keys.
  let encodesDots: Bool
  // Hashes suffice: a false match only adds an unnecessary number.
  private var taken: Set<UInt64> = []

  init(encodesDots: Bool) { self.encodesDots = encodesDots }

  /// The path of the sample's file, without an extension: `T-shirt%2Ftop/000123`.
  mutating func path(label: String, id: String, fileExtension: String) -> String {
    let prefix = label + "/"
    var stem = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
    let suffix = "." + fileExtension
    if stem.hasSuffix(suffix) { stem.removeLast(suffix.count) }
    let base = Self.folder(label, isInArchive: encodesDots) + "/" + Self.escaped(stem, encodesDots: encodesDots)
    var path = base
    var number = 1
    while !taken.insert(hash(path)).inserted {
      path = "\(base)%~\(number)"
      number += 1
    }
    return path
  }

  /// The name of the label's folder.
  static func folder(_ label: String, isInArchive: Bool = false) -> String {
    // A name reserved for the root's own files must not become a class folder.
    FolderMetadata.fileNames.contains(label)
      ? "%6D" + label.dropFirst() : escaped(label, keepsSplits: isInArchive)
  }

  /// The text as a valid file name: not empty, not hidden, not `.` or `..`.
  static func escaped(_ text: String, encodesDots: Bool = false, keepsSplits: Bool = false) -> String {
    var name: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      let isDot = byte == 0x2E && (index == 0 || encodesDots)
      if byte < 0x20 || byte == 0x7F || byte == 0x2F || byte == 0x25 || isDot {
        name += percentEncoded(byte)
      } else {
        name.append(byte)
      }
    }
    if !encodesDots, !keepsSplits { name = hidingSplits(name) }
    // "%~" is not a percent encoding, so these names are distinct from all others.
    if name.isEmpty { return "%~" }
    if name.count > maximumLength {
      // Do not cut within a character: continuation bytes are 10xxxxxx.
      var end = maximumLength
      while end > 0, name[end] & 0xC0 == 0x80 { end -= 1 }
      let digits = String(hash(text), radix: 16)
      return String(decoding: name[..<end], as: UTF8.self) + "%~" + digits
    }
    return String(decoding: name, as: UTF8.self)
  }

  // Encodes the last letter of words that name a split. Source: datasets 5.2 `data_files.py`, where words end at `-._
  // 0-9`; unlike our own detection it is case-sensitive.
  private static func hidingSplits(_ name: [UInt8]) -> [UInt8] {
    var hidden: [UInt8] = []
    var word: [UInt8] = []
    func flush() {
      let isSplit = SplitRole(folder: String(decoding: word, as: UTF8.self)) != nil
      hidden += isSplit ? word.dropLast() + percentEncoded(word[word.count - 1]) : word
      word = []
    }
    for byte in name {
      if (0x30...0x39).contains(byte) || [0x20, 0x2D, 0x2E, 0x5F].contains(byte) {
        flush()
        hidden.append(byte)
      } else {
        word.append(byte)
      }
    }
    flush()
    return hidden
  }

  private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
