#!/bin/bash
# diffusers 0.42.1: DiTPipeline applies classifier-free guidance to all four latent channels and drops the learned variance;
# facebookresearch/DiT at ed81ce2, whose weights it converts, guides the first three and samples with that variance
# (models.py, forward_with_cfg; Minimax diffusion and MGD3 do as it does).
# Seen: what the scheduler is given has four channels of eight, and the fourth is guided too.
. "$(dirname "$0")/environment" torch==2.15.0 diffusers==0.42.1 numpy transformers==5.24.0
"$python" - <<'PYTHON'
import diffusers
import torch
from diffusers import AutoencoderKL, DDIMScheduler, DiTPipeline, DiTTransformer2DModel

torch.manual_seed(0)
transformer = DiTTransformer2DModel(
    num_attention_heads=2, attention_head_dim=8, num_layers=1, in_channels=4, out_channels=8, sample_size=4)
torch.nn.init.normal_(transformer.proj_out_2.weight)
vae = AutoencoderKL(block_out_channels=[8], norm_num_groups=4)
pipeline = DiTPipeline(transformer, vae, DDIMScheduler())
pipeline.set_progress_bar_config(disable=True)
seen, given = [], []
transformer.register_forward_hook(lambda module, inputs, output: seen.append(output[0]))
step = pipeline.scheduler.step


def watched(noise, *rest, **named):
    given.append(noise)
    return step(noise, *rest, **named)


pipeline.scheduler.step = watched
pipeline([1], guidance_scale=4.0, num_inference_steps=1)
conditional, unconditional = seen[0].split(1)
guided = unconditional + 4 * (conditional - unconditional)
print(diffusers.__version__, "model", tuple(conditional.shape), "scheduler", tuple(given[0].shape))
for channel in range(4):
    print("channel", channel, "guided by", (given[0][0, channel] - guided[0, channel]).abs().max().item())
assert conditional.shape[1] == 8 and given[0].shape[1] == 4
assert torch.allclose(given[0][:, :4], guided[:, :4], atol=1e-5)
assert (guided[:, 3] - conditional[:, 3]).abs().max() > 0.1
PYTHON
