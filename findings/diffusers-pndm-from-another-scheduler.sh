#!/bin/bash
# diffusers 0.42.1: PNDMScheduler.from_config of a DDIM (or Euler) configuration, the documented way to swap schedulers, is not
# the PNDM that Stable Diffusion's own files ask for: the key skip_prk_steps is absent, its default is false, and Runge-Kutta
# steps come first.
# Seen: 50 steps call the network 59 times, the second and third at the same time step, at times between those of the grid; fewer than
# 4 steps raise a ValueError of numpy about shapes (with skip_prk_steps 50 steps are 51 calls and 1 step works).
. "$(dirname "$0")/environment" torch==2.15.0 diffusers==0.42.1 numpy transformers==5.24.0
"$python" - <<'PYTHON'
import diffusers
from diffusers import DDIMScheduler, PNDMScheduler

config = DDIMScheduler(
    beta_schedule="scaled_linear", beta_start=0.00085, beta_end=0.012, steps_offset=1, clip_sample=False).config
swapped, own = PNDMScheduler.from_config(config), PNDMScheduler.from_config(config, skip_prk_steps=True)
swapped.set_timesteps(50)
own.set_timesteps(50)
print(diffusers.__version__, len(swapped.timesteps), len(own.timesteps), swapped.timesteps[:5].tolist())
assert (len(swapped.timesteps), len(own.timesteps)) == (59, 51)
assert swapped.timesteps[:5].tolist() == [981, 971, 971, 961, 961]
own.set_timesteps(1)
for steps in (1, 2, 3):
    try:
        swapped.set_timesteps(steps)
    except ValueError as error:
        print(steps, "steps:", error)
    else:
        raise SystemExit(f"{steps} steps work now")
PYTHON
