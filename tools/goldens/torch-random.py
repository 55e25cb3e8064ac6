#!/usr/bin/env python3
"""Draws of PyTorch's CPU generator, in the order of TorchGeneratorTests: Tests/Fixtures/goldens/torch-random.safetensors."""
import pathlib

import torch
from safetensors.torch import save_file

generator = torch.Generator().manual_seed(42)
draws = {}
draws["uniform"] = torch.rand(5, generator=generator)
draws["integers"] = torch.randint(0, 1000, (6,), generator=generator).float()
draws["permutation"] = torch.randperm(700, generator=generator).float()
draws["normals7"] = torch.randn(7, generator=generator)
draws["normals16"] = torch.randn(16, generator=generator)
draws["normals21"] = torch.randn(21, generator=generator)
draws["normals3"] = torch.randn(3, generator=generator)
draws["bernoulli"] = torch.bernoulli(torch.full((12,), 0.3), generator=generator)
wide = torch.randint(0, 2**40, (3,), generator=generator)
draws["wideHigh"], draws["wideLow"] = (wide >> 20).float(), (wide & (2**20 - 1)).float()
draws["scaled"] = torch.empty(16).normal_(1, 2, generator=generator)
draws["last"] = torch.rand(700, generator=generator)
save_file(draws, pathlib.Path(__file__).parents[2] / "Tests/Fixtures/goldens/torch-random.safetensors")
