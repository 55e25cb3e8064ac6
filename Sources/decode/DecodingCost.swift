import Images

/// What files on their way through the decoder hold in memory, so that a long one does not stop the others.
enum DecodingCost {
  /// Bytes that files may hold beyond the few that always may be on their way, for each thread.
  static let budget = 32 << 20
  /// Bounds how many small ones are on their way.
  private static let least = 1 << 20

  /// About the bytes that a file of `encoded` bytes and its pixels take.
  static func of(_ encoded: Int, _ options: DecodingOptions) -> Int {
    // Photographs have some 16 bytes of pixels for one of the file.
    let pixels = options.target.map { 3 * $0.width * $0.height } ?? 16 * encoded
    return max(least, encoded + pixels)
  }
}
