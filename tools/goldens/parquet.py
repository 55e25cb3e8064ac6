#!/usr/bin/env python3
"""Writes Tests/Fixtures/datasets/parquet: a few tiny pictures in every codec, encoding and page version that pyarrow
writes, and what datasets reads from each: labels, captions and the checksums of Pillow's pixels; and the files that
datasets takes for each split of folders.

    tools/goldens/parquet.py        needs datasets, pyarrow, Pillow and numpy
"""
import io
import json
import os
import shutil
import tempfile
import zlib

import datasets
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from PIL import ExifTags, Image

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Tests/Fixtures/datasets/parquet")
NAMES = ["ankle boot", "dress", "T-shirt/top"]
ROWS = 12


def picture(index, turned=False):
    """A smooth color picture, PNG or JPEG, of another size each."""
    rng = np.random.default_rng(index)
    height, width = 6 + index % 3, 5 + index % 4
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([y * 30 + index, x * 40, rng.integers(0, 255) + 0 * x], -1).clip(0, 255).astype("uint8")
    file = io.BytesIO()
    options = {"quality": 90} if index % 3 == 0 else {}
    if turned:
        options["exif"] = Image.Exif()
        options["exif"][ExifTags.Base.Orientation] = index % 8 + 1
    Image.fromarray(pixels).save(file, "JPEG" if index % 3 == 0 else "PNG", **options)
    return file.getvalue()


def table(labels="class", image="struct", nulls=False, turned=False):
    images = [{"bytes": picture(i, turned), "path": f"{i}.png" if i % 2 else None} for i in range(ROWS)]
    numbers = [i * 7 % 3 for i in range(ROWS)]
    texts = [None if i % 5 == 4 else f"picture {i // 2}, naïve" for i in range(ROWS)]
    if nulls:
        images[1] = None
        images[2] = {"bytes": None, "path": "/home/somebody/2.png"}
        images[3] = {"bytes": None, "path": None}
        images[4] = {"bytes": picture(4), "path": None}
        numbers[5], numbers[6] = None, -1
    features = {"image": {"_type": "Image"}, "label": {"names": NAMES, "_type": "ClassLabel"},
                "text": {"dtype": "string", "_type": "Value"}}
    metadata = {"huggingface": json.dumps({"info": {"features": features}})}
    kind = pa.struct({"bytes": pa.binary(), "path": pa.string()})
    column = pa.array(images, kind)
    if image == "bytes":
        column, metadata = pa.array([i["bytes"] for i in images]), None
    label = pa.array(numbers, pa.int64())
    if labels == "int32":
        label, metadata = pa.array(numbers, pa.int32()), None
    if labels == "text":
        label, metadata = pa.array([NAMES[n] for n in numbers]), None
    schema = pa.schema([("image", column.type), ("label", label.type), ("text", pa.string())], metadata=metadata)
    return pa.Table.from_arrays([column, label, pa.array(texts)], schema=schema)


def variants():
    """Name, table and options of write_table."""
    for codec in ["none", "snappy", "gzip", "zstd"]:
        for version in ["1.0", "2.0"]:
            yield f"{codec}-v{version[0]}", table(), dict(compression=codec, data_page_version=version)
    # As datasets' own to_parquet and push_to_hub: pictures as they are, the rest Snappy with dictionaries.
    mixed = {"image.bytes": "none", "image.path": "snappy", "label": "snappy", "text": "snappy"}
    yield "mixed", table(), dict(compression=mixed, use_dictionary=["label", "text", "image.path"])
    yield "plain", table(), dict(compression="none", use_dictionary=False)
    yield "plain-dictionary", table(), dict(compression="none", version="1.0")
    deltas = {"image.bytes": "DELTA_LENGTH_BYTE_ARRAY", "image.path": "DELTA_BYTE_ARRAY",
              "label": "DELTA_BINARY_PACKED", "text": "DELTA_BYTE_ARRAY"}
    for version in ["1.0", "2.0"]:
        yield f"delta-v{version[0]}", table(), dict(
            compression="snappy", use_dictionary=False, column_encoding=deltas, data_page_version=version)
    yield "delta-int32", table("int32"), dict(compression="none", use_dictionary=False, column_encoding=deltas)
    yield "groups", table(), dict(compression="zstd", row_group_size=5)
    # Several pages a column, each with its checksum.
    yield "pages", table(), dict(
        compression="snappy", data_page_size=64, write_batch_size=2, write_page_checksum=True, use_dictionary=["label"])
    yield "bytes", table(image="bytes", labels="text"), dict(compression="gzip")
    yield "nulls", table(nulls=True), dict(compression="snappy")
    yield "turned", table(turned=True), dict(compression="zstd")
    two = table().select(["image", "text", "label"]).append_column("caption", table()["text"])
    features = {"image": {"_type": "Image"}, "label": {"names": NAMES, "_type": "ClassLabel"},
                "kind": {"names": ["odd", "even"], "_type": "ClassLabel"}}
    two = two.append_column("kind", pa.array([i % 2 for i in range(ROWS)])).append_column("mask", table()["image"])
    two = two.replace_schema_metadata({"huggingface": json.dumps({"info": {"features": features}})})
    lists = pa.Table.from_pydict({"image": table()["image"], "label": table("int32")["label"],
                                  "caption": [["one", "two"]] * ROWS, "tags": [[{"name": "x"}]] * ROWS})
    yield "choices-lists", lists.slice(0, 3), dict(compression="none")
    yield "choices", two.slice(0, 4), dict(compression="zstd")
    yield "refused-lz4", table(), dict(compression="lz4")
    yield "refused-brotli", table(), dict(compression="brotli")
    split = {"image.bytes": "PLAIN", "image.path": "PLAIN", "label": "BYTE_STREAM_SPLIT", "text": "PLAIN"}
    yield "refused-split", table(), dict(compression="none", use_dictionary=False, column_encoding=split)


