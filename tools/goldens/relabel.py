#!/usr/bin/env python3
"""What the published code of RDED and D4M chooses, composes and learns, with its random draws.

    python -P tools/goldens/relabel.py RDED D4M

writes Tests/Fixtures/goldens/relabel.safetensors. RDED and D4M are checkouts of LINs-lab/RDED at 3f6453d and suduo94/D4M at
da35d10, which are imported and run as they are, on the processor: `.cuda()` does nothing, wandb is not there. The teacher is
RDED's ConvNet in Tests/Fixtures/torch/rded-conv3.pth; students are such networks with weights of `hashed`. Pictures are
gradients with noise.
"""
import argparse
import importlib.util
import os
import pathlib
import random
import sys
import tempfile
import types

import numpy as np
import torch
import torch.nn as nn
from PIL import Image
from safetensors.torch import save_file
from torchvision import transforms
from torchvision.transforms import InterpolationMode

here = pathlib.Path(__file__).resolve().parent
sys.path.append(str(here))
from training import hashed  # noqa: E402

root = here.parents[1] / "Tests/Fixtures"
SIDE, CLASSES = 16, 5
goldens, log = {}, {}


def module(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def pictures(number, count, height, width):
    """Bytes [n, h, w, 3]: a gradient of its own in each channel, and noise."""
    slopes = hashed(number, count * 9, 1).view(count, 1, 1, 3, 3)
    y, x = torch.meshgrid(torch.linspace(-1, 1, height), torch.linspace(-1, 1, width), indexing="ij")
    base = slopes[..., 0] * y[None, ..., None] + slopes[..., 1] * x[None, ..., None] + slopes[..., 2] * 0.5
    noise = hashed(number + 1, count * height * width * 3, 0.3).view(count, height, width, 3)
    return ((base + noise) * 60 + 128).clamp(0, 255).to(torch.uint8)


def note(name, value):
    log.setdefault(name, []).append(value)


def taken(name):
    return torch.tensor(np.array(log.pop(name)), dtype=torch.float32)


def watch():
    """Logs what torchvision draws."""
    draw = transforms.RandomResizedCrop.get_params

    def drawn(*args, **kwargs):
        box = draw(*args, **kwargs)
        note("boxes", box)
        return box

    transforms.RandomResizedCrop.get_params = staticmethod(drawn)
    flip = transforms.RandomHorizontalFlip.forward

    def flipped(self, image):
        out = flip(self, image)
        note("flips", float(not torch.equal(out, image)))
        return out

    transforms.RandomHorizontalFlip.forward = flipped


def student(rded):
    net = rded.ConvNet(num_classes=CLASSES, net_norm="batch", net_depth=3, net_width=8, im_size=(SIDE, SIDE))
    values = dict(net.named_parameters())
    names = [f"layers.{kind}.{depth}.{part}" for depth in range(3) for kind in ("conv", "norm")
             for part in ("weight", "bias")] + ["classifier.weight", "classifier.bias"]
    assert set(names) == set(values)
    with torch.no_grad():
        for index, name in enumerate(names):
            p = values[name]
            bound = 0.5 if p.dim() == 1 else (6 / p[0].numel()) ** 0.5
            is_scale = p.dim() == 1 and "norm" in name and name.endswith("weight")
            p.copy_(hashed(index + 1, p.numel(), bound).view_as(p) + (1 if is_scale else 0))
    return net


def choose(code, teacher):
    """RDED's selection: 12 candidates of one class, three crops each; two mosaics of four patches."""
    ipc, factor, crops, label = 2, 2, 3, 1
    images = pictures(900, 12, 24, 20)
    cropper = code.MultiRandomCrop(num_crop=crops, size=SIDE, factor=factor)
    patches = torch.stack([code.normalize(cropper(transforms.ToTensor()(image.numpy()))) for image in images])
    chosen = code.selector(ipc * factor**2, teacher, patches, torch.full((12,), label), SIDE, m=crops)
    places = [next((i, j) for i in range(12) for j in range(crops) if torch.equal(patches[i, j], patch))
              for patch in chosen]
    goldens.update({"choice.pictures": images, "choice.boxes": taken("boxes").view(12, crops, 4),
                    "choice.places": torch.tensor(places, dtype=torch.float32)})
    for side in (SIDE, SIDE + 1, 19):
        image = code.denormalize(code.mix_images(chosen, side, factor, ipc)).permute(0, 2, 3, 1)
        # As save_images does it.
        goldens[f"choice.mosaics.{side}"] = torch.from_numpy((image.numpy() * 255).astype(np.uint8))


def relabel(code, utilities, rded, teacher, mixing):
    """One epoch of RDED's training: its train(), on four batches of five."""
    images, labels, size = pictures(910, 20, SIDE, SIDE), torch.arange(20) % CLASSES, 5
    random.seed(3), np.random.seed(4), torch.manual_seed(5)

    def shuffle(pieces):
        order = random.sample(range(len(pieces)), len(pieces))
        note("orders", order)
        pieces[:] = [pieces[index] for index in order]

    utilities.random = types.SimpleNamespace(shuffle=shuffle)
    augment = transforms.Compose([
        transforms.ToTensor(), utilities.ShufflePatches(2),
        transforms.RandomResizedCrop(size=SIDE, scale=(1 / 2, 1), antialias=True), transforms.RandomHorizontalFlip(),
        transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])])

    def batches():
        for start in range(0, 20, size):
            shown = [augment(images[index].numpy()) for index in range(start, start + size)]
            yield torch.stack(shown), labels[start:start + size]

    def mixed(batch, args):
        result, order, share, box = utilities.mix_aug(batch, args)
        note("partners", order.tolist())
        note("mixes", [share] if mixing == "mixup" else [int(edge) for edge in box])
        return result, order, share, box

    class Meter(utilities.AverageMeter):
        def update(self, value, n=1):
            note("meter", float(value))
            super().update(value, n)

    code.mix_aug, code.AverageMeter = mixed, Meter
    net = student(rded)
    args = argparse.Namespace(mix_type=mixing, mixup=0.8, cutmix=1.0, re_accum_steps=1,
                              temperature=4 if mixing == "mixup" else 20)
    args.optimizer = torch.optim.AdamW(utilities.get_parameters(net), lr=0.001, betas=[0.9, 0.999], weight_decay=0.01)
    code.train(0, batches(), teacher, net, args)
    net.eval()
    with torch.no_grad():
        answer = net(torch.stack([augment.transforms[-1](transforms.ToTensor()(image.numpy())) for image in images[:4]]))
    name = f"relabel.{mixing}"
    # Loss, top 1 and top 5 of each batch in turn.
    goldens.update({"relabel.pictures": images, f"{name}.losses": taken("meter")[::3], f"{name}.boxes": taken("boxes"),
                    f"{name}.flips": taken("flips"), f"{name}.orders": taken("orders").view(20, 2, 2),
                    f"{name}.partners": taken("partners"), f"{name}.mixes": taken("mixes"), f"{name}.answer": answer})


