#!/usr/bin/env python3
"""Writes Tests/Fixtures/images/webp: files and the pixels that Pillow 13.0 reads from them.

Needs Pillow 13 and NumPy. Lossy at several qualities and encoder efforts, so that all predictions and filters occur; lossless
with every transform; palettes of every packing; alpha of both; animations; sizes that end inside a macroblock.
"""
import io
import os

import numpy as np
import PIL
from PIL import Image

assert PIL.__version__.startswith("13."), PIL.__version__
OUT = os.path.join(os.path.dirname(__file__), "../../Tests/Fixtures/images/webp")
random = np.random.default_rng(7)


def smooth(width, height):
    walk = random.normal(size=(height, width, 3)).cumsum(0).cumsum(1)
    walk = (walk - walk.min()) / (np.ptp(walk) + 1e-9) * 255
    return Image.fromarray((walk + random.normal(size=walk.shape) * 6).clip(0, 255).astype("uint8"))


def flat(width, height):
    image = Image.new("RGB", (width, height), (20, 90, 200))
    for _ in range(12):
        x, y = random.integers(width), random.integers(height)
        image.paste(tuple(int(v) for v in random.integers(256, size=3)), (int(x), int(y), width, int(y) + height // 3 + 1))
    return image


def clear(image):
    width, height = image.size
    alpha = (np.add.outer(np.arange(height), np.arange(width)) * 7 % 256).astype("uint8")
    image = image.convert("RGBA")
    image.putalpha(Image.fromarray(alpha))
    return image


def write(name, image, **options):
    file = io.BytesIO()
    image.save(file, "WEBP", **options)
    read = Image.open(io.BytesIO(file.getvalue()))
    read.load()
    kind = {"RGB": "RGB", "RGBA": "RGB_ALPHA"}[read.mode]
    head = f"P7\nWIDTH {read.width}\nHEIGHT {read.height}\nDEPTH {len(kind.split('_')) + 2}\nMAXVAL 255\nTUPLTYPE {kind}\nENDHDR\n"
    with open(os.path.join(OUT, name + ".webp"), "wb") as f:
        f.write(file.getvalue())
    with open(os.path.join(OUT, name + ".pam"), "wb") as f:
        f.write(head.encode() + read.tobytes())


os.makedirs(OUT, exist_ok=True)
for width, height in [(1, 1), (2, 3), (16, 16), (33, 31), (50, 17)]:
    size = f"{width}x{height}"
    for kind, image in [("smooth", smooth(width, height)), ("flat", flat(width, height))]:
        for quality, effort in [(0, 0), (40, 4), (75, 6), (100, 2)]:
            write(f"lossy-{kind}-{size}-{quality}", image, quality=quality, method=effort)
        write(f"lossless-{kind}-{size}", image, lossless=True, quality=100, method=6)
        write(f"lossy-alpha-{kind}-{size}", clear(image), quality=60)
        write(f"lossless-alpha-{kind}-{size}", clear(image), lossless=True, exact=True)
image = smooth(33, 31)
for colors in [2, 4, 16, 200]:
    write(f"palette-{colors}", image.quantize(colors).convert("RGB"), lossless=True)
write("lossy-alpha-coarse", clear(image), quality=60, alpha_quality=20)
write("lossless-fast", image, lossless=True, quality=0, method=0)
write("lossless-parts", smooth(200, 90).quantize(64).convert("RGB"), lossless=True, quality=100, method=6)
write("animated", clear(smooth(32, 20)), save_all=True, append_images=[clear(flat(32, 20))], duration=50)
write("animated-lossless", smooth(32, 20), save_all=True, append_images=[flat(32, 20)], duration=50, lossless=True)
