#!/usr/bin/env python3
"""Small checkpoints in Hugging Face layout and what transformers and diffusers compute with them.

    python tools/goldens/models.py        writes Tests/Fixtures/checkpoints and Tests/Fixtures/goldens/models.safetensors

Weights are random and stored as float16; the reference computes with the same values in float32. Every tensor of a
network gets a gradient, of the sum of outputs times fixed numbers. Made with torch 2.15, transformers 5.24, diffusers 0.42.
"""
import json
import pathlib
import shutil

import torch
from diffusers import AutoencoderKL, DDIMScheduler, DDPMScheduler, DPMSolverMultistepScheduler, PNDMScheduler
from diffusers import UNet2DConditionModel
from safetensors.torch import load_file, save_file
from transformers import CLIPConfig, CLIPModel, CLIPTextConfig, CLIPTextModel

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
checkpoints = root / "checkpoints"
goldens = {}
torch.manual_seed(0)


def save(model, name, scale=1.0):
    """Randomises all tensors, stores them as float16 and makes the model use exactly those."""
    folder = checkpoints / name
    shutil.rmtree(folder, ignore_errors=True)
    with torch.no_grad():
        for key, value in model.named_parameters():
            if value.dim() <= 1 and key.endswith("weight"):
                value.copy_(1 + 0.2 * torch.randn_like(value))
            elif value.dim() <= 1:
                value.copy_(0.1 * torch.randn_like(value))
            else:
                value.copy_(scale * torch.randn_like(value) / value[0].numel() ** 0.5)
            value.copy_(value.half().float())
    model.half().save_pretrained(folder)
    model.float()
    return model.eval()


def record(name, **tensors):
    for key, value in tensors.items():
        goldens[f"{name}.{key}"] = value.detach().float().contiguous()


def gradients(name, model, loss):
    model.zero_grad()
    loss.backward()
    for key, value in model.named_parameters():
        if value.grad is not None:
            goldens[f"{name}.gradient.{key}"] = value.grad.float().contiguous()


def clip():
    config = CLIPConfig(
        text_config=dict(
            hidden_size=32, intermediate_size=37, num_hidden_layers=2, num_attention_heads=4, vocab_size=99,
            max_position_embeddings=20, eos_token_id=98, bos_token_id=97, pad_token_id=98),
        vision_config=dict(
            hidden_size=24, intermediate_size=40, num_hidden_layers=3, num_attention_heads=3, image_size=30,
            patch_size=10),
        projection_dim=20)
    model = save(CLIPModel(config), "clip")
    images = torch.randn(3, 3, 30, 30)
    ids = torch.randint(0, 97, (4, 20))
    ids[:, 0] = 97
    for row, end in enumerate((5, 12, 19, 8)):
        ids[row, end:] = 98
    standard = model.get_image_features(images).pooler_output
    hidden = model.vision_model(images, output_hidden_states=True)
    released = model.visual_projection(hidden.last_hidden_state[:, 0])
    text = model.get_text_features(ids).pooler_output
    a, b = torch.randn_like(standard), torch.randn_like(text)
    record(
        "clip", images=images.permute(0, 2, 3, 1), ids=ids, standard=standard, released=released, text=text,
        second=hidden.hidden_states[2], weightImage=a, weightText=b)
    gradients("clip", model, (standard * a).sum() + (text * b).sum())

    encoder = save(
        CLIPTextModel(CLIPTextConfig(
            hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2, vocab_size=99,
            max_position_embeddings=20, hidden_act="gelu", eos_token_id=2, bos_token_id=0, pad_token_id=1)),
        "text-encoder")
    record("text", ids=ids, tokens=encoder(ids).last_hidden_state)


