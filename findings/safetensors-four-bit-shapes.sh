#!/bin/bash
# safetensors 0.8.0 with torch 2.15.0: torch counts a pair of four-bit numbers (float4_e2m1fn_x2) as one element of a byte, the file
# counts the numbers: its last dimension is twice the tensor's, under the type F4. get_slice tells the file's shape, get_tensor
# has torch's.
# Seen: a tensor of 2 x 16 is 2 x 32 in the header and for get_slice, and 2 x 16 again when it is loaded.
. "$(dirname "$0")/environment" torch==2.15.0 safetensors==0.8.0 numpy packaging
"$python" - "$work/four.safetensors" <<'PYTHON'
import json
import sys

import safetensors
import torch
from safetensors.torch import load_file, save_file

path = sys.argv[1]
pairs = torch.arange(32, dtype=torch.uint8).reshape(2, 16).view(torch.float4_e2m1fn_x2)
save_file({"weight": pairs}, path)
content = open(path, "rb").read()
header = json.loads(content[8:8 + int.from_bytes(content[:8], "little")])["weight"]
with safetensors.safe_open(path, "pt") as file:
    told = file.get_slice("weight").get_shape()
    tensor = file.get_tensor("weight")
print(safetensors.__version__, tuple(pairs.shape), header, "slice", told, "tensor", tuple(tensor.shape))
assert header["dtype"] == "F4" and header["shape"] == [2, 32] and header["data_offsets"] == [0, 32]
assert told == [2, 32] and tuple(tensor.shape) == (2, 16) == tuple(load_file(path)["weight"].shape)
PYTHON
