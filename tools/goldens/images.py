#!/usr/bin/env python3
"""Writes Tests/Fixtures/images: PNG files with the pixels Pillow reads from them, and zlib streams.

Needs Pillow. The PNG files are put together here, because Pillow does not write interlaced files
or most depths; Pillow then says which pixels are in them.
"""
import gzip
import io
import os
import random
import struct
import zlib

from PIL import Image

from pngfile import SAMPLES, chunk, header, scanlines

OUT = os.path.join(os.path.dirname(__file__), "../../Tests/Fixtures/images")


def png(rng, width, height, color, depth, interlaced, extra=b"", pixel=None, idat_size=97):
    n = SAMPLES[color]
    pixels = [[[pixel(rng, x, y, c) for c in range(n)] for x in range(width)] for y in range(height)]
    data = zlib.compress(scanlines(pixels, color, depth, interlaced, lambda: rng.randrange(5)), 9)
    file = header(width, height, depth, color, interlaced)
    file += chunk(b"gAMA", struct.pack(">I", 45455)) + extra
    for i in range(0, len(data), idat_size):
        file += chunk(b"IDAT", data[i : i + idat_size])
    return file + chunk(b"IEND", b"")


def expected(file, color, depth, has_alpha):
    image = Image.open(io.BytesIO(file))
    image.load()
    if image.mode.startswith("I"):  # 16-bit gray: the high byte
        data = bytes(v >> 8 for v in image.getdata())
        return pam(image, data, 1)
    if color in (0, 4):
        image = image.convert("LA" if has_alpha or color == 4 else "L")
    elif color == 6 or has_alpha:
        image = image.convert("RGBA")
    else:
        image = image.convert("RGB")
    return pam(image, image.tobytes(), len(image.getbands()))


def pam(image, data, depth):
    kind = ["GRAYSCALE", "GRAYSCALE_ALPHA", "RGB", "RGB_ALPHA"][depth - 1]
    header = f"P7\nWIDTH {image.width}\nHEIGHT {image.height}\nDEPTH {depth}\nMAXVAL 255\nTUPLTYPE {kind}\nENDHDR\n"
    return header.encode() + data


def write(name, data):
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(data)


