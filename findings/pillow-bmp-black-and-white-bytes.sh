#!/bin/bash
# Pillow 13.0.0 takes a BMP of 8 bits per pixel whose color table has two entries, black and white, for one of 1 bit per pixel: the bytes of
# the indices are read as bits, and a picture of black and white pixels comes out black without an error. The same table in
# another order, or with any third color, is read rightly. A table of 16 grays in 4 bits per pixel cannot be read at all: OSError.
# Seen: 12 pixels 0 1 1 0 1 0 0 1 1 1 0 0 become twelve times 0, in mode "1"; with the colors the other way round they are right.
. "$(dirname "$0")/environment" pillow==13.0.0
"$python" - <<'PYTHON'
import io, struct
from PIL import Image, __version__


def bitmap(bits, width, table, row):
    offset = 54 + len(table)
    size = struct.pack("<IiiHHIIiiII", 40, width, 1, 1, bits, 0, len(row), 0, 0, len(table) // 4, 0)
    return b"BM" + struct.pack("<IHHI", offset + len(row), 0, 0, offset) + size + table + row


def grays(file):
    image = Image.open(io.BytesIO(file))
    return image.mode, list(image.convert("L").tobytes())


row = bytes([0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0])
right = [255 * v for v in row]
seen = grays(bitmap(8, 12, b"\0\0\0\0\xff\xff\xff\0", row))
turned = grays(bitmap(8, 12, b"\xff\xff\xff\0\0\0\0\0", bytes(1 - v for v in row)))
ramp = b"".join(bytes([i, i, i, 0]) for i in range(16))
try:
    sixteen = grays(bitmap(4, 8, ramp, bytes([0x12, 0x34, 0x56, 0x78])))
except OSError as error:
    sixteen = str(error)
print(__version__, seen, turned, sixteen)
assert seen == ("1", [0] * 12) and seen[1] != right, seen
assert turned == ("P", right), turned
assert sixteen == "codec configuration error when reading image file", sixteen
PYTHON
