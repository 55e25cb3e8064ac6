#!/usr/bin/env python3
"""Takes a folder in ImageNet's layout through the recipes of `edits distill` with full-size checkpoints of random weights.

    python -P tools/goldens/full-recipes.py DIRECTORY [RECIPE...]

DIRECTORY gets the checkpoints, those of full-size.py (Stable Diffusion 1.5, CLIP ViT-L/14) and a DiT-XL/2 as diffusers keeps
it, 7 GB in all, and `imagenet`, train and val with three WordNet numbers, whose pictures are pieces of the photographs of
Debian's package mate-backgrounds. Nothing of that is made twice. Then the built programs run each RECIPE (all unless given) on
one class: one image, two steps of sampling, one epoch of a network. Prints the time, the processor time of all programs, and
the largest memory of one.
"""
import glob
import json
import os
import pathlib
import runpy
import shlex
import subprocess
import sys
import time

root, recipes = pathlib.Path(sys.argv[1]).absolute(), sys.argv[2:]
here = pathlib.Path(__file__).absolute().parent
sys.argv = [sys.argv[0], str(root)]
full = runpy.run_path(str(here / "full-size.py"))
import torch  # noqa: E402
from PIL import Image  # noqa: E402

WNIDS = ["n02086240", "n02099601", "n01440764"]


def make_dit(path):
    """facebook/DiT-XL-2-256: one embedding of times and classes in all blocks."""
    from diffusers import DDIMScheduler, DiTTransformer2DModel
    with torch.device("meta"):
        model = DiTTransformer2DModel(
            num_attention_heads=16, attention_head_dim=72, in_channels=4, out_channels=8, num_layers=28, sample_size=32,
            patch_size=2, activation_fn="gelu-approximate", num_embeds_ada_norm=1000, norm_type="ada_norm_zero",
            norm_elementwise_affine=False)
    model = full["randomised"](model.to_empty(device="cpu"))
    first = model.transformer_blocks[0].norm1.emb.state_dict()
    for block in model.transformer_blocks[1:]:
        block.norm1.emb.load_state_dict(first)
    model.save_pretrained(path / "transformer", safe_serialization=False)
    DDIMScheduler(beta_start=1e-4, beta_end=0.02, beta_schedule="linear", clip_sample=False).save_pretrained(path / "scheduler")
    (path / "vae").symlink_to(full["pipeline"]() / "vae")
    (path / "model_index.json").write_text(json.dumps({
        "_class_name": "DiTPipeline", "_diffusers_version": "0.12.0", "scheduler": ["diffusers", "DDIMScheduler"],
        "transformer": ["diffusers", "DiTTransformer2DModel"], "vae": ["diffusers", "AutoencoderKL"]}))


def make_pictures(path):
    subprocess.run("apt-get download -qq mate-backgrounds && dpkg -x mate-backgrounds_*.deb photographs", shell=True, cwd=path,
                   check=True)
    photos = sorted(glob.glob(f"{path}/photographs/**/*.jpg", recursive=True))
    number = 0
    for split, count in (("train", 8), ("val", 3)):
        for wnid in WNIDS:
            (path / split / wnid).mkdir(parents=True)
            for index in range(count):
                # ImageNet's usual size, and others.
                width, height = 500 - 40 * (index % 3), 375 + 25 * (index % 2)
                with Image.open(photos[number % len(photos)]) as photo:
                    x, y = (number * 211) % (photo.width - width), (number * 97) % (photo.height - height)
                    photo.convert("RGB").crop((x, y, x + width, y + height)).save(
                        path / split / wnid / f"{wnid}_{index}.JPEG", quality=90)
                number += 1


pictures = full["made"]("imagenet-made", make_pictures)
folder = root / "imagenet"
if not folder.exists():
    folder.mkdir()
    for split in ("train", "val"):
        (folder / split).symlink_to(pictures / split)
one = root / "one-class.txt"
one.write_text(WNIDS[0] + "\n")
sd, clip = f"--model {full['pipeline']()}", f"--clip {full['make_clip']('clip-l14')}"
dit = f"--model {full['made']('dit', make_dit)} --vae {full['pipeline']()}"
steps = "--diffuse '--steps 2'"
options = {
    "edits": f"{sd} {clip} {steps}", "vlcp": f"{sd} {steps} --cluster '--neighbors 3'",
    "d4m": f"{sd} {steps} --train-teacher '--epochs 1'",
    "rded": "--select '--candidates 8' --train-teacher '--epochs 1'", "dit": f"{dit} {steps}",
    "mgd3": f"{dit} --diffuse '--steps 2 --mode-stop 0'", "minimax": f"{dit} --train '--steps 2 --batch 4 --frugal' {steps}"}
for recipe in recipes or options:
    command = (f"{here.parent / 'distill'} {folder} --recipe {recipe} --classes {one} --ipc 1 --runs 1 --network resnet18 "
               f"--evaluate '--epochs 1' --any-data -o {root / 'out' / recipe} {options[recipe]}")
    subprocess.run(["rm", "-rf", str(root / "out" / recipe)], check=True)
    start = time.perf_counter()
    with open(root / f"{recipe}.log", "w") as log:
        process = subprocess.Popen(shlex.split(command), stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
    status = os.waitstatus_to_exitcode(status)
    print(f"{recipe}: status {status}, {time.perf_counter() - start:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processors, "
          f"{used.ru_maxrss / 1024:.0f} MB", flush=True)
    if status:
        print((root / f"{recipe}.log").read_text()[-2000:], flush=True)
