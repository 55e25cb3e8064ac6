"""The pictures that Debian packages hold, those inside Qt's resource files included.

    python3 tools/goldens/packages.py jpeg|png FOLDER     gathers them in FOLDER and prints how many each package has

Of a Qt resource file (.rcc), the entries: stored, zlib or zstd (needs the module zstandard for those).
"""
import os, shutil, struct, subprocess, sys, zlib

PACKAGES = ["gnome-backgrounds", "tuxpaint-stamps-default", "gcompris-qt-data", "mate-backgrounds", "lomiri-wallpapers-16.04",
            "lomiri-wallpapers-20.04", "plasma-workspace-wallpapers", "ukui-wallpapers", "sway-backgrounds"]
MAGIC = {"jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}


def resources(data):
    """Names and contents of a Qt resource file, as qresource.cpp lays it out."""
    magic, version, tree, contents, names = struct.unpack(">4s4I", data[:20])
    if magic != b"qres":
        return
    step = 14 if version < 2 else 22

    def name(offset):
        (length,) = struct.unpack(">H", data[names + offset : names + offset + 2])
        return data[names + offset + 6 : names + offset + 6 + 2 * length].decode("utf-16-be")

    def visit(index, path):
        at = tree + index * step
        name_offset, flags = struct.unpack(">IH", data[at : at + 6])
        path = path + "/" + name(name_offset) if index else ""
        if flags & 2:
            count, first = struct.unpack(">II", data[at + 6 : at + 14])
            for child in range(first, first + count):
                yield from visit(child, path)
            return
        (offset,) = struct.unpack(">I", data[at + 10 : at + 14])
        (size,) = struct.unpack(">I", data[contents + offset : contents + offset + 4])
        body = data[contents + offset + 4 : contents + offset + 4 + size]
        if flags & 1:
            body = zlib.decompress(body[4:])
        elif flags & 4:
            import zstandard

            body = zstandard.ZstdDecompressor().decompress(body, max_output_size=1 << 30)
        yield path, body

    yield from visit(0, "")


def pictures(package, kind):
    """The names and bytes of a package's pictures of a kind, by what they begin with."""
    listing = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True).stdout.split("\n")
    for path in sorted(p for p in listing if os.path.isfile(p) and not os.path.islink(p)):
        with open(path, "rb") as file:
            data = file.read()
        if data.startswith(MAGIC[kind]):
            yield path, data
        elif data.startswith(b"qres"):
            for name, body in resources(data):
                if body.startswith(MAGIC[kind]):
                    yield path + name, body


def gather(kind, folder):
    """Writes all of them into a folder under names that tell where they come from."""
    os.makedirs(folder, exist_ok=True)
    for package in PACKAGES:
        count = 0
        for name, data in pictures(package, kind):
            short = name.replace("/usr/share/", "").replace("/", "_")
            suffix = ".jpg" if kind == "jpeg" else ".png"
            with open(f"{folder}/{short.rsplit('.', 1)[0][-180:]}-{count}{suffix}", "wb") as out:
                out.write(data)
            count += 1
        print(f"{package}: {count} {kind}", flush=True)


if __name__ == "__main__":
    shutil.rmtree(sys.argv[2], ignore_errors=True)
    gather(*sys.argv[1:3])
