"""Writes Tests/Fixtures/llava/authors: the LLaVA of llava.py as its authors publish one, and what their code computes with it.

    python -P tools/goldens/llava-authors.py LLAVA

LLAVA is a checkout of haotian-liu/LLaVA at c121f04, which is imported and run as it is, but for package versions that it asks
for. `liuhaotian/tiny` has the decoder and the projector, `openai/tower` a whole CLIP with the vision tower, both as torch.save
writes them, the former in two files in float16. `answers.safetensors` holds the values of a picture by `process_images`, and
the float32 logits of `LlavaLlamaForCausalLM`; `answers.json` the prompt of `llava_v1` and its ids by `tokenizer_image_token`,
the words by sentencepiece 0.2.1, which LLaVA's tokenizer calls. Made with torch 2.15, transformers 5.24.
"""
import json
import pathlib
import sys
import types

import numpy as np
import torch
import transformers
from PIL import Image
from safetensors.torch import load_file, save_file
from sentencepiece import sentencepiece_model_pb2 as model_pb2
import sentencepiece

sys.path.insert(0, sys.argv[1])
import llava.model  # noqa: E402
from llava.conversation import conv_templates  # noqa: E402
from llava.mm_utils import process_images, tokenizer_image_token  # noqa: E402

fixtures = pathlib.Path(__file__).resolve().parents[2] / "Tests/Fixtures/llava"
folder = fixtures / "authors"
model, tower = folder / "liuhaotian/tiny", folder / "openai/tower"
for place in (model, tower):
    place.mkdir(parents=True, exist_ok=True)
settings = json.loads((fixtures / "folder/config.json").read_text())
state = {name: value.to(torch.float16) for name, value in load_file(fixtures / "folder/model.safetensors").items()}

# The tower, in a whole CLIP of which it is a part.
torch.manual_seed(3)
clip = transformers.CLIPModel(transformers.CLIPConfig(
    vision_config=settings["vision_config"], text_config=dict(
        hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, vocab_size=20), projection_dim=16))
start = "vision_tower."
values = {name[len(start):]: value for name, value in state.items() if name.startswith(start)}
own = clip.vision_model.state_dict()
missing = {name for name in own if name not in values and "position_ids" not in name}
assert not missing, missing
clip.vision_model.load_state_dict({name: value.float() for name, value in values.items()}, strict=False)
whole = dict(clip.state_dict())
whole["vision_model.embeddings.position_ids"] = torch.arange(5)[None]
torch.save(whole, tower / "pytorch_model.bin")
(tower / "config.json").write_text(json.dumps({
    "architectures": ["CLIPModel"], "model_type": "clip", "projection_dim": 16,
    "text_config": clip.config.text_config.to_dict(), "vision_config": settings["vision_config"]}, indent=1) + "\n")
(tower / "preprocessor_config.json").write_text(json.dumps({
    "crop_size": 28, "do_center_crop": True, "do_normalize": True, "do_resize": True,
    "feature_extractor_type": "CLIPFeatureExtractor", "image_mean": [0.48145466, 0.4578275, 0.40821073],
    "image_std": [0.26862954, 0.26130258, 0.27577711], "resample": 3, "size": 28}, indent=1) + "\n")

# Decoder and projector.
renamed = {}
for name, value in state.items():
    if name.startswith("multi_modal_projector."):
        number = {"linear_1": 0, "linear_2": 2}[name.split(".")[1]]
        renamed[f"model.mm_projector.{number}.{name.split('.')[2]}"] = value
    elif name.startswith("language_model."):
        renamed[name.removeprefix("language_model.")] = value
names = sorted(renamed)
files = {f"pytorch_model-0000{part + 1}-of-00002.bin": names[part::2] for part in range(2)}
for file, held in files.items():
    torch.save({name: renamed[name] for name in held}, model / file)
(model / "pytorch_model.bin.index.json").write_text(json.dumps({
    "metadata": {"total_size": sum(2 * value.numel() for value in renamed.values())},
    "weight_map": {name: file for file, held in files.items() for name in held}}, indent=1) + "\n")
