/// A text that compares by its UTF-8 bytes: the key for ids, labels, and names of fields and files.
///
/// `String` treats "é" as one code point and as two as the same key (Unicode's canonical equivalence). Streams, folders
/// and archives distinguish them, so sets and dictionaries of their names use this type.
public struct ExactText: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  @inlinable
  public init(_ text: String) { self.text = text }

  @inlinable
  public init(stringLiteral text: String) { self.text = text }

  public var description: String { text }

  @inlinable
  public static func == (a: ExactText, b: ExactText) -> Bool { a.text.isExactly(b.text) }

  /// The order of the UTF-8 bytes.
  public static func < (a: ExactText, b: ExactText) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// True if `other` has the same UTF-8 bytes; `==` also accepts canonically equivalent texts.
  @inlinable
  public func isExactly(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

extension Dictionary where Key == ExactText {
  /// The value of exactly this text.
  @inlinable
  public subscript(_ text: String) -> Value? {
    get { self[ExactText(text)] }
    set { self[ExactText(text)] = newValue }
  }

  /// The value of exactly this text, or `fallback`.
  @inlinable
  public subscript(_ text: String, default fallback: @autoclosure () -> Value) -> Value {
    get { self[ExactText(text)] ?? fallback() }
    set { self[ExactText(text)] = newValue }
  }
}

extension Set where Element == ExactText {
  /// True when exactly this text is a member.
  @inlinable
  public func contains(_ text: String) -> Bool { contains(ExactText(text)) }

  /// Adds exactly this text; false when it is a member already.
  @inlinable
  @discardableResult
  public mutating func insert(_ text: String) -> Bool { insert(ExactText(text)).inserted }

  /// The members of a list of texts.
  @inlinable
  public init(texts: some Sequence<String>) { self.init(texts.lazy.map { ExactText($0) }) }
}
