#!/usr/bin/env python3
"""Writes Tests/Fixtures/images/gif and bmp: files and the pixels that Pillow 13.0 reads from them.

Needs Pillow 13. Most files are put together here, because Pillow writes only a few of the forms that it reads.
"""
import io
import os
import random
import struct

import PIL
from PIL import Image

assert PIL.__version__.startswith("13."), PIL.__version__
OUT = os.path.join(os.path.dirname(__file__), "../../Tests/Fixtures/images")


def expected(file):
    image = Image.open(io.BytesIO(file))
    image.load()
    clear = "transparency" in image.info
    if image.mode in ("1", "L"):
        image = image.convert("L")
        if clear:
            alpha = Image.frombytes("L", image.size, bytes(0 if v == image.info["transparency"] else 255 for v in image.tobytes()))
            image = Image.merge("LA", (image, alpha))
    elif image.mode == "P":
        image = image.convert("RGBA" if clear else "RGB")
    kind = {"L": "GRAYSCALE", "LA": "GRAYSCALE_ALPHA", "RGB": "RGB", "RGBA": "RGB_ALPHA"}[image.mode]
    head = f"P7\nWIDTH {image.width}\nHEIGHT {image.height}\nDEPTH {len(image.getbands())}\nMAXVAL 255\nTUPLTYPE {kind}\nENDHDR\n"
    return head.encode() + image.tobytes()


def write(name, file):
    base = os.path.join(OUT, name)
    os.makedirs(os.path.dirname(base), exist_ok=True)
    with open(base, "wb") as f:
        f.write(file)
    with open(os.path.splitext(base)[0] + ".pam", "wb") as f:
        f.write(expected(file))


class Bits:
    def __init__(self):
        self.value = self.count = 0
        self.bytes = bytearray()

    def add(self, code, width):
        self.value |= code << self.count
        self.count += width
        while self.count >= 8:
            self.bytes.append(self.value & 255)
            self.value >>= 8
            self.count -= 8

    def done(self):
        return bytes(self.bytes) + (bytes([self.value & 255]) if self.count else b"")


def lzw(indices, bits, table=4096, clears=True):
    """Codes of indices; a table that is full is kept where `clears` is false (deferred clear codes)."""
    out, clear = Bits(), 1 << bits
    out.add(clear, bits + 1)
    strings, width = {(i,): i for i in range(clear)}, bits + 1
    current, following = (), clear + 2
    for index in indices:
        longer = current + (index,)
        if longer in strings:
            current = longer
            continue
        out.add(strings[current], width)
        if following < table:
            strings[longer] = following
            following += 1
            if following == (1 << width) + 1 and width < 12:
                width += 1
        elif clears:
            out.add(clear, width)
            strings, width, following = {(i,): i for i in range(clear)}, bits + 1, clear + 2
        current = (index,)
    if current:
        out.add(strings[current], width)
    # The decoder is one code behind the table.
    if following == 1 << width and width < 12:
        width += 1
    out.add(clear + 1, width)
    data = out.done()
    return bytes([bits]) + b"".join(bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255)) + b"\0"