def autoencoder():
    model = save(
        AutoencoderKL(
            block_out_channels=(16, 32), down_block_types=("DownEncoderBlock2D",) * 2, norm_num_groups=8,
            up_block_types=("UpDecoderBlock2D",) * 2, layers_per_block=1, latent_channels=4, sample_size=16), "vae")
    images = torch.rand(2, 3, 12, 20) * 2 - 1
    moments = model.encode(images).latent_dist.parameters
    latents = torch.randn(2, 4, 6, 10)
    decoded = model.decode(latents).sample
    a, b = torch.randn_like(moments), torch.randn_like(decoded)
    nhwc = lambda x: x.permute(0, 2, 3, 1)
    record(
        "vae", images=nhwc(images), moments=nhwc(moments), latents=nhwc(latents), decoded=nhwc(decoded),
        weightMoments=nhwc(a), weightDecoded=nhwc(b))
    gradients("vae", model, (moments * a).sum() + (decoded * b).sum())
    # The names that attention had before diffusers 0.13.
    folder = checkpoints / "vae-old"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(checkpoints / "vae", folder)
    tensors = load_file(folder / "diffusion_pytorch_model.safetensors")
    for new, old in (("to_q.", "query."), ("to_k.", "key."), ("to_v.", "value."), ("to_out.0.", "proj_attn.")):
        tensors = {key.replace(new, old): value for key, value in tensors.items()}
    save_file(tensors, folder / "diffusion_pytorch_model.safetensors")


def unet():
    nhwc = lambda x: x.permute(0, 2, 3, 1)
    for name, extra in (
        ("unet", dict(attention_head_dim=4)),
        ("unet-linear", dict(attention_head_dim=(2, 4), use_linear_projection=True, transformer_layers_per_block=1)),
    ):
        model = save(
            UNet2DConditionModel(
                sample_size=8, block_out_channels=(16, 32), down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
                up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"), layers_per_block=1, cross_attention_dim=32,
                norm_num_groups=8, **extra), name)
        latents, text, times = torch.randn(2, 4, 8, 12), torch.randn(2, 20, 32), torch.tensor([981, 17])
        answer = model(latents, times, text).sample
        a = torch.randn_like(answer)
        record(name, latents=nhwc(latents), text=text, times=times, answer=nhwc(answer), weight=nhwc(a))
        if name == "unet":
            gradients(name, model, (answer * a).sum())


def schedulers():
    """Samplers with a fixed linear model: each step's sample."""
    config = dict(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1, set_alpha_to_one=False,
        clip_sample=False, skip_prk_steps=True, num_train_timesteps=1000)
    folder = checkpoints / "scheduler"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "scheduler_config.json").write_text(json.dumps(dict(_class_name="PNDMScheduler", **config), indent=2))
    start, noise = torch.randn(1, 4, 4, 4), torch.randn(1, 4, 4, 4)
    record("schedulers", start=start[0], noise=noise[0])
    kinds = dict(ddim=DDIMScheduler, pndm=PNDMScheduler, ddpm=DDPMScheduler, dpmpp=DPMSolverMultistepScheduler)
    for name, kind in kinds.items():
        for prediction in ("epsilon", "v_prediction"):
            for steps, strength in ((50, 0.7), (12, 1.0), (7, 0.5)):
                scheduler = kind.from_config(dict(_class_name="PNDMScheduler", **config, prediction_type=prediction))
                scheduler.set_timesteps(steps)
                skipped = max(0, steps - min(int(steps * strength), steps))
                times = scheduler.timesteps[skipped:]
                if hasattr(scheduler, "set_begin_index"):
                    scheduler.set_begin_index(skipped)
                sample = scheduler.add_noise(start, noise, times[:1])
                fresh = torch.Generator().manual_seed(3)
                path = [sample]
                for time in times:
                    output = 0.3 * sample - 0.2 * noise + time / 2000
                    options = dict(generator=fresh) if name == "ddpm" else {}
                    sample = scheduler.step(output, time, sample, **options).prev_sample
                    path.append(sample)
                key = f"schedulers.{name}.{prediction}.{steps}"
                goldens[key + ".times"] = times.float()
                goldens[key + ".path"] = torch.cat(path)[[0, 1, 2, 3, -1]].contiguous()


clip()
autoencoder()
unet()
schedulers()
(root / "goldens").mkdir(exist_ok=True)
save_file(goldens, root / "goldens/models.safetensors")
