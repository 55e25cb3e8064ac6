"""Writes Tests/Fixtures/goldens/classifiers.safetensors from torchvision.

Usage: python tools/goldens/classifiers.py [DIRECTORY]

Larger networks than those of networks.py, one pass each: logits and, of networks that are trained, all gradients and the
running statistics, in training without dropout and stochastic depth; then logits in evaluation. Weights and images are
not stored: both sides compute them by `hashed`. Of large tensors 64 elements at equal steps are stored, of ResNet-101 and
of the transformers that only teach no gradients. The distance of PyTorch's float32 from its own float64 is printed.

Full sizes, but for VGG-11, whose linear layers are narrow here, and the ViT, with two layers of 32 channels.
"""
import pathlib
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torchvision
from torchvision.models import VGG, SwinTransformer, VisionTransformer
from torchvision.models.vgg import make_layers
from torchvision.ops import StochasticDepth

from networks import sample
from training import hashed, save


def still(net):
    """Without what is random: dropout and stochastic depth."""
    for module in net.modules():
        if isinstance(module, (nn.Dropout, StochasticDepth)):
            module.p = 0.0
    return net


def vgg11(classes):
    net = VGG(make_layers([8, 'M', 16, 'M', 32, 32, 'M', 64, 64, 'M', 64, 64, 'M']), num_classes=classes)
    net.classifier[0], net.classifier[3] = nn.Linear(64 * 49, 32), nn.Linear(32, 32)
    net.classifier[6] = nn.Linear(32, classes)
    return net


def vit(classes):
    return VisionTransformer(image_size=32, patch_size=16, num_layers=2, num_heads=4, hidden_dim=32, mlp_dim=64,
                             num_classes=classes)


def swin(classes):
    return SwinTransformer(patch_size=[4, 4], embed_dim=16, depths=[2, 2], num_heads=[2, 4], window_size=[3, 3],
                           num_classes=classes)


models = torchvision.models
# The last scales of residual branches are a quarter of the others, or logits would grow with depth until rounding rules.
QUIET = ('bn3.weight', 'conv.3.weight', 'block.3.1.weight')
CASES = [  # name, network, classes, batch, height, width, whether gradients are compared
    ('resnet50', lambda k: models.resnet50(num_classes=k), 6, 2, 40, 36, True),
    ('resnet101', lambda k: models.resnet101(num_classes=k), 4, 2, 33, 40, False),
    ('vgg11', vgg11, 5, 3, 40, 36, True),
    ('mobilenet_v2', lambda k: models.mobilenet_v2(num_classes=k), 7, 4, 40, 33, True),
    ('efficientnet_b0', lambda k: models.efficientnet_b0(num_classes=k), 5, 4, 33, 40, True),
    ('vit', vit, 6, 3, 32, 32, True),
    ('swin', swin, 6, 2, 50, 38, False),
    ('swin_t', lambda k: models.swin_t(num_classes=k), 6, 1, 64, 60, False),
]


def fill(net):
    with torch.no_grad():
        for index, (key, p) in enumerate(net.named_parameters()):
            is_vector = p.numel() == p.shape[-1]
            bound = 0.5 if is_vector else (6 / p[0].numel()) ** 0.5
            is_scale = is_vector and key.endswith('weight')
            p.copy_(hashed(index + 1, p.numel(), bound, p.dtype).view_as(p) + (1 if is_scale else 0))
            if key.endswith(QUIET):
                p.mul_(0.25)


def run(case, dtype, first):
    name, make, classes, batch, height, width, is_trained = case
    net = still(make(classes)).to(dtype)
    fill(net)
    images = hashed(first, batch * 3 * height * width, 2, dtype).view(batch, 3, height, width)
    labels = torch.arange(batch) * 3 % classes
    out = {}
    if is_trained:
        net.train()
        logits = net(images)
        loss = F.cross_entropy(logits, labels)
        loss.backward()
        out[f'{name}/logits'] = logits.detach().clone()
        for key, p in net.named_parameters():
            out[f'{name}/gradient/{key}'] = p.grad.clone()
    else:
        # Running statistics of these images, so that evaluation has numbers of a size.
        net.train()
        with torch.no_grad():
            net(images)
    net.eval()
    with torch.no_grad():
        out[f'{name}/evaluation'] = net(images)
    return out


def scale(name, values):
    """What errors of a tensor are measured in: its largest magnitude, of a bias at least its layer's weight's.

    Normalization removes shifts: such gradients are 0 but for rounding.
    """
    weight = values.get(name.removesuffix('bias') + 'weight') if name.endswith('bias') else None
    return max(value.detach().abs().max().item() for value in (values[name], weight) if value is not None)


def clearest(case):
    """Of a few image tensors that for which float32 is nearest to float64: the others come near kinks of ReLU.

    There rounding decides whether a gradient passes, and no tolerance makes sense.
    """
    best = None
    for first in range(500, 540, 10) if case[-1] else [500]:
        single, exact, worst = run(case, torch.float32, first), run(case, torch.float64, first), {}
        for key, value in single.items():
            error = ((value.double() - exact[key]).abs().max() / scale(key, exact)).item()
            kind = key.split('/')[1]
            worst[kind] = max(worst.get(kind, (0, '')), (error, key))
        if best is None or max(worst.values()) < max(best[1].values()):
            stored = {f'{case[0]}/first': np.array([first])}
            for key, value in single.items():
                stored[key] = sample(value)
                stored[f'{key}/max'] = np.array([scale(key, single)])
            best = (stored, worst)
    return (case[0], *best)


if __name__ == '__main__':
    directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/goldens')
    torch.set_num_threads(1)
    print('torch', torch.__version__, 'torchvision', torchvision.__version__)
    stored = {}
    for case in CASES:
        name, values, worst = clearest(case)
        stored.update(values)
        print(name, {kind: f'{error:.1e} {key}' for kind, (error, key) in worst.items()})
    save(directory / 'classifiers.safetensors', stored)
