/// The patterns by which byte-level tokenizers cut text into words.
enum KnownPatterns {
  /// Source: openai/gpt-2 `encoder.py`.
  static let gpt2 =
    #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
}
