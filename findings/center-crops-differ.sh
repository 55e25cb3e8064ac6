#!/bin/bash
# torchvision 0.29.2 and transformers 5.24.0 cut the center out of a picture one pixel apart where the border is 3 pixels more than a
# multiple of 4: torchvision's CenterCrop rounds half of it to even, CLIP's image processors (torchvision backend and Pillow backend alike)
# round down. Recipes that resize to 256 and cut 224 are not touched; pictures of 227 pixels cut to 224 are.
# Seen: the first row that is kept of 5, 7, 9, 227 and 229 rows cut to 2, 4, 4, 224 and 224: 2, 2, 2, 2, 2 (torchvision), 1, 1, 2, 1, 2
# (CLIP).
. "$(dirname "$0")/environment" transformers==5.24.0 torch==2.15.0 torchvision==0.29.2 pillow==13.0.0 numpy==2.4.6
"$python" - <<'PYTHON'
import numpy as np, torchvision, transformers
from PIL import Image
from torchvision.transforms import CenterCrop
from transformers import CLIPImageProcessor, CLIPImageProcessorPil

seen = {"torchvision": [], "CLIP": [], "CLIP, Pillow": []}
for side, crop in [(5, 2), (7, 4), (9, 4), (227, 224), (229, 224)]:
    rows = np.zeros((side, side, 3), np.uint8)
    rows[:, :, 0] = np.arange(side)[:, None]
    image = Image.fromarray(rows)
    options = dict(do_resize=False, do_rescale=False, do_normalize=False, crop_size={"height": crop, "width": crop})
    seen["torchvision"].append(int(np.asarray(CenterCrop(crop)(image))[0, 0, 0]))
    seen["CLIP"].append(int(CLIPImageProcessor()(image, return_tensors="pt", **options)["pixel_values"][0, 0, 0, 0]))
    seen["CLIP, Pillow"].append(
        int(CLIPImageProcessorPil()(image, return_tensors="np", **options)["pixel_values"][0, 0, 0, 0]))
print(torchvision.__version__, transformers.__version__, seen)
assert seen == {"torchvision": [2, 2, 2, 2, 2], "CLIP": [1, 1, 2, 1, 2], "CLIP, Pillow": [1, 1, 2, 1, 2]}, seen
PYTHON
