#!/usr/bin/env python3
"""Writes buffers and what zlib makes of them, for Tests/ImagesTests/ZlibCorpusTests.swift.

    python3 tools/goldens/zlib-corpus.py COUNT FILE
    EDITS_ZLIB_CORPUS=FILE swift test -c release --disable-xctest --filter ZlibCorpusTests

Tests/Fixtures/images/zlib-corpus.bin is that of COUNT 60 with `--small`. Each entry: container (0 raw, 1 zlib, 2 gzip), level,
whether size is to be compared (default strategy, window and memory, no flushes), 0, then little-endian 32-bit counts of
the plain and the compressed bytes, then both.
"""
import random, struct, sys, zlib


def text(rng, n):
    words = ["".join(rng.choice("etaoinshrdlucmfwypvbgk") for _ in range(rng.randint(1, 9))) for _ in range(300)]
    out = []
    size = 0
    while size < n:
        word = words[min(int(rng.expovariate(0.02)), 299)]
        out.append(word)
        size += len(word) + 1
    return " ".join(out).encode()[:n]


def rows(rng, n):
    """Rows of a smooth picture behind PNG's Up, Sub or Paeth filters: small differences around zero."""
    width = rng.randint(8, 900)
    spread = rng.choice([0.7, 2, 6, 20])
    return bytes(rng.choice([0, 1, 2, 4]) if i % width == 0 else int(rng.gauss(0, spread)) & 255 for i in range(n))


def structured(rng, n):
    record = bytearray(rng.randbytes(rng.randint(3, 60)))
    out = bytearray()
    while len(out) < n:
        record[rng.randrange(len(record))] = rng.randrange(256)
        out += record
    return bytes(out[:n])


def copies(rng, n):
    out = bytearray(rng.randbytes(min(n, rng.randint(1, 600))))
    while len(out) < n:
        start = rng.randrange(len(out))
        out += out[start : start + rng.randint(1, 400)]
        if rng.random() < 0.3:
            out += rng.randbytes(rng.randint(1, 9))
    return bytes(out[:n])


KINDS = [
    text, rows, structured, copies,
    lambda rng, n: rng.randbytes(n),
    lambda rng, n: bytes(n),
    lambda rng, n: bytes([rng.randrange(256)]) * n,
    lambda rng, n: bytes(rng.choices(range(rng.randint(2, 40)), k=n)),
    lambda rng, n: bytes(min(255, int(rng.expovariate(0.1))) for _ in range(n)),
    lambda rng, n: (bytes(range(rng.randint(1, 256))) * (n + 1))[:n],
]
small = "--small" in sys.argv
rng = random.Random(int(sys.argv[1]))
with open(sys.argv[2], "wb") as out:
    for i in range(int(sys.argv[1])):
        n = int(2 ** rng.uniform(0, 12 if small else 16.5)) - 1 if rng.random() < 0.97 else (2000 if small else 400_000)
        data = KINDS[i % len(KINDS)](rng, n)
        level, container = i // len(KINDS) % 10, rng.randrange(3)
        plain = rng.random() < 0.6
        window = 15 if plain else rng.randint(9, 15)
        strategy = zlib.Z_DEFAULT_STRATEGY if plain else rng.choice([zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED])
        codec = zlib.compressobj(level, zlib.DEFLATED, [-window, window, window + 16][container], 8 if plain else rng.randint(1, 9), strategy)
        packed = b""
        if plain:
            packed = codec.compress(data)
        else:
            for start in range(0, len(data), step := rng.randint(1, len(data) + 1)):
                packed += codec.compress(data[start : start + step])
                packed += codec.flush(rng.choice([zlib.Z_NO_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_PARTIAL_FLUSH]))
        packed += codec.flush()
        out.write(struct.pack("<4B2I", container, level, plain, 0, len(data), len(packed)) + data + packed)
