"""Cuts 224x224 RGB crops out of JPEG photographs: the pixels on which the streams are compared.

Usage: python tools/bench-peers/photos.py COUNT OUT.u8 PHOTO.jpg...
"""
import random
import sys

from PIL import Image

count, out, paths = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
random.seed(0)
levels = []
for path in sorted(paths):
    image = Image.open(path).convert('RGB')
    for side in (256, 384, 640):
        scale = side / min(image.size)
        levels.append(image.resize((max(224, round(image.width * scale)), max(224, round(image.height * scale)))))
with open(out, 'wb') as file:
    for _ in range(count):
        image = random.choice(levels)
        x, y = random.randrange(image.width - 223), random.randrange(image.height - 223)
        file.write(image.crop((x, y, x + 224, y + 224)).tobytes())
