#!/usr/bin/env python3
"""Writes Tests/Fixtures/datasets: small tar archives in each of Python's formats."""
import io
import os
import tarfile

OUT = os.path.join(os.path.dirname(__file__), "../../Tests/Fixtures/datasets")


def add(archive, name, data):
    member = tarfile.TarInfo(name)
    member.size = len(data)
    archive.addfile(member, io.BytesIO(data))


def main():
    os.makedirs(OUT, exist_ok=True)
    long = "class two/" + "n" * 120
    for name, format in [("ustar", tarfile.USTAR_FORMAT), ("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)]:
        with tarfile.open(os.path.join(OUT, name + ".tar.gz"), "w:gz", format=format) as archive:
            folder = tarfile.TarInfo("one")
            folder.type = tarfile.DIRTYPE
            archive.addfile(folder)
            add(archive, "one/a.pgm", b"P5 1 1 255\n\x07")
            add(archive, "one/a.txt", b"a caption\n")
            # ustar holds a long path only in its two fields.
            stem = "deep/" * 20 + "x" * 60 if name == "ustar" else long + ("\u00e9" if name == "pax" else "")
            add(archive, stem + ".ppm", b"P6 1 1 255\n\x01\x02\x03")
            add(archive, stem + ".cls", b"second\n")


if __name__ == "__main__":
    main()
