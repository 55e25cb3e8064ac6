#!/usr/bin/env python3
"""Compares `decode` with Pillow on generated PNG files, and reads our PNGs with Pillow, pngtopnm and pngcheck.

    python3 tools/goldens/png-matrix.py [--packages] [WORK]

Needs netpbm, pngcheck, numpy and Pillow, and `swift build -c release`. The generated files cover color types, depths,
interlacing, filters, odd sizes, short palettes, tRNS, ancillary chunks, split and empty IDATs, APNG and trailing data.
`--packages` adds the PNG files of
installed Debian packages. What is compared: `--channels 3` with convert("RGB"), `--channels 1` with convert("L"), and no option with the image that
Pillow loads, without its alpha.
"""
import itertools, os, random, shutil, struct, subprocess, sys, zlib
import numpy as np
from PIL import Image

from packages import gather
from pngfile import SAMPLES, chunk, header, scanlines

root = os.path.dirname(os.path.abspath(__file__)) + "/../.."
build = os.path.join(root, ".build/release")
arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
work = arguments[0] if arguments else "/tmp/png-matrix"
folder = work + "/png/x"
shutil.rmtree(work, ignore_errors=True)
os.makedirs(folder)


def png(rng, width, height, color, depth, interlaced, filters, extra, trns, palette):
    samples = SAMPLES[color]
    top = min(1 << depth, palette) if color == 3 else 1 << depth
    smooth = rng.random() < 0.5
    pixels = [[[(x * 3 + y * 5 + c * 40) * top // 256 % top if smooth else rng.randrange(top) for c in range(samples)]
               for x in range(width)] for y in range(height)]
    data = scanlines(pixels, color, depth, interlaced, filters)
    body = zlib.compress(data, rng.randrange(10))
    file = header(width, height, depth, color, interlaced)
    if extra:
        file += chunk(b"gAMA", struct.pack(">I", 45455)) + chunk(b"tEXt", b"Title\0a picture") + chunk(b"vpAg", b"\0" * 9)
    if color == 3:
        file += chunk(b"PLTE", rng.randbytes(3 * palette))
    if trns and color == 0:
        file += chunk(b"tRNS", struct.pack(">H", pixels[0][0][0]))
    if trns and color == 2:
        file += chunk(b"tRNS", struct.pack(">3H", *pixels[0][0]))
    if trns and color == 3:
        file += chunk(b"tRNS", rng.randbytes(rng.randint(1, palette)))
    if extra == "apng":
        file += chunk(b"acTL", struct.pack(">II", 1, 0))
        file += chunk(b"fcTL", struct.pack(">5I2H2B", 0, width, height, 0, 0, 1, 10, 0, 0))
    pieces = [body]
    if extra:
        cuts = sorted(rng.randrange(len(body) + 1) for _ in range(3))
        pieces = [body[: cuts[0]], b"", body[cuts[0] : cuts[1]], body[cuts[1] : cuts[2]], body[cuts[2] :]]
    file += b"".join(chunk(b"IDAT", piece) for piece in pieces) + chunk(b"IEND", b"")
    return file + (b"behind the end" if extra else b"")


def generate():
    rng = random.Random(7)
    depths = {0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]}
    sizes = [(1, 1), (2, 1), (1, 7), (3, 3), (5, 9), (8, 8), (17, 6), (33, 31)]
    for color in depths:
        for depth, interlaced, trns, (width, height) in itertools.product(depths[color], [0, 1], [0, 1], sizes):
            if trns and color in (4, 6):
                continue
            for extra in ["", "chunks"] + (["apng"] if width == 5 else []):
                kind = rng.choice([0, 1, 2, 3, 4, None])
                filters = (lambda: rng.randrange(5)) if kind is None else (lambda: kind)
                palette = rng.randint(1, 1 << depth) if color == 3 else 0
                name = f"c{color}-d{depth}-i{interlaced}-t{trns}-{width}x{height}-f{kind}-{extra}.png"
                with open(f"{folder}/{name}", "wb") as out:
                    out.write(png(rng, width, height, color, depth, interlaced, filters, extra, trns, palette))


def compare(option, expected):
    """The files whose pixels are not `expected`(image)."""
    subprocess.run(f"rm -rf {work}/out; {build}/decode {option} --max-rejects 100% {work}/png 2>{work}/log | "
                   f"{build}/encode -o {work}/out 2>/dev/null", shell=True, check=False)
    same, wrong = 0, []
    for name in sorted(os.listdir(folder)):
        ours = f"{work}/out/x/{name}"
        ours = ours if os.path.exists(ours) else ours + ".png"
        with Image.open(f"{folder}/{name}") as image:
            want = np.asarray(expected(image))
        have = np.asarray(Image.open(ours)) if os.path.exists(ours) else None
        if have is not None and have.shape == want.shape and (have == want).all():
            same += 1
        else:
            wrong.append((name, want.shape, want.dtype, None if have is None else have.shape))
    print(f"decode {option}: {same} identical, {len(wrong)} different")
    for entry in wrong[:12]:
        print("  different:", *entry)


def loaded(image):
    """What Pillow shows, without alpha and with the high byte of 16 bits."""
    if image.mode == "P":
        return image.convert("RGB")
    if image.mode in ("LA", "1"):
        return image.convert("L")
    if image.mode == "RGBA" and image.tile[0].args == "LA;16B":
        return image.convert("RGB").convert("L")  # gray, which Pillow widens only to keep its alpha
    if image.mode == "RGBA":
        return image.convert("RGB")
    if image.mode.startswith("I"):
        return Image.fromarray((np.asarray(image).astype(np.int64) >> 8).astype(np.uint8))
    return image


def readers():
    """Every program reads what we wrote."""
    files = [f"{work}/out/x/{n}" for n in sorted(os.listdir(work + "/out/x"))]
    check = subprocess.run(["pngcheck", "-q", *files], capture_output=True, text=True)
    print("pngcheck:", "no error" if check.returncode == 0 else check.stdout[-400:])
    bad = 0
    for file in files:
        pnm = subprocess.run(["pngtopnm", file], capture_output=True).stdout
        with open(work + "/r.pnm", "wb") as out:
            out.write(pnm)
        bad += not (np.asarray(Image.open(work + "/r.pnm")) == np.asarray(Image.open(file))).all()
    print(f"pngtopnm and Pillow: {len(files) - bad} of {len(files)} alike")


generate()
if "--packages" in sys.argv:
    gather("png", folder)
compare("--channels 3", lambda image: loaded(image).convert("RGB"))
compare("--channels 1", lambda image: loaded(image).convert("L"))
compare("", loaded)
readers()
