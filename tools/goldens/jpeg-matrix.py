#!/usr/bin/env python3
"""Compares `decode` with djpeg on generated JPEG files and on the photographs of installed Debian packages.

    python3 tools/goldens/jpeg-matrix.py [--packages] [WORK]

Needs cjpeg, djpeg and jpegtran (libjpeg-turbo-progs), numpy and Pillow, and `swift build -c release`.
Prints the files that differ and how many were the same.
"""
import itertools, os, subprocess, sys
import numpy as np
from PIL import Image

from djpeg import shown
from packages import gather

Image.MAX_IMAGE_PIXELS = None
root = os.path.dirname(os.path.abspath(__file__)) + "/../.."
build = os.path.join(root, ".build/release")
arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
work = arguments[0] if arguments else "/tmp/jpeg-matrix"
folder = work + "/jpeg/x"
os.makedirs(folder, exist_ok=True)


def picture(width, height, seed):
    """A smooth picture with edges and noise, [height, width, 3]."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    waves = [128 + 100 * np.sin(x / (5 + 7 * c) + y / (9 + 4 * c) + c) for c in range(3)]
    image = np.stack(waves, -1) + rng.normal(0, 12, (height, width, 3))
    image[height // 3 : height // 2, width // 4 : width // 2] = rng.integers(0, 256, 3)
    return np.clip(image, 0, 255).astype(np.uint8)


def generate():
    sizes = [(1, 1), (2, 3), (3, 2), (7, 5), (8, 8), (9, 17), (16, 16), (17, 33), (31, 15), (64, 48), (100, 75), (227, 149)]
    samplings = ["1x1", "2x1", "1x2", "2x2", "4x1", "1x4", "4x2", "2x4", "3x1", "1x3", "3x2", "4x4",
                 "2x2,2x1,1x2", "2x2,1x2,2x1", "1x1,2x2,1x1", "2x1,1x1,2x1", "1x2,1x1,1x1", "2x2,2x2,1x1", "4x2,2x1,1x1"]
    count = 0
    for i, (width, height) in enumerate(sizes):
        ppm = f"{work}/p.ppm"
        Image.fromarray(picture(width, height, i)).save(ppm)
        for sampling, mode in itertools.product(samplings, ["base", "prog", "restart", "grey", "rgb", "optimize"]):
            if mode in ("grey",) and sampling not in ("1x1", "2x2"):
                continue
            quality = (count * 37) % 100 + 1
            count += 1
            flags = {"base": [], "prog": ["-progressive"], "restart": ["-restart", "3B"], "grey": ["-grayscale"],
                     "rgb": ["-rgb"], "optimize": ["-optimize"]}[mode]
            name = f"{folder}/{width}x{height}-{sampling.replace(',', '_')}-{mode}-q{quality}.jpg"
            with open(name, "wb") as out:
                subprocess.run(["cjpeg", "-quality", str(quality), "-sample", sampling, *flags, ppm], stdout=out,
                               stderr=subprocess.DEVNULL)
            if os.path.getsize(name) == 0:
                os.remove(name)
            elif mode == "base" and i % 3 == 0:
                with open(name[:-4] + "-tp.jpg", "wb") as out:
                    subprocess.run(["jpegtran", "-progressive", "-restart", "2", name], stdout=out)
    for quality in range(1, 101):
        for mode in ["", "-progressive"]:
            name = f"{folder}/quality-{quality}{mode}.jpg"
            with open(name, "wb") as out:
                subprocess.run(["cjpeg", "-quality", str(quality), *([mode] if mode else []), ppm], stdout=out)
    for i, mode in enumerate(["CMYK"]):
        Image.fromarray(np.dstack([picture(61, 43, 1), picture(61, 43, 2)[..., :1]]), "CMYK").save(f"{folder}/cmyk.jpg")


def reference(path):
    with Image.open(path) as probe:
        if probe.mode == "CMYK":
            return np.asarray(probe.convert("RGB"))
    with open(path, "rb") as file:
        pixels, run = shown(file.read())
    return pixels if run.returncode in (0, 2) else None


generate()
if "--packages" in sys.argv:
    gather("jpeg", folder)
subprocess.run(f"rm -rf {work}/out {work}/rejects; {build}/decode --rejects {work}/rejects {work}/jpeg "
               f"| {build}/encode -o {work}/out -l 0", shell=True, check=False)
same, different, missing, unreadable = 0, [], [], []
for name in sorted(os.listdir(folder)):
    expected = reference(f"{folder}/{name}")
    ours = f"{work}/out/x/{name}.png"
    if expected is None:
        unreadable.append(name)
    elif not os.path.exists(ours):
        missing.append(name)
    else:
        actual = np.asarray(Image.open(ours))
        if actual.shape == expected.shape and (actual == expected).all():
            same += 1
        else:
            wrong = (actual != expected).sum() if actual.shape == expected.shape else -1
            different.append((name, actual.shape, expected.shape, int(wrong)))
for entry in different[:40]:
    print("different:", *entry)
print("missing:", missing[:20], len(missing))
print(f"{same} identical, {len(different)} different, {len(missing)} refused here, {len(unreadable)} by djpeg")
