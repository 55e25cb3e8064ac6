#!/usr/bin/env python3
"""Every setting that a class of transformers, diffusers, tokenizers or gguf has, by the name of our table.

    python -P tools/goldens/settings.py [WHEEL...]        writes Tests/Fixtures/settings/{peers,known}.json

SettingsTests checks that the tables of Sources/Settings name all that `peers.json` has. Nothing here is listed by hand but the
classes: keys are the signatures of configuration classes and what they write, the serialized parts of `tokenizers`, the
constants of `gguf`. `known.json` has the names that these libraries and the older ones in the wheels use where they read and
write configurations: what our tables call irrelevant without any class having it must be among them. Made with transformers
5.24, diffusers 0.42.1, tokenizers 0.23, gguf 0.19, and the wheels of transformers 4.57.6, diffusers 0.35.2 and gguf 0.10.0
(pip download --no-deps).
"""
import ast
import inspect
import json
import pathlib
import re
import sys
import tempfile
import zipfile

import diffusers
import gguf
import tokenizers
import transformers
from transformers.utils import quantization_config as quantizations

transformers.logging.set_verbosity_error()
root = pathlib.Path(__file__).parents[2]
found = {}


def add(table, keys):
    found[table] = sorted(set(found.get(table, [])) | {key for key in keys if key not in ("self", "args", "kwargs")})


def parameters(kind):
    """Of a constructor, and of those that it calls."""
    for base in inspect.getmro(kind):
        if "__init__" in vars(base):
            yield from inspect.signature(base.__init__).parameters
        if "__annotations__" in vars(base):
            yield from (key for key in vars(base)["__annotations__"] if not key.startswith("_"))


# transformers: configurations of models.
class_keys = set(dir(transformers.PretrainedConfig)) & {
    "model_type", "base_config_key", "sub_configs", "attribute_map", "keys_to_ignore_at_inference", "is_composition",
    "base_model_tp_plan", "base_model_pp_plan", "base_model_ep_plan", "base_model_fsdp_plan", "base_model_sp_plan",
    "base_model_cp_plan", "has_no_defaults_at_init", "default_theta", "ignore_keys_at_rope_validation"}
for name in (
    "LlamaConfig MistralConfig MinistralConfig Ministral3Config Qwen2Config Qwen3Config SmolLM3Config Phi3Config "
    "GemmaConfig Gemma2Config Gemma3TextConfig GraniteConfig OlmoConfig Olmo2Config Olmo3Config LlavaConfig CLIPConfig "
    "CLIPTextConfig CLIPVisionConfig SiglipVisionConfig"
).split():
    kind = getattr(transformers, name)
    signature = [key for key in inspect.signature(kind.__init__).parameters if key not in class_keys]
    add(name, [*kind().to_dict(), *transformers.PretrainedConfig().to_dict(), *signature])
add("GenerationConfig", transformers.GenerationConfig().to_dict())

# Image processors, their sizes, processors.
for name in "CLIPImageProcessor CLIPImageProcessorPil LlavaImageProcessor LlavaImageProcessorPil SiglipImageProcessor".split():
    kind = getattr(transformers, name, None) or getattr(
        __import__("transformers.models." + name[:5].lower().replace("sigli", "siglip"), fromlist=[name]), name)
    add("image processor", kind().to_dict())
    add("image processor", getattr(getattr(kind, "valid_kwargs", None), "__annotations__", {}))
add("size", transformers.image_utils.SizeDict.__annotations__)
for name in ("CLIPProcessor", "LlavaProcessor"):
    add("processor", inspect.signature(getattr(transformers, name).__init__).parameters)
found["processor"] = [key for key in found["processor"] if key != "tokenizer"]

# Rotary positions: what transformers' own checks name, and 8-bit floats.
rotary = inspect.getmodule(transformers.modeling_rope_utils.RopeParameters).RopeParameters
add("RopeParameters", rotary.__annotations__)
for name in "FineGrainedFP8Config FbgemmFp8Config CompressedTensorsConfig".split():
    kind = getattr(quantizations, name)
    add("quantization_config", inspect.signature(kind.__init__).parameters)

# diffusers: parts, schedulers, pipelines.
for name in "UNet2DConditionModel AutoencoderKL DiTTransformer2DModel".split():
    add(name, inspect.signature(getattr(diffusers, name).__init__).parameters)
ours = "DDIMScheduler DDPMScheduler PNDMScheduler DPMSolverMultistepScheduler".split()
for name in ours:
    add(name, inspect.signature(getattr(diffusers, name).__init__).parameters)
# A pipeline's scheduler may be any whose configuration `from_config` takes for another's.
every = {kind.__name__ for kind in getattr(diffusers, ours[0])().compatibles} | set(ours)
every |= {"DPMSolverSinglestepScheduler", "LCMScheduler", "TCDScheduler", "DEISMultistepScheduler", "SASolverScheduler"}
for name in sorted(every):
    if inspect.isclass(getattr(diffusers, name, None)):
        for ours_name in ours:
            add(ours_name, inspect.signature(getattr(diffusers, name).__init__).parameters)
for name in "StableDiffusionPipeline StableDiffusionImg2ImgPipeline DiTPipeline".split():
    add("pipeline", inspect.signature(getattr(diffusers, name).__init__).parameters)

