#!/usr/bin/env python3
"""Remakes Tests/Fixtures/images/resize/*.txt with Pillow 13 and torchvision.

Each line of resize.txt: source width, height, channels, target width, height, then the CRC-32 of the result for the
filters nearest box bilinear hamming bicubic lanczos. fit.txt: source width, height, channels, N, and the CRC-32 of
CenterCrop(N)(Resize(N)) with bilinear. crop.txt: source width, height, channels, N, crop height, width, and the CRC-32 of
CenterCrop((height, width))(Resize(N)) with bilinear, bicubic and lanczos. The pixels of the source are those of `pattern`.
"""
import os, random, zlib
import numpy as np
from PIL import Image
from torchvision.transforms import CenterCrop, InterpolationMode, Resize

folder = os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/images/resize"
os.makedirs(folder, exist_ok=True)
random.seed(11)


def pattern(width, height, channels):
    i = np.arange(width * height * channels, dtype=np.uint64)
    values = ((i * np.uint64(2654435761) >> np.uint64(13)) ^ (i * i >> np.uint64(5))) & np.uint64(255)
    # Runs of black and white make filters overshoot.
    values = np.where(i // np.uint64(7) % np.uint64(5) == 0, values // np.uint64(128) * np.uint64(255), values)
    shape = (height, width, channels) if channels > 1 else (height, width)
    return Image.fromarray(values.astype(np.uint8).reshape(shape))


def side():
    return random.choice([random.randint(1, 12), random.randint(1, 100), random.randint(50, 300)])


with open(folder + "/resize.txt", "w") as out:
    for case in range(200):
        source, target = (side(), side()), (side(), side())
        if case % 20 == 0: target = (source[0], side())
        if case % 20 == 1: target = (side(), source[1])
        for channels in (1, 3):
            image = pattern(*source, channels)
            sums = [f"{zlib.crc32(image.resize(target, f).tobytes()):08x}" for f in (0, 4, 2, 5, 3, 1)]
            print(*source, channels, *target, *sums, file=out)
with open(folder + "/fit.txt", "w") as out:
    for case in range(60):
        source, n = (side(), side()), side()
        for channels in (1, 3):
            image = CenterCrop(n)(Resize(n)(pattern(*source, channels)))
            print(*source, channels, n, f"{zlib.crc32(image.tobytes()):08x}", file=out)
with open(folder + "/crop.txt", "w") as out:
    random.seed(19)
    sizes = [((500, 375), 256, (224, 224)), ((375, 500), 256, (224, 224)), ((333, 500), 256, (224, 224)),
             ((97, 97), 256, (224, 224)), ((1, 9), 72, (64, 64)), ((20, 30), 16, (33, 40)), ((45, 31), 21, (24, 20))]
    sizes += [((side(), side()), random.randint(1, 80), (random.randint(1, 90), random.randint(1, 90))) for _ in range(60)]
    filters = InterpolationMode.BILINEAR, InterpolationMode.BICUBIC, InterpolationMode.LANCZOS
    for source, n, crop in sizes:
        for channels in (1, 3):
            sums = [zlib.crc32(CenterCrop(crop)(Resize(n, f)(pattern(*source, channels))).tobytes()) for f in filters]
            print(*source, channels, n, *crop, *(f"{sum:08x}" for sum in sums), file=out)
