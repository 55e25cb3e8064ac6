"""Writes Tests/Fixtures/language: small LLaMA-family models of random weights, and their logits by transformers.

Usage: python tools/goldens/language.py [DIRECTORY]

Per case a Hugging Face folder, weights in bfloat16 unless said; `logits.safetensors` holds the token ids and the float32
logits after each. `llama.gguf` and `qwen2.gguf` hold the same weights as llama.cpp's converter arranges them.
"""
import copy
import pathlib
import sys

here = sys.path.pop(0)  # tokenizers.py beside this file is not the package that transformers imports

import gguf
import numpy as np
import torch
import transformers
from transformers import LlamaForCausalLM  # noqa: F401  (imported late otherwise)

sys.path.insert(0, here)
from training import save

directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/language')
directory.mkdir(parents=True, exist_ok=True)
SIZES = dict(vocab_size=64, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4,
             num_key_value_heads=2, max_position_embeddings=16, rms_norm_eps=1e-5)
LENGTH = 24


def rope(kind, **values):
    return dict(rope_parameters=dict(rope_type=kind, rope_theta=10000.0, **values))


CASES = {
    'llama': ('Llama', dict(rope_parameters=dict(rope_type='default', rope_theta=500000.0)), {}),
    'linear': ('Llama', rope('linear', factor=2.5), {}),
    'dynamic': ('Llama', rope('dynamic', factor=2.0), {}),
    'llama3': ('Llama', rope('llama3', factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                             original_max_position_embeddings=64), {}),
    'yarn': ('Llama', rope('yarn', factor=4.0, original_max_position_embeddings=64), dict(max_shard_size='30KB')),
    'mistral': ('Mistral', dict(sliding_window=6, head_dim=16), {}),
    'qwen2': ('Qwen2', dict(tie_word_embeddings=True), {}),
    'qwen3': ('Qwen3', dict(head_dim=8), {}),
}


def write_gguf(path, model, architecture):
    config, state = model.config, model.state_dict()
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters['rope_theta'])
    names = gguf.get_tensor_name_map(
        gguf.MODEL_ARCH.LLAMA if architecture == 'llama' else gguf.MODEL_ARCH.QWEN2, config.num_hidden_layers)
    for name, value in state.items():
        if name == 'lm_head.weight' and config.tie_word_embeddings:
            continue
        value = value.float().numpy()
        if architecture == 'llama' and ('q_proj' in name or 'k_proj' in name):
            heads = config.num_attention_heads if 'q_proj' in name else config.num_key_value_heads
            value = value.reshape(heads, 2, value.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(value.shape)
        stem, kind = name.rsplit('.', 1)
        if value.ndim == 1:
            data, raw = value, gguf.GGMLQuantizationType.F32
        else:
            data, raw = gguf.quants.quantize(value, gguf.GGMLQuantizationType.BF16), gguf.GGMLQuantizationType.BF16
        writer.add_tensor(f'{names.get_name(stem)}.{kind}', np.ascontiguousarray(data), raw_dtype=raw)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


logits = {}
for case, (family, extra, how) in CASES.items():
    torch.manual_seed(sum(case.encode()))
    config = getattr(transformers, f'{family}Config')(**{**SIZES, **extra})
    model = getattr(transformers, f'{family}ForCausalLM')(config).eval()
    for name, value in model.named_parameters():
        # Weights that make attention matter, and norms and biases that are not trivial.
        with torch.no_grad():
            if value.ndim == 1:
                value.add_(torch.randn_like(value) * 0.1)
            else:
                value.copy_(torch.randn_like(value) * (1 if 'embed' in name else 2.5 / value.shape[1] ** 0.5))
    if case != 'linear':
        model = model.to(torch.bfloat16)
    model.save_pretrained(directory / case, **how)
    (directory / case / 'generation_config.json').unlink()
    # Read again, because .to(bfloat16) rounds the rotary frequencies as well.
    model = type(model).from_pretrained(directory / case, dtype=torch.float32).eval()
    ids = torch.randint(0, SIZES['vocab_size'], (1, LENGTH))
    with torch.inference_mode():
        logits[case] = model(ids).logits[0].numpy()
        single = copy.deepcopy(model).double()(ids).logits[0].numpy()
    print(case, 'float32 against float64:', np.abs(logits[case] - single).max() / np.abs(single).max())
    logits[f'{case}.ids'] = ids[0].numpy().astype(np.float32)
    if case in ('llama', 'qwen2'):
        write_gguf(directory / f'{case}.gguf', model, case)
save(directory / 'logits.safetensors', logits)
