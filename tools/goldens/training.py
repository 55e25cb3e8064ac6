"""Writes Tests/Fixtures/goldens/{convnet,augmentation}.safetensors from PyTorch.

Usage: python tools/goldens/training.py [DIRECTORY]

Weights and images are not stored: both sides compute them by `hashed`. Of large tensors 256 elements at equal
steps are stored, of small ones all. Values are those of PyTorch in float32; their distance from PyTorch's own
float64 is printed and noted in the .md beside the fixture.
"""
import json
import math
import pathlib
import struct
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


def hashed(tensor, count, bound, dtype=torch.float32):
    """Values within ±bound, exact on both sides: a 32-bit mix of (tensor, index), its upper 24 bits."""
    with np.errstate(over='ignore'):
        z = np.arange(count, dtype=np.uint32) + np.uint32(tensor * 0x9E3779B9 & 0xFFFFFFFF)
        for multiplier, shift in ((0x85EBCA6B, 16), (0xC2B2AE35, 13)):
            z = (z ^ (z >> np.uint32(shift))) * np.uint32(multiplier)
        z ^= z >> np.uint32(16)
    unit = (z >> np.uint32(8)).astype(np.float32) * np.float32(2.0 ** -23) - np.float32(1)
    return torch.from_numpy(unit * np.float32(bound)).to(dtype)


def save(path, tensors):
    header, blobs, offset = {}, [], 0
    for name, value in tensors.items():
        data = np.ascontiguousarray(value, dtype=np.float32)
        header[name] = {'dtype': 'F32', 'shape': list(data.shape),
                        'data_offsets': [offset, offset + data.nbytes]}
        blobs.append(data.tobytes())
        offset += data.nbytes
    text = json.dumps(header).encode()
    text += b' ' * (-len(text) % 8)
    path.write_bytes(struct.pack('<Q', len(text)) + text + b''.join(blobs))
    print(path, path.stat().st_size, 'bytes')


def sample(value):
    flat = value.detach().double().flatten().numpy()
    return flat if flat.size <= 1024 else flat[::flat.size // 256][:256]


class ConvNet(nn.Module):
    def __init__(self, height, width, channels, classes, depth, filters):
        super().__init__()
        layers, inputs = [], channels
        for block in range(depth):
            padding = 3 if channels == 1 and block == 0 else 1
            layers += [nn.Conv2d(inputs, filters, 3, padding=padding),
                       nn.GroupNorm(filters, filters), nn.ReLU(), nn.AvgPool2d(2, 2)]
            height, width = (height + 2 * padding - 2) // 2, (width + 2 * padding - 2) // 2
            inputs = filters
        self.features = nn.Sequential(*layers)
        self.classifier = nn.Linear(filters * height * width, classes)

    def forward(self, x):
        return self.classifier(self.features(x).flatten(1))


def two_steps(case, dtype):
    name, height, width, channels, classes, depth, filters, batch, image = case
    net = ConvNet(height, width, channels, classes, depth, filters).to(dtype)
    with torch.no_grad():
        for index, (key, p) in enumerate(net.named_parameters()):
            norm_weight = key.startswith('features') and p.dim() == 1 and key.endswith('weight')
            bound = 0.5 if p.dim() == 1 else 1 / math.sqrt(p[0].numel())
            p.copy_(hashed(index + 1, p.numel(), bound, dtype).view_as(p) + (1 if norm_weight else 0))
    # Where ReLU's input is almost 0, rounding decides whether a gradient passes, and no tolerance makes sense.
    # Of image tensors 100 to 129, each case uses the one that keeps the inputs of both steps furthest from 0.
    margin = []
    for layer in net.features:
        if isinstance(layer, nn.GroupNorm):
            layer.register_forward_hook(lambda _, __, y: margin.append(y.detach().abs().min().item()))
    images = hashed(image, batch * channels * height * width, 2, dtype)
    images = images.view(batch, channels, height, width)
    labels = torch.arange(batch) * 3 % classes
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9, weight_decay=5e-4)
    out = {}
    for step in (1, 2):
        optimizer.zero_grad()
        logits = net(images)
        loss = F.cross_entropy(logits, labels)
        loss.backward()
        out[f'{name}/step{step}/logits'], out[f'{name}/step{step}/loss'] = logits, loss.view(1)
        for key, p in net.named_parameters():
            out[f'{name}/step{step}/gradient/{key}'] = p.grad.clone()
        optimizer.step()
        for key, p in net.named_parameters():
            out[f'{name}/step{step}/parameter/{key}'] = p.detach().clone()
    assert min(margin) > 2e-6, f'{name}: an input of ReLU is {min(margin)}; take another image tensor'
    return out


