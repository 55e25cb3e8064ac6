"""Times an epoch of RDED's training, teacher and student both ResNet-18, by its published code in PyTorch.

Usage: python tools/bench-peers/rded.py rded RDED [--threads N] [--batch N] [--size N] [--runs N] [--tuned] [--channels-last]

RDED is a checkout of LINs-lab/RDED at 3f6453d, whose train() runs as it is, on the processor, on 100 images of noise that its
transforms show anew. --batch is that of RDED, 10 at up to 10 images per class. An item is an image. Prints one JSON object
with the fields of `bench --json`.
"""
import argparse
import os
import sys
import tempfile

from timing import arguments, report

options = arguments(batch=10)
import torch  # noqa: E402
import torch.nn as nn  # noqa: E402
import torchvision  # noqa: E402
from torchvision import transforms  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)
torch.Tensor.cuda = nn.Module.cuda = lambda self, *_: self
folder, rest = os.path.abspath(options.folder), sys.argv
# RDED's arguments are read, and its folders are made, on import.
os.chdir(tempfile.mkdtemp())
sys.argv = rest[:1]
sys.path.insert(0, folder)
import validation.main as validation  # noqa: E402
import validation.utils as utilities  # noqa: E402

layout = torch.channels_last if options.channels_last else torch.contiguous_format
teacher, student = (torchvision.models.resnet18(num_classes=10).to(memory_format=layout) for _ in range(2))
teacher.eval().requires_grad_(False)
show = transforms.Compose([
    transforms.ToTensor(), utilities.ShufflePatches(2),
    transforms.RandomResizedCrop(size=options.size, scale=(1 / 2, 1), antialias=True), transforms.RandomHorizontalFlip(),
    transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])])
images = torch.randint(0, 256, (100, options.size, options.size, 3), dtype=torch.uint8).numpy()
settings = argparse.Namespace(mix_type='cutmix', mixup=0.8, cutmix=1.0, re_accum_steps=1, temperature=20)
settings.optimizer = torch.optim.AdamW(utilities.get_parameters(student), lr=0.001, betas=[0.9, 0.999], weight_decay=0.01)
validation.printInfo = print


def batches():
    order = torch.randperm(len(images)).tolist()
    for start in range(0, len(images), options.batch):
        part = order[start:start + options.batch]
        yield (torch.stack([show(images[index]) for index in part]).contiguous(memory_format=layout),
               torch.tensor([index % 10 for index in part]))


def epoch():
    out, sys.stdout = sys.stdout, sys.stderr
    validation.train(0, batches(), teacher, student, settings)
    sys.stdout = out


report(options.name, options.threads, len(images), epoch, options.runs)
