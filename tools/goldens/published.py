#!/usr/bin/env python3
"""Checkpoints as published code saves them, and what that code computes with them.

    python -P tools/goldens/published.py DIT MINIMAX RDED

writes Tests/Fixtures/torch/{dit.pt,dit-s.pt,minimax.pt,rded-conv3.pth,resnet18.pth,resnet18_modified.pth,open_clip} and
goldens/published.safetensors. DIT, MINIMAX and RDED are checkouts of facebookresearch/DiT at ed81ce2, vimar-gu/MinimaxDiffusion
at 969fc6f and LINs-lab/RDED at 3f6453d, which are imported as they are (timm 1.0.20 for the first); open_clip_torch 3.2.0 is
asked for a CLIP. Made with torch 2.15, torchvision 0.29.

ResNets have their full sizes: their weights are views of one small storage with strides that overlap, which files keep.
"""
import argparse
import importlib.util
import math
import pathlib
import sys

import torch
import torchvision
from safetensors.torch import save_file

root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures"
goldens = {}


def module(folder, name):
    sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(f"published_{pathlib.Path(folder).name}", f"{folder}/{name}")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    sys.path.pop(0)
    return loaded


def randomize(model):
    """Values of a size that keeps answers of a size; DiT's own start would answer zero."""
    with torch.no_grad():
        for name, value in model.named_parameters():
            if name == "pos_embed" or value.dim() == 0:
                continue
            value.copy_(torch.randn_like(value) * (0.1 if value.dim() == 1 else 1 / value[0].numel() ** 0.5))
            if "gamma" in name:
                value.add_(1)


def transformers(dit, minimax):
    torch.manual_seed(5)
    nhwc = lambda x: x.permute(0, 2, 3, 1).contiguous()
    latents, times, classes = torch.randn(2, 4, 8, 8), torch.tensor([981, 17]), torch.tensor([3, 10])
    goldens.update({"shared.latents": nhwc(latents), "shared.times": times.float(), "shared.classes": classes.float()})
    for name, source in (("dit", dit), ("minimax", minimax)):
        # Minimax's takes its depth's list of blocks with factors, the first 14 of 28.
        model = source.DiT(input_size=8, hidden_size=32, depth=2, num_heads=2, num_classes=10).eval()
        randomize(model)
        with torch.no_grad():
            goldens[f"{name}.answer"] = nhwc(model(latents, times, classes))
        if name == "dit":
            torch.save(model.state_dict(), root / "torch/dit.pt")
        else:
            assert any("gamma" in key for key in model.state_dict())
            other = {key: torch.zeros(1).expand(value.shape) for key, value in model.state_dict().items()}
            settings = argparse.Namespace(model="DiT-XL/2", spec="woof", lambda_pos=0.03, image_size=256)
            torch.save(
                {"model": other, "ema": model.state_dict(), "opt": {"state": {}, "param_groups": []}, "args": settings},
                root / "torch/minimax.pt")


def published_size(dit):
    """DiT-S, whose heads are known by its width, with one block; weights are views of a small storage."""
    torch.manual_seed(7)
    model = dit.DiT(input_size=8, hidden_size=384, depth=1, num_heads=6, num_classes=10).eval()
    storage = torch.randn(20_000) * 0.05
    state = model.state_dict()
    for number, (name, value) in enumerate(state.items()):
        if name != "pos_embed" and value.dim() > 1:
            state[name] = torch.as_strided(storage, value.shape, (7, 5, 3, 1)[: value.dim()], number)
    model.load_state_dict(state)
    latents = goldens["shared.latents"].permute(0, 3, 1, 2).contiguous()
    with torch.no_grad():
        answer = model(latents, goldens["shared.times"], goldens["shared.classes"].long())
    goldens["dit-s.answer"] = answer.permute(0, 2, 3, 1)
    print("dit-s", answer.abs().max().item())
    torch.save(state, root / "torch/dit-s.pt")


