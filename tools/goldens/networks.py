"""Writes Tests/Fixtures/goldens/networks.safetensors from PyTorch and torchvision.

Usage: python tools/goldens/networks.py [DIRECTORY]

Per case: logits in training and (after the steps) in evaluation, the losses of all steps, all gradients of the first
step, and all parameters after the first step of SGD and of AdamW. Weights and images are not stored: both sides compute
them by `hashed`. Of large tensors 64 elements at equal steps are stored. The distance of PyTorch's float32 from its own
float64 is printed.
"""
import pathlib
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torchvision

from training import ConvNet, hashed, save


def norm_layer(kind):
    return nn.BatchNorm2d if kind == 'batch' else lambda channels: nn.GroupNorm(channels, channels)


def resnet18(stem, norm, classes):
    net = torchvision.models.resnet18(num_classes=classes, norm_layer=norm_layer(norm))
    if stem != 'large':
        net.conv1 = nn.Conv2d(3, 64, 3, padding=1, bias=False)
        net.maxpool = nn.MaxPool2d(2, 2) if stem == 'middle' else nn.Identity()
    return net


class APBlock(nn.Module):
    def __init__(self, inputs, outputs, step, norm):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), norm(outputs)
        self.conv2, self.bn2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False), norm(outputs)
        self.downsample, self.step = None, step
        if step != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, bias=False), nn.AvgPool2d(step, step),
                                            norm(outputs))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        if self.step != 1:
            y = F.avg_pool2d(y, self.step, self.step)
        side = x if self.downsample is None else self.downsample(x)
        return F.relu(self.bn2(self.conv2(y)) + side)


