/// Finds the pairs of IDX files in a folder, and their class names.
enum IDXFolder {
  struct Pair {
    let images: String
    let labels: String
    /// `train`, `test`, or any prefix of the file names.
    let prefix: String

    /// The split that the prefix names: `train`, `emnist-letters-test`.
    var role: SplitRole? { SplitRole(file: prefix) }
  }

  /// The class names of Fashion-MNIST in index order: Xiao, Rasul and Vollgraf 2017, table 1.
  static let fashionClasses = [
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
    "Ankle boot",
  ]

  /// Whether the file is named like the images of a pair.
  static func isImageFile(_ name: String) -> Bool {
    name.contains("images") && (name.contains("idx") || name.contains("ubyte"))
  }

  /// Whether the file is named like a part of a pair.
  static func isPart(_ name: String) -> Bool {
    isImageFile(name) || (name.contains("labels") && (name.contains("idx") || name.contains("ubyte")))
  }

  /// The pairs in the folder, ordered by file name.
  static func pairs(in folder: String) throws(DatasetError) -> [Pair] {
    var found: [Pair] = []
    for name in try listDirectory(folder) where isImageFile(name) {
      let pair = try self.pair(images: "\(folder)/\(name)")
      // The same images may be there both compressed and uncompressed.
      if !found.contains(where: { $0.prefix == pair.prefix }) { found.append(pair) }
    }
    return found
  }

  /// The pair of an image file: its labels lie beside it, under the corresponding name.
  static func pair(images path: String) throws(DatasetError) -> Pair {
    let name = fileName(path)
    let folder = parentDirectory(path)
    let plain = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let labels = replacing("idx3", by: "idx1", in: replacing("images", by: "labels", in: plain))
    for candidate in ["\(folder)/\(labels).gz", "\(folder)/\(labels)"]
    where labels != plain && FileKind(candidate) == .file {
      return Pair(images: path, labels: candidate, prefix: prefix(name))
    }
    throw DatasetError(
      .notFound, at: path, "its labels are missing; put \(labels) or \(labels).gz beside it")
  }

  /// The class names of a dataset that is recognized by its folder's name.
  static func classNames(of folder: String) -> [String]? {
    let known = ["fashion-mnist", "fashion_mnist", "fashionmnist"]
    let names = folder.lowercased().split(separator: "/")
    return names.contains { known.contains(String($0)) } ? fashionClasses : nil
  }

  private static func prefix(_ name: String) -> String {
    var prefix = name.prefix(while: { $0 != "." })
    if let start = firstRange(of: "images", in: String(prefix)) {
      prefix = prefix.prefix(start)
    }
    while let last = prefix.last, "-_".contains(last) { prefix.removeLast() }
    return prefix == "t10k" ? "test" : prefix.isEmpty ? "data" : String(prefix)
  }

  private static func firstRange(of word: String, in text: String) -> Int? {
    let letters = Array(text)
    let wanted = Array(word)
    guard letters.count >= wanted.count else { return nil }
    return (0...letters.count - wanted.count).first { letters[$0...].starts(with: wanted) }
  }

  private static func replacing(_ word: String, by other: String, in text: String) -> String {
    guard let start = firstRange(of: word, in: text) else { return text }
    return String(text.prefix(start)) + other + String(text.dropFirst(start + word.count))
  }
}
