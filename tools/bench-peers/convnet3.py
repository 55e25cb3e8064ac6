"""Times a training step of ConvNet-3 (1×28×28, width 128, SGD with momentum and weight decay) in PyTorch.

Usage: python tools/bench-peers/convnet3.py [--threads N] [--batch N] [--runs N] [--tuned]

Prints one JSON object with the fields of `bench --json`. `--tuned` keeps freed memory in the process
(glibc tunables), which spares PyTorch its page faults; it must be set before the process starts, so the script
starts itself again.
"""
import argparse
import os
import sys

from timing import report

parser = argparse.ArgumentParser()
parser.add_argument('--threads', type=int, default=2)
parser.add_argument('--batch', type=int, default=256)
parser.add_argument('--runs', type=int, default=5)
parser.add_argument('--tuned', action='store_true')
options = parser.parse_args()

TUNABLES = 'glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=34359738368'
if options.tuned and os.environ.get('GLIBC_TUNABLES') != TUNABLES:
    os.environ['GLIBC_TUNABLES'] = TUNABLES
    os.execv(sys.executable, [sys.executable] + sys.argv)
for name in ('OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ[name] = str(options.threads)

import torch  # noqa: E402
import torch.nn as nn  # noqa: E402
import torch.nn.functional as F  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)
layers, inputs = [], 1
for block in range(3):
    layers += [nn.Conv2d(inputs, 128, 3, padding=3 if block == 0 else 1), nn.GroupNorm(128, 128),
               nn.ReLU(inplace=True), nn.AvgPool2d(2, 2)]
    inputs = 128
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(2048, 10)).train()
images = torch.randn(options.batch, 1, 28, 28)
labels = torch.randint(0, 10, (options.batch,))
optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9, weight_decay=5e-4)


def step():
    optimizer.zero_grad(set_to_none=True)
    F.cross_entropy(net(images), labels).backward()
    optimizer.step()


report('convnet3-train' + (' (tuned)' if options.tuned else ''), options.threads, options.batch, step, options.runs)
