#!/usr/bin/env python3
"""A small Stable Diffusion pipeline and CLIP as folders, and what diffusers and transformers make with them.

    python -P tools/goldens/pipeline.py        writes Tests/Fixtures/checkpoints/{pipeline,embedder} and goldens/pipeline.*

Pictures are drawn from a latent (strength 0.7, as the papers' latents-to-image pipeline: noise at the first kept time,
then the scheduler's remaining times) and from noise alone, with torch.randn of a generator with seed 7 in float32.
Weights are float16 values. Made with torch 2.15, transformers 5.24, diffusers 0.42.
"""
import json
import pathlib
import shutil

import numpy
import torch
from diffusers import AutoencoderKL, DDIMScheduler, DDPMScheduler, DPMSolverMultistepScheduler, PNDMScheduler
from diffusers import StableDiffusionPipeline, UNet2DConditionModel
from PIL import Image
from safetensors.torch import save_file
from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPTextConfig, CLIPTextModel, CLIPTokenizer

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.manual_seed(1)
torch.set_grad_enabled(False)
goldens = {}


def halved(model, scale=1.0):
    for key, value in model.named_parameters():
        if value.dim() <= 1:
            value.copy_((1.0 if key.endswith("weight") else 0.0) + 0.1 * torch.randn_like(value))
        else:
            value.copy_(scale * torch.randn_like(value) / value[0].numel() ** 0.5)
        value.copy_(value.half().float())
    return model.eval()


tokenizer = CLIPTokenizer.from_pretrained(root / "tokenizers/clip-small")
tokenizer.model_max_length = 77
vocabulary = len(tokenizer)
specials = dict(
    eos_token_id=tokenizer.eos_token_id, bos_token_id=tokenizer.bos_token_id, pad_token_id=tokenizer.pad_token_id)
text_encoder = halved(CLIPTextModel(CLIPTextConfig(
    hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2, vocab_size=vocabulary,
    max_position_embeddings=77, **specials)))
vae = halved(AutoencoderKL(
    block_out_channels=(16, 32), down_block_types=("DownEncoderBlock2D",) * 2, norm_num_groups=8,
    up_block_types=("UpDecoderBlock2D",) * 2, layers_per_block=1, latent_channels=4, sample_size=16))
unet = halved(UNet2DConditionModel(
    sample_size=8, block_out_channels=(16, 32), down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
    up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"), layers_per_block=1, cross_attention_dim=32, norm_num_groups=8,
    attention_head_dim=4))
scheduler = PNDMScheduler(
    beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1, set_alpha_to_one=False,
    skip_prk_steps=True)
pipeline = StableDiffusionPipeline(
    vae=vae, text_encoder=text_encoder, tokenizer=tokenizer, unet=unet, scheduler=scheduler, safety_checker=None,
    feature_extractor=None, requires_safety_checker=False)
shutil.rmtree(root / "checkpoints/pipeline", ignore_errors=True)
for part in (vae, text_encoder, unet):
    part.half()
pipeline.save_pretrained(root / "checkpoints/pipeline")
for part in (vae, text_encoder, unet):
    part.float()