def open_clip_model():
    """A small CLIP as open_clip keeps it, and the vectors that it makes."""
    import json

    import open_clip

    torch.manual_seed(8)
    settings = {
        "embed_dim": 20, "vision_cfg": {"image_size": 30, "layers": 2, "width": 24, "head_width": 8, "patch_size": 10},
        "text_cfg": {"context_length": 12, "vocab_size": 99, "width": 32, "heads": 4, "layers": 2}}
    model = open_clip.CLIP(**settings).eval()
    randomize(model)
    folder = root / "torch/open_clip"
    folder.mkdir(exist_ok=True)
    torch.save(model.state_dict(), folder / "open_clip_pytorch_model.bin")
    (folder / "open_clip_config.json").write_text(json.dumps({"model_cfg": settings, "preprocess_cfg": {"size": 30}}))
    images = torch.randn(2, 3, 30, 30)
    # The last token has the highest number, where open_clip looks for the end.
    tokens = torch.tensor([[97, 5, 6, 98] + [0] * 8, [97, 7, 8, 9, 10, 98] + [0] * 6])
    with torch.no_grad():
        goldens["open_clip.image"] = model.encode_image(images)
        goldens["open_clip.text"] = model.encode_text(tokens)
    goldens["open_clip.images"] = images.permute(0, 2, 3, 1)


def classifiers(rded):
    torch.manual_seed(6)
    pictures = torch.randint(0, 256, (3, 40, 40, 3), dtype=torch.uint8)
    goldens["shared.pictures"] = pictures.float()
    mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])

    def scaled(side):
        return ((pictures[:, :side, :side].float() / 255 - mean) / deviation).permute(0, 3, 1, 2).contiguous()

    storage = torch.randn(9000)

    def views(model):
        """The state, with matrices and filters as views of one storage."""
        state = model.state_dict()
        for number, (name, value) in enumerate(state.items()):
            if value.dim() in (2, 4):
                state[name] = torch.as_strided(storage, value.shape, (7, 5, 3, 1)[: value.dim()], number)
        return state

    networks = {
        "resnet18": (torchvision.models.resnet18(num_classes=7), 40),
        "resnet18_modified": (torchvision.models.resnet18(num_classes=7), 16),
        "rded-conv3": (rded.ConvNet(num_classes=5, net_norm="batch", net_depth=3, net_width=8, im_size=(16, 16)), 16),
    }
    modified = networks["resnet18_modified"][0]
    modified.conv1 = torch.nn.Conv2d(3, 64, kernel_size=3, stride=1, padding=1, bias=False)
    modified.maxpool = torch.nn.Identity()
    for name, (model, side) in networks.items():
        if name != "rded-conv3":
            model.load_state_dict(views(model))
        # The normalizations' statistics, so that activations keep their size.
        for layer in model.modules():
            if isinstance(layer, torch.nn.BatchNorm2d):
                layer.momentum = None
        with torch.no_grad():
            model.train()(torch.randn(16, 3, side, side))
        state = model.state_dict() if name == "rded-conv3" else views(model)
        model.eval()
        with torch.no_grad():
            goldens[f"{name}.logits"] = model(scaled(side))
        assert goldens[f"{name}.logits"].isfinite().all()
        print(name, goldens[f"{name}.logits"].abs().max().item(), goldens[f"{name}.logits"].std().item())
        torch.save({"model": state, "epoch": 300} if name != "resnet18" else state, root / f"torch/{name}.pth")


if __name__ == "__main__":
    dit, minimax, rded = sys.argv[1:4]
    authors = module(dit, "models.py")
    transformers(authors, module(minimax, "models.py"))
    published_size(authors)
    open_clip_model()
    classifiers(module(rded, "synthesize/models.py"))
    save_file({key: value.contiguous() for key, value in goldens.items()}, root / "goldens/published.safetensors")