# Tokenizers: what their classes take, and what the parts of a tokenizer.json are called.
for name in ("PreTrainedTokenizerFast CLIPTokenizer LlamaTokenizer GPT2Tokenizer Qwen2Tokenizer GemmaTokenizer").split():
    kind = getattr(transformers, name)
    add("tokenizer (tokenizer_config.json)", inspect.signature(kind.__init__).parameters)
add("tokenizer (tokenizer_config.json)", inspect.signature(transformers.PreTrainedTokenizerBase.__init__).parameters)
for name in ("clip-small", "clip-old"):
    with tempfile.TemporaryDirectory() as folder:
        transformers.CLIPTokenizer.from_pretrained(root / "Tests/Fixtures/tokenizers" / name).save_pretrained(folder)
        add("tokenizer (tokenizer_config.json)", json.loads((pathlib.Path(folder) / "tokenizer_config.json").read_text()))
found["tokenizer (tokenizer_config.json)"] = [
    key for key in found["tokenizer (tokenizer_config.json)"] if key not in ("vocab", "merges")]
add("special tokens", transformers.PreTrainedTokenizerBase.SPECIAL_TOKENS_ATTRIBUTES)
n, p, post, d = (tokenizers.normalizers, tokenizers.pre_tokenizers, tokenizers.processors, tokenizers.decoders)
steps = dict(
    normalizer=[n.NFC(), n.NFD(), n.NFKC(), n.NFKD(), n.Nmt(), n.Lowercase(), n.Prepend("x"), n.Replace("a", "b"),
                n.Strip(), n.StripAccents(), n.Sequence([n.NFC()])],
    pre_tokenizer=[p.ByteLevel(), p.Metaspace(), p.Digits(), p.Split(tokenizers.Regex("a"), "isolated"),
                   p.Split("a", "isolated"), p.Sequence([p.ByteLevel()])],
    post_processor=[post.ByteLevel(), post.RobertaProcessing(("a", 1), ("b", 2)),
                    post.TemplateProcessing(single="a $A", special_tokens=[("a", 1)]), post.Sequence([post.ByteLevel()])],
    decoder=[d.ByteLevel(), d.ByteFallback(), d.Fuse(), d.Metaspace(), d.Strip(" ", 1, 0), d.Replace("a", "b"),
             d.BPEDecoder(), d.Sequence([d.Fuse()])])
for part, values in steps.items():
    for value in values:
        tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE())
        setattr(tokenizer, part, value)
        add("step", json.loads(tokenizer.to_str())[part])
tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE(vocab={"a": 0}, merges=[]))
tokenizer.add_special_tokens(["<s>"])
written = json.loads(tokenizer.to_str())
add("tokenizer (tokenizer.json)", written)
add("BPE", written["model"])
add("added token", written["added_tokens"][0])
tokenizer = tokenizers.Tokenizer(tokenizers.models.Unigram([("a", 0.0)], 0, False))
add("Unigram", json.loads(tokenizer.to_str())["model"])

# gguf: the constants of what all architectures have; those of state-space and other networks are theirs.
def constants(*kinds):
    for kind in kinds:
        for key, value in vars(kind).items():
            if isinstance(value, str) and not key.startswith("_"):
                yield value
            elif inspect.isclass(value) and kind is not gguf.Keys:
                yield from constants(value)


def after(prefix, values):
    return [value[len(prefix):] for value in values if value.startswith(prefix) and "{" not in value[len(prefix):]]


keys = gguf.Keys
add("GGUF tokenizer", after("tokenizer.ggml.", constants(keys.Tokenizer)))
add("GGUF decoder", after("{arch}.", constants(keys.LLM, keys.Attention, keys.Rope)))
add("GGUF vision tower", after("clip.", constants(keys.Clip, keys.ClipVision)))
target = root / "Tests/Fixtures/settings/peers.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(found, indent=1) + "\n")


def words(text):
    """Parameters, attributes of self, keys of dictionaries and texts that may be keys, of a module's source."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "config"):
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (part.removeprefix("{arch}.").removeprefix("clip.").removeprefix("tokenizer.ggml.")
                        for part in [node.value] if re.fullmatch(r"[\w.{}]{2,80}", part))


places = re.compile(
    r"transformers/(configuration_utils|modeling_rope_utils|image_processing_\w+|image_utils|processing_utils|"
    r"tokenization_utils\w*|generation/configuration_utils|utils/quantization_config|utils/hub|modeling_utils|"
    r"models/(auto|llama|mistral\w*|ministral\w*|qwen[23](_vl)?|smollm3|phi3|gemma[23]?|granite|olmo[23]?|llava|clip|siglip)/"
    r"(configuration|image_processing|processing|tokenization)_\w+)\.py"
    r"|diffusers/(configuration_utils|schedulers/scheduling_\w+|models/(unets/unet_2d_condition|autoencoders/"
    r"autoencoder_kl|transformers/(dit_transformer_2d|transformer_2d))|pipelines/pipeline_utils)\.py|gguf/constants\.py")
known = set()
for package in (transformers, diffusers, gguf):
    folder = pathlib.Path(package.__file__).parent
    for path in folder.rglob("*.py"):
        if places.fullmatch(path.relative_to(folder.parent).as_posix()):
            known |= set(words(path.read_text()))
for wheel in sys.argv[1:]:
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if places.fullmatch(name):
                known |= set(words(archive.read(name).decode()))
(target.parent / "known.json").write_text(json.dumps(sorted(known)).replace('", "', '",\n"') + "\n")
print(len(known), {name: len(value) for name, value in found.items()})
