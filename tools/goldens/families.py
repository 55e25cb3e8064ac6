#!/usr/bin/env python3
"""Small decoders of random weights, one for each setting and family, and what transformers answers greedily.

    python -P tools/goldens/families.py        writes Tests/Fixtures/families

Per case a Hugging Face folder with weights in bfloat16; `answers.json` has the prompt and 64 tokens of each, computed in
float32. Made with transformers 5.24, torch 2.15.
"""
import json
import pathlib
import shutil
import sys

import torch
import transformers
from safetensors.torch import load_file, save_file

transformers.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()
root = pathlib.Path(__file__).parents[2] / "Tests/Fixtures/families"
shutil.rmtree(root, ignore_errors=True)
root.mkdir(parents=True)
V = 48
SIZES = dict(vocab_size=V, hidden_size=32, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4,
             num_key_value_heads=2, max_position_embeddings=256, bos_token_id=1, eos_token_id=None, pad_token_id=None)
FAMILIES = dict(llama="Llama", mistral="Mistral", ministral="Ministral", ministral3="Ministral3", qwen2="Qwen2",
                qwen3="Qwen3", smollm3="SmolLM3", phi3="Phi3", gemma="Gemma", gemma2="Gemma2", gemma3="Gemma3",
                granite="Granite", olmo="Olmo", olmo2="Olmo2", olmo3="Olmo3")


def rope(kind, **values):
    return dict(rope_parameters=dict(rope_type=kind, rope_theta=10000.0, **values))


# family, settings of the class, what is then changed in config.json (None removes), generation_config.json
CASES = {
    "qwen2-layers": ("qwen2", dict(use_sliding_window=True, sliding_window=5, max_window_layers=1), {}, {}),
    "qwen2-older": ("qwen2", dict(use_sliding_window=True, sliding_window=5, max_window_layers=1),
                    dict(layer_types=None), {}),
    "qwen3-types": ("qwen3", dict(use_sliding_window=True, sliding_window=4, head_dim=8, num_hidden_layers=3,
                                  layer_types=["sliding_attention", "full_attention", "sliding_attention"]), {}, {}),
    "mistral-window": ("mistral", dict(sliding_window=7), {}, {}),
    "llama-biases": ("llama", dict(attention_bias=True, mlp_bias=True, hidden_act="gelu"), {}, {}),
    "llama-dynamic": ("llama", dict(max_position_embeddings=24, **rope("dynamic", factor=2.0)), {}, {}),
    "llama-original": ("llama", rope("yarn", factor=4.0, original_max_position_embeddings=128),
                       dict(original_max_position_embeddings=32), {}),
    "llama-partial": ("llama", {}, dict(partial_rotary_factor=0.5), {}),
    "llama-older": ("llama", rope("linear", factor=3.0),
                    dict(rope_parameters=None, rope_theta=500.0, rope_scaling=dict(type="linear", factor=3.0)), {}),
    "llama-rules": ("llama", {}, {}, dict(repetition_penalty=1.7, suppress_tokens=[5, 9, 11])),
    "llama-ngrams": ("llama", {}, {}, dict(no_repeat_ngram_size=2)),
    "llama-minimum": ("llama", {}, {}, dict(min_new_tokens=24, eos_token_id=list(range(2, 40, 3)))),
    "llama-own-rules": ("llama", {}, dict(repetition_penalty=2.5, no_repeat_ngram_size=3), None),
    "smollm3": ("smollm3", dict(no_rope_layers=[1, 0], use_sliding_window=True, sliding_window=6), {}, {}),
    "smollm3-interval": ("smollm3", dict(no_rope_layer_interval=2), dict(no_rope_layers=None), {}),
    "ministral": ("ministral", dict(sliding_window=5, head_dim=8,
                                    layer_types=["sliding_attention", "full_attention"]), {}, {}),
    "ministral3": ("ministral3", dict(head_dim=8, rope_parameters=dict(
        rope_type="yarn", rope_theta=10000.0, factor=8.0, original_max_position_embeddings=16, beta_fast=32.0,
        beta_slow=1.0, mscale=1.0, mscale_all_dim=1.0, llama_4_scaling_beta=0.4)), {}, {}),
    "phi3": ("phi3", dict(sliding_window=20), {}, {}),
    "phi3-partial": ("phi3", {}, dict(partial_rotary_factor=0.5, rope_parameters=None), {}),
    "phi3-long": ("phi3", dict(original_max_position_embeddings=40, max_position_embeddings=160, rope_parameters=dict(
        rope_type="longrope", rope_theta=10000.0, short_factor=[1.0, 1.1, 1.3, 1.5], long_factor=[1.5, 2.0, 4.0, 6.0])),
        {}, {}),
    "gemma": ("gemma", dict(head_dim=8, hidden_act="gelu_pytorch_tanh"), dict(hidden_act="gelu"), {}),
    "gemma2": ("gemma2", dict(head_dim=8, query_pre_attn_scalar=20, sliding_window=6, attn_logit_softcapping=3.0,
                              final_logit_softcapping=5.0), {}, {}),
    "gemma3": ("gemma3", dict(head_dim=8, query_pre_attn_scalar=12, sliding_window=6, num_hidden_layers=3,
                              layer_types=["sliding_attention", "sliding_attention", "full_attention"],
                              rope_parameters=dict(sliding_attention=dict(rope_type="default", rope_theta=100.0),
                                                   full_attention=dict(rope_type="linear", rope_theta=9000.0,
                                                                       factor=2.0))), {}, {}),
    "gemma3-older": ("gemma3", dict(head_dim=8, query_pre_attn_scalar=12, sliding_window=6, num_hidden_layers=3),
                     dict(layer_types=None, sliding_window_pattern=2, rope_parameters=None, rope_theta=5000.0,
                          rope_local_base_freq=200.0, _sliding_window_pattern=None), {}),
    "granite": ("granite", dict(embedding_multiplier=3.0, logits_scaling=4.0, residual_multiplier=0.4,
                                attention_multiplier=0.2, attention_bias=True), {}, {}),
    "olmo": ("olmo", dict(clip_qkv=0.9), {}, {}),
    "olmo2": ("olmo2", {}, {}, {}),
    "olmo3": ("olmo3", dict(sliding_window=5, num_hidden_layers=4), {}, {}),
    "fp8-blocks": ("llama", {}, {}, {}),
    "fp8-tensor": ("mistral", dict(sliding_window=None), {}, {}),
    "fp8-rows": ("qwen3", dict(head_dim=8), {}, {}),
}


