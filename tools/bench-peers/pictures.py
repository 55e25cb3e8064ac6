"""Times Pillow or djpeg, one thread, on image files that are in memory (djpeg: in the page cache).

Usage: python tools/bench-peers/pictures.py NAME FILE...

NAME is load (the decoded pixels), draft (`Image.draft` to 224 pixels, then resize), resize (Lanczos to 224 x 224 of
decoded pixels) or djpeg (`djpeg -dct int`, a process per file). Prints one JSON object with the fields of `bench --json`.
"""
import io
import json
import statistics
import subprocess
import sys
import time

from PIL import Image

name, files = sys.argv[1], sys.argv[2:]
Image.MAX_IMAGE_PIXELS = None
data = [open(file, 'rb').read() for file in files]
images = [Image.open(io.BytesIO(bytes_)).convert('RGB') for bytes_ in data]
pixels = sum(image.width * image.height for image in images)


def load():
    for bytes_ in data:
        Image.open(io.BytesIO(bytes_)).load()


def draft():
    for bytes_ in data:
        image = Image.open(io.BytesIO(bytes_))
        image.draft(None, (224, 224))
        image.resize((224, 224), Image.Resampling.LANCZOS)


def resize():
    for image in images:
        image.resize((224, 224), Image.Resampling.LANCZOS)


def djpeg():
    for file in files:
        subprocess.run(['djpeg', '-dct', 'int', '-outfile', '/dev/null', file], check=True)


run = {'load': load, 'draft': draft, 'resize': resize, 'djpeg': djpeg}[name]
run()
seconds = []
for _ in range(3):
    start = time.perf_counter()
    run()
    seconds.append(time.perf_counter() - start)
median = statistics.median(seconds)
print(json.dumps({'name': name, 'threads': 1, 'median_seconds': median, 'items_per_second': pixels / median}))
