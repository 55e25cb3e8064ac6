#!/usr/bin/env python3
"""What transformers and diffusers make of the small checkpoints in Tests/Fixtures under other settings.

    python -P tools/goldens/variants.py        writes Tests/Fixtures/goldens/variants.{safetensors,json}

Weights are those of the fixtures, less what a setting leaves out, or rearranged as the tests do it. Made with torch 2.15,
transformers 5.24, diffusers 0.42.1.
"""
import json
import pathlib

import numpy
import torch
import transformers
from diffusers import AutoencoderKL, UNet2DConditionModel
from PIL import Image
from safetensors.torch import load_file, save_file
from transformers import CLIPConfig, CLIPModel, LlavaConfig, LlavaForConditionalGeneration
from transformers.models.clip.image_processing_clip import CLIPImageProcessor
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.llava.image_processing_llava import LlavaImageProcessor
from transformers.models.llava.image_processing_pil_llava import LlavaImageProcessorPil
from transformers.models.siglip.image_processing_siglip import SiglipImageProcessor
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
torch.set_grad_enabled(False)
torch.manual_seed(4)
tensors, texts = {}, {}


def read(folder):
    return json.loads((root / folder / "config.json").read_text())


# CLIP: what text_config_dict and vision_config_dict do.
config, state = read("checkpoints/embedder"), load_file(root / "checkpoints/embedder/model.safetensors")
state = {key: value.float() for key, value in state.items()}
pixels = torch.randn(1, 3, 30, 30)
ids = torch.tensor([[config["text_config"]["bos_token_id"], 5, 9, 30, 11, config["text_config"]["eos_token_id"], 7]])
tensors["clip.pixels"], tensors["clip.ids"] = pixels[0].permute(1, 2, 0), ids.float()
sizes = ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size", "image_size",
         "patch_size", "max_position_embeddings", "projection_dim", "eos_token_id", "bos_token_id")
for name in ("both", "partial", "only"):
    changed = json.loads(json.dumps(config))
    for part in ("text_config", "vision_config"):
        own = changed[part]
        if name == "both":
            changed[part + "_dict"] = dict(own, hidden_act="gelu")
        elif name == "partial":
            # What the dictionary lacks has the class's default, whatever the section says.
            changed[part + "_dict"] = {key: own[key] for key in sizes if key in own}
            changed[part] = dict(own, hidden_act="silu", layer_norm_eps=0.3)
        else:
            changed[part + "_dict"] = dict(changed.pop(part), hidden_act="relu")
    model = CLIPModel(CLIPConfig(**json.loads(json.dumps(changed)))).eval()
    print(name, model.load_state_dict(state, strict=False))
    texts["clip." + name] = changed
    tensors[f"clip.{name}.image"] = model.get_image_features(pixels).pooler_output[0]
    tensors[f"clip.{name}.text"] = model.get_text_features(ids).pooler_output[0]

# UNets: other middles, settings as lists.
config = read("checkpoints/pipeline/unet")
state = {k: v.float() for k, v in load_file(root / "checkpoints/pipeline/unet/diffusion_pytorch_model.safetensors").items()}
latent, context = torch.randn(1, 4, 8, 12), torch.randn(1, 5, 32)
tensors["unet.latent"], tensors["unet.context"] = latent[0].permute(1, 2, 0), context[0]
heads = config["attention_head_dim"]
for name, changes in {
    "none": dict(mid_block_type=None), "residual": dict(mid_block_type="UNetMidBlock2D"),
    "lists": dict(sample_size=[8, 12], cross_attention_dim=[32, 32], attention_head_dim=[heads, heads],
                  layers_per_block=[1, 1], transformer_layers_per_block=[1, 1], only_cross_attention=[False, False]),
}.items():
    changed = dict(config, **changes)
    model = UNet2DConditionModel.from_config(changed).eval()
    kept = {k: v for k, v in state.items() if k in model.state_dict()}
    print(name, len(state) - len(kept), model.load_state_dict(kept))
    texts["unet." + name] = changed
    tensors[f"unet.{name}"] = model(latent, 401, context).sample[0].permute(1, 2, 0)

# Autoencoders without one of their 1x1 convolutions.
config = read("checkpoints/pipeline/vae")
state = {k: v.float() for k, v in load_file(root / "checkpoints/pipeline/vae/diffusion_pytorch_model.safetensors").items()}
image, latent = torch.randn(1, 3, 16, 16).clamp(-1, 1), torch.randn(1, 4, 8, 8)
tensors["vae.image"], tensors["vae.latent"] = image[0].permute(1, 2, 0), latent[0].permute(1, 2, 0)
for name, changes in {"no-post": dict(use_post_quant_conv=False, sample_size=[16, 16], shift_factor=0.3),
                      "no-quant": dict(use_quant_conv=False)}.items():
    changed = dict(config, **changes)
    model = AutoencoderKL.from_config(changed).eval()
    kept = {k: v for k, v in state.items() if k in model.state_dict()}
    print(name, len(state) - len(kept), model.load_state_dict(kept))
    texts["vae." + name] = changed
    tensors[f"vae.{name}.moments"] = model._encode(image)[0].permute(1, 2, 0)
    tensors[f"vae.{name}.decoded"] = model.decode(latent).sample[0].permute(1, 2, 0)

