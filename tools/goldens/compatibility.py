"""Writes Sources/Tokenizers/Text/CompatibilityMappings+Generated.swift from what Hugging Face's tokenizers do.

    python -P tools/goldens/compatibility.py

Its Unicode version is older than Python's and Swift's: newer characters stay as they are. Made with tokenizers 0.23.
"""
import os
import sys
import textwrap

from tokenizers.normalizers import NFD, NFKD, StripAccents

place = os.path.dirname(os.path.abspath(__file__)) + "/../../Sources/Tokenizers/Text/CompatibilityMappings+Generated.swift"
entries, marks = [], []
for code in range(0x80, sys.maxunicode + 1):
    if 0xD800 <= code < 0xE000:
        continue
    text = chr(code)
    whole = NFKD().normalize_str(text)
    if whole != NFD().normalize_str(text):
        entries.append(f"{code:x}=" + "+".join(f"{ord(c):x}" for c in whole))
    if StripAccents().normalize_str(text) == "":
        if marks and marks[-1][1] == code - 1:
            marks[-1][1] = code
        else:
            marks.append([code, code])


def literal(name, comment, words):
    lines = textwrap.wrap(" ".join(words), 116, break_on_hyphens=False, break_long_words=False)
    return f"  /// {comment}\n" + f'  static let {name}: StaticString = """\n' + "".join(
        f"    {line}\n" for line in lines) + '    """\n'


with open(place, "w") as out:
    out.write("// Made by tools/goldens/compatibility.py with Hugging Face's tokenizers.\n\nextension CompatibilityMappings {\n")
    out.write(literal(
        "text", "CODE=CODE+CODE… in hexadecimal for each character that has a compatibility decomposition.", entries))
    out.write("\n" + literal(
        "marks", "FIRST=LAST in hexadecimal for ranges of combining marks.", [f"{a:x}={b:x}" for a, b in marks]) + "}\n")
