"""Writes Tests/Fixtures/goldens/matching.safetensors by running the published code of distribution matching.

Usage: python tools/goldens/matching.py CHECKOUT IDC [DIRECTORY]

CHECKOUT: VICO-UoE/DatasetCondensation at 53f63a6. Its main_DM.py runs as it is, with a small set, networks whose parameters
are `hashed`, and known seeds of its augmentation; what it draws is recorded beside the losses and the images that it
ends with. The gradients of every augmentation are those of its utils.py's DiffAugment.

IDC: snu-mllab/Efficient-Dataset-Condensation at ceac95a. Enlarged pieces are those of decode_zoom in its condense.py; the
case "pieces" is main_DM.py with it before the augmentation of distilled images.
"""
import ast
import contextlib
import io
import math
import os
import pathlib
import sys
import tempfile
import types

import numpy as np
import torch

from training import hashed, save

class Plain(torch.nn.Module):
    """Undoes a memory format of one-channel images, which embed()'s view refuses in torch of today."""
    def forward(self, x):
        return x.contiguous()


FAMILIES = ['color', 'crop', 'cutout', 'flip', 'scale', 'rotate']
STRATEGY = '_'.join(FAMILIES)


def published(checkout):
    """main_DM and utils of the checkout; scipy's old module is needed by another method only."""
    old = types.ModuleType('scipy.ndimage.interpolation')
    old.rotate = None
    sys.modules.setdefault('scipy.ndimage.interpolation', old)
    sys.path.insert(0, str(checkout))
    import main_DM
    import utils
    return main_DM, utils


def idc(checkout):
    """decode_zoom of the checkout for a size of images; its order is all first pieces, then all second ones.

    The function alone is run: its module wants a GPU when it is imported.
    """
    tree = ast.parse((checkout / 'condense.py').read_text())
    wanted = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == 'decode_zoom']
    names = {'ceil': math.ceil, 'F': torch.nn.functional, 'torch': torch}
    exec(compile(ast.Module(wanted, []), 'condense.py', 'exec'), names)

    def decode(images, factor):
        size = tuple(images.shape[-2:])
        self = types.SimpleNamespace(resize=torch.nn.Upsample(size=size, mode='bilinear'))
        return names['decode_zoom'](self, images, torch.zeros(len(images)), factor)[0]
    return decode


def pieces(decode, results):
    for name, c, h, w, factor in [('gray', 1, 28, 28, 2), ('color', 3, 12, 12, 3)]:
        x = hashed(210, c * h * w, 2).view(1, c, h, w).requires_grad_()
        y = decode(x, factor)
        y.backward(hashed(211, y.numel(), 1).view_as(y))
        results[f'{name}/pieces/y'] = y.detach().numpy()
        results[f'{name}/pieces/dx'] = x.grad[0].numpy()


def drawn(seed, height, width):
    """The family and parameters that DiffAugment draws for a seed, as it draws them."""
    def at(step, draw):
        torch.manual_seed(seed + step)
        return draw().item()
    uniform = lambda: torch.rand(1)
    between = lambda low, high: lambda: torch.randint(low, high, size=[1])
    family = FAMILIES[at(0, between(0, len(FAMILIES)))]
    if family == 'color':
        return family, [at(1, uniform) - 0.5, at(2, uniform) * 2, at(3, uniform) + 0.5]
    if family == 'crop':
        h, w = int(height * 0.125 + 0.5), int(width * 0.125 + 0.5)
        return family, [at(1, between(-h, h + 1)), at(2, between(-w, w + 1)), 0]
    if family == 'cutout':
        h, w = int(height * 0.5 + 0.5), int(width * 0.5 + 0.5)
        return family, [at(1, between(0, height + 1 - h % 2)), at(2, between(0, width + 1 - w % 2)), 0]
    if family == 'flip':
        return family, [float(at(1, uniform) < 0.5), 0, 0]
    if family == 'scale':
        return family, [at(step, uniform) * (1.2 - 1 / 1.2) + 1 / 1.2 for step in (1, 2)] + [0]
    return family, [(at(1, uniform) - 0.5) * 2 * 15 / 180 * math.pi, 0, 0]


def gradients(utils, results):
    for name, c, h, w in [('gray', 1, 28, 28), ('color', 3, 11, 14)]:
        found = {}
        for seed in range(200):
            family, values = drawn(seed, h, w)
            # A flip that happens, and shifts that are not zero.
            if family in found or not any(values):
                continue
            found[family] = True
            # Two images, as each has its own place in the batch and the same transformation.
            x = hashed(200, 2 * c * h * w, 2).view(2, c, h, w).requires_grad_()
            dy = hashed(201, 2 * c * h * w, 1).view(2, c, h, w)
            y = utils.DiffAugment(x, STRATEGY, seed=seed, param=utils.ParamDiffAug())
            y.backward(dy)
            results[f'{name}/{family}/values'] = np.array(values)
            results[f'{name}/{family}/y'] = y.detach()[1].numpy()
            results[f'{name}/{family}/dx'] = x.grad[1].numpy()
        assert sorted(found) == sorted(FAMILIES)


