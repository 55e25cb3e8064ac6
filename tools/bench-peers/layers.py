"""Times layers outside of training in PyTorch: python tools/bench-peers/layers.py NAME [--threads N] [--runs N] [--tuned]

NAME is conv3x3, depthwise3x3, attention, attention-wide or groupnorm-silu, as `bench` has them. Prints one JSON object with
the fields of `bench --json`.
"""
from timing import arguments, report

options = arguments()
import torch  # noqa: E402
import torch.nn as nn  # noqa: E402
import torch.nn.functional as F  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)
STAGES = [(32, 512), (64, 512), (128, 256), (256, 128)]
inputs = [torch.randn(1, channels, side, side) for side, channels in STAGES]


def conv3x3():
    stages = [nn.Sequential(*[nn.Conv2d(channels, channels, 3, padding=1) for _ in range(2)]) for _, channels in STAGES]
    items = sum(2 * 2 * 9 * side * side * channels * channels for side, channels in STAGES)
    return items, lambda: [stage(x) for stage, x in zip(stages, inputs)]


def depthwise3x3():
    layers = nn.Sequential(*[nn.Conv2d(256, 256, 3, padding=1, groups=256) for _ in range(2)])
    x = torch.randn(8, 256, 56, 56)
    return 2 * 2 * 9 * 8 * 56 * 56 * 256, lambda: layers(x)


def groupnorm_silu():
    norms = [nn.GroupNorm(32, channels, eps=1e-6) for _, channels in STAGES]
    items = sum(2 * side * side * channels for side, channels in STAGES)

    def run():
        for norm, x in zip(norms, inputs):
            F.silu(norm(F.silu(norm(x), inplace=True)), inplace=True)
    return items, run


def attention(heads, size):
    q, k, v = (torch.randn(1, heads, 4096, size) for _ in range(3))
    return 4 * 4096 * 4096 * heads * size, lambda: F.scaled_dot_product_attention(q, k, v)


items, run = {'conv3x3': conv3x3, 'depthwise3x3': depthwise3x3, 'groupnorm-silu': groupnorm_silu,
              'attention': lambda: attention(8, 40), 'attention-wide': lambda: attention(1, 512)}[options.name]()
with torch.inference_mode():
    report(options.name, options.threads, items, run, options.runs)
