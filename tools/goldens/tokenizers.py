#!/usr/bin/env python3
"""Records how the reference implementations cut mixed text into tokens: Tests/Fixtures/tokenizers.

    python3 tools/goldens/tokenizers.py clip VOCABULARY.txt.gz

lines.txt.gz: the lines of mixedtext.py, each ended by byte FF. NAME.ids.bin: for each line 2 bytes, the low half of the
FNV-1a hash of its ids' little-endian 32-bit words, then the 8 bytes of the 64-bit hash of all ids; NAME.decoded.bin the same of
the UTF-8 of what the ids are decoded to, special tokens skipped. `clip` takes bpe_simple_vocab_16e6.txt.gz (see clip-merges.py).
"""
import gzip, json, os, struct, sys

sys.path.remove(os.path.dirname(os.path.abspath(__file__)))  # this file is named like a package
from tokenizers import Tokenizer  # noqa: F401

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
from mixedtext import lines

folder = os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/tokenizers"


def fnv(data, state=0xCBF29CE484222325):
    for byte in data:
        state = (state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return state


def record(name, rows):
    total = 0xCBF29CE484222325
    with open(f"{folder}/{name}.bin", "wb") as out:
        for row in rows:
            out.write(struct.pack("<H", fnv(row) & 0xFFFF))
            total = fnv(row, total)
        out.write(struct.pack("<Q", total))


def words(ids):
    return struct.pack(f"<{len(ids)}I", *ids)


def write_lines():
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/lines.txt.gz", "wb") as out:
        out.write(gzip.compress(b"".join(line.encode() + b"\xff" for line in lines()), mtime=0))


def clip(path):
    from transformers import CLIPTokenizer

    with gzip.open(path, "rt", encoding="utf-8") as file:
        merges = [tuple(pair.split(" ")) for pair in file.read().split("\n")[1 : 49152 - 256 - 2 + 1]]
    visible = list(range(0x21, 0x7F)) + list(range(0xA1, 0xAD)) + list(range(0xAE, 0x100))
    characters = [chr(byte) for byte in visible] + [chr(0x100 + i) for i in range(256 - len(visible))]
    tokens = characters + [c + "</w>" for c in characters] + ["".join(pair) for pair in merges]
    vocabulary = {token: i for i, token in enumerate(tokens + ["<|startoftext|>", "<|endoftext|>"])}
    tokenizer = CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)
    ids = [tokenizer(line).input_ids for line in lines()]
    record("clip.ids", map(words, ids))
    rows = tokenizer(lines(), padding="max_length", truncation=True).input_ids
    record("clip.rows", map(words, rows))
    record("clip.decoded", (tokenizer.decode(row, skip_special_tokens=True).encode() for row in ids))
    # A folder as it was written before tokenizer.json, and one as it is written now, padded as in Stable Diffusion 2.
    small = {token: i for i, token in enumerate(tokens[: 512 + 400] + ["<|startoftext|>", "<|endoftext|>"])}
    tokenizer = CLIPTokenizer(vocab=small, merges=merges[:400], model_max_length=24, pad_token="!")
    tokenizer.save_pretrained(f"{folder}/clip-small")
    os.makedirs(f"{folder}/clip-old", exist_ok=True)
    with open(f"{folder}/clip-old/vocab.json", "w") as out:
        json.dump(small, out, ensure_ascii=False, separators=(",", ":"))
    with open(f"{folder}/clip-old/merges.txt", "w") as out:
        out.write("#version: 0.2\n" + "".join(" ".join(pair) + "\n" for pair in merges[:400]))
    with open(f"{folder}/clip-old/special_tokens_map.json", "w") as out:
        json.dump({"pad_token": "!", "eos_token": {"content": "<|endoftext|>", "lstrip": False, "normalized": True}}, out)
    with open(f"{folder}/clip-old/tokenizer_config.json", "w") as out:
        json.dump({"model_max_length": 24, "bos_token": "<|startoftext|>"}, out)
    record("clip-small.rows", map(words, tokenizer(lines(), padding="max_length", truncation=True).input_ids))


if __name__ == "__main__":
    write_lines()
    globals()[sys.argv[1]](*sys.argv[2:])