def convnet(directory):
    cases = [('grey28', 28, 28, 1, 10, 3, 128, 4, 124),
             ('odd', 23, 19, 3, 7, 3, 16, 5, 118), ('deep', 70, 67, 3, 5, 6, 8, 3, 120)]
    stored = {}
    for case in cases:
        exact, single = two_steps(case, torch.float64), two_steps(case, torch.float32)
        worst = {}
        for key, value in exact.items():
            stored[key] = sample(single[key])
            # The scale of a tensor, for relative errors of a sample.
            stored[f'{key}/max'] = np.array([single[key].detach().abs().max().item()])
            if '.bias' in key and '/gradient/features.' in key and int(key.split('.')[1]) % 4 == 0:
                continue  # zero in exact arithmetic: normalization removes the bias
            error = (single[key].double() - value).abs().max() / value.abs().max()
            kind = key.split('/')[1] + ' ' + key.split('/')[2]
            worst[kind] = max(worst.get(kind, 0), error.item())
        for kind, error in worst.items():
            print(f'{case[0]:8} {kind:20} float32 PyTorch is within {error:.1e} of float64')
    save(directory / 'convnet.safetensors', stored)


def augmentation(directory):
    stored = {}
    for name, channels, height, width in (('grey', 1, 28, 28), ('color', 3, 11, 14)):
        x = hashed(200, channels * height * width, 2).view(1, channels, height, width)

        def warp(matrix):
            grid = F.affine_grid(torch.tensor([matrix]), x.shape, align_corners=False)
            return F.grid_sample(x, grid, mode='bilinear', padding_mode='zeros', align_corners=False)

        def color(brightness, saturation, contrast):
            y = x + brightness
            y = (y - y.mean(1, keepdim=True)) * saturation + y.mean(1, keepdim=True)
            mean = y.mean((1, 2, 3), keepdim=True)
            return (y - mean) * contrast + mean

        def crop(up, left):
            pad = 8
            return F.pad(x, [pad] * 4)[:, :, pad + up:pad + up + height, pad + left:pad + left + width]

        def cutout(row, column):
            ch, cw = int(height * 0.5 + 0.5), int(width * 0.5 + 0.5)
            rows = (torch.arange(ch) + row - ch // 2).clamp(0, height - 1)
            columns = (torch.arange(cw) + column - cw // 2).clamp(0, width - 1)
            y = x.clone()
            y[:, :, rows[:, None], columns[None, :]] = 0
            return y

        angle = torch.tensor(0.21)
        cases = {
            'color': color(0.31, 1.7, 0.62), 'crop': crop(-3, 1), 'crop-other': crop(1, -1),
            'cutout': cutout(2, width - 1), 'cutout-edge': cutout(height - 1, 0), 'flip': x.flip(3),
            'shrink': warp([[1.17, 0, 0], [0, 1.05, 0]]), 'enlarge': warp([[0.84, 0, 0], [0, 0.91, 0]]),
            'rotate': warp([[torch.cos(angle), torch.sin(-angle), 0],
                            [torch.sin(angle), torch.cos(angle), 0]]),
        }
        for key, y in cases.items():
            # Channels last, as the images of the library.
            stored[f'{name}/{key}'] = y[0].permute(1, 2, 0).numpy()
    save(directory / 'augmentation.safetensors', stored)


if __name__ == '__main__':
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/goldens')
    torch.set_num_threads(1)
    print('torch', torch.__version__, 'numpy', np.__version__)
    convnet(target)
    augmentation(target)