def gif(rng, screen, frame, bits, global_colors=None, local_colors=None, transparent=None, interlaced=False, version=b"89a",
        place=(0, 0), pixels=None, before=b"", lead=b"", **options):
    file = b"GIF" + version + struct.pack("<HH", *screen)
    file += bytes([128 | (len(global_colors) // 3).bit_length() - 2 if global_colors else 0, 0, 0]) + (global_colors or b"")
    if transparent is not None:
        file += b"!\xf9\x04" + bytes([1, 5, 0, transparent]) + b"\0"
    file += before + lead + b"," + struct.pack("<HHHH", *place, *frame)
    flags = (64 if interlaced else 0) | (128 | (len(local_colors) // 3).bit_length() - 2 if local_colors else 0)
    pixels = pixels or [rng.randrange(1 << bits) for _ in range(frame[0] * frame[1])]
    return file + bytes([flags]) + (local_colors or b"") + lzw(pixels, max(2, bits), **options) + b";"


def colors(rng, count):
    return bytes(rng.randrange(256) for _ in range(3 * count))


def gifs():
    rng = random.Random(4)
    for bits in range(1, 9):
        write(f"gif/colors{1 << bits}.gif", gif(rng, (19, 13), (19, 13), bits, colors(rng, 1 << bits)))
    palette = colors(rng, 16)
    ramp = bytes(i for i in range(256) for _ in range(3))
    write("gif/interlaced.gif", gif(rng, (9, 21), (9, 21), 4, palette, interlaced=True))
    write("gif/interlaced-3.gif", gif(rng, (5, 3), (5, 3), 4, palette, interlaced=True))
    write("gif/transparent.gif", gif(rng, (9, 7), (9, 7), 4, palette, transparent=3))
    write("gif/local.gif", gif(rng, (9, 7), (9, 7), 4, palette, colors(rng, 16)))
    write("gif/only-local.gif", gif(rng, (9, 7), (9, 7), 2, None, colors(rng, 4)))
    write("gif/no-colors.gif", gif(rng, (9, 7), (9, 7), 8))
    write("gif/no-colors-transparent.gif", gif(rng, (9, 7), (9, 7), 4, transparent=5))
    write("gif/ramp.gif", gif(rng, (9, 7), (9, 7), 8, ramp))
    write("gif/black-white.gif", gif(rng, (9, 7), (9, 7), 1, b"\0\0\0\xff\xff\xff"))
    write("gif/part.gif", gif(rng, (12, 10), (4, 3), 4, palette, place=(5, 6)))
    write("gif/part-transparent.gif", gif(rng, (12, 10), (4, 3), 4, palette, place=(5, 6), transparent=9))
    write("gif/over-the-screen.gif", gif(rng, (6, 5), (8, 4), 4, palette, place=(3, 4)))
    write("gif/fewer-colors-than-codes.gif", gif(rng, (9, 7), (9, 7), 4, colors(rng, 4)))
    noise = [rng.randrange(256) for _ in range(120 * 90)]
    write("gif/full-table.gif", gif(rng, (120, 90), (120, 90), 8, colors(rng, 256), pixels=noise))
    write("gif/full-table-kept.gif", gif(rng, (120, 90), (120, 90), 8, colors(rng, 256), pixels=noise, clears=False))
    write("gif/one-color.gif", gif(rng, (90, 70), (90, 70), 4, palette, pixels=[7] * 6300))
    write("gif/87a.gif", gif(rng, (9, 7), (9, 7), 4, palette, version=b"87a"))
    comment = b"!\xfe\x05hello\x03abc\0" + b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    write("gif/extensions.gif", gif(rng, (9, 7), (9, 7), 4, palette, before=comment, lead=b"\0"))
    frames = [Image.frombytes("P", (8, 6), bytes(rng.randrange(7) for _ in range(48))) for _ in range(3)]
    for frame in frames:
        frame.putpalette(list(colors(rng, 8)))
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:], duration=50, loop=0, disposal=2)
    write("gif/animated.gif", buffer.getvalue())


def bmp(bits, width, height, data, size=40, compression=0, table=b"", masks=(), top_down=False, declared=0, gap=0, offset=None):
    if size == 12:
        head = struct.pack("<IHHHH", 12, width, height, 1, bits)
    else:
        head = struct.pack("<IiiHHIIiiII", 40, width, -height if top_down else height, 1, bits, compression, len(data), 2835, 2835, declared, 0)
        head = struct.pack("<I", size) + head[4:]
        inner = b"".join(struct.pack("<I", m) for m in masks)
        if size > 40:
            head += (inner + bytes(size))[: size - 40]
        else:
            table = inner + table
    place = 14 + len(head) + len(table) + gap
    return b"BM" + struct.pack("<IHHI", place + len(data), 0, 0, place if offset is None else offset) + head + table + bytes(gap) + data


def rows(rng, width, height, bits, last=True):
    used = (width * bits + 7) // 8
    pad = -used % 4
    return b"".join(bytes(rng.randrange(256) for _ in range(used)) + bytes(pad if last or y < height - 1 else 0) for y in range(height))


def quads(rng, count):
    return b"".join(bytes(rng.randrange(256) for _ in range(3)) + b"\0" for _ in range(count))


def bmps():
    rng = random.Random(5)
    width, height = 11, 6
    for bits in (1, 4, 8):
        write(f"bmp/colors-{bits}.bmp", bmp(bits, width, height, rows(rng, width, height, bits), table=quads(rng, 1 << bits)))
    for bits in (16, 24, 32):
        write(f"bmp/plain-{bits}.bmp", bmp(bits, width, height, rows(rng, width, height, bits)))
        write(f"bmp/top-down-{bits}.bmp", bmp(bits, width, height, rows(rng, width, height, bits), top_down=True))
    write("bmp/top-down-8.bmp", bmp(8, width, height, rows(rng, width, height, 8), table=quads(rng, 256), top_down=True))
    write("bmp/os2-8.bmp", bmp(8, width, height, rows(rng, width, height, 8), size=12, table=bytes(rng.randrange(256) for _ in range(768))))
    write("bmp/os2-24.bmp", bmp(24, width, height, rows(rng, width, height, 24), size=12))
    for size in (52, 56, 64, 108, 124):
        write(f"bmp/header-{size}.bmp", bmp(24, width, height, rows(rng, width, height, 24), size=size))
        write(f"bmp/header-{size}-4.bmp", bmp(4, width, height, rows(rng, width, height, 4), size=size, table=quads(rng, 16)))
    few = bytes(rng.randrange(5) for _ in range(12 * height))
    write("bmp/few-colors.bmp", bmp(8, 12, height, few, table=quads(rng, 5), declared=5))
    write("bmp/beyond-the-colors.bmp", bmp(8, 12, height, rows(rng, 12, height, 8), table=quads(rng, 5), declared=5))
    write("bmp/gap.bmp", bmp(24, width, height, rows(rng, width, height, 24), gap=10))
    write("bmp/no-last-padding.bmp", bmp(24, width, height, rows(rng, width, height, 24, last=False)))
    write("bmp/offset-0.bmp", bmp(24, width, height, rows(rng, width, height, 24), offset=0))
    write("bmp/offset-before-colors.bmp", bmp(8, width, height, rows(rng, width, height, 8), table=quads(rng, 256), offset=54))
    ramp = b"".join(bytes([i, i, i, 0]) for i in range(256))
    write("bmp/gray-8.bmp", bmp(8, width, height, rows(rng, width, height, 8), table=ramp))
    write("bmp/black-white-1.bmp", bmp(1, width, height, rows(rng, width, height, 1), table=b"\0\0\0\0\xff\xff\xff\0"))
    write("bmp/white-black-1.bmp", bmp(1, width, height, rows(rng, width, height, 1), table=b"\xff\xff\xff\0\0\0\0\0"))
    for name, masks in {"565": (0xF800, 0x7E0, 0x1F), "555": (0x7C00, 0x3E0, 0x1F)}.items():
        write(f"bmp/masks-{name}.bmp", bmp(16, width, height, rows(rng, width, height, 16), compression=3, masks=masks))
    full = {
        "bgrx": (0xFF0000, 0xFF00, 0xFF, 0), "xbgr": (0xFF000000, 0xFF0000, 0xFF00, 0), "bgxr": (0xFF000000, 0xFF00, 0xFF, 0),
        "abgr": (0xFF000000, 0xFF0000, 0xFF00, 0xFF), "rgba": (0xFF, 0xFF00, 0xFF0000, 0xFF000000),
        "bgra": (0xFF0000, 0xFF00, 0xFF, 0xFF000000), "bgar": (0xFF000000, 0xFF00, 0xFF, 0xFF0000), "none": (0, 0, 0, 0),
    }
    for name, masks in full.items():
        write(f"bmp/masks-{name}.bmp", bmp(32, width, height, rows(rng, width, height, 32), size=124, compression=3, masks=masks))
    write("bmp/masks-bgrx-40.bmp", bmp(32, width, height, rows(rng, width, height, 32), compression=3, masks=full["bgrx"][:3]))
    write("bmp/masks-24.bmp", bmp(24, width, height, rows(rng, width, height, 24), compression=3, masks=full["bgrx"][:3]))
    # Runs, a literal of odd length, an end of line within a row, a run over the row's end, a jump, and the end.
    rle8 = bytes([5, 7, 0, 3, 1, 2, 3, 0, 3, 9, 0, 0, 20, 4, 0, 0, 0, 4, 9, 8, 7, 6, 0, 2, 3, 1, 2, 5, 4, 77, 0, 0, 11, 3, 0, 0, 11, 200, 0, 1])
    write("bmp/rle8.bmp", bmp(8, width, height, rle8, compression=1, table=quads(rng, 256)))
    write("bmp/rle8-gray.bmp", bmp(8, width, height, rle8, compression=1, table=ramp))
    rle4 = bytes([5, 0x7A, 0, 5, 0x12, 0x34, 0x50, 0, 1, 0x99, 0, 0, 11, 0x12, 0, 0, 0, 4, 0x98, 0x76, 0, 2, 3, 1, 4, 0xCD, 0, 0, 11, 0x3E, 0, 0, 11, 0xF0, 0, 1])
    write("bmp/rle4.bmp", bmp(4, width, height, rle4, compression=2, table=quads(rng, 16)))


if __name__ == "__main__":
    gifs()
    bmps()
