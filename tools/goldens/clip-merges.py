#!/usr/bin/env python3
"""Writes Sources/Tokenizers/CLIP/CLIPMerges+Generated.swift, the merges of OpenAI's CLIP.

    python3 tools/goldens/clip-merges.py bpe_simple_vocab_16e6.txt.gz

The file is that of https://github.com/openai/CLIP (MIT license), as the wheel of open_clip_torch holds it. Its first line
is a comment; the 48 894 pairs after it make the 49 408 tokens together with twice 256 bytes and the two special tokens.
"""
import gzip, os, sys

with gzip.open(sys.argv[1], "rt", encoding="utf-8") as file:
    pairs = file.read().split("\n")[1 : 49152 - 256 - 2 + 1]
assert len(pairs) == 48894 and all(len(pair.split(" ")) == 2 for pair in pairs)
lines, line = [], ""
for token in " ".join(pairs).split(" "):
    if len(line) + 1 + len(token) > 118:
        lines.append(line)
        line = token
    else:
        line = f"{line} {token}" if line else token
lines.append(line)
assert '"""' not in "\n".join(lines)
path = os.path.dirname(os.path.abspath(__file__)) + "/../../Sources/Tokenizers/CLIP/CLIPMerges+Generated.swift"
with open(path, "w", encoding="utf-8") as out:
    out.write('// Made by tools/goldens/clip-merges.py from bpe_simple_vocab_16e6.txt of OpenAI\'s CLIP (MIT license).\n\n'
              'extension CLIPMerges {\n'
              '  /// The two tokens of each merge one after the other, the earliest merge first.\n'
              '  static let tokens: StaticString = #"""\n')
    out.write("".join(f"    {line}\n" for line in lines))
    out.write('    """#\n}\n')
