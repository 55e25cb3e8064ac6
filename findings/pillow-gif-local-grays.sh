#!/bin/bash
# Pillow 13.0.0 shows a GIF image whose own color table is the ramp of 256 grays in the colors of the file's global table: the local
# table is found to be unnecessary, the image gets mode "L", and yet the global palette stays with it. convert("RGB"), which every loader of
# training images calls, gives the wrong colors; convert("L") first gives the right grays.
# Seen: pixels 0, 100 and 200 in a file whose global table is all (9, 8, 7): (9, 8, 7) three times; 0, 100, 200 by convert("L").
. "$(dirname "$0")/environment" pillow==13.0.0
"$python" - <<'PYTHON'
import io, struct
from PIL import Image, __version__

ramp = bytes(gray for gray in range(256) for _ in range(3))
file = b"GIF89a" + struct.pack("<HHBBB", 3, 1, 0x87, 0, 0) + bytes([9, 8, 7]) * 256
file += b"," + struct.pack("<HHHHB", 0, 0, 3, 1, 0x87) + ramp
codes = sum(code << 9 * place for place, code in enumerate([256, 0, 100, 200, 257]))
file += bytes([8, 6]) + codes.to_bytes(6, "little") + b"\0;"
image = Image.open(io.BytesIO(file))
image.load()
colors, grays = list(image.convert("RGB").tobytes()), list(Image.open(io.BytesIO(file)).convert("L").tobytes())
print(__version__, image.mode, colors, grays)
assert image.mode == "L" and colors == [9, 8, 7] * 3 and grays == [0, 100, 200], (image.mode, colors, grays)
PYTHON