text = settings["text_config"]
config = {key: text[key] for key in (
    "hidden_act", "hidden_size", "initializer_range", "intermediate_size", "num_attention_heads", "num_hidden_layers",
    "num_key_value_heads", "rms_norm_eps", "use_cache", "vocab_size", "tie_word_embeddings")}
config |= {
    "_name_or_path": "llava-tiny", "architectures": ["LlavaLlamaForCausalLM"], "bos_token_id": 1, "eos_token_id": 2,
    "freeze_mm_mlp_adapter": False, "freeze_mm_vision_resampler": False, "image_aspect_ratio": "pad",
    # As many as the prompt of llava_v1 needs in letters.
    "max_length": 4096, "max_position_embeddings": 1024, "mm_hidden_size": 32, "mm_projector_type": "mlp2x_gelu",
    "mm_resampler_type": None, "mm_use_im_patch_token": False, "mm_use_im_start_end": False,
    "mm_vision_select_feature": "patch", "mm_vision_select_layer": -2, "mm_vision_tower": "openai/tower",
    "model_type": "llava", "pad_token_id": 0, "pretraining_tp": 1, "rope_scaling": None, "torch_dtype": "float16",
    "transformers_version": "4.31.0", "tune_mm_mlp_adapter": False, "tune_mm_vision_resampler": False,
    "unfreeze_mm_vision_tower": False, "use_mm_proj": True}
(model / "config.json").write_text(json.dumps(config, indent=1) + "\n")

# A vocabulary of letters.
pieces = ["<unk>", "<s>", "</s>", "▁", "\n"] + list("abcdefghijklmnopqrstuvwxyz") + list("ASEURINT.,':") + ["▁a", "▁the"]
pieces += list("0123456789BCDFGHJKLMOPQVWXYZ")[:64 - len(pieces)]
proto = model_pb2.ModelProto()
for index, piece in enumerate(pieces):
    entry = proto.pieces.add()
    entry.piece, entry.score = piece, 0.0 if index < 3 else -float(index)
    entry.type = 2 if index == 0 else 3 if index < 3 else 1
proto.trainer_spec.model_type, proto.trainer_spec.vocab_size = 2, len(pieces)
proto.normalizer_spec.add_dummy_prefix = proto.normalizer_spec.escape_whitespaces = True
proto.normalizer_spec.remove_extra_whitespaces, proto.normalizer_spec.name = False, "identity"
(model / "tokenizer.model").write_bytes(proto.SerializeToString())
words = sentencepiece.SentencePieceProcessor(model_file=str(model / "tokenizer.model"))


class Tokenizer:
    bos_token_id = 1

    def __call__(self, text):
        return types.SimpleNamespace(input_ids=[1] + words.encode(text))


conversation = conv_templates["llava_v1"].copy()
conversation.append_message(conversation.roles[0], "<image>\nwhat is this")
conversation.append_message(conversation.roles[1], None)
prompt = conversation.get_prompt()
ids = tokenizer_image_token(prompt, Tokenizer(), -200)
(folder / "answers.json").write_text(json.dumps({"prompt": prompt, "ids": ids}, ensure_ascii=False) + "\n")

# What the authors' code answers.
loaded = llava.model.LlavaLlamaForCausalLM(llava.model.LlavaConfig(**(config | {"mm_vision_tower": str(tower), "model_type": "llava_llama"})))
result = loaded.load_state_dict({name: value.float() for name, value in renamed.items()}, strict=False)
assert not [name for name in result.missing_keys if "vision_tower" not in name] and not result.unexpected_keys, result
loaded = loaded.float().eval()
vision = loaded.get_vision_tower()
vision.load_model()
vision.float()
y, x, c = np.mgrid[0:40, 0:61, 0:3]
picture = Image.fromarray(((x * 3 + y * 5 + c * 40 + x * y // 7) % 256).astype(np.uint8))
pixels = process_images([picture], vision.image_processor, loaded.config)
with torch.inference_mode():
    logits = loaded(input_ids=torch.tensor([ids]), images=pixels, use_cache=False).logits[0]
save_file({"pixels": pixels[0].permute(1, 2, 0).float().contiguous(), "logits": logits[-12:].contiguous()},
          folder / "answers.safetensors")
print(prompt, len(ids), logits.shape)
