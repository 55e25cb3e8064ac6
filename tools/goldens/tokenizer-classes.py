#!/usr/bin/env python3
"""Ids that transformers gives where tokenizer_config.json names a class, which may outrank tokenizer.json.

    python -P tools/goldens/tokenizer-classes.py        writes Tests/Fixtures/tokenizers/class.*

Of the vocabularies in tokenizers/llama and tokenizers/bytelevel, for each tokenizer_config.json in class.json the ids of
AutoTokenizer (`class.NAME.ids.bin`) and of PreTrainedTokenizerFast, which follows the file (`class.NAME.file.bin`), of the
lines of mixedtext.py with special tokens. Made with transformers 5.24, tokenizers 0.23.
"""
import gzip
import importlib.util
import json
import pathlib
import sys
import tempfile

here = pathlib.Path(__file__).parent
import transformers  # before this folder is on the path: files here are named like packages
from transformers import AutoTokenizer, PreTrainedTokenizerFast

sys.path.append(str(here))
specification = importlib.util.spec_from_file_location("tokenizer_ids", here / "tokenizer-ids.py")
sys.path.insert(0, str(here))  # what that file takes away
tokenizer_ids = importlib.util.module_from_spec(specification)
specification.loader.exec_module(tokenizer_ids)
from mixedtext import lines

transformers.logging.set_verbosity_error()
root = here.parents[1] / "Tests/Fixtures/tokenizers"
llama = dict(bos_token="<s>", eos_token="</s>", unk_token="<unk>")
# All roles, as published files have them: a class adds what it names by default beyond the vocabulary.
bytes_ = dict(bos_token="<|begin_of_text|>", eos_token="<|eot_id|>", unk_token="<|eot_id|>", pad_token="<|eot_id|>")
# vocabulary, variant of its file, model_type of config.json, tokenizer_config.json
CASES = {
    "llama": ("llama", "llama", "llama", dict(llama, tokenizer_class="LlamaTokenizer", legacy=False)),
    "llama-absent": ("llama", "llama", "llama", dict(llama, tokenizer_class="LlamaTokenizerFast")),
    "llama-legacy": ("llama", "llama", "llama", dict(llama, tokenizer_class="LlamaTokenizer", legacy=True)),
    "llama-bare": ("llama", "llama-nfkc", "llama", dict(llama, tokenizer_class="LlamaTokenizer", legacy=False,
                                                        add_prefix_space=False)),
    "llama-ends": ("llama", "llama", "llama", dict(llama, tokenizer_class="LlamaTokenizer", legacy=False,
                                                   add_bos_token=False, add_eos_token=True)),
    "llama-bytes": ("bytelevel", "llama3", "llama", dict(bytes_, tokenizer_class="LlamaTokenizer")),
    "gpt2": ("bytelevel", "llama3", "gpt2", dict(bytes_, tokenizer_class="GPT2Tokenizer")),
    "gpt2-space": ("bytelevel", "qwen2", "gpt2", dict(bytes_, tokenizer_class="GPT2TokenizerFast",
                                                      add_prefix_space=True)),
    "qwen2": ("bytelevel", "gpt2", "qwen2", dict(bytes_, tokenizer_class="Qwen2Tokenizer")),
    "qwen2-deepseek": ("bytelevel", "deepseek-coder", "qwen2", dict(bytes_, tokenizer_class="Qwen2TokenizerFast")),
    "fast": ("bytelevel", "deepseek-coder", "llama", dict(bytes_, tokenizer_class="PreTrainedTokenizerFast")),
}


def file(vocabulary, variant):
    with gzip.open(root / vocabulary / "tokenizer.json.gz") as packed:
        value = json.load(packed)
    for key, part in json.loads((root / vocabulary / "variants.json").read_text())[variant].items():
        value[key] = {**value[key], **part} if key == "model" else part
    return value


written = {}
for name, (vocabulary, variant, model, config) in CASES.items():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "tokenizer.json").write_text(json.dumps(file(vocabulary, variant)))
        (folder / "tokenizer_config.json").write_text(json.dumps(config))
        (folder / "config.json").write_text(json.dumps(dict(model_type=model)))
        found = AutoTokenizer.from_pretrained(folder)
        plain = PreTrainedTokenizerFast.from_pretrained(folder)
        ids, other = [[tokenizer(line).input_ids for line in lines()] for tokenizer in (found, plain)]
    tokenizer_ids.record(f"class.{name}.ids", map(tokenizer_ids.words, ids))
    tokenizer_ids.record(f"class.{name}.file", map(tokenizer_ids.words, other))
    written[name] = dict(vocabulary=vocabulary, variant=variant, config=config)
    print(name, type(found).__name__, sum(a != b for a, b in zip(ids, other)), "of", len(ids), "lines differ",
          ids[3][:6], other[3][:6], flush=True)
(root / "class.json").write_text(json.dumps(written, indent=1) + "\n")

# A CLIP tokenizer whose pad token was added beyond its vocabulary, as it is saved then.
tokenizer = transformers.CLIPTokenizer.from_pretrained(root / "clip-small")
tokenizer.add_special_tokens({"pad_token": "<pad>"})
tokenizer.save_pretrained(root / "clip-added")
tokenizer = AutoTokenizer.from_pretrained(root / "clip-added")
rows = tokenizer(lines(), padding="max_length", truncation=True).input_ids
tokenizer_ids.record("class.clip-added.rows", map(tokenizer_ids.words, rows))
print("clip-added", rows[0])