# Image processors, on the picture that LlavaTests makes, upright and lying.
y, x, c = numpy.mgrid[0:40, 0:61, 0:3]
picture = ((x * 3 + y * 5 + c * 40 + x * y // 7) % 256).astype(numpy.uint8)
processors = {
    "pad": LlavaImageProcessorPil(do_pad=True, size=dict(shortest_edge=28), crop_size=dict(height=28, width=28)),
    "no-pad": LlavaImageProcessorPil(size=dict(shortest_edge=28), crop_size=dict(height=28, width=28)),
    "longest": CLIPImageProcessorPil(size=dict(shortest_edge=28, longest_edge=30), crop_size=dict(height=28, width=28)),
    "siglip": SiglipImageProcessorPil(size=dict(height=28, width=28)),
    "plain": CLIPImageProcessorPil(size=dict(height=28, width=28), do_center_crop=False, do_normalize=False, resample=2),
    "scalar": CLIPImageProcessorPil(size=dict(height=28, width=28), crop_size=dict(height=28, width=28), image_mean=[0.4] * 3, image_std=[0.2] * 3),
    # Cut larger than it is: the two backends put the odd pixel of black to different sides.
    "larger": CLIPImageProcessorPil(size=dict(shortest_edge=23), crop_size=dict(height=28, width=28)),
}
for name, processor in processors.items():
    described = json.loads(processor.to_json_string())
    described = {key: value for key, value in described.items() if value is not None}
    if name == "scalar":
        described.update(image_mean=0.4, image_std=0.2)
    if name == "siglip":
        del described["image_mean"], described["image_std"]
    texts["processor." + name] = described
    for way, seen in (("lying", picture), ("upright", picture.transpose(1, 0, 2))):
        values = processor(Image.fromarray(seen), return_tensors="pt")["pixel_values"]
        tensors[f"processor.{name}.{way}"] = values[0].permute(1, 2, 0)
        # The same with torchvision, which transformers 5 takes where it is installed.
        other = globals()[type(processor).__name__.removesuffix("Pil")](**json.loads(processor.to_json_string()))
        values = other(Image.fromarray(seen), return_tensors="pt")["pixel_values"]
        tensors[f"processor.{name}.{way}.torchvision"] = values[0].permute(1, 2, 0)

# LLaVA's relatives: SigLIP's tower, features of several layers, other activations.
config = read("llava/folder")
state = {k: v.float() for k, v in load_file(root / "llava/folder/model.safetensors").items()}
pixels = torch.randn(1, 3, 28, 28)
tensors["llava.pixels"] = pixels[0].permute(1, 2, 0)
for name, changes in {
    "act": dict(projector_hidden_act="gelu_pytorch_tanh", vision_feature_layer=-1, vision_feature_select_strategy="full"),
    "layers": dict(vision_feature_layer=[-3, 2]),
    "siglip": dict(vision_feature_select_strategy="full"),
}.items():
    changed = dict(json.loads(json.dumps(config)), **changes)
    weights = dict(state)
    prefix = next(k for k in weights if k.endswith("embeddings.class_embedding"))[:-len("embeddings.class_embedding")]
    if name == "siglip":
        own = changed["vision_config"]
        changed["vision_config"] = dict(
            {k: own[k] for k in ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "image_size",
                                 "patch_size")}, model_type="siglip_vision_model", vision_use_head=False)
        for key in [k for k in weights if "class_embedding" in k or "pre_layrnorm" in k]:
            del weights[key]
        key = prefix + "embeddings.position_embedding.weight"
        weights[key] = weights[key][1:].clone()
        weights[prefix + "embeddings.patch_embedding.bias"] = torch.arange(32) / 64.0
    if name == "layers":
        key = next(k for k in weights if k.endswith("linear_1.weight"))
        weights[key] = torch.cat([weights[key], weights[key] * 0.5], 1)
    model = LlavaForConditionalGeneration(LlavaConfig(**json.loads(json.dumps(changed)))).eval()
    theirs = model.state_dict()
    kept = {}
    for key, value in weights.items():
        for candidate in (key, "model." + key, key.replace("language_model.model.", "model.language_model."),
                          key.replace("language_model.lm_head", "lm_head")):
            if candidate in theirs:
                kept[candidate] = value
    missing = model.load_state_dict(kept, strict=False).missing_keys
    print(name, [key for key in missing if "post_layernorm" not in key])
    texts["llava." + name] = changed
    features = model.model.get_image_features(pixels)
    features = features.pooler_output if hasattr(features, "pooler_output") else features
    tensors[f"llava.{name}"] = features[0]

save_file({k: v.float().contiguous() for k, v in tensors.items()}, root / "goldens/variants.safetensors")
(root / "goldens/variants.json").write_text(json.dumps(texts, indent=1) + "\n")
