#!/usr/bin/env python3
"""Compares `decode --tolerant` with djpeg on damaged JPEG files.

    python3 tools/goldens/jpeg-damage.py COUNT [WORK] [--keep FOLDER] [--fixture]

Cuts, flips, doubles and removes bytes of small files, always in the same way for the same COUNT. What djpeg shows
must be shown identically, and what it refuses before it has shown the whole picture must be refused. `--keep` copies
the files that differ into FOLDER. `--fixture` writes Tests/Fixtures/images/jpeg-damage.{bin,txt}: the first small files
one after the other, and for each its length and WIDTHxHEIGHTxCHANNELS:CRC-32 of djpeg's pixels, or "none", at
1/1, 1/2, 1/4 and 1/8. With
COUNT 0 the files that are in WORK/jpeg/x already are compared.
Needs cjpeg and djpeg (libjpeg-turbo-progs), numpy and Pillow, and `swift build -c release`.
"""
import os, random, shutil, subprocess, sys
import numpy as np
from PIL import Image

from djpeg import digest, shown

root = os.path.dirname(os.path.abspath(__file__)) + "/../.."
build = os.path.join(root, ".build/release")
keep = sys.argv[sys.argv.index("--keep") + 1] if "--keep" in sys.argv else None
plain = [a for a in sys.argv[1:] if not a.startswith("--") and a != keep]
work = plain[1] if len(plain) > 1 else "/tmp/jpeg-damage"
folder = work + "/jpeg/x"
os.makedirs(folder, exist_ok=True)


def sources():
    """Small sound files of every kind."""
    files = []
    for i, (width, height) in enumerate([(24, 17), (40, 33), (57, 9), (16, 64)]):
        y, x = np.mgrid[0:height, 0:width]
        image = np.stack([128 + 100 * np.sin(x / (3 + c) + y / (4 + c)) for c in range(3)], -1)
        image += np.random.default_rng(i).normal(0, 20, image.shape)
        Image.fromarray(np.clip(image, 0, 255).astype(np.uint8)).save(work + "/p.ppm")
        for flags in ([], ["-progressive"], ["-restart", "2B"], ["-grayscale"], ["-sample", "1x1"], ["-optimize"],
                      ["-progressive", "-restart", "3B"], ["-sample", "2x1", "-restart", "1B"]):
            files.append(subprocess.run(["cjpeg", "-quality", str(20 + 20 * i), *flags, work + "/p.ppm"],
                                        capture_output=True, check=True).stdout)
    return files


def damage(data, rng):
    """One to three changes."""
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 3])):
        kind = rng.randrange(7)
        where = rng.randrange(2, len(data)) if rng.random() < 0.6 else rng.randrange(data.index(b"\xff\xda"), len(data))
        if kind == 0:
            data = data[:where]
        elif kind == 1:
            data[where] ^= 1 << rng.randrange(8)
        elif kind == 2:
            data[where] = rng.choice([0, 0xFF, rng.randrange(256)])
        elif kind == 3:
            del data[where : where + rng.choice([1, 2, 7])]
        elif kind == 4:
            data[where:where] = data[where : where + rng.choice([1, 3, 20])]
        elif kind == 5:
            data[where:where] = bytes([0xFF, rng.choice(list(range(0xC0, 0x100)))])
        else:
            marks = [i for i in range(2, len(data) - 1) if data[i] == 0xFF and data[i + 1] not in (0, 0xFF)]
            if marks:
                data[rng.choice(marks) + 1] = rng.randrange(1, 256)
        if len(data) < 8 or b"\xff\xda" not in data:
            break
    return bytes(data)


count = int(plain[0])
if count:
    shutil.rmtree(folder)
    os.makedirs(folder)
    rng = random.Random(count)
    originals = sources()
    for i in range(count):
        with open(f"{folder}/{i:05d}.jpg", "wb") as out:
            out.write(damage(rng.choice(originals), rng))
subprocess.run(f"rm -rf {work}/out {work}/rejects; {build}/decode --tolerant --max-rejects 100% --rejects {work}/rejects "
               f"{work}/jpeg 2>{work}/log | {build}/encode -o {work}/out -l 0 2>/dev/null", shell=True, check=False)
fixture = root + "/Tests/Fixtures/images/jpeg-damage"
if "--fixture" in sys.argv:
    open(fixture + ".bin", "w").close()
    open(fixture + ".txt", "w").close()
tally = {"shown, identical": 0, "shown, different": 0, "shown, refused here": 0, "refused by both": 0, "refused, shown here": 0}
for name in sorted(os.listdir(folder)):
    with open(f"{folder}/{name}", "rb") as file:
        data = file.read()
    expected, run = shown(data)
    if "--fixture" in sys.argv and len(data) < 1200 and os.path.getsize(fixture + ".bin") < 100_000:
        with open(fixture + ".bin", "ab") as out:
            out.write(data)
        with open(fixture + ".txt", "a") as out:
            digests = [digest(shown(data, f"1/{scale}")[0]) for scale in (1, 2, 4, 8)]
            out.write(f"{len(data)} {' '.join(digests)}\n")
    ours = f"{work}/out/x/{name}.png"
    actual = np.asarray(Image.open(ours)) if os.path.exists(ours) else None
    if expected is None:
        verdict = "refused by both" if actual is None else "refused, shown here"
    elif actual is None:
        verdict = "shown, refused here"
    else:
        same = actual.shape == expected.shape and (actual == expected).all()
        verdict = "shown, identical" if same else "shown, different"
    tally[verdict] += 1
    if verdict not in ("shown, identical", "refused by both"):
        print(f"{verdict}: {name}: {run.stderr.decode().strip()[-150:]!r}")
        if keep:
            os.makedirs(keep, exist_ok=True)
            shutil.copy(f"{folder}/{name}", keep)
print(tally)
