#!/usr/bin/env python3
"""Remakes Tests/Fixtures/images/resize/{torchvision,clip,pillow12}.txt: what others than Pillow 13 make of a picture.

torchvision 0.29 and transformers 5.24 with Pillow 13 write torchvision.txt (source width, height, channels, target width,
height, CRC-32 of `resize` of a tensor of bytes with antialiasing for bilinear and bicubic) and clip.txt (source width,
height, N, CRC-32 of CLIP's image processor with torchvision, and with PIL, for `shortest_edge` N and a crop of N).
With a Pillow before 13 on PYTHONPATH (`pip install --target DIR pillow==12.1.0`) it writes pillow12.txt alone: as resize.txt,
for the filters bilinear bicubic lanczos, of pictures that shrink in height.
"""
import os, random, zlib
import numpy as np
import PIL
from PIL import Image

folder = os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/images/resize"
random.seed(12)


def pattern(width, height, channels):
    i = np.arange(width * height * channels, dtype=np.uint64)
    values = ((i * np.uint64(2654435761) >> np.uint64(13)) ^ (i * i >> np.uint64(5))) & np.uint64(255)
    values = np.where(i // np.uint64(7) % np.uint64(5) == 0, values // np.uint64(128) * np.uint64(255), values)
    shape = (height, width, channels) if channels > 1 else (height, width)
    return values.astype(np.uint8).reshape(shape)


def side(most=200):
    return random.choice([random.randint(1, 12), random.randint(1, most)])


def crc(array):
    return f"{zlib.crc32(np.ascontiguousarray(array).tobytes()):08x}"


def pillow12():
    with open(folder + "/pillow12.txt", "w") as out:
        for _ in range(30):
            source, target = (random.randint(5, 60), random.randint(150, 400)), (side(80), side(80))
            for channels in (1, 3):
                image = Image.fromarray(pattern(*source, channels))
                print(*source, channels, *target, *(crc(np.array(image.resize(target, f))) for f in (2, 3, 1)), file=out)


def torchvision():
    import torch
    from torchvision.transforms import InterpolationMode
    from torchvision.transforms.v2 import functional
    from transformers.models.clip.image_processing_clip import CLIPImageProcessor
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    with open(folder + "/torchvision.txt", "w") as out:
        for case in range(60):
            source, target = (side(), side()), (side(), side())
            if case % 10 == 0: target = (source[0], side())
            if case % 10 == 1: target = (side(), source[1])
            for channels in (1, 3):
                pixels = pattern(*source, channels).reshape(source[1], source[0], channels)
                tensor = torch.from_numpy(pixels.transpose(2, 0, 1).copy())
                sums = [
                    crc(functional.resize(tensor, target[::-1], mode, antialias=True).numpy().transpose(1, 2, 0))
                    for mode in (InterpolationMode.BILINEAR, InterpolationMode.BICUBIC)
                ]
                print(*source, channels, *target, *sums, file=out)
    with open(folder + "/clip.txt", "w") as out:
        for _ in range(40):
            source, n = (side(), side()), random.randint(1, 64)
            size = dict(size={"shortest_edge": n}, crop_size={"height": n, "width": n}, do_rescale=False, do_normalize=False)
            image = Image.fromarray(pattern(*source, 3))
            sums = [
                crc(processor(**size)(image, return_tensors="np")["pixel_values"][0].transpose(1, 2, 0).astype(np.uint8))
                for processor in (CLIPImageProcessor, CLIPImageProcessorPil)
            ]
            print(*source, n, *sums, file=out)


if int(PIL.__version__.split(".")[0]) < 13:
    pillow12()
else:
    torchvision()
