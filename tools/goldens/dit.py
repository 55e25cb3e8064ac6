#!/usr/bin/env python3
"""A small DiT as diffusers' DiTPipeline stores it, and what it answers and draws.

    python -P tools/goldens/dit.py        writes Tests/Fixtures/checkpoints/dit and goldens/dit.safetensors

Weights are random and stored as float16; the reference computes with the same values in float32. The DDIM drawing is made by
diffusers' DiTPipeline, whose number of no class, 1000, is brought down to that of the model; DDPM is written out after sample.py and
gaussian_diffusion.py of facebookresearch/DiT: respaced betas, learned range of variances, guidance of the first three channels.
Made with torch 2.15, diffusers 0.42.
"""
import json
import pathlib
import shutil

import numpy
import torch
from diffusers import AutoencoderKL, DDIMScheduler, DiTPipeline, DiTTransformer2DModel
from safetensors.torch import save_file

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
folder = root / "checkpoints/dit"
torch.manual_seed(2)
CLASSES = 10
model = DiTTransformer2DModel(
    num_attention_heads=2, attention_head_dim=16, in_channels=4, out_channels=8, num_layers=2, sample_size=8, patch_size=2,
    num_embeds_ada_norm=CLASSES)
with torch.no_grad():
    for key, value in model.named_parameters():
        value.copy_(torch.randn_like(value) * (0.1 if value.dim() == 1 else 1 / value[0].numel() ** 0.5))
        value.copy_(value.half().float())
shutil.rmtree(folder, ignore_errors=True)
model.half().save_pretrained(folder / "transformer")
# Read again: positions are a buffer, which "half" has rounded too.
model = DiTTransformer2DModel.from_pretrained(folder / "transformer", torch_dtype=torch.float32).eval()
scheduler = DDIMScheduler(beta_start=0.0001, beta_end=0.02, beta_schedule="linear", clip_sample=False)
scheduler.save_pretrained(folder / "scheduler")
names = ["T-shirt, top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot, boot"]
(folder / "model_index.json").write_text(json.dumps({
    "_class_name": "DiTPipeline", "id2label": {str(number): name for number, name in enumerate(names)},
    "scheduler": ["diffusers", "DDIMScheduler"], "transformer": ["diffusers", "DiTTransformer2DModel"],
    "vae": ["diffusers", "AutoencoderKL"]}, indent=2))
goldens = {}
nhwc = lambda x: x.permute(0, 2, 3, 1)

latents, times, classes = torch.randn(2, 4, 8, 8), torch.tensor([981, 17]), torch.tensor([3, CLASSES])
answer = model(latents, times, classes).sample
weight = torch.randn_like(answer)
(answer * weight).sum().backward()
goldens |= {"latents": nhwc(latents), "times": times, "classes": classes, "answer": nhwc(answer), "weight": nhwc(weight)}
for key, value in model.named_parameters():
    goldens[f"gradient.{key}"] = value.grad
torch.set_grad_enabled(False)


def guided(sample, time, channels, guidance=4.0, label=9):
    """The answer with so many channels guided."""
    wanted, plain = model(
        torch.cat([sample] * 2), torch.full((2,), int(time)), torch.tensor([label, CLASSES])).sample.chunk(2)
    return torch.cat([plain[:, :channels] + guidance * (wanted - plain)[:, :channels], wanted[:, channels:]], 1)


forward, drawn = model.forward, []
model.forward = lambda *inputs, class_labels, **more: forward(*inputs, class_labels=class_labels.clamp(max=CLASSES), **more)
pipeline = DiTPipeline(model, AutoencoderKL(), scheduler)
pipeline.set_progress_bar_config(disable=True)
decode = pipeline.vae.decode
pipeline.vae.decode = lambda latents: (drawn.append(latents), decode(latents))[1]
pipeline([9], guidance_scale=4.0, generator=torch.Generator().manual_seed(7), num_inference_steps=12, output_type="np")
model.forward = forward
sample = drawn[0] * pipeline.vae.config.scaling_factor
goldens["ddim"] = sample[0]

generator = torch.Generator().manual_seed(7)
sample = torch.randn(1, 4, 8, 8, generator=generator)
levels = numpy.cumprod(1 - numpy.linspace(1e-4, 0.02, 1000, dtype=numpy.float64))
kept = [round(index * 999 / 11) for index in range(12)]
before, betas = 1.0, []
for time in kept:
    betas.append(1 - levels[time] / before)
    before = levels[time]
betas = numpy.array(betas)
bars = numpy.cumprod(1 - betas)
previous = numpy.append(1.0, bars[:-1])
variances = betas * (1 - previous) / (1 - bars)
logarithms = numpy.log(numpy.append(variances[1], variances[1:]))
for index in reversed(range(12)):
    output = guided(sample, kept[index], 3).double()
    noise, place = output[:, :4], (output[:, 4:] + 1) / 2
    clean = sample / bars[index] ** 0.5 - (1 / bars[index] - 1) ** 0.5 * noise
    mean = (betas[index] * previous[index] ** 0.5 / (1 - bars[index]) * clean
            + (1 - previous[index]) * (1 - betas[index]) ** 0.5 / (1 - bars[index]) * sample)
    spread = torch.exp(0.5 * (place * numpy.log(betas[index]) + (1 - place) * logarithms[index]))
    if index:
        mean = mean + spread * torch.randn(1, 4, 8, 8, generator=generator)
    sample = mean.float()
goldens["ddpm"] = sample[0]
save_file({f"dit.{key}": value.float().contiguous() for key, value in goldens.items()}, root / "goldens/dit.safetensors")
