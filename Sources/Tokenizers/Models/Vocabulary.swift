/// Tokens and their ids.
///
/// Tokens are compared by their bytes: Swift's `==` of strings treats a precomposed letter and its decomposed form as
/// equal.
struct Vocabulary: Sendable {
  /// A token's UTF-8.
  struct Key: Hashable {
    let bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private var ids: [Key: Int32] = [:]
  private var spellings: [[UInt8]?] = []

  /// One more than the largest id.
  var count: Int { spellings.count }

  /// Larger ids in a file are refused as hostile: the largest vocabularies have 300 000 tokens.
  static let largestID = (1 << 22) - 1

  init() {}

  /// Tokens with ids from 0; of tokens with the same spelling, the last one keeps it.
  init(tokens: some Collection<String>) {
    ids.reserveCapacity(tokens.count)
    for (id, token) in tokens.enumerated() { _ = set(Array(token.utf8), id: id) }
  }

  /// Assigns a spelling to an id; false if the id is out of bounds.
  mutating func set(_ token: [UInt8], id: Int) -> Bool {
    guard (0...Self.largestID).contains(id) else { return false }
    while spellings.count <= id { spellings.append(nil) }
    spellings[id] = token
    ids[Key(token)] = Int32(id)
    return true
  }

  func id(of token: some Sequence<UInt8>) -> Int? {
    ids[Key(token)].map(Int.init)
  }

  func id(of token: String) -> Int? { id(of: token.utf8) }

  func bytes(of id: Int) -> [UInt8]? {
    spellings.indices.contains(id) ? spellings[id] : nil
  }

  /// Every token with its id, in order of ids.
  var entries: some Sequence<(id: Int, bytes: [UInt8])> {
    spellings.indices.lazy.compactMap { id in spellings[id].map { (id, $0) } }
  }
}