def replay(code, tools, rded, teacher):
    """Two epochs of D4M: soft labels saved, then its train() on what was saved."""
    images, labels, size, epochs = pictures(920, 20, SIDE, SIDE), torch.arange(20) % CLASSES, 8, 2
    np.random.seed(6), torch.manual_seed(7)
    crop = tools.RandomResizedCropWithCoords(size=SIDE, scale=(0.08, 1), interpolation=InterpolationMode.BILINEAR)
    show = tools.ComposeWithCoords(transforms=[
        crop, tools.RandomHorizontalFlipWithRes(), transforms.ToTensor(),
        transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])])
    saving = argparse.Namespace(mode="fkd_save", mix_type="cutmix", cutmix=1.0, mixup=0.8)
    saved = []
    for epoch in range(epochs):
        saved.append([])
        for start in range(0, 20, size):
            part = range(start, min(20, start + size))
            shown = [show(Image.fromarray(images[index].numpy()), None, None) for index in part]
            batch, order, share, box = tools.mix_aug(torch.stack([image for image, _, _ in shown]), saving)
            with torch.no_grad():
                answer = teacher(batch).half()
            flips, coords = [flip for _, flip, _ in shown], torch.stack([coords for _, _, coords in shown])
            saved[-1].append((part, flips, coords, order, share, box, answer))
            for place, index in enumerate(part):
                note("scenes", [*coords[place].tolist(), float(flips[place]), float(start + order[place]),
                                *[int(edge) for edge in box]])
            note("answers", answer.float().numpy())
    goldens["replay.pictures"] = images
    goldens["replay.scenes"] = taken("scenes").view(epochs, 20, 10)
    goldens["replay.answers"] = torch.from_numpy(np.concatenate(log.pop("answers"))).view(epochs, 20, CLASSES)
    log.clear()

    class Loader:
        dataset = types.SimpleNamespace(set_epoch=lambda epoch: setattr(Loader, "epoch", epoch))

        def __len__(self):
            return len(saved[0])

        def __iter__(self):
            for part, flips, coords, order, share, box, answer in saved[self.epoch]:
                shown = [show(Image.fromarray(images[index].numpy()), coords[place], flips[place])[0]
                         for place, index in enumerate(part)]
                targets = labels[part.start:part.stop]
                yield (torch.stack(shown), targets, flips, coords), order, share, box, answer

    class Meter(code.AverageMeter):
        def update(self, value, n=1):
            note("meter", float(value))
            super().update(value, n)

    code.AverageMeter, code.wandb_metrics = Meter, {}
    net = student(rded)
    args = argparse.Namespace(mode="fkd_load", mix_type="cutmix", cutmix=1.0, mixup=0.8, batch_size=size,
                              gradient_accumulation_steps=1, temperature=20, epochs=epochs)
    args.optimizer = torch.optim.AdamW(code.get_parameters(net), lr=0.001, weight_decay=0.01)
    args.scheduler = torch.optim.lr_scheduler.LambdaLR(
        args.optimizer, lambda step: 0.5 * (1.0 + np.cos(np.pi * step / epochs)))
    args.train_loader = Loader()
    for epoch in range(epochs):
        code.train(net, args, epoch)
        args.scheduler.step()
    goldens["replay.losses"] = taken("meter")[::3]