def quantize(folder, how):
    """8-bit floats with scales in the place of the linear layers' weights, and the same as plain weights to compute with."""
    state, plain = {}, {}
    for name, value in load_file(folder / "model.safetensors").items():
        value = value.float()
        if not any(part in name for part in ("_proj.",)) or value.ndim != 2:
            state[name], plain[name] = value.bfloat16(), value.bfloat16().float()
            continue
        rows, columns = value.shape
        if how == "tensor":
            scale = value.abs().max() / 400
            full = scale
        elif how == "rows":
            scale = value.abs().amax(1, keepdim=True) / 400
            full = scale
        else:
            high, wide = -(-rows // 12), -(-columns // 20)
            scale = torch.zeros(high, wide)
            full = torch.zeros(rows, columns)
            for i in range(high):
                for j in range(wide):
                    part = slice(12 * i, 12 * i + 12), slice(20 * j, 20 * j + 20)
                    scale[i, j] = value[part].abs().max() / 400
                    full[part] = scale[i, j]
        eight = (value / full).to(torch.float8_e4m3fn)
        state[name] = eight
        state[name + ("_scale_inv" if how == "blocks" else "_scale")] = scale.float()
        plain[name] = eight.float() * full
    save_file(state, folder / "model.safetensors", metadata=dict(format="pt"))
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = dict(
        blocks=dict(quant_method="fp8", weight_block_size=[12, 20], activation_scheme="dynamic"),
        tensor=dict(quant_method="compressed-tensors", format="float-quantized"),
        rows=dict(quant_method="fbgemm_fp8", activation_scale_ub=1200.0))[how]
    (folder / "config.json").write_text(json.dumps(config, indent=1))
    return plain


answers = {}
only = sys.argv[1:]
for name, (family, settings, changes, rules) in CASES.items():
    torch.manual_seed(sum(name.encode()))
    kind = FAMILIES[family]
    config = getattr(transformers, kind + ("TextConfig" if family == "gemma3" else "Config"))(**{**SIZES, **settings})
    model = getattr(transformers, kind + "ForCausalLM")(config).eval()
    zero = kind.startswith("Gemma")
    for key, value in model.named_parameters():
        with torch.no_grad():
            if value.ndim == 1:
                value.copy_((0.0 if zero or key.endswith("bias") else 1.0) + torch.randn_like(value) * 0.2)
            else:
                scale = (0.04 if zero else 1) if "embed" in key else (7 if zero else 2.5) / value.shape[1] ** 0.5
                value.copy_(torch.randn_like(value) * scale)
    folder = root / name
    model.to(torch.bfloat16).save_pretrained(folder)
    written = json.loads((folder / "config.json").read_text())
    for key, value in changes.items():
        if value is None:
            written.pop(key, None)
        else:
            written[key] = value
    (folder / "config.json").write_text(json.dumps(written, indent=1))
    if rules is None:
        (folder / "generation_config.json").unlink(missing_ok=True)
    else:
        (folder / "generation_config.json").write_text(json.dumps(rules, indent=1))
    state = quantize(folder, name[4:]) if name.startswith("fp8") else None
    if state is None:
        model = type(model).from_pretrained(folder, dtype=torch.float32).eval()
    else:
        written = json.loads((folder / "config.json").read_text())
        written.pop("quantization_config")
        model = type(model)(type(config)(**written)).eval()
        model.load_state_dict(state, strict=False)
        model.generation_config = transformers.GenerationConfig()
    prompt = torch.randint(3, V, (1, 20))
    with torch.inference_mode():
        found = model.generate(prompt, do_sample=False, max_new_tokens=64, attention_mask=torch.ones_like(prompt))
    answers[name] = dict(prompt=prompt[0].tolist(), answer=found[0, 20:].tolist())
    print(name, len(answers[name]["answer"]), len(set(answers[name]["answer"])), flush=True)
(root / "answers.json").write_text(json.dumps(answers) + "\n")
