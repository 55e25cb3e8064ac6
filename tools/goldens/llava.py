"""Writes Tests/Fixtures/llava: a small LLaVA of random weights, as a Hugging Face folder and as a pair of GGUF files.

Usage: python tools/goldens/llava.py [DIRECTORY]

`logits.safetensors` holds the token ids, the values of transformers' image processor (with Pillow; torchvision's is within
1 of 255) for the picture that LlavaTests makes, and the float32 logits after each token.
"""
import pathlib
import sys

here = sys.path.pop(0)

import gguf
import numpy as np
import torch
import transformers
from PIL import Image
from transformers import CLIPImageProcessorPil, LlavaConfig, LlavaForConditionalGeneration

sys.path.insert(0, here)
from training import save

directory = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/llava')
directory.mkdir(parents=True, exist_ok=True)
IMAGE = 60
config = LlavaConfig(
    vision_config=transformers.CLIPVisionConfig(
        hidden_size=32, intermediate_size=48, num_hidden_layers=3, num_attention_heads=4, image_size=28,
        patch_size=14, projection_dim=16).to_dict(),
    text_config=transformers.LlamaConfig(
        vocab_size=64, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=64).to_dict(),
    image_token_index=IMAGE, image_seq_length=4)
torch.manual_seed(5)
model = LlavaForConditionalGeneration(config).eval()
for name, value in model.named_parameters():
    with torch.no_grad():
        if value.ndim == 1:
            value.add_(torch.randn_like(value) * 0.1)
        else:
            value.copy_(torch.randn_like(value) * (0.5 if 'embed' in name else 2 / np.sqrt(value[0].numel())))
model.to(torch.bfloat16).save_pretrained(directory / 'folder')
(directory / 'folder' / 'generation_config.json').unlink(missing_ok=True)
model = LlavaForConditionalGeneration.from_pretrained(directory / 'folder', dtype=torch.float32).eval()
processor = CLIPImageProcessorPil(size={'shortest_edge': 28}, crop_size={'height': 28, 'width': 28})
processor.save_pretrained(directory / 'folder')
# The picture that LlavaTests makes: smooth, wider than high.
y, x, c = np.mgrid[0:40, 0:61, 0:3]
pixels = ((x * 3 + y * 5 + c * 40 + x * y // 7) % 256).astype(np.uint8)
values = processor(Image.fromarray(pixels), return_tensors='pt')['pixel_values']
ids = [1, 5, 9] + [IMAGE] * 4 + [17, 23, 42, 7]
with torch.inference_mode():
    logits = model(input_ids=torch.tensor([ids]), pixel_values=values).logits[0].numpy()
save(directory / 'logits.safetensors', {
    'ids': np.array(ids, np.float32), 'pixels': values[0].permute(1, 2, 0).numpy(), 'logits': logits})

# GGUF, as llama.cpp's converters arrange it.
state = {name: value.float().numpy() for name, value in model.state_dict().items()}
text, vision = config.text_config, config.vision_config
writer = gguf.GGUFWriter(directory / 'decoder.gguf', 'llama')
writer.add_block_count(text.num_hidden_layers)
writer.add_context_length(text.max_position_embeddings)
writer.add_embedding_length(text.hidden_size)
writer.add_feed_forward_length(text.intermediate_size)
writer.add_head_count(text.num_attention_heads)
writer.add_head_count_kv(text.num_key_value_heads)
writer.add_layer_norm_rms_eps(text.rms_norm_eps)
pieces = ['<unk>', '<s>', '</s>'] + ['▁' + c for c in 'abcdefghij'] + list('abcdefghijklmnopqrstuvwxyz▁:<>.,!')
pieces += [f'<0x{i:02X}>' for i in range(64 - len(pieces))]
writer.add_tokenizer_model('llama')
writer.add_token_list(pieces)
writer.add_token_scores([0.0] * 3 + [-float(i) for i in range(61)])
writer.add_token_types([2, 3, 3] + [1] * (len(pieces) - 3 - sum(p.startswith('<0x') for p in pieces))
                       + [6] * sum(p.startswith('<0x') for p in pieces))
writer.add_bos_token_id(1)
writer.add_eos_token_id(2)
names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, text.num_hidden_layers)
BF16 = gguf.GGMLQuantizationType.BF16


def add(writer, name, value):
    if value.ndim == 1:
        writer.add_tensor(name, np.ascontiguousarray(value))
    else:
        writer.add_tensor(name, gguf.quants.quantize(np.ascontiguousarray(value), BF16), raw_dtype=BF16)


def finish(writer):
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


for name, value in state.items():
    if 'language_model' not in name and 'lm_head' not in name:
        continue
    if 'q_proj' in name or 'k_proj' in name:
        value = value.reshape(4, 2, 4, -1).swapaxes(1, 2).reshape(value.shape)
    stem, kind = name.replace('model.language_model.', 'model.').rsplit('.', 1)
    add(writer, f'{names.get_name(stem)}.{kind}', value)
finish(writer)
writer = gguf.GGUFWriter(directory / 'projector.gguf', 'clip')
writer.add_bool('clip.has_vision_encoder', True)
writer.add_bool('clip.has_llava_projector', True)
writer.add_string('clip.projector_type', 'mlp')
writer.add_bool('clip.use_gelu', False)
for key, value in dict(image_size=28, patch_size=14, embedding_length=32, feed_forward_length=48, projection_dim=16,
                       block_count=vision.num_hidden_layers - 1).items():
    writer.add_uint32(f'clip.vision.{key}', value)
writer.add_uint32('clip.vision.attention.head_count', 4)
writer.add_float32('clip.vision.attention.layer_norm_epsilon', vision.layer_norm_eps)
writer.add_array('clip.vision.image_mean', processor.image_mean)
writer.add_array('clip.vision.image_std', processor.image_std)
for name, value in state.items():
    if 'vision_tower' not in name and 'projector' not in name or 'layers.2.' in name or 'post_layernorm' in name:
        continue
    name = name.removeprefix('model.').removeprefix('vision_tower.')
    for old, new in [('multi_modal_projector.linear_1', 'mm.0'), ('multi_modal_projector.linear_2', 'mm.2'),
                     ('embeddings.class_embedding', 'v.class_embd'), ('embeddings.patch_embedding', 'v.patch_embd'),
                     ('embeddings.position_embedding', 'v.position_embd'), ('pre_layrnorm', 'v.pre_ln'),
                     ('encoder.layers.', 'v.blk.'), ('layer_norm', 'ln'), ('self_attn.out_proj', 'attn_out'),
                     ('self_attn.q_proj', 'attn_q'), ('self_attn.k_proj', 'attn_k'), ('self_attn.v_proj', 'attn_v'),
                     ('mlp.fc1', 'ffn_down'), ('mlp.fc2', 'ffn_up')]:
        name = name.replace(old, new)
    if value.ndim == 4:
        writer.add_tensor(name, np.ascontiguousarray(value))
    else:
        add(writer, name, value)
finish(writer)
