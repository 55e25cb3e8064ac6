#!/usr/bin/env python3
"""Pictures that diffusers' own pipelines draw with the small checkpoint, sampler setting by sampler setting.

    python -P tools/goldens/loops.py        writes Tests/Fixtures/goldens/loops.{json,safetensors}

StableDiffusionPipeline from noise alone, StableDiffusionImg2ImgPipeline from a latent; the scheduler is put into the pipeline
after it is made, as `pipe.scheduler = Class.from_config(...)`, because the constructor changes settings of its own. A case
has the configuration, the sampler made of it, steps, strength (absent: from noise), how often the UNet was asked and the
picture. Made with diffusers 0.42.1, torch 2.15, transformers 5.24.
"""
import json
import pathlib
import sys

import diffusers
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionPipeline
from safetensors.torch import load_file, save_file

# Beside this file, whose folder has names of packages and so is last on the path.
sys.path.append(str(pathlib.Path(__file__).parent))
from samplers import KINDS, betas, saved, sd

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.set_grad_enabled(False)
diffusers.utils.logging.set_verbosity_error()
texts = StableDiffusionPipeline.from_pretrained(root / "checkpoints/pipeline", torch_dtype=torch.float32)
texts.set_progress_bar_config(disable=True)
images = StableDiffusionImg2ImgPipeline(**texts.components, requires_safety_checker=False)
images.set_progress_bar_config(disable=True)
prompts = json.loads((root / "goldens/pipeline.json").read_text())
start = load_file(root / "goldens/pipeline.safetensors")["start"].reshape(1, 4, 8, 12)
plain = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
zero = dict(sd, rescale_betas_zero_snr=True, prediction_type="v_prediction", timestep_spacing="trailing")
CASES = {
    "clipped": ("dpmpp", dict(sd, lambda_min_clipped=-5.1, beta_schedule="squaredcos_cap_v2")),
    "clipped-linear": ("dpmpp", dict(sd, lambda_min_clipped=-2.4)),
    "runge-kutta": ("pndm", dict(sd, skip_prk_steps=False)),
    "runge-kutta-absent": ("pndm", dict(plain)),
    "runge-kutta-ddim": ("pndm", saved("DDIMScheduler", **plain)),
    "multistep": ("pndm", dict(sd, skip_prk_steps=True)),
    "ddpm-euler": ("ddpm", saved("EulerDiscreteScheduler", timestep_spacing="linspace", **plain)),
    "ddpm-euler-trailing": ("ddpm", saved("EulerDiscreteScheduler", timestep_spacing="trailing", **plain)),
    "ddim-euler": ("ddim", saved("EulerDiscreteScheduler", timestep_spacing="linspace", **plain)),
    "bh2": ("dpmpp", saved("UniPCMultistepScheduler", **plain)),
    "deis": ("dpmpp", dict(saved("DEISMultistepScheduler", **plain), final_sigmas_type="sigma_min")),
    "singlestep": ("dpmpp", saved("DPMSolverSinglestepScheduler", **plain)),
    "karras": ("dpmpp", dict(sd, use_karras_sigmas=True)),
    "karras-cosine": ("dpmpp", dict(sd, use_karras_sigmas=True, beta_schedule="squaredcos_cap_v2")),
    "order-3": ("dpmpp", dict(sd, solver_order=3)),
    "order-3-heun-karras": ("dpmpp", dict(sd, solver_order=3, solver_type="heun", use_karras_sigmas=True)),
    "stochastic": ("dpmpp", dict(sd, algorithm_type="sde-dpmsolver++")),
    "zero-snr-ddim": ("ddim", zero),
    "zero-snr-ddpm": ("ddpm", zero),
    "zero-snr-dpmpp": ("dpmpp", zero),
    "trained-ddim": ("ddim", dict(sd, trained_betas=betas)),
    "trained-pndm": ("pndm", dict(sd, trained_betas=betas, skip_prk_steps=True)),
    "trained-dpmpp": ("dpmpp", dict(sd, trained_betas=betas)),
    "clip-range": ("ddim", saved("DDIMScheduler", clip_sample_range=1.4, **plain)),
    "sample": ("ddim", dict(sd, prediction_type="sample")),
}


class Calls:
    """Counts how often the UNet is asked."""

    def __init__(self, module):
        self.count = 0
        module.register_forward_pre_hook(lambda *_: setattr(self, "count", self.count + 1))


calls = Calls(texts.unet)


def draw(kind, config, steps, strength):
    pipe = texts if strength is None else images
    pipe.scheduler = getattr(diffusers, KINDS[kind]).from_config(dict(config))
    calls.count = 0
    generator = torch.Generator().manual_seed(7)
    common = dict(prompt=prompts["prompt"], negative_prompt="cartoon, anime, painting", guidance_scale=3.0,
                  num_inference_steps=steps, generator=generator, output_type="np")
    if strength is None:
        latents = torch.randn(1, 4, 8, 8, generator=generator)
        found = pipe(latents=latents, height=16, width=16, **common)
    else:
        found = pipe(image=start, strength=strength, **common)
    return (torch.from_numpy(found.images[0]) * 255).round().to(torch.uint8), calls.count


found, pictures = [], {}
for name, (kind, config) in CASES.items():
    # From noise alone, from a latent, from hardly more than it; PNDM asks once even at strength 0.
    ways = [(20, None), (20, 0.7), (7, 0.5)] + ([(20, 0.0)] if kind == "pndm" else [])
    for steps, strength in ways:
        try:
            picture, count = draw(kind, config, steps, strength)
        except (ValueError, IndexError) as error:
            print(name, steps, strength, "diffusers raises:", error)
            continue
        key = f"{name} {steps} {'noise' if strength is None else strength}"
        pictures[key] = picture.contiguous()
        found.append(dict(name=key, kind=kind, config=config, steps=steps, strength=strength, calls=count))
        print(key, count, picture.float().mean().item(), picture.float().std().item())
# The pipelines pass over the autoencoder's shift_factor.
same = draw("pndm", CASES["multistep"][1], 20, None)[0]
texts.vae.register_to_config(shift_factor=0.3)
assert torch.equal(same, draw("pndm", CASES["multistep"][1], 20, None)[0])
texts.vae.register_to_config(shift_factor=None)
save_file(pictures, root / "goldens/loops.safetensors")
(root / "goldens/loops.json").write_text(json.dumps(found).replace("}, {", "},\n{") + "\n")
