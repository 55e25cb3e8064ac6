#!/usr/bin/env python3
"""Every setting that a class of transformers, diffusers or gguf has, by class.

    python -P tools/goldens/settings.py        writes Tests/Fixtures/settings/peers.json

SettingsTests checks that the tables of Sources/Settings name all of them. Made with transformers 5.24, diffusers 0.42.1,
gguf 0.19.
"""
import inspect
import json
import pathlib

import diffusers
import gguf
import transformers

root = pathlib.Path(__file__).parents[2]
models = (
    "LlamaConfig MistralConfig MinistralConfig Ministral3Config Qwen2Config Qwen3Config SmolLM3Config Phi3Config "
    "GemmaConfig Gemma2Config Gemma3TextConfig GraniteConfig OlmoConfig Olmo2Config Olmo3Config LlavaConfig CLIPConfig "
    "CLIPTextConfig CLIPVisionConfig SiglipVisionConfig GenerationConfig"
).split()
parts = "UNet2DConditionModel AutoencoderKL DiTTransformer2DModel".split()
processors = "CLIPImageProcessor LlavaImageProcessor SiglipImageProcessor".split()

found = {}
for name in models:
    kind = getattr(transformers, name)
    found[name] = sorted(set(kind().to_dict()) | set(transformers.PretrainedConfig().to_dict()))
for name in processors:
    found[name] = sorted(getattr(transformers, name)().to_dict())


def parameters(kind):
    return sorted(key for key in inspect.signature(kind.__init__).parameters if key not in ("self", "args", "kwargs"))


for name in parts:
    found[name] = parameters(getattr(diffusers, name))
for name in ("DDIMScheduler", "DDPMScheduler", "PNDMScheduler", "DPMSolverMultistepScheduler"):
    found[name] = parameters(getattr(diffusers, name))
for name in ("EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "LCMScheduler", "UniPCMultistepScheduler",
             "DEISMultistepScheduler", "HeunDiscreteScheduler", "LMSDiscreteScheduler", "DPMSolverSinglestepScheduler",
             "KDPM2DiscreteScheduler", "KDPM2AncestralDiscreteScheduler", "TCDScheduler"):
    found["any scheduler"] = sorted(set(found.get("any scheduler", [])) | set(parameters(getattr(diffusers, name))))


def keys(kind):
    for key, value in vars(kind).items():
        if isinstance(value, str) and not key.startswith("_"):
            yield value
        elif inspect.isclass(value):
            yield from keys(value)


every = sorted(set(keys(gguf.Keys)))
found["GGUF tokenizer"] = [key[len("tokenizer.ggml."):] for key in every if key.startswith("tokenizer.ggml.")]
target = root / "Tests/Fixtures/settings/peers.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(found, indent=1) + "\n")
