"""Writes Tests/Fixtures/goldens/layers.safetensors from PyTorch and transformers.

Usage: python -P tools/goldens/layers.py [DIRECTORY]

One case per layer: its output, and the gradients of its inputs and parameters for a given gradient of the output, in
float32. Inputs, parameters and that gradient are not stored: both sides compute them by `hashed` (inputs number 1, 2, 3;
the output's gradient 50; parameters from 100 on), channels last. Of large tensors 64 elements at equal steps are stored. The
distance of PyTorch's float32 from its own float64 is printed.
"""
import math
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F
from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from training import hashed, save  # noqa: E402


def first(x):
    """[n, h, w, c] to PyTorch's [n, c, h, w]."""
    return x.permute(0, 3, 1, 2)


def last(x):
    return x.permute(0, 2, 3, 1)


def convolution(stride, padding, groups):
    return lambda x, w, b: last(F.conv2d(first(x), w, b, stride, padding, 1, groups))


def resized(height, width, corners):
    return lambda x: last(F.interpolate(first(x), (height, width), mode='bilinear', align_corners=corners))


def heads(x, count):
    """[n, 1, t, c] to [n, heads, t, c / heads]."""
    return x.reshape(x.shape[0], x.shape[2], count, -1).transpose(1, 2)


def joined(x):
    return x.transpose(1, 2).reshape(x.shape[0], 1, x.shape[2], -1)


def attention(count, causal):
    return lambda q, k, v: joined(F.scaled_dot_product_attention(*(heads(x, count) for x in (q, k, v)), is_causal=causal))


def angles(positions, size, base, dtype):
    """As transformers computes them: in float32."""
    inverse = 1.0 / (base ** (torch.arange(0, size, 2, dtype=torch.float32) / size))
    return (torch.tensor(positions, dtype=torch.float32)[:, None] * inverse).to(dtype)


def rotary_halves(positions, count, base):
    def run(x):
        x = heads(x, count)
        turns = angles(positions, x.shape[-1], base, x.dtype)
        turns = torch.cat((turns, turns), -1)[None]
        return joined(apply_rotary_pos_emb(x, x, turns.cos(), turns.sin())[0])
    return run


def rotary_neighbors(positions, count, base):
    def run(x):
        x = heads(x, count)
        turns = angles(positions, x.shape[-1], base, x.dtype)
        pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2).contiguous())
        return joined(torch.view_as_real(pairs * torch.polar(torch.ones_like(turns), turns)).flatten(-2))
    return run


def group_norm(groups, function):
    return lambda x, g, b: last(function(F.group_norm(first(x), groups, g, b, 1e-5)))