class ResNetAP10(nn.Module):
    def __init__(self, stem, norm, classes):
        super().__init__()
        norm = norm_layer(norm)
        side, pool = {'large': (7, 4), 'middle': (3, 2), 'small': (3, 1)}[stem]
        self.layer0 = nn.Module()
        self.layer0.conv1, self.layer0.bn1 = nn.Conv2d(3, 64, side, padding=side // 2, bias=False), norm(64)
        self.pool = pool
        widths = [64, 64, 128, 256, 512]
        for i in range(4):
            setattr(self, f'layer{i + 1}', nn.Sequential(APBlock(widths[i], widths[i + 1], 1 if i == 0 else 2, norm)))
        self.fc = nn.Linear(512, classes)

    def forward(self, x):
        x = F.relu(self.layer0.bn1(self.layer0.conv1(x)))
        x = F.avg_pool2d(x, self.pool, self.pool)
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return self.fc(x.mean((2, 3)))


def convnet_batch(stem, norm, classes):
    net = ConvNet(24, 20, 3, classes, 4, 32)
    for index, layer in enumerate(net.features):
        if isinstance(layer, nn.GroupNorm):
            net.features[index] = norm_layer(norm)(32)
    return net


CASES = [  # name, network, stem, norm, classes, batch, height, width, steps
    ('resnet18-large-batch', resnet18, 'large', 'batch', 7, 2, 40, 36, 1),
    ('resnet18-middle-instance', resnet18, 'middle', 'instance', 5, 2, 28, 40, 1),
    ('resnet18-small-batch', resnet18, 'small', 'batch', 10, 4, 12, 12, 1),
    ('resnet18-ten-steps', resnet18, 'small', 'batch', 10, 16, 32, 32, 10),
    ('resnetap10-large-instance', ResNetAP10, 'large', 'instance', 10, 2, 68, 72, 1),
    ('resnetap10-small-batch', ResNetAP10, 'small', 'batch', 3, 4, 17, 19, 1),
    ('convnet4-batch', convnet_batch, '', 'batch', 6, 5, 24, 20, 1),
]
RATE = 0.001
MARGINS = []
plain_relu = F.relu


def watched_relu(x, inplace=False):
    MARGINS.append(x.detach().abs().min().item())
    return plain_relu(x, inplace)


F.relu = watched_relu


def clearest(case):
    """Of 60 numbers of image tensors the one that keeps the inputs of all ReLUs furthest from 0.

    There rounding decides whether a gradient passes, and no tolerance makes sense.
    """
    if case[-1] > 1:
        return 600
    best = (0, 0)
    for first in range(500, 1100, 10):
        MARGINS.clear()
        run((*case[:-1], 1, first), torch.float32, 'none')
        best = max(best, (min(MARGINS), first))
    print(case[0], 'margin', best)
    return best[1]


def fill(net):
    with torch.no_grad():
        for index, (key, p) in enumerate(net.named_parameters()):
            bound = 0.5 if p.dim() == 1 else (6 / p[0].numel()) ** 0.5
            is_scale = p.dim() == 1 and key.endswith('weight')
            p.copy_(hashed(index + 1, p.numel(), bound, p.dtype).view_as(p) + (1 if is_scale else 0))


def run(case, dtype, optimizer_name):
    name, make, stem, norm, classes, batch, height, width, steps, first = case
    net = make(stem, norm, classes).to(dtype).train()
    fill(net)
    if optimizer_name == 'none':
        with torch.no_grad():
            net(hashed(first, batch * 3 * height * width, 2, dtype).view(batch, 3, height, width))
        return None
    if optimizer_name == 'sgd':
        optimizer = torch.optim.SGD(net.parameters(), lr=RATE, momentum=0.9, weight_decay=5e-4)
    else:
        # With a tiny ε the first step is lr·sign(g), and rounding decides where a gradient is almost 0.
        optimizer = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=0.01, eps=1e-3)
    out, losses = {}, []
    for step in range(steps):
        images = hashed(first + step, batch * 3 * height * width, 2, dtype).view(batch, 3, height, width)
        labels = torch.arange(batch) * 3 % classes
        optimizer.zero_grad()
        logits = net(images)
        loss = F.cross_entropy(logits, labels)
        loss.backward()
        losses.append(loss.item())
        if step == 0:
            if optimizer_name == 'sgd':
                out[f'{name}/logits'] = logits.detach().clone()
                for key, p in net.named_parameters():
                    out[f'{name}/gradient/{key}'] = p.grad.clone()
        optimizer.step()
        if step == 0:
            for key, p in net.named_parameters():
                out[f'{name}/{optimizer_name}/{key}'] = p.detach().clone()
    out[f'{name}/{optimizer_name}/losses'] = torch.tensor(losses, dtype=torch.float64)
    if optimizer_name == 'sgd':
        net.eval()
        out[f'{name}/evaluation'] = net(images).detach()
    return out


def sample(value):
    flat = value.detach().double().flatten().numpy()
    return flat if flat.size <= 64 else flat[::flat.size // 64][:64]


if __name__ == '__main__':
    directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/goldens')
    torch.set_num_threads(2)
    print('torch', torch.__version__, 'torchvision', torchvision.__version__)
    stored = {}
    for shape in CASES:
        case = (*shape, clearest(shape))
        stored[case[0] + '/first'] = np.array([case[-1]])
        single = {**run(case, torch.float32, 'adamw'), **run(case, torch.float32, 'sgd')}
        exact = {**run(case, torch.float64, 'adamw'), **run(case, torch.float64, 'sgd')}
        worst = {}
        for key, value in single.items():
            # Of many steps only the losses: there rounding grows.
            if case[-2] > 1 and not key.endswith(('sgd/losses', '/logits')):
                continue
            stored[key] = sample(value)
            stored[f'{key}/max'] = np.array([value.detach().abs().max().item()])
            kind = '/'.join(key.split('/')[1:2])
            error = ((value.double() - exact[key]).abs().max() / exact[key].abs().max()).item()
            worst[kind] = max(worst.get(kind, 0), error)
        print(case[0], {kind: f'{error:.1e}' for kind, error in worst.items()})
    save(directory / 'networks.safetensors', stored)
