/// Whether Python's `str.strip` treats a scalar as white space: Unicode's White_Space and four ASCII separators.
func isPythonSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
}
