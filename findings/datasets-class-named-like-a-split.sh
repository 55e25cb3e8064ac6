#!/bin/bash
# Hugging Face datasets 5.2.0 (imagefolder): a class folder whose name is or begins with the name of a split is taken for
# the split, and the images of all other classes are passed over without an error or a warning.
# Seen: folders apple, train, test_tube with 3 images each load as splits train (3) and test (3): apple is gone, and the
# two that are left are each one class in a split of its own. CIFAR-100 has a class "train". The word may stand in a file's name
# too, bounded by one of "-._ " or a digit: a single apple/train-1.png makes the three other images of apple and pear vanish.
. "$(dirname "$0")/environment" datasets==5.2.0 pillow==13.0.0
"$python" - "$work" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image
import datasets

root = Path(sys.argv[1]) / "set"
for name in ["apple", "train", "test_tube"]:
    (root / name).mkdir(parents=True)
    for index in range(3):
        Image.new("RGB", (4, 4), (40 * index, 0, 0)).save(root / name / f"{index}.png")
loaded = datasets.load_dataset("imagefolder", data_dir=str(root))
seen = {split: (len(part), part.features["label"].names) for split, part in loaded.items()}
print(datasets.__version__, seen)
assert seen == {"train": (3, ["test_tube", "train"]), "test": (3, ["test_tube", "train"])}, seen

root = Path(sys.argv[1]) / "other"
for name in ["apple/1.png", "apple/train-1.png", "pear/1.png", "pear/2.png"]:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (4, 4)).save(root / name)
left = {split: len(part) for split, part in datasets.load_dataset("imagefolder", data_dir=str(root)).items()}
print("of four images, one called train-1.png:", left)
assert left == {"train": 1}, left
PYTHON
