#!/bin/bash
# Hugging Face datasets 5.2.0: Dataset.to_parquet of images that came from files writes a Parquet file without a picture in it:
# image.bytes is null in every row and image.path is an absolute path of the machine that wrote it. Images that were in memory are
# embedded instead, with a null path. Both have the same schema, and within one file codecs are mixed: the image column
# is stored uncompressed and without a dictionary, labels with snappy and one.
. "$(dirname "$0")/environment" datasets==5.2.0 pillow==13.0.0 pyarrow==26.0.1
"$python" - "$work" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image
import datasets, pyarrow.parquet

work = Path(sys.argv[1])
for name in ["apple", "pear"]:
    (work / "set" / name).mkdir(parents=True)
    Image.new("RGB", (4, 4)).save(work / "set" / name / "0.png")
datasets.load_dataset("imagefolder", data_dir=str(work / "set"))["train"].to_parquet(str(work / "files.parquet"))
datasets.Dataset.from_list([{"image": Image.new("RGB", (4, 4)), "label": 1}]).to_parquet(str(work / "memory.parquet"))

def look(name):
    file = pyarrow.parquet.ParquetFile(work / name)
    group = file.metadata.row_group(0)
    columns = {group.column(i).path_in_schema: group.column(i) for i in range(group.num_columns)}
    codecs = {path: (column.compression, column.has_dictionary_page) for path, column in columns.items()}
    return [row["image"] for row in file.read().to_pylist()], codecs

files, codecs = look("files.parquet")
memory, _ = look("memory.parquet")
print(datasets.__version__, [(image["bytes"], Path(image["path"]).is_absolute()) for image in files], codecs)
assert all(image["bytes"] is None and Path(image["path"]).is_absolute() for image in files)
assert memory[0]["path"] is None and memory[0]["bytes"].startswith(b"\x89PNG")
assert codecs == {
    "image.bytes": ("UNCOMPRESSED", False), "image.path": ("UNCOMPRESSED", False), "label": ("SNAPPY", True)}, codecs
PYTHON