prompt, negative = "a grey sneaker on a plain background", "cartoon, anime, painting"
encode = lambda text: text_encoder(
    tokenizer(text, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids)[0]


def chunked(ids):
    return torch.cat([text_encoder(ids[:, i:i + 77])[0] for i in range(0, ids.shape[1], 77)], dim=1)


def chunks(prompt):
    a = tokenizer(prompt, truncation=False, return_tensors="pt").input_ids
    b = tokenizer(negative, truncation=False, padding="max_length", max_length=a.shape[-1], return_tensors="pt").input_ids
    return torch.cat([chunked(b), chunked(a)])


def draw(kind, start, steps, strength, guidance, context):
    scheduler = kind.from_config(PNDMScheduler.load_config(root / "checkpoints/pipeline/scheduler"))
    scheduler.set_timesteps(steps)
    generator = torch.Generator().manual_seed(7)
    times = scheduler.timesteps
    noise = torch.randn(1, 4, *(start.shape[1:] if start is not None else (8, 8)), generator=generator)
    if start is not None:
        skipped = max(steps - min(int(steps * strength), steps), 0)
        times = times[skipped:]
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(skipped)
        latent = scheduler.add_noise(start[None], noise, times[:1])
    else:
        latent = noise * scheduler.init_noise_sigma
    for time in times:
        both = unet(torch.cat([latent] * 2), time, context).sample
        plain, wanted = both.chunk(2)
        extra = dict(generator=generator) if kind is DDPMScheduler else {}
        latent = scheduler.step(plain + guidance * (wanted - plain), time, latent, **extra).prev_sample
    image = (vae.decode(latent / vae.config.scaling_factor).sample / 2 + 0.5).clamp(0, 1)
    return latent[0], (image[0].permute(1, 2, 0) * 255).round()


start = torch.randn(4, 8, 12)
goldens["start"] = start
plain = torch.cat([encode(negative), encode(prompt)])
kinds = dict(ddim=DDIMScheduler, pndm=PNDMScheduler, ddpm=DDPMScheduler, dpmpp=DPMSolverMultistepScheduler)
for name, kind in kinds.items():
    goldens[name + ".latent"], goldens[name + ".image"] = draw(kind, start, 20, 0.7, 3.0, plain)
goldens["text.latent"], goldens["text.image"] = draw(DDIMScheduler, None, 10, 1.0, 3.0, plain)
long = prompt + " with " + "white laces and a thick sole, " * 30
goldens["chunked.latent"], goldens["chunked.image"] = draw(PNDMScheduler, start, 20, 0.7, 3.0, chunks(long))

# CLIP, from a photograph-like image of an odd size.
embedder = halved(CLIPModel(CLIPConfig(
    text_config=dict(
        hidden_size=32, intermediate_size=37, num_hidden_layers=2, num_attention_heads=4, vocab_size=vocabulary,
        max_position_embeddings=77, **specials),
    vision_config=dict(
        hidden_size=24, intermediate_size=40, num_hidden_layers=2, num_attention_heads=3, image_size=30, patch_size=10),
    projection_dim=20)))
shutil.rmtree(root / "checkpoints/embedder", ignore_errors=True)
embedder.half().save_pretrained(root / "checkpoints/embedder")
embedder.float()
tokenizer.save_pretrained(root / "checkpoints/embedder")
processor = CLIPImageProcessor(size=dict(shortest_edge=30), crop_size=dict(height=30, width=30))
processor.save_pretrained(root / "checkpoints/embedder")
rows, columns = numpy.mgrid[0:41, 0:67]
pixels = numpy.stack(
    [(rows * 6 + columns) % 256, (rows * columns) % 256, (255 - columns * 3) % 256], -1).astype(numpy.uint8)
seen = processor(Image.fromarray(pixels), return_tensors="pt")["pixel_values"]
goldens["seen"] = seen[0].permute(1, 2, 0)
goldens["image_features"] = embedder.get_image_features(seen).pooler_output[0]
goldens["released"] = embedder.visual_projection(embedder.vision_model(seen).last_hidden_state[:, 0])[0]
ids = tokenizer(prompt, padding=True, truncation=True, return_tensors="pt").input_ids
goldens["text_features"] = embedder.get_text_features(ids).pooler_output[0]
lanczos = Image.fromarray(pixels).resize((16, 16), Image.LANCZOS)
encoded = vae.encode(torch.tensor(numpy.array(lanczos)).permute(2, 0, 1)[None].float() / 255 * 2 - 1)
goldens["latent"] = encoded.latent_dist.mean[0] * vae.config.scaling_factor
(root / "goldens/pipeline.json").write_text(json.dumps(dict(prompt=prompt, long=long)))
save_file({key: value.float().contiguous() for key, value in goldens.items()}, root / "goldens/pipeline.safetensors")
