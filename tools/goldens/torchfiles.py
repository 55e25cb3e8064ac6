#!/usr/bin/env python3
"""Writes Tests/Fixtures/torch: small files as torch.save makes them, in both layouts.

torch 2.15.0, numpy as torch asks. Values are counted, so that the tests can say what they are.
Usage: tools/goldens/torchfiles.py [Tests/Fixtures/torch]
"""
import argparse
import collections
import io
import pathlib
import sys
import zipfile

import torch

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "Tests/Fixtures/torch")


def tensors():
    """Views, strides, shared storages and types."""
    base = torch.arange(24, dtype=torch.float32)
    grid = base.view(4, 6)
    state = collections.OrderedDict()
    state["whole"] = grid
    state["transposed"] = grid.t()
    state["part"] = grid[1:3, 2:5]
    state["stepped"] = grid[::2, 1::2]
    state["repeated"] = torch.tensor([1.5, -2.0]).view(2, 1).expand(2, 3)
    state["cube"] = base.view(2, 3, 4).permute(2, 0, 1)
    state["scalar"] = torch.tensor(7.0)
    state["empty"] = torch.zeros(0, 3)
    state["parameter"] = torch.nn.Parameter(torch.tensor([0.5, 0.25]))
    state["half"] = torch.tensor([1.0, -2.0, 2.0**-24], dtype=torch.float16)
    state["bfloat16"] = torch.tensor([1.0, -0.15625], dtype=torch.bfloat16)
    state["bfloat16_transposed"] = torch.arange(6, dtype=torch.bfloat16).view(2, 3).t()
    state["double"] = torch.tensor([0.1], dtype=torch.float64)
    for name, kind in [("e4m3", torch.float8_e4m3fn), ("e5m2", torch.float8_e5m2)]:
        state[name] = torch.tensor([1.0, -0.5, 2.0], dtype=kind)
    for name in ["uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "bool"]:
        state[name] = torch.tensor([0, 1, 1]).to(getattr(torch, name))
    state["complex"] = torch.tensor([1 + 2j])
    noted = torch.tensor([3.0, 4.0])
    noted.note = "an attribute"
    state["noted"] = noted
    return state


def save(name, value, **settings):
    torch.save(value, FOLDER / name, **settings)


def main():
    assert torch.__version__.startswith("2.15."), torch.__version__
    FOLDER.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    save("views.pt", tensors())
    save("views-legacy.pt", tensors(), _use_new_zipfile_serialization=False)
    for protocol in (3, 4, 5):
        save(f"protocol{protocol}.pt", {"a": torch.tensor([1.0, 2.0])}, pickle_protocol=protocol)
    save("legacy4.pt", {"a": torch.tensor([1.0, 2.0])}, pickle_protocol=4, _use_new_zipfile_serialization=False)
    # In memory the stem is "archive".
    buffer = io.BytesIO()
    torch.save({"a": torch.tensor([1.0, 2.0])}, buffer)
    (FOLDER / "archive.pt").write_bytes(buffer.getvalue())

    # A training script's checkpoint: two models, an optimizer, settings.
    network = torch.nn.Linear(2, 1)
    with torch.no_grad():
        network.weight.copy_(torch.tensor([[1.0, 2.0]]))
        network.bias.fill_(3.0)
    optimizer = torch.optim.AdamW(network.parameters())
    network(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    with torch.no_grad():
        network.weight.copy_(torch.tensor([[1.0, 2.0]]))
        network.bias.fill_(3.0)
    average = {name: 10 * value for name, value in network.state_dict().items()}
    settings = argparse.Namespace(lr=1e-3, name="x", nested=argparse.Namespace(path=pathlib.PurePosixPath("/data")))
    checkpoint = {
        "model": collections.OrderedDict((f"module.{n}", v) for n, v in network.state_dict().items()),
        "ema": average, "opt": optimizer.state_dict(), "args": settings, "epoch": 3,
    }
    save("checkpoint.pt", checkpoint)
    averaged = torch.optim.swa_utils.AveragedModel(network)
    save("averaged.pth", {"model_ema": averaged.state_dict(), "epoch": 1})
    save("others.pt", {"first": network.state_dict(), "second": network.state_dict()})
    save("mixed.pt", {"a": torch.tensor([1.0]), "count": 3, "settings": settings, "inner": {"b": torch.tensor([2.0])}})

    # What is refused.
    save("module.pt", network)
    save("quantized.pt", {"q": torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8)})
    save("sparse.pt", {"s": torch.eye(3).to_sparse()})
    save("meta.pt", {"m": torch.empty(3, device="meta")})
    save("conjugate.pt", {"c": torch.tensor([1 + 2j]).conj()})
    save("list.pt", [torch.ones(2)])
    torch.jit.script(torch.nn.Linear(2, 1)).save(str(FOLDER / "script.pt"))
    # The same bytes as another program packs them.
    source = zipfile.ZipFile(FOLDER / "archive.pt")
    with zipfile.ZipFile(FOLDER / "deflated.pt", "w", zipfile.ZIP_DEFLATED) as packed:
        for name in source.namelist():
            packed.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), source.read(name), zipfile.ZIP_DEFLATED)


main()
