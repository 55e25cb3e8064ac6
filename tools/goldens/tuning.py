#!/usr/bin/env python3
"""Fifty steps of fine-tuning as diffusers' train_text_to_image.py does it, with draws in the order of TrainingDraws.

    python -P tools/goldens/tuning.py        writes Tests/Fixtures/goldens/tuning.safetensors

Starts from Tests/Fixtures/checkpoints/pipeline (tools/goldens/pipeline.py). Seven pictures of 16 px, batch 4, so that
every second batch is short; AdamW at 1e-3 with a weight decay of 0.01, gradients clipped to 1, two batches a step.
"""
import pathlib

import numpy
import torch
from diffusers import DDPMScheduler, StableDiffusionPipeline
from safetensors.torch import save_file

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
pipeline = StableDiffusionPipeline.from_pretrained(root / "checkpoints/pipeline", torch_dtype=torch.float32)
unet, vae, text_encoder, tokenizer = pipeline.unet, pipeline.vae, pipeline.text_encoder, pipeline.tokenizer
schedule = DDPMScheduler.from_config(pipeline.scheduler.config)
rows, columns = numpy.mgrid[0:16, 0:16]
count, batch, accumulation = 7, 4, 2
pictures = []
for index in range(count):
    planes = [(rows * 16 + columns * index) % 256, (columns * 16 + 40 * index) % 256, (rows * columns + index) % 256]
    pictures.append(torch.tensor(numpy.stack(planes, 0).astype(numpy.float32)) / 255 * 2 - 1)
captions = [f"a grey sneaker number {index} on a plain background" for index in range(count)]

with torch.no_grad():
    posteriors = [vae.encode(picture[None]).latent_dist for picture in pictures]
    ids = tokenizer(captions, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
    texts = text_encoder(ids)[0]
generator = torch.Generator().manual_seed(11)
optimizer = torch.optim.AdamW(unet.parameters(), lr=1e-3, weight_decay=0.01)
unet.train()
losses, order, number = [], None, 0
for step in range(50):
    total = 0.0
    for _ in range(accumulation):
        per_epoch = (count + batch - 1) // batch
        if number % per_epoch == 0:
            order = torch.randperm(count, generator=generator)
        place = number % per_epoch * batch
        members = order[place:place + batch].tolist()
        number += 1
        n = len(members)
        fresh = torch.randn(n * 256, generator=generator).view(n, 4, 8, 8)
        noise = torch.randn(n * 256, generator=generator).view(n, 4, 8, 8)
        times = torch.randint(0, 1000, (n,), generator=generator)
        mean = torch.cat([posteriors[m].mean for m in members])
        deviation = torch.cat([posteriors[m].std for m in members])
        latents = (mean + deviation * fresh) * vae.config.scaling_factor
        answer = unet(schedule.add_noise(latents, noise, times), times, texts[members]).sample
        loss = torch.nn.functional.mse_loss(answer, noise)
        (loss / accumulation).backward()
        total += loss.item() / accumulation
    torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    losses.append(total)
save_file({"losses": torch.tensor(losses)}, root / "goldens/tuning.safetensors")
print(losses[0], losses[-1])
