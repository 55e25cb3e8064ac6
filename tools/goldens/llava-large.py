"""Writes a LLaVA-1.5 7B of random weights, as large as the real one: DIRECTORY/decoder.gguf (Q4_0) and projector.gguf (F16).

Usage: python tools/goldens/llava-large.py DIRECTORY

For measuring memory and time: `edits caption --model decoder.gguf --projector projector.gguf`. 4.3 GB.
"""
import pathlib
import sys

here = sys.path.pop(0)

import gguf
import numpy as np

Type = gguf.GGMLQuantizationType
directory = pathlib.Path(sys.argv[1])
directory.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(1)
WIDTH, HIDDEN, LAYERS, WORDS = 4096, 11008, 32, 32064


def blocks(rows, columns):
    data = random.integers(0, 256, (rows, columns // 32, 18), dtype=np.uint8)
    scale = np.float16(0.6 / np.sqrt(columns))
    data[:, :, :2] = np.frombuffer(scale.tobytes(), np.uint8)
    return data.reshape(rows, -1)


def write(path, architecture, keys, tensors):
    writer = gguf.GGUFWriter(path, architecture)
    keys(writer)
    for name, shape, kind in tensors:
        if kind == Type.Q4_0:
            nbytes = shape[0] * shape[1] // 32 * 18
            writer.add_tensor_info(name, (shape[0], shape[1] // 32 * 18), np.dtype(np.uint8), nbytes, raw_dtype=kind)
        else:
            dtype = np.dtype(np.float16 if kind == Type.F16 else np.float32)
            writer.add_tensor_info(name, shape, dtype, int(np.prod(shape)) * dtype.itemsize)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for name, shape, kind in tensors:
        if kind == Type.Q4_0:
            value = blocks(*shape)
        elif len(shape) == 1:
            value = (np.zeros if name.endswith('bias') else np.ones)(shape, np.float16 if kind == Type.F16 else np.float32)
        else:
            value = (random.standard_normal(shape, np.float32) * 0.02).astype(np.float16)
        writer.write_tensor_data(value)
    writer.close()


def decoder(writer):
    writer.add_block_count(LAYERS)
    writer.add_context_length(4096)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(32)
    writer.add_head_count_kv(32)
    writer.add_layer_norm_rms_eps(1e-5)
    pieces = ['<unk>', '<s>', '</s>'] + [f'<0x{i:02X}>' for i in range(256)]
    pieces += [f'▁w{i}' for i in range(WORDS - len(pieces))]
    writer.add_tokenizer_model('llama')
    writer.add_token_list(pieces)
    writer.add_token_scores([-float(i) for i in range(WORDS)])
    writer.add_token_types([2, 3, 3] + [6] * 256 + [1] * (WORDS - 259))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)


def projector(writer):
    writer.add_bool('clip.has_llava_projector', True)
    writer.add_string('clip.projector_type', 'mlp')
    for key, value in dict(image_size=336, patch_size=14, embedding_length=1024, feed_forward_length=4096,
                           projection_dim=768, block_count=23).items():
        writer.add_uint32(f'clip.vision.{key}', value)
    writer.add_uint32('clip.vision.attention.head_count', 16)
    writer.add_float32('clip.vision.attention.layer_norm_epsilon', 1e-5)


tensors = [('token_embd.weight', (WORDS, WIDTH), Type.Q4_0)]
for layer in range(LAYERS):
    name = f'blk.{layer}.'
    tensors += [(name + 'attn_norm.weight', (WIDTH,), Type.F32), (name + 'ffn_norm.weight', (WIDTH,), Type.F32)]
    tensors += [(f'{name}attn_{part}.weight', (WIDTH, WIDTH), Type.Q4_0) for part in ['q', 'k', 'v', 'output']]
    tensors += [(f'{name}ffn_{part}.weight', (HIDDEN, WIDTH), Type.Q4_0) for part in ['gate', 'up']]
    tensors += [(name + 'ffn_down.weight', (WIDTH, HIDDEN), Type.Q4_0)]
tensors += [('output_norm.weight', (WIDTH,), Type.F32), ('output.weight', (WORDS, WIDTH), Type.Q4_0)]
write(directory / 'decoder.gguf', 'llama', decoder, tensors)
vision = [('v.class_embd', (1024,), Type.F32), ('v.patch_embd.weight', (1024, 3, 14, 14), Type.F16),
          ('v.position_embd.weight', (577, 1024), Type.F16)]
vision += [(f'v.pre_ln.{kind}', (1024,), Type.F32) for kind in ['weight', 'bias']]
for layer in range(23):
    name = f'v.blk.{layer}.'
    for part, shape in [('attn_q', (1024, 1024)), ('attn_k', (1024, 1024)), ('attn_v', (1024, 1024)),
                        ('attn_out', (1024, 1024)), ('ffn_down', (4096, 1024)), ('ffn_up', (1024, 4096))]:
        vision += [(f'{name}{part}.weight', shape, Type.F16), (f'{name}{part}.bias', shape[:1], Type.F32)]
    for part in ['ln1', 'ln2']:
        vision += [(f'{name}{part}.{kind}', (1024,), Type.F32) for kind in ['weight', 'bias']]
vision += [('mm.0.weight', (WIDTH, 1024), Type.F16), ('mm.0.bias', (WIDTH,), Type.F32),
           ('mm.2.weight', (WIDTH, WIDTH), Type.F16), ('mm.2.bias', (WIDTH,), Type.F32)]
write(directory / 'projector.gguf', 'clip', projector, vision)
