"""Writes Sources/Tokenizers/Text/CompatibilityMappings+Generated.swift: what NFKD makes of characters beyond NFD.

    python -P tools/goldens/compatibility.py
"""
import os
import sys
import textwrap
import unicodedata

place = os.path.dirname(os.path.abspath(__file__)) + "/../../Sources/Tokenizers/Text/CompatibilityMappings+Generated.swift"
entries = []
for code in range(0x80, sys.maxunicode + 1):
    text = chr(code)
    if 0xD800 <= code < 0xE000 or unicodedata.normalize("NFKD", text) == unicodedata.normalize("NFD", text):
        continue
    entries.append(f"{code:x}=" + "+".join(f"{ord(c):x}" for c in unicodedata.normalize("NFKD", text)))
with open(place, "w") as out:
    out.write(f"// Made by tools/goldens/compatibility.py of the Unicode Character Database {unicodedata.unidata_version}.\n\n"
              "extension CompatibilityMappings {\n"
              "  /// CODE=CODE+CODE… in hexadecimal for each character that has a compatibility decomposition.\n"
              '  static let text: StaticString = """\n')
    for line in textwrap.wrap(" ".join(entries), 116, break_on_hyphens=False, break_long_words=False):
        out.write(f"    {line}\n")
    out.write('    """\n}\n')
