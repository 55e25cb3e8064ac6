"""Times a training step (SGD with momentum and weight decay) of an evaluation network in PyTorch.

Usage: python tools/bench-peers/networks.py NAME [--threads N] [--batch N] [--size N] [--runs N] [--tuned] [--channels-last]

NAME is convnet3 (1×28×28), or convnet6, resnetap10 (both instance norm) or resnet18 (torchvision's) on 3×224×224. Prints
one JSON object with the fields of `bench --json`.
"""
from timing import arguments, report

options = arguments()
import torch  # noqa: E402
import torch.nn as nn  # noqa: E402
import torch.nn.functional as F  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)


def convnet(depth, channels, side):
    layers, inputs = [], channels
    for block in range(depth):
        padding = 3 if channels == 1 and block == 0 else 1
        layers += [nn.Conv2d(inputs, 128, 3, padding=padding), nn.GroupNorm(128, 128), nn.ReLU(inplace=True),
                   nn.AvgPool2d(2, 2)]
        inputs, side = 128, (side + 2 * padding - 2) // 2
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(128 * side * side, 10))


class Block(nn.Module):
    def __init__(self, inputs, outputs, step):
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.GroupNorm(outputs, outputs)
        self.conv2, self.norm2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False), nn.GroupNorm(outputs, outputs)
        self.step, self.side = step, None
        if step != 1 or inputs != outputs:
            self.side = nn.Sequential(nn.Conv2d(inputs, outputs, 1, bias=False), nn.AvgPool2d(step, step),
                                      nn.GroupNorm(outputs, outputs))

    def forward(self, x):
        y = F.relu(self.norm1(self.conv1(x)), True)
        if self.step != 1:
            y = F.avg_pool2d(y, self.step, self.step)
        return F.relu(self.norm2(self.conv2(y)) + (x if self.side is None else self.side(x)), True)


def resnetap10():
    return nn.Sequential(
        nn.Conv2d(3, 64, 7, padding=3, bias=False), nn.GroupNorm(64, 64), nn.ReLU(inplace=True), nn.AvgPool2d(4, 4),
        Block(64, 64, 1), Block(64, 128, 2), Block(128, 256, 2), Block(256, 512, 2), nn.AdaptiveAvgPool2d(1),
        nn.Flatten(), nn.Linear(512, 10))


def resnet18():
    import torchvision
    return torchvision.models.resnet18(num_classes=10)


channels, side = (1, 28) if options.name == 'convnet3' else (3, options.size)
net = {'convnet3': lambda: convnet(3, 1, 28), 'convnet6': lambda: convnet(6, 3, side), 'resnetap10': resnetap10,
       'resnet18': resnet18}[options.name]().train()
images = torch.randn(options.batch, channels, side, side)
if options.channels_last:
    net, images = net.to(memory_format=torch.channels_last), images.contiguous(memory_format=torch.channels_last)
labels = torch.arange(options.batch) % 10
optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9, weight_decay=5e-4)


def step():
    optimizer.zero_grad(set_to_none=True)
    F.cross_entropy(net(images), labels).backward()
    optimizer.step()


report(options.name + '-train' + (' (tuned)' if options.tuned else ''), options.threads, options.batch, step,
       options.runs)
