"""Times Pillow or djpeg, one thread, on image files that are in memory (djpeg: in the page cache).

Usage: python tools/bench-peers/pictures.py NAME FILE...

NAME is load (the decoded pixels), draft (`Image.draft` to 224 pixels, then resize), resize (Lanczos to 224 x 224 of
decoded pixels) or djpeg (`djpeg -dct int`, a process per file). Prints one JSON object with the fields of `bench --json`.
"""
import io
import subprocess
import sys

from PIL import Image

from timing import report

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


runs = {'load': load, 'draft': draft, 'resize': resize, 'djpeg': djpeg}
report(name, 1, pixels, runs[name])
