#!/usr/bin/env python3
"""Remakes Tests/Fixtures/images/jpeg from the files that jpeg-matrix.py has generated.

    python3 tools/goldens/jpeg-matrix.py /tmp/jpeg-matrix && python3 tools/goldens/jpeg.py /tmp/jpeg-matrix

manifest.txt has a line per file: name, then width x height x channels : CRC-32 of the pixels that djpeg (libjpeg-turbo
2.1.5, -dct int) shows at 1/1, 1/2, 1/4 and 1/8, then of the file's first half and first nine tenths.
"""
import os, shutil, sys
import numpy as np
from PIL import Image

from djpeg import digest, shown

source = sys.argv[1] + "/jpeg/x"
target = os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/images/jpeg"
shutil.rmtree(target, ignore_errors=True)
os.makedirs(target)

names = sorted(n for n in os.listdir(source) if n.split("-")[0] in ("1x1", "7x5", "17x33", "31x15"))
names = names[::4] + [n for n in sorted(os.listdir(source)) if n.startswith(("64x48-2x2-", "64x48-1x1-", "64x48-1x2-"))]
with open(target + "/manifest.txt", "w") as manifest:
    for name in names:
        data = open(f"{source}/{name}", "rb").read()
        shutil.copy(f"{source}/{name}", target)
        columns = [digest(shown(data, s)[0]) for s in ("1/1", "1/2", "1/4", "1/8")]
        columns += [digest(shown(data[:length])[0]) for length in (len(data) // 2, len(data) * 9 // 10)]
        print(name, *columns, file=manifest)
with Image.open(f"{source}/cmyk.jpg") as image:
    shutil.copy(f"{source}/cmyk.jpg", target)
    with open(target + "/manifest.txt", "a") as manifest:
        print("cmyk.jpg", digest(np.asarray(image.convert("RGB"))), file=manifest)
