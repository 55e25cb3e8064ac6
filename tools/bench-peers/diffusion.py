"""Times a training step of a small diffusion UNet in PyTorch and diffusers: AdamW, clipped gradients, latents and texts given.

Usage: python tools/bench-peers/diffusion.py tiny-diffusion-train [--threads N] [--batch N] [--runs N] [--tuned]

The UNet is that of tiny-unet/config.json, which `bench` reads too. Prints one JSON object with the fields of `bench --json`.
"""
import os

from timing import arguments, report

options = arguments(batch=64)
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402
from diffusers import DDPMScheduler, UNet2DConditionModel  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)
unet = UNet2DConditionModel.from_config(
    UNet2DConditionModel.load_config(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'tiny-unet'))).train()
schedule = DDPMScheduler(num_train_timesteps=1000)
optimizer = torch.optim.AdamW(unet.parameters(), 1e-4)
n, side, channels = options.batch, unet.config.sample_size, unet.config.in_channels
latents, texts = torch.randn(n, channels, side, side), torch.randn(n, 77, unet.config.cross_attention_dim)
times = torch.arange(n) * 1000 // n


def step():
    noise = torch.randn_like(latents)
    optimizer.zero_grad(set_to_none=True)
    F.mse_loss(unet(schedule.add_noise(latents, noise, times), times, texts).sample, noise).backward()
    torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
    optimizer.step()


report(options.name, options.threads, n, step, options.runs)