def png_files():
    rng = random.Random(2)
    for color, depths in {0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]}.items():
        for depth in depths:
            entries = min(1 << depth, 40)
            top = entries if color == 3 else 1 << depth

            def smooth(r, x, y, c):
                return (x * 5 + y * 9 + c * 31 + r.randrange(3)) * (top // 64 or 1) % top

            palette = chunk(b"PLTE", rng.randbytes(3 * entries)) if color == 3 else b""
            variants = {"": palette}
            if color == 3:
                variants["-trns"] = palette + chunk(b"tRNS", rng.randbytes(max(1, entries // 2)))
            if color == 0 and depth == 8:
                variants["-trns"] = chunk(b"tRNS", struct.pack(">H", 45))
            if color == 2 and depth == 8:
                variants["-trns"] = chunk(b"tRNS", struct.pack(">HHH", 22, 53, 84))
            for suffix, extra in variants.items():
                for interlaced in (0, 1):
                    name = f"png/color{color}-depth{depth}{suffix}{'-adam7' if interlaced else ''}"
                    file = png(rng, 19, 11, color, depth, interlaced, extra, smooth)
                    write(name + ".png", file)
                    write(name + ".pam", expected(file, color, depth, bool(suffix)))
    for size in (1, 2, 3, 4, 5):
        file = png(rng, size, 1, 2, 8, 1, b"", lambda r, x, y, c: r.randrange(256))
        write(f"png/adam7-{size}x1.png", file)
        write(f"png/adam7-{size}x1.pam", expected(file, 2, 8, False))
    still = png(rng, 9, 9, 2, 8, 0, chunk(b"acTL", struct.pack(">II", 1, 0)), lambda r, x, y, c: r.randrange(256))
    frame = chunk(b"fdAT", b"\0\0\0\1" + b"not deflate")
    write("png/apng.png", still[:-12] + frame + still[-12:])
    write("png/apng.pam", expected(still, 2, 8, False))


def surplus():
    """Files with more palette or transparency than belongs to them, which Pillow 13 shows."""
    rng = random.Random(4)

    def index(top):
        return lambda r, x, y, c: (x * 3 + y * 5 + c) % top

    rgb, opacity = rng.randbytes, rng.randbytes
    cases = {
        "plte-64-in-4bit": (3, 4, chunk(b"PLTE", rgb(192)), 16),
        "plte-of-13-bytes": (3, 2, chunk(b"PLTE", rgb(13)), 4),
        "plte-twice": (3, 8, chunk(b"PLTE", rgb(12)) + chunk(b"PLTE", rgb(12)), 4),
        "trns-before-plte": (3, 8, chunk(b"tRNS", opacity(3)) + chunk(b"PLTE", rgb(12)), 4),
        "trns-for-174-of-4": (3, 8, chunk(b"PLTE", rgb(12)) + chunk(b"tRNS", opacity(174)), 4),
        "trns-twice": (3, 8, chunk(b"PLTE", rgb(12)) + chunk(b"tRNS", opacity(2)) + chunk(b"tRNS", opacity(3)), 4),
        "trns-of-grey-with-4-bytes": (0, 8, chunk(b"tRNS", b"\0\5\0\7"), 9),
        "trns-of-rgb-with-8-bytes": (2, 8, chunk(b"tRNS", b"\0\5\0\6\0\7zz"), 9),
        "trns-beside-grey-alpha": (4, 8, chunk(b"tRNS", b"\0\5"), 9),
        "trns-beside-rgb-alpha": (6, 8, chunk(b"tRNS", b"\0\5\0\6\0\7"), 9),
    }
    for name, (color, depth, extra, top) in cases.items():
        file = png(rng, 13, 9, color, depth, 0, extra, index(top))
        write(f"png/surplus-{name}.png", file)
        write(f"png/surplus-{name}.pam", expected(file, color, depth, "trns" in name))


def streams():
    rng = random.Random(3)
    words = ["pixel", "row", "window", "the", "of", "a", "distance", "\n"]
    buffers = {
        "empty": b"",
        "one": b"a",
        "zeros": bytes(70000),
        "period3": b"abc" * 9000,
        "noise": rng.randbytes(3000),
        "text": " ".join(rng.choice(words) for _ in range(6000)).encode(),
        "ramp": bytes(i * i >> 7 & 255 for i in range(40000)),
        "skewed": bytes(min(255, int(rng.expovariate(0.05))) for _ in range(5000)),
        "far": (lambda b: b + bytes(32768 - 300) + b)(rng.randbytes(300)),
    }
    manifest = []
    for name, data in buffers.items():
        for strategy, key in [(0, "default"), (2, "huffman"), (3, "rle"), (4, "fixed")]:
            if strategy and len(data) > 41000:
                continue
            c = zlib.compressobj(9 if strategy == 0 else 6, zlib.DEFLATED, 15, 9, strategy)
            stream = c.compress(data) + c.flush()
            write(f"inflate/{name}-{key}.zlib", stream)
            manifest.append(f"{name}-{key}.zlib {len(data)} {zlib.crc32(data)}")
    full = b"\x1f\x8b\x08\x1e\0\0\0\0\0\xff" + struct.pack("<H", 5) + b"extra" + b"name\0" + b"comment\0"
    full += struct.pack("<H", zlib.crc32(full) & 0xFFFF)
    text = buffers["text"]
    body = zlib.compress(text, 9, -15)
    member = full + body + struct.pack("<II", zlib.crc32(text), len(text))
    write("inflate/fields.gz", member)
    manifest.append(f"fields.gz {len(text)} {zlib.crc32(text)}")
    two = member + gzip.compress(buffers["noise"], mtime=0) + gzip.compress(b"", mtime=0) + bytes(7)
    write("inflate/members.gz", two)
    both = text + buffers["noise"]
    manifest.append(f"members.gz {len(both)} {zlib.crc32(both)}")
    write("inflate/manifest.txt", ("\n".join(manifest) + "\n").encode())


if __name__ == "__main__":
    for folder in ("png", "inflate"):
        os.makedirs(os.path.join(OUT, folder), exist_ok=True)
    png_files()
    surplus()
    streams()
