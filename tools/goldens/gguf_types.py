"""Writes Tests/Fixtures/gguf/types.gguf and its values, types.safetensors, and the codebooks of the IQ formats.

Usage: python tools/goldens/gguf_types.py [DIRECTORY]

One tensor [2, 512] of each type, quantized by PyPI `gguf` (quants.py) where it can, else of random bytes with finite
scales; the values are what quants.py makes of the bytes. The metadata hold a key of every type.
"""
import pathlib
import sys

import gguf
import numpy as np
from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType as Type

from training import save

TYPES = [Type.F32, Type.F16, Type.BF16, Type.Q4_0, Type.Q4_1, Type.Q5_0, Type.Q5_1, Type.Q8_0, Type.Q2_K, Type.Q3_K,
         Type.Q4_K, Type.Q5_K, Type.Q6_K, Type.IQ1_S, Type.IQ1_M, Type.IQ2_XXS, Type.IQ2_XS, Type.IQ2_S, Type.IQ3_XXS,
         Type.IQ3_S, Type.IQ4_NL, Type.IQ4_XS, Type.TQ1_0, Type.TQ2_0, Type.MXFP4]
# Where half-precision scales lie in a block.
SCALES = {Type.Q2_K: [80, 82], Type.Q3_K: [108], Type.Q4_K: [0, 2], Type.Q5_K: [0, 2], Type.Q6_K: [208],
          **{kind: [0] for kind in (Type.IQ1_S, Type.IQ2_XXS, Type.IQ2_XS, Type.IQ2_S, Type.IQ3_XXS, Type.IQ3_S,
                                    Type.IQ4_NL, Type.IQ4_XS)},
          Type.IQ1_M: [], Type.TQ1_0: [52], Type.TQ2_0: [64]}
directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/gguf')
directory.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(7)
writer = gguf.GGUFWriter(directory / 'types.gguf', 'llama')
writer.add_uint8('test.uint8', 255)
writer.add_int8('test.int8', -128)
writer.add_uint16('test.uint16', 65535)
writer.add_int16('test.int16', -32768)
writer.add_uint32('test.uint32', 4294967295)
writer.add_int32('test.int32', -2147483648)
writer.add_float32('test.float32', 0.1)
writer.add_bool('test.bool', True)
writer.add_string('test.string', 'Ġé\n')
writer.add_array('test.array', ['a', '', 'Ω'])
writer.add_array('test.ints', [1, -2, 3])
writer.add_array('test.floats', [0.5, -1.5])
writer.add_uint64('test.uint64', 2**64 - 1)
writer.add_int64('test.int64', -2**63)
writer.add_float64('test.float64', 0.1)
expected = {}
for kind in TYPES:
    values = random.normal(size=(2, 512)).astype(np.float32)
    values[0, :32] *= 0
    if kind in SCALES:
        weights, size = GGML_QUANT_SIZES[kind]
        blocks = 512 // weights
        data = random.integers(0, 256, (2, blocks, size), dtype=np.uint8)
        for place in SCALES[kind]:
            scale = random.normal(size=(2, blocks, 1)).astype(np.float16) * np.float16(0.1)
            data[:, :, place:place + 2] = scale.view(np.uint8)
        if kind == Type.IQ1_M:
            # The scale is in the upper halves of four words' upper bytes.
            scale = (random.normal(size=(2, blocks)).astype(np.float16) * np.float16(0.1)).view(np.uint16)
            for quarter in range(4):
                place = data[:, :, 49 + 2 * quarter]
                place[:] = place & 15 | (scale >> 4 * quarter & 15).astype(np.uint8) << 4
        data = data.reshape(2, -1)
    elif kind == Type.F32:
        data = values
    elif kind == Type.F16:
        data = values.astype(np.float16)
    else:
        data = gguf.quants.quantize(values, kind)
    writer.add_tensor(kind.name, data, raw_dtype=kind)
    raw = data.view(np.uint8) if kind != Type.F32 else data
    expected[kind.name] = np.ascontiguousarray(gguf.quants.dequantize(raw, kind), dtype=np.float32)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
save(directory / 'types.safetensors', expected)

# A model in three parts, as gguf's writer and llama.cpp's gguf-split cut them: the first holds the metadata.
for part in directory.glob('split-*.gguf'):
    part.unlink()
writer = gguf.GGUFWriter(directory / 'split.gguf', 'llama', split_max_tensors=1)
writer.add_string('test.string', 'of the first part')
for index, name in enumerate('abc'):
    writer.add_tensor(name, np.arange(4, dtype=np.float32) + 10 * index)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()

# The codebooks: a word of 8 or 4 weights as four hexadecimal digits, the places of its values in 2 or 4 bits each.
text = '''\
// Made by tools/goldens/gguf_types.py from quants.py of PyPI `gguf` (MIT license).

extension BlockGrid {
'''
for name in ('IQ2_XXS', 'IQ2_XS', 'IQ2_S', 'IQ3_XXS', 'IQ3_S', 'IQ1_S'):
    kind = getattr(gguf.quants, name)
    kind.init_grid()
    places = np.searchsorted(np.array(kind.grid_map), kind.grid.reshape(kind.grid_shape)).astype(np.uint16)
    length = kind.grid_shape[1]
    words = (places << np.arange(length, dtype=np.uint16) * (16 // length)).sum(axis=1)
    lines = [' '.join(f'{word:04x}' for word in words[start:start + 23]) for start in range(0, len(words), 23)]
    label = 'IQ1' if name == 'IQ1_S' else name.replace('_', '')
    text += f'  static let wordsOf{label}: StaticString = """\n' + ''.join(f'    {line}\n' for line in lines) + '    """\n'
generated = pathlib.Path(__file__).parents[2] / 'Sources/Kernels/Blocks/BlockGrid+Generated.swift'
generated.write_text(text + '}\n')
