#!/usr/bin/env python3
"""Measures what `decode --fast` costs: levels between it and the full size, both resized to the same target.

    python3 tools/goldens/fast-error.py FOLDER [SIZE]

FOLDER is an image folder (one folder per class) of JPEG photographs, SIZE 224 unless given. Prints the mean and the
largest difference and PSNR over all of them, and the same for Pillow's draft mode against Pillow. formats/datasets.md
quotes the result for the photographs of Debian's mate-backgrounds. Needs numpy, Pillow and `swift build -c release`.
"""
import glob, os, subprocess, sys, tempfile
import numpy as np
from PIL import Image

folder, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 224
build = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../.build/release")


def ours(out, *flags):
    decode = subprocess.Popen([f"{build}/decode", "-q", "--size", str(size), *flags, folder], stdout=subprocess.PIPE)
    subprocess.run([f"{build}/encode", "-q", "-o", out, "-l", "0"], stdin=decode.stdout, check=True)
    return [np.asarray(Image.open(file), np.int32) for file in sorted(glob.glob(out + "/*/*"))]


def pillow(draft):
    pictures = []
    for file in sorted(glob.glob(folder + "/*/*")):
        image = Image.open(file)
        if draft:
            image.draft(None, (size, size))
        pictures.append(np.asarray(image.convert("RGB").resize((size, size), Image.Resampling.BILINEAR), np.int32))
    return pictures


def report(name, some, others):
    differences = np.concatenate([np.abs(a - b).ravel() for a, b in zip(some, others, strict=True)])
    psnr = 10 * np.log10(255**2 / np.mean(differences.astype(float) ** 2))
    print(f"{name}: {len(some)} pictures, mean {differences.mean():.3f}, 99.9 % {np.percentile(differences, 99.9):.0f}, "
          f"largest {differences.max()} of 255 levels, PSNR {psnr:.1f} dB")


with tempfile.TemporaryDirectory() as work:
    report("decode --fast", ours(work + "/fast", "--fast"), ours(work + "/full"))
report("Pillow's draft", pillow(True), pillow(False))
