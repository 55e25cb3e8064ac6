#!/usr/bin/env python3
"""What mode guidance (MGD3) draws, by published code.

    python -P tools/goldens/modes.py MANIFOLDGD        writes Tests/Fixtures/goldens/modes.safetensors

MANIFOLDGD is a checkout of AyushRoy2001/ManifoldGD at 708ce64, a fork of MGD3, whose `diffusion` is imported as it is; with
a manifold_guidance_scale of 0 it samples as MGD3 does. It draws with the small DiT of dit.py, in whose place of
`forward_with_cfg` stands `guided`; noise is drawn for the conditional half alone, the other of which the model never sees.

With Stable Diffusion MGD3 has schedulers of its own, DDPMModeScheduler and DDIMModeScheduler (they are in
zelectricsheep/AGS-DD-anonymous at c4db27f, diffusers/src/diffusers/schedulers), which add one term to what diffusers' compute. Here
the term is added to the sample of the installed diffusers', in the small pipeline of pipeline.py: guidance 8, an empty
negative prompt, stop_t 500 of 1000 times. Made with torch 2.15, diffusers 0.42.
"""
import json
import pathlib
import sys

import torch
from diffusers import DDIMScheduler, DDPMScheduler, DiTTransformer2DModel, StableDiffusionPipeline
from safetensors.torch import save_file

manifold = sys.argv[1]
sys.path.append(str(pathlib.Path(__file__).parent))
from samplers import sd

sys.path.insert(0, manifold)
from diffusion import create_diffusion, gaussian_diffusion

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.set_num_threads(1)
torch.set_grad_enabled(False)
goldens = {}
CLASSES, SIZE = 10, (1, 4, 8, 8)

transformer = DiTTransformer2DModel.from_pretrained(
    root / "checkpoints/dit/transformer", torch_dtype=torch.float32).eval()
mode = 1.5 * torch.randn(*SIZE, generator=torch.Generator().manual_seed(3))
goldens["mode"] = mode[0]


def guided(x, t, y, cfg_scale):
    """forward_with_cfg of facebookresearch/DiT, around diffusers' network."""
    half = x[:1]
    answer = transformer(torch.cat([half, half]), t, y).sample
    noise, rest = answer[:, :3], answer[:, 3:]
    wanted, plain = noise.chunk(2)
    return torch.cat([torch.cat([plain + cfg_scale * (wanted - plain)] * 2), rest], 1)


def draw_class(scale):
    generator = torch.Generator().manual_seed(7)
    start = torch.randn(*SIZE, generator=generator)
    gaussian_diffusion.th.randn_like = lambda x: torch.cat([torch.randn(*SIZE, generator=generator)] * 2)
    found = create_diffusion("50").p_sample_loop_with_mode_guidance(
        guided, (2, *SIZE[1:]), torch.cat([start, start]), clip_denoised=False,
        model_kwargs=dict(y=torch.tensor([9, CLASSES]), cfg_scale=4.0), device="cpu", mode_features=mode, stop_t=25,
        mode_guidance_scale=scale, manifold_guidance_scale=0.0)
    return found[0]


own = torch.randn_like
goldens["class"], goldens["class.plain"] = draw_class(0.1), draw_class(0.0)
gaussian_diffusion.th.randn_like = own


class Guided:
    """The term that MGD3's schedulers add to the next sample."""

    def step(self, model_output, timestep, sample, generator=None, return_dict=True):
        found = super().step(model_output, timestep, sample, generator=generator, return_dict=True)
        if timestep > 500:
            # The deviation of the noise for DDPM, with variances "fixed_small"; the level of the signal for DDIM.
            share = (self._get_variance(timestep) if isinstance(self, DDPMScheduler) else self.alphas_cumprod[timestep]) ** 0.5
            found.prev_sample = found.prev_sample - (found.pred_original_sample - mode) * self.scale * share
        return (found.prev_sample,)


pipe = StableDiffusionPipeline.from_pretrained(root / "checkpoints/pipeline", torch_dtype=torch.float32)
pipe.set_progress_bar_config(disable=True)
prompt = json.loads((root / "goldens/pipeline.json").read_text())["prompt"]
for kind in (DDPMScheduler, DDIMScheduler):
    class Scheduler(Guided, kind):
        pass

    for scale, ending in ((0.1, ""), (0.0, ".plain")):
        pipe.scheduler = Scheduler.from_config(dict(sd))
        pipe.scheduler.scale = scale
        generator = torch.Generator().manual_seed(7)
        start = torch.randn(*SIZE, generator=generator)
        name = "text." + kind.__name__[:4].lower() + ending
        goldens[name] = pipe(
            prompt=prompt, negative_prompt="", guidance_scale=8.0, num_inference_steps=50, generator=generator,
            latents=start, height=16, width=16, output_type="latent").images[0]
for name, value in goldens.items():
    print(name, value.abs().max().item(), (value - mode[0]).pow(2).mean().item())
save_file({f"modes.{key}": value.contiguous() for key, value in goldens.items()}, root / "goldens/modes.safetensors")