CASES = {  # name: function, shapes of inputs, shapes of parameters
    'convolution-groups': (convolution(1, 1, 2), [(2, 7, 6, 8)], [(12, 4, 3, 3), (12,)]),
    'convolution-groups-stride': (convolution(2, 2, 3), [(2, 9, 8, 6)], [(9, 2, 5, 5), (9,)]),
    'convolution-groups-pointwise': (convolution(1, 0, 4), [(2, 5, 6, 16)], [(8, 4, 1, 1), (8,)]),
    'convolution-groups-wide': (convolution(1, 1, 4), [(1, 20, 21, 32)], [(64, 8, 3, 3), (64,)]),
    'convolution-depthwise': (convolution(1, 1, 20), [(2, 8, 9, 20)], [(20, 1, 3, 3), (20,)]),
    'convolution-depthwise-stride': (convolution(2, 2, 16), [(3, 11, 7, 16)], [(16, 1, 5, 5), (16,)]),
    'convolution-depthwise-double': (convolution(1, 1, 6), [(2, 6, 5, 6)], [(12, 1, 3, 3), (12,)]),
    'convolution-winograd': (convolution(1, 1, 1), [(2, 17, 14, 16)], [(24, 16, 3, 3), (24,)]),
    'bilinear-up': (resized(13, 11, False), [(2, 5, 4, 12)], []),
    'bilinear-up-corners': (resized(10, 9, True), [(2, 5, 4, 12)], []),
    'bilinear-double': (resized(12, 14, False), [(1, 6, 7, 8)], []),
    'bilinear-down': (resized(4, 3, False), [(2, 9, 10, 8)], []),
    'bilinear-down-corners': (resized(3, 1, True), [(2, 8, 5, 8)], []),
    'rms-norm': (lambda x, g: F.rms_norm(x, (20,), g, 1e-6), [(3, 1, 7, 20)], [(20,)]),
    'layer-norm': (lambda x, g, b: F.layer_norm(x, (20,), g, b, 1e-5), [(3, 1, 7, 20)], [(20,), (20,)]),
    'group-norm-silu': (group_norm(4, F.silu), [(2, 9, 8, 16)], [(16,), (16,)]),
    'group-norm-gelu': (group_norm(2, F.gelu), [(2, 5, 7, 16)], [(16,), (16,)]),
    'rotary-halves': (rotary_halves([0, 1, 2, 5, 9, 40], 3, 10000.0), [(2, 1, 6, 24)], []),
    'rotary-neighbors': (rotary_neighbors([3, 0, 7, 100], 2, 500.0), [(2, 1, 4, 20)], []),
    'attention-causal': (attention(2, True), [(2, 1, 70, 16)] * 3, []),
    'attention-narrow': (attention(3, False), [(2, 1, 71, 24), (2, 1, 530, 24), (2, 1, 530, 24)], []),
    'attention-cross': (attention(3, False), [(2, 1, 9, 24), (2, 1, 13, 24), (2, 1, 13, 24)], []),
    'gelu': (F.gelu, [(2, 3, 5, 4)], []),
    'gelu-tanh': (lambda x: F.gelu(x, approximate='tanh'), [(2, 3, 5, 4)], []),
    'quick-gelu': (lambda x: x * torch.sigmoid(1.702 * x), [(2, 3, 5, 4)], []),
    'gated-gelu': (lambda x: x.chunk(2, -1)[0] * F.gelu(x.chunk(2, -1)[1]), [(2, 3, 5, 16)], []),
    'maximum-pool': (lambda x: last(F.max_pool2d(first(x), 3, 2, 1)), [(2, 9, 8, 8)], []),
    'average-pool': (lambda x: last(F.avg_pool2d(first(x), 2, 2)), [(2, 9, 8, 8)], []),
    'nearest-double': (lambda x: last(F.interpolate(first(x), scale_factor=2, mode='nearest')), [(2, 5, 4, 8)], []),
    'dense': (F.linear, [(3, 2, 2, 12)], [(7, 12), (7,)]),
}


def run(case, dtype):
    function, inputs, parameters = case
    x = [hashed(1 + i, math.prod(shape), 2, dtype).view(shape).requires_grad_() for i, shape in enumerate(inputs)]
    w = [hashed(100 + i, math.prod(shape), 1, dtype).view(shape).requires_grad_() for i, shape in enumerate(parameters)]
    y = function(*x, *w)
    y.backward(hashed(50, y.numel(), 1, dtype).view(y.shape))
    return {'y': y, **{f'x{i}': t.grad for i, t in enumerate(x)}, **{f'w{i}': t.grad for i, t in enumerate(w)}}


def sample(value):
    flat = value.detach().double().contiguous().flatten().numpy()
    return flat if flat.size <= 64 else flat[::flat.size // 64][:64]


if __name__ == '__main__':
    directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/goldens')
    torch.set_num_threads(1)
    print('torch', torch.__version__)
    stored = {}
    for name, case in CASES.items():
        single, exact = run(case, torch.float32), run(case, torch.float64)
        worst = 0
        for key, value in single.items():
            stored[f'{name}/{key}'] = sample(value)
            stored[f'{name}/{key}/max'] = np.array([value.detach().abs().max().item()])
            worst = max(worst, ((value.double() - exact[key]).abs().max() / exact[key].abs().max()).item())
        print(f'{name}: {worst:.1e}')
    save(directory / 'layers.safetensors', stored)
