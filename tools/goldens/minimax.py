#!/usr/bin/env python3
"""Fifty steps of Minimax diffusion's fine-tuning, by its own code.

    python -P tools/goldens/minimax.py MINIMAX        writes Tests/Fixtures/goldens/minimax.safetensors

MINIMAX is a checkout of vimar-gu/MinimaxDiffusion at 969fc6f, whose models.py, diffusion and train_dit.py are imported as they
are (timm 1.0.31), but for what reads pictures; the criteria are the lines of train_dit.main between its comments. The DiT is Tests/Fixtures/torch/dit.pt, of
two blocks: the published code would give both scale factors, for its first 14; here the first half of the blocks has them, as of
the 28 of DiT-XL. Latents, classes, times and dropped classes are drawn here and fed in, noise is `torch.randn` of a generator.
Recorded are the terms of each step's loss, and what the averaged network answers in the end. Made with torch 2.15.
"""
import argparse
import inspect
import pathlib
import sys
import textwrap
import types
from collections import defaultdict
from copy import deepcopy

import torch
from safetensors.torch import save_file

source = sys.argv[1]
sys.path.insert(0, source)
sys.modules["data"] = types.SimpleNamespace(ImageFolder=None)
import models
import train_dit
from diffusion import create_diffusion

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.set_num_threads(1)
STEPS, BATCH, IMAGES, CLASSES = 50, 4, 24, 10
choices = torch.Generator().manual_seed(21)
# Of a size that makes all terms matter; some values lie beyond ±0.999, which time 0 treats apart.
latents = torch.randn(IMAGES, 4, 8, 8, generator=choices) * 0.7
labels = torch.randint(0, 3, (IMAGES,), generator=choices) * 4
indices = torch.stack([torch.randperm(IMAGES, generator=choices)[:BATCH] for _ in range(STEPS)])
times = torch.randint(0, 1000, (STEPS, BATCH), generator=choices)
times[::10, 0] = 0
times[5::10, 1] = 999
drops = torch.rand(STEPS, BATCH, generator=choices) < 0.1
noise = torch.Generator().manual_seed(22)

model = models.DiT(input_size=8, hidden_size=32, depth=2, num_heads=2, num_classes=CLASSES)
model.load_state_dict(torch.load(root / "torch/dit.pt"), strict=False)
for block in model.blocks[1:]:
    for part in (block, block.attn):
        for name in ("gamma1", "gamma2"):
            delattr(part, name)
            setattr(part, name, 1)
ema = deepcopy(model)
train_dit.requires_grad(ema, False)
diffusion = create_diffusion(timestep_respacing="")
model = train_dit.mark_difffit_trainable(model)
trained = [value for value in model.parameters() if value.requires_grad]
opt = torch.optim.AdamW(trained, lr=1e-3, weight_decay=0)
train_dit.update_ema(ema, model, decay=0)
model.train()
ema.eval()
model.y_embedder.token_drop = lambda given, force=None: torch.where(dropped, CLASSES, given)

main = inspect.getsource(train_dit.main)
criteria = main[main.index("            # Calculate minimax criteria"):main.index("            opt.zero_grad()")]
criteria = compile(textwrap.dedent(criteria), "criteria", "exec")
scope = dict(vars(train_dit), device="cpu", real_memory=defaultdict(list), pseudo_memory=defaultdict(list),
             args=argparse.Namespace(condense=True, lambda_pos=0.002, lambda_neg=0.008, memory_size=5))
terms = torch.zeros(STEPS, 4)
for step in range(STEPS):
    x, y, dropped = latents[indices[step]], labels[indices[step]], drops[step]
    losses = diffusion.training_losses(
        model, x, times[step], dict(y=y), noise=torch.randn(BATCH, 4, 8, 8, generator=noise))
    scope.update(x=x, ry=y.numpy(), pseudo_embeddings=losses["output"], loss=losses["loss"].mean())
    exec(criteria, scope)
    opt.zero_grad()
    scope["all_loss"].backward()
    opt.step()
    train_dit.update_ema(ema, model)
    terms[step] = torch.stack(
        [losses["mse"].mean(), losses["vb"].mean(), scope["pos_match_loss"], scope["neg_match_loss"]]).detach()
    print(step, terms[step].tolist())
with torch.no_grad():
    answers = {name: net.eval()(latents[:2], torch.tensor([981, 17]), torch.tensor([4, CLASSES])).permute(0, 2, 3, 1)
               for name, net in (("averaged", ema), ("last", model))}
print(sum(value.numel() for value in trained), {name: value.abs().max().item() for name, value in answers.items()})
save_file({f"minimax.{key}": value.float().contiguous() for key, value in dict(
    answers, latents=latents, labels=labels, indices=indices, times=times, drops=drops, terms=terms).items()},
    root / "goldens/minimax.safetensors")
