#!/usr/bin/env python3
"""What diffusers' UNet computes of latents whose sides are odd where they are halved, and its gradients.

    python tools/goldens/odd-latents.py     writes Tests/Fixtures/goldens/odd-latents.safetensors

The model is the checkpoint "unet" of models.py, in float32. Made with torch 2.15, diffusers 0.42.
"""
import pathlib

import torch
from diffusers import UNet2DConditionModel
from safetensors.torch import save_file

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.manual_seed(1)
torch.set_num_threads(1)
model = UNet2DConditionModel.from_pretrained(root / "checkpoints/unet", torch_dtype=torch.float32).eval()
nhwc = lambda x: x.permute(0, 2, 3, 1).detach().float().contiguous()
latents, text, times = torch.randn(2, 4, 7, 5), torch.randn(2, 20, 32), torch.tensor([981, 17])
answer = model(latents, times, text).sample
weight = torch.randn_like(answer)
(answer * weight).sum().backward()
goldens = {"odd.latents": nhwc(latents), "odd.text": text.contiguous(), "odd.answer": nhwc(answer), "odd.weight": nhwc(weight)}
for key, value in model.named_parameters():
    # Of all tensors the file would be three times as large; what is odd happens here.
    if value.grad is not None and ("samplers" in key or key.startswith(("conv_in", "up_blocks.1.resnets.0"))):
        goldens[f"odd.gradient.{key}"] = value.grad.contiguous()
save_file(goldens, root / "goldens/odd-latents.safetensors")
