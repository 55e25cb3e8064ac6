extension TokenBudget {
  /// A budget in tokens of CLIP, counted generously.
  public init(limit: Int) {
    self.init(limit: limit) { text in
      // Words of up to five letters are mostly one token; what is not a letter mostly stands alone.
      var (tokens, letters) = (2, 0)
      for scalar in text.unicodeScalars {
        if scalar.properties.isAlphabetic, scalar.isASCII {
          letters += 1
          continue
        }
        tokens += (letters + 4) / 5
        letters = 0
        if !scalar.properties.isWhitespace { tokens += max(1, String(scalar).utf8.count) }
      }
      return tokens + (letters + 4) / 5
    }
  }
}
