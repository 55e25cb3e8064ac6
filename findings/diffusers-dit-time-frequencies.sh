#!/bin/bash
# diffusers 0.42.1: DiTTransformer2DModel spreads the 128 frequencies of its time embedding over 127 steps
# (downscale_freq_shift=1), facebookresearch/DiT at ed81ce2, whose weights it converts, over 128, and normalises with 1e-5
# where that has 1e-6 (norm_eps, which the published folder does not set).
# Seen: the embeddings that the same weights are given differ by up to 2, the whole range of a cosine; with a shift of 0
# they are the authors' to the bit.
. "$(dirname "$0")/environment" torch==2.15.0 diffusers==0.42.1 numpy transformers==5.24.0
"$python" - <<'PYTHON'
import math

import diffusers
import torch
from diffusers import DiTTransformer2DModel

model = DiTTransformer2DModel(num_attention_heads=2, attention_head_dim=16, num_layers=1, sample_size=8)
block = model.transformer_blocks[0]
times = torch.arange(1000)


def authors(t, dim=256, max_period=10000):
    """models.py, TimestepEmbedder.timestep_embedding"""
    half = dim // 2
    freqs = torch.exp(-math.log(max_period) * torch.arange(start=0, end=half, dtype=torch.float32) / half)
    args = t[:, None].float() * freqs[None]
    return torch.cat([torch.cos(args), torch.sin(args)], dim=-1)


wave = block.norm1.emb.time_proj
difference = (wave(times) - authors(times)).abs().max().item()
print(diffusers.__version__, "shift", wave.downscale_freq_shift, "difference", difference, "epsilon", block.norm3.eps)
assert wave.downscale_freq_shift == 1 and difference > 1.9 and block.norm3.eps == 1e-5
wave.downscale_freq_shift = 0
assert torch.equal(wave(times), authors(times))
PYTHON
