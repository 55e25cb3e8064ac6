#!/bin/bash
# Hugging Face datasets 5.2.0 (imagefolder): one metadata.jsonl in one class folder makes it the whole dataset. Images that it
# does not name are passed over, those of the other classes too, and the labels of the folders are gone.
# Seen: apple (3 images, a metadata.jsonl that names one) and pear (3 images) load as 1 row with the columns image and text.
. "$(dirname "$0")/environment" datasets==5.2.0 pillow==13.0.0
"$python" - "$work" <<'PYTHON'
import json, sys
from pathlib import Path
from PIL import Image
import datasets

root = Path(sys.argv[1]) / "set"
for name in ["apple", "pear"]:
    (root / name).mkdir(parents=True)
    for index in range(3):
        Image.new("RGB", (4, 4), (40 * index, 0, 0)).save(root / name / f"{index}.png")
(root / "apple/metadata.jsonl").write_text(json.dumps({"file_name": "0.png", "text": "red"}) + "\n")
part = datasets.load_dataset("imagefolder", data_dir=str(root))["train"]
print(datasets.__version__, len(part), part.column_names)
assert len(part) == 1 and part.column_names == ["image", "text"], part
PYTHON
