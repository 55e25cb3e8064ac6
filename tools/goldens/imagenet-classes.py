#!/usr/bin/env python3
"""Remakes Sources/ImageNet/ImageNetTable+Generated.swift with torchvision 0.29 and timm's imagenet_synsets.txt.

Usage: imagenet-classes.py timm/data/_info/imagenet_synsets.txt
"""
import os, sys
from torchvision.models._meta import _IMAGENET_CATEGORIES as names

numbers = open(sys.argv[1]).read().split()
assert len(numbers) == len(set(numbers)) == len(names) == len(set(names)) == 1000
assert not [name for name in names if ";" in name or not name.isascii()]
for number, index, name in ("n01440764", 0, "tench"), ("n02086240", 155, "Shih-Tzu"), ("n02102040", 217, "English springer"):
    assert numbers[index] == number and names[index] == name
lines, line = [], ""
for number, name in zip(numbers, names):
    entry = f"{number} {name};"
    if line and len(line) + 1 + len(entry) > 114:
        lines.append(line)
        line = ""
    line += (" " if line else "") + entry
lines.append(line)
path = os.path.dirname(os.path.abspath(__file__)) + "/../../Sources/ImageNet/ImageNetTable+Generated.swift"
with open(path, "w") as out:
    print("// Made by tools/goldens/imagenet-classes.py: the WordNet numbers in the order of timm 1.0.31's imagenet_synsets.txt", file=out)
    print("// (Ross Wightman, Apache 2.0), the names of torchvision 0.29.2's _IMAGENET_CATEGORIES (BSD 3-clause; they are WordNet's).", file=out)
    print("\nextension ImageNet {\n  /// WordNet number, space, name, semicolon; in the order of the classes' numbers.", file=out)
    print('  static let table = """', file=out)
    for line in lines: print("    " + line, file=out)
    print('    """\n}', file=out)