# Files of folders, all of them tables.
LAYOUTS = [
    ["data/train-00000-of-00002.parquet", "data/train-00001-of-00002.parquet", "data/test-00000-of-00001.parquet"],
    ["data/train-00000-of-00001-a09b74b3ef9c3b56.parquet", "data/validation-00000-of-00001-a0.parquet", "extra.parquet"],
    ["plain_text/train-00000-of-00001.parquet", "plain_text/test-00000-of-00001.parquet"],
    ["train-00000-of-00001.parquet", "valid-00000-of-00001.parquet"],
    ["train/0.parquet", "train/1.parquet", "test/0.parquet", "other/0.parquet"],
    ["default/train/0000.parquet", "default/test/0000.parquet", "default/validation/0000.parquet"],
    ["set-train/part.parquet", "set-dev/part.parquet"],
    ["a/train_1.parquet", "b/train_2.parquet", "b/eval.parquet", "mytrain.parquet"],
    ["0.parquet", "a/1.parquet"],
    ["mytrain.parquet", "latest.parquet"],
    ["train/test-0.parquet", "test/test-1.parquet"],
    ["data/train-0.parquet", "data/test-0.parquet"],
    ["dev.parquet", "testing 1.parquet"],
    ["__pycache__/train.parquet", "train.parquet", ".hidden/train.parquet"],
]


def layout(files):
    """The files of each split, as datasets resolves them without a README."""
    with tempfile.TemporaryDirectory() as root:
        for name in files:
            os.makedirs(os.path.dirname(os.path.join(root, name)), exist_ok=True)
            open(os.path.join(root, name), "w").close()
        patterns = datasets.data_files.get_data_patterns(root)
        found = datasets.data_files.DataFilesDict.from_patterns(patterns, root)
        return {str(split): sorted(os.path.relpath(p, root) for p in paths) for split, paths in found.items()}


def digest(image):
    pixels = np.asarray(image.convert("RGB"))
    return f"{pixels.shape[0]}x{pixels.shape[1]} {zlib.crc32(pixels.tobytes()):08x}"


def golden(path, cache):
    """The rows as datasets gives them; a row without a picture or label that can be used is null there."""
    loaded = datasets.load_dataset("parquet", data_files=path, split="train", cache_dir=cache)
    feature = loaded.features["label"]
    kind = loaded.features["image"]
    rows = []
    raw = loaded.cast_column("image", datasets.Image(decode=False))
    for row in raw:
        label = row["label"]
        if isinstance(feature, datasets.ClassLabel):
            label = feature.int2str(label) if label is not None and label >= 0 else None
        file = row["image"]
        usable = file is not None and file["bytes"] is not None
        image = datasets.Image().decode_example(file) if usable else None
        rows.append({"label": None if label is None else str(label), "caption": row["text"],
                     "pixels": digest(image) if image else None})
    return rows


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    os.makedirs(OUT)
    goldens = {}
    with tempfile.TemporaryDirectory() as cache:
        for name, rows, options in variants():
            path = os.path.join(OUT, name + ".parquet")
            pq.write_table(rows, path, **options)
            if not name.startswith(("refused", "choices")):
                goldens[name] = golden(path, cache)
    goldens["layouts"] = [{"files": files, "splits": layout(files)} for files in LAYOUTS]
    with open(os.path.join(OUT, "goldens.json"), "w") as file:
        json.dump(goldens, file, indent=0, sort_keys=True, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    main()