if __name__ == "__main__":
    torch.set_num_threads(1)
    rded_folder, d4m_folder = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    # RDED's arguments are read, and its folders are made, on import.
    os.chdir(tempfile.mkdtemp())
    sys.argv = sys.argv[:1]
    torch.Tensor.cuda = nn.Module.cuda = lambda self, *_: self
    watch()
    sys.path.insert(0, rded_folder)
    import synthesize.models as rded
    import synthesize.utils as synthesis
    import validation.main as validation
    import validation.utils as utilities
    sys.path.pop(0)
    teacher = rded.ConvNet(num_classes=CLASSES, net_norm="batch", net_depth=3, net_width=8, im_size=(SIDE, SIDE))
    teacher.load_state_dict(torch.load(root / "torch/rded-conv3.pth")["model"])
    teacher.eval()
    torch.manual_seed(2)
    choose(synthesis, teacher)
    for mixing in ("cutmix", "mixup"):
        relabel(validation, utilities, rded, teacher, mixing)
    # Its own import names a folder that the repository has since renamed.
    sys.modules["wandb"], sys.modules["relabel"] = types.ModuleType("wandb"), types.ModuleType("relabel")
    tools = module("relabel.utils_fkd", f"{d4m_folder}/matching/utils_fkd.py")
    sys.path.insert(0, f"{d4m_folder}/validate")
    replay(module("train_FKD", f"{d4m_folder}/validate/train_FKD.py"), tools, rded, teacher)
    save_file({name: value.contiguous() for name, value in goldens.items()}, root / "goldens/relabel.safetensors")
    for name, value in goldens.items():
        if name.endswith(("losses", "places")):
            print(name, value.flatten().tolist())
