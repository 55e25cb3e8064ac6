"""What djpeg (libjpeg-turbo) shows of a JPEG file, and how the fixtures name pixels."""
import subprocess
import zlib

import numpy as np


def shown(data, scale="1/1"):
    """The pixels of a whole picture or None, and the finished process with its status and messages."""
    run = subprocess.run(["djpeg", "-dct", "int", "-scale", scale, "-pnm"], input=data, capture_output=True)
    parts = run.stdout.split(b"\n", 3)
    if len(parts) < 4:
        return None, run
    width, height = map(int, parts[1].split())
    shape = (height, width) if parts[0] == b"P5" else (height, width, 3)
    if len(parts[3]) != np.prod(shape):
        return None, run
    return np.frombuffer(parts[3], np.uint8).reshape(shape), run


def digest(pixels):
    """WIDTHxHEIGHTxCHANNELS:CRC-32, or none."""
    if pixels is None:
        return "none"
    shape = pixels.shape + (1,) * (3 - pixels.ndim)
    return f"{shape[1]}x{shape[0]}x{shape[2]}:{zlib.crc32(pixels.tobytes()):08x}"
