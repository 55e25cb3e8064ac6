/// Whether Python's `str.strip` takes a scalar for white space: Unicode's White_Space and four separators of ASCII.
func isPythonSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
}
