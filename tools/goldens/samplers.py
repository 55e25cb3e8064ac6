#!/usr/bin/env python3
"""Where diffusers' samplers go, setting by setting, with a fixed linear "model" in the place of a network.

    python -P tools/goldens/samplers.py        writes Tests/Fixtures/goldens/samplers.json

A case has the configuration of a scheduler, the sampler that is made of it by `from_config`, steps and a strength (1: from
noise alone), the times, and the sample after all steps. The model's answer at time t is 0.3 x - 0.2 n + t/2000 for the
noise n. Made with diffusers 0.42.1, torch 2.15.
"""
import json
import pathlib

import numpy
import torch
import diffusers

root = pathlib.Path(__file__).parents[2]
torch.manual_seed(11)
start, noise = torch.randn(1, 2, 2, 2), torch.randn(1, 2, 2, 2)
KINDS = dict(ddim="DDIMScheduler", pndm="PNDMScheduler", ddpm="DDPMScheduler", dpmpp="DPMSolverMultistepScheduler")
sd = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1, clip_sample=False,
          set_alpha_to_one=False)


def saved(name, **settings):
    """A configuration as the class writes it, without what JSON has no word for."""
    config = dict(getattr(diffusers, name)(**settings).config)
    config["_class_name"] = name
    config.pop("_use_default_values", None)
    return {key: value for key, value in config.items() if value is not None and value != -float("inf")}


betas = (numpy.linspace(0.001, 0.02, 1000) ** 1.1).round(6).tolist()
short = (numpy.linspace(0.01, 0.2, 40)).round(4).tolist()
CASES = {
    "clipped": ("dpmpp", dict(sd, lambda_min_clipped=-2.1)),
    "clipped-trailing": ("dpmpp", dict(sd, lambda_min_clipped=-3.0, timestep_spacing="trailing")),
    "clipped-leading": ("dpmpp", dict(sd, lambda_min_clipped=-3.5, timestep_spacing="leading")),
    "karras": ("dpmpp", dict(sd, use_karras_sigmas=True)),
    "karras-cosine": ("dpmpp", dict(sd, use_karras_sigmas=True, beta_schedule="squaredcos_cap_v2")),
    "karras-ends": ("dpmpp", saved("UniPCMultistepScheduler", use_karras_sigmas=True, sigma_min=0.1, sigma_max=8.0,
                                   beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012)),
    "third-order": ("dpmpp", dict(sd, solver_order=3)),
    "third-order-heun": ("dpmpp", dict(sd, solver_order=3, solver_type="heun", lower_order_final=False)),
    "first-order": ("dpmpp", dict(sd, solver_order=1)),
    "unipc": ("dpmpp", saved("UniPCMultistepScheduler", beta_schedule="scaled_linear")),
    "single": ("dpmpp", saved("DPMSolverSinglestepScheduler", solver_order=3)),
    # Without final_sigmas_type DPMSolverMultistepScheduler refuses DEIS's algorithm_type.
    "deis": ("dpmpp", dict(saved("DEISMultistepScheduler", beta_schedule="scaled_linear"),
                           final_sigmas_type="sigma_min")),
    "deis-karras": ("dpmpp", dict(saved("DEISMultistepScheduler", use_karras_sigmas=True, solver_order=3),
                                  final_sigmas_type="sigma_min")),
    "stochastic": ("dpmpp", dict(sd, algorithm_type="sde-dpmsolver++")),
    "stochastic-third": ("dpmpp", dict(sd, algorithm_type="sde-dpmsolver++", solver_order=3, use_karras_sigmas=True)),
    "sigma-min": ("dpmpp", dict(sd, final_sigmas_type="sigma_min", euler_at_final=True)),
    "zero-snr-dpmpp": ("dpmpp", dict(sd, rescale_betas_zero_snr=True, prediction_type="v_prediction")),
    "zero-snr-ddim": ("ddim", dict(sd, rescale_betas_zero_snr=True, prediction_type="v_prediction",
                                   timestep_spacing="trailing")),
    "zero-snr-ddpm": ("ddpm", dict(sd, rescale_betas_zero_snr=True, prediction_type="v_prediction",
                                   timestep_spacing="linspace")),
    "trained": ("ddim", dict(sd, trained_betas=betas)),
    "trained-few": ("dpmpp", dict(trained_betas=short, num_train_timesteps=40)),
    "sigmoid": ("ddpm", dict(sd, beta_schedule="sigmoid", variance_type="fixed_large")),
    "euler-ddpm": ("ddpm", saved("EulerDiscreteScheduler", timestep_spacing="linspace")),
    "euler-ddpm-trailing": ("ddpm", saved("EulerAncestralDiscreteScheduler", timestep_spacing="trailing")),
    "euler-pndm": ("pndm", saved("EulerDiscreteScheduler", timestep_spacing="leading", steps_offset=1)),
    "ddim-pndm": ("pndm", saved("DDIMScheduler")),
    "ddim-pndm-linspace": ("pndm", saved("DDIMScheduler", timestep_spacing="linspace", prediction_type="v_prediction")),
    "pndm-no-skip": ("pndm", dict(sd, skip_prk_steps=False)),
    "pndm-skip": ("pndm", dict(sd, skip_prk_steps=True)),
    "lcm-ddim": ("ddim", saved("LCMScheduler")),
    "clip-range": ("ddim", saved("DDIMScheduler", clip_sample_range=0.4)),
    "clip-range-ddpm": ("ddpm", saved("DDPMScheduler", clip_sample_range=0.6)),
    "sample-ddim": ("ddim", dict(sd, prediction_type="sample")),
}


def main():
    found = {"start": start.flatten().tolist(), "noise": noise.flatten().tolist(), "cases": []}
    for name, (kind, config) in CASES.items():
        for steps, strength in ((20, 1.0), (9, 1.0), (17, 0.6)):
            # Without a beginning diffusers itself takes the later of equal times for its first and then has none left.
            scheduler = getattr(diffusers, KINDS[kind]).from_config(dict(config))
            scheduler.set_timesteps(steps)
            times, generator = scheduler.timesteps, torch.Generator().manual_seed(3)
            if strength < 1:
                skipped = max(steps - min(int(steps * strength), steps), 0)
                times = times[skipped * scheduler.order:]
                if hasattr(scheduler, "set_begin_index"):
                    scheduler.set_begin_index(skipped * scheduler.order)
                sample = scheduler.add_noise(start, noise, times[:1])
            else:
                sample = noise * scheduler.init_noise_sigma
                if hasattr(scheduler, "set_begin_index"):
                    scheduler.set_begin_index(0)
            for time in times:
                answer = 0.3 * sample - 0.2 * noise + int(time) / 2000
                extra = dict(generator=generator) if kind in ("ddpm", "dpmpp") else {}
                sample = scheduler.step(answer, time, sample, **extra).prev_sample
            if not torch.isfinite(sample).all():
                # Karras's last level is that of sigma_min, and a step of no length has no slope.
                assert name == "deis-karras", name
                continue
            found["cases"].append(dict(
                name=name, kind=kind, config=config, steps=steps, strength=strength, times=[int(t) for t in times],
                end=[round(v, 6) for v in sample.flatten().tolist()]))
    (root / "Tests/Fixtures/goldens/samplers.json").write_text(json.dumps(found).replace("}, {", "},\n{") + "\n")


if __name__ == "__main__":
    main()