def run(main_DM, name, c, side, classes, per_class, ipc, batch, width, depth, steps, results, decode=None):
    from networks import ConvNet
    mean, deviation = [0.3, 0.4, 0.5][:c], [0.35, 0.3, 0.25][:c]
    levels = ((hashed(300, classes * per_class * side * side * c, 1).numpy() + np.float32(1)) * np.float32(127.5))
    pixels = torch.from_numpy(levels.astype(np.uint8)).view(classes, per_class, side, side, c)
    # Classes differ, as otherwise there would be nothing to match.
    pixels = (pixels // torch.arange(1, classes + 1, dtype=torch.uint8).view(-1, 1, 1, 1, 1))
    images = (pixels.float() / 255 - torch.tensor(mean)) / torch.tensor(deviation)
    train = [(images[k, i].permute(2, 0, 1), k) for k in range(classes) for i in range(per_class)]
    networks = []

    def network(*_):
        net = ConvNet(c, 2, width, depth, 'relu', 'instancenorm', 'avgpooling', (side, side))
        for index, (key, p) in enumerate(net.named_parameters()):
            if not key.startswith('features'):
                continue
            bound = 0.5 if p.dim() == 1 else 1 / math.sqrt(p[0].numel())
            one = 1 if p.dim() == 1 and key.endswith('weight') else 0
            p.data.copy_(hashed(1000 * len(networks) + index + 1, p.numel(), bound).view_as(p) + one)
        net.features.add_module('plain', Plain())
        networks.append(net)
        return net

    choices, losses, seeds = [], [], []
    generator = np.random.RandomState(5)
    backward = torch.Tensor.backward

    def permutation(indices):
        order = generator.permutation(indices)
        choices.append([index % per_class for index in order])
        return order

    def moment():
        seeds.append(len(seeds) + 11)
        return seeds[-1] / 1000 + 1e-5

    def record(loss, *rest, **named):
        losses.append(loss.item())
        return backward(loss, *rest, **named)

    main_DM.get_dataset = lambda *_: (c, (side, side), classes, list(range(classes)), mean, deviation, train, [], [])
    main_DM.get_network = network
    main_DM.get_loops = lambda _: (1, 1)
    main_DM.time = types.SimpleNamespace(time=moment, strftime=lambda *_: '', localtime=lambda: None)
    main_DM.np = types.SimpleNamespace(**{key: getattr(np, key) for key in ('arange', 'ones', 'mean', 'std')})
    main_DM.np.random = types.SimpleNamespace(permutation=permutation)
    torch.Tensor.backward = record
    augment = main_DM.DiffAugment
    if decode:
        # Distilled images are those that are learned.
        main_DM.DiffAugment = lambda x, *rest, **named: augment(decode(x, 2) if x.requires_grad else x, *rest, **named)
    sys.argv = ['main_DM.py', '--ipc', str(ipc), '--Iteration', str(steps - 1), '--num_exp', '1', '--num_eval', '0',
                '--batch_real', str(batch), '--save_path', '.', '--data_path', '.']
    here = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                main_DM.main()
            final = torch.load(f'res_DM_CIFAR10_ConvNet_{ipc}ipc.pt', weights_only=False)['data'][0][0]
        finally:
            os.chdir(here)
            torch.Tensor.backward = backward
            main_DM.DiffAugment = augment
    assert len(losses) == steps and len(networks) == steps and len(seeds) == steps * classes
    # The first choices are those of the images to begin with.
    results[f'{name}/start'] = np.array([row[:ipc] for row in choices[:classes]])
    results[f'{name}/real'] = np.array([row[:batch] for row in choices[classes:]]).reshape(steps, classes, batch)
    draws = [drawn(seed, side, side) for seed in seeds]
    results[f'{name}/families'] = np.array([FAMILIES.index(family) for family, _ in draws]).reshape(steps, classes)
    results[f'{name}/values'] = np.array([values for _, values in draws]).reshape(steps, classes, 3)
    # main_DM adds the classes' losses and prints their mean.
    results[f'{name}/losses'] = np.array(losses) / classes
    results[f'{name}/images'] = final.permute(0, 2, 3, 1).numpy()
    print(name, 'losses', losses, 'families', results[f'{name}/families'].tolist())


def main():
    checkout = pathlib.Path(sys.argv[1]).resolve()
    root = pathlib.Path(__file__).resolve().parents[2]
    target = (pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else root / 'Tests/Fixtures/goldens').resolve()
    torch.set_num_threads(1)
    decode = idc(pathlib.Path(sys.argv[2]).resolve())
    main_DM, utils = published(checkout)
    results = {}
    gradients(utils, results)
    run(main_DM, 'gray', 1, 20, 3, 12, 2, 5, 16, 3, 6, results)
    run(main_DM, 'color', 3, 16, 4, 9, 3, 9, 8, 2, 6, results)
    pieces(decode, results)
    run(main_DM, 'pieces', 3, 16, 3, 9, 2, 9, 8, 2, 6, results, decode)
    save(target / 'matching.safetensors', results)


main()
