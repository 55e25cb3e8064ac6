"""Times a step of distribution matching in PyTorch, with the published code's network, augmentation and loss.

Usage: python tools/bench-peers/matching.py convnet3 CHECKOUT [--threads N] [--batch N] [--runs N] [--tuned]

CHECKOUT: VICO-UoE/DatasetCondensation at 53f63a6, of which networks.py and utils.py are used; the step is that of its
main_DM.py. Ten classes of 1×28×28 images, ten distilled images and --batch real ones (256 unless given) of each. Prints one
JSON object with the fields of `bench --json`; an item is a step.
"""
import sys
import types

from timing import arguments, report

options = arguments(batch=256)
import numpy as np  # noqa: E402
import torch  # noqa: E402

old = types.ModuleType('scipy.ndimage.interpolation')
old.rotate = None
sys.modules.setdefault('scipy.ndimage.interpolation', old)
sys.path.insert(0, options.folder)
from networks import ConvNet  # noqa: E402
from utils import DiffAugment, ParamDiffAug  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)
CLASSES, IPC, HELD = 10, 10, 600
STRATEGY = 'color_crop_cutout_flip_scale_rotate'


class Plain(torch.nn.Module):
    """Undoes a memory format of one-channel images, which embed()'s view refuses in torch of today."""
    def forward(self, x):
        return x.contiguous()


real = torch.randn(CLASSES, HELD, 1, 28, 28)
distilled = torch.randn(CLASSES * IPC, 1, 28, 28, requires_grad=True)
optimizer = torch.optim.SGD([distilled], lr=1.0, momentum=0.5)
param, seed = ParamDiffAug(), 0


def step():
    global seed
    net = ConvNet(1, CLASSES, 128, 3, 'relu', 'instancenorm', 'avgpooling', (28, 28))
    net.features.add_module('plain', Plain())
    for p in net.parameters():
        p.requires_grad = False
    loss = torch.tensor(0.0)
    for c in range(CLASSES):
        images = real[c][np.random.permutation(HELD)[:options.batch]]
        made = distilled[c * IPC:(c + 1) * IPC]
        seed += 1
        images = DiffAugment(images, STRATEGY, seed=seed, param=param)
        made = DiffAugment(made, STRATEGY, seed=seed, param=param)
        # The published code lets autograd record nothing here either: neither images nor parameters require gradients.
        loss += torch.sum((net.embed(images).detach().mean(0) - net.embed(made).mean(0)) ** 2)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


report('matching' + (' (tuned)' if options.tuned else ''), options.threads, 1, step, options.runs)
