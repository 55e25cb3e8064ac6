"""Times steps of diffusion models in PyTorch.

Usage: python tools/bench-peers/diffusion.py tiny-diffusion-train [--threads N] [--batch N] [--runs N] [--tuned]
       python tools/bench-peers/diffusion.py dit-step|dit-train MINIMAX [--threads N] [--batch N] [--size N] [--runs N] [--tuned]

tiny-diffusion-train is a training step (AdamW, clipped gradients, latents and texts given) of the UNet of
tiny-unet/config.json, which `bench` reads too, in diffusers. The others are of DiT-XL/2 by the published code: MINIMAX is a
checkout of vimar-gu/MinimaxDiffusion at 969fc6f (which needs timm), whose DiT is the authors' with the factors of DiffFit.
dit-step is a guided call, dit-train a step of its fine-tuning: loss, gradients, AdamW, moving average; latents of --size 32
pixels. Prints one JSON object with the fields of `bench --json`.
"""
import os
import sys
import types

from timing import arguments, report

options = arguments(batch=0, size=32)
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)


def tiny():
    from diffusers import DDPMScheduler, UNet2DConditionModel
    unet = UNet2DConditionModel.from_config(
        UNet2DConditionModel.load_config(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'tiny-unet'))).train()
    schedule = DDPMScheduler(num_train_timesteps=1000)
    optimizer = torch.optim.AdamW(unet.parameters(), 1e-4)
    n, side, channels = options.batch or 64, unet.config.sample_size, unet.config.in_channels
    latents, texts = torch.randn(n, channels, side, side), torch.randn(n, 77, unet.config.cross_attention_dim)
    times = torch.arange(n) * 1000 // n

    def step():
        noise = torch.randn_like(latents)
        optimizer.zero_grad(set_to_none=True)
        F.mse_loss(unet(schedule.add_noise(latents, noise, times), times, texts).sample, noise).backward()
        torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
        optimizer.step()
    return n, step


def published(name):
    sys.path.insert(0, options.folder)
    sys.modules['data'] = types.SimpleNamespace(ImageFolder=None)
    import models
    return models.DiT_models['DiT-XL/2'](input_size=options.size)


def sampling():
    model = published('DiT-XL/2').eval()
    n = options.batch or 1
    latents, times = torch.randn(2 * n, 4, options.size, options.size), torch.full((2 * n,), 500)
    classes = torch.tensor([17] * n + [1000] * n)

    def step():
        with torch.inference_mode():
            model.forward_with_cfg(latents, times, classes, 4.0)
    return n, step


def tuning():
    from copy import deepcopy
    model = published('DiT-XL/2')
    import train_dit
    from diffusion import create_diffusion
    average = deepcopy(model)
    train_dit.requires_grad(average, False)
    diffusion = create_diffusion(timestep_respacing='')
    model = train_dit.mark_difffit_trainable(model)
    optimizer = torch.optim.AdamW([value for value in model.parameters() if value.requires_grad], lr=1e-3, weight_decay=0)
    model.train()
    n = options.batch or 2
    latents = torch.randn(n, 4, options.size, options.size)
    times, classes = torch.arange(n) * 1000 // n + 100, torch.arange(n)

    def step():
        loss = diffusion.training_losses(model, latents, times, dict(y=classes))['loss'].mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        train_dit.update_ema(average, model)
    return n, step


items, run = {'tiny-diffusion-train': tiny, 'dit-step': sampling, 'dit-train': tuning}[options.name]()
report(options.name, options.threads, items, run, options.runs)
