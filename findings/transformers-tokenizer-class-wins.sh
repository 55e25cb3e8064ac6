#!/bin/bash
# transformers 5.24.0: where tokenizer_config.json names one of the library's own classes (GPT2Tokenizer, Qwen2Tokenizer, CLIPTokenizer),
# the normalizer and the pre-tokenizer of the folder's tokenizer.json are not used: the class builds its own around the file's
# vocabulary and merges. 4.57.6 follows the file. No warning in either.
# Seen: a file that lower-cases makes "The CAT sat" [the, Ġcat, Ġsat] with 4.57.6 and [T, he, Ġ, C, A, T, Ġsat] with 5.24.0.
. "$(dirname "$0")/environment" transformers==5.24.0
cat >"$work/look.py" <<'PYTHON'
import json, sys
from pathlib import Path
import transformers
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import AutoTokenizer

tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
tokenizer.normalizer = normalizers.Lowercase()
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
tokenizer.train_from_iterator(
    ["the cat sat on the mat and the dog ate the hat "] * 20,
    trainers.BpeTrainer(
        vocab_size=320, special_tokens=["<unk>", "<s>", "</s>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
for name in ["GPT2Tokenizer", "Qwen2Tokenizer"]:
    folder = Path(sys.argv[1]) / transformers.__version__ / name
    folder.mkdir(parents=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text(json.dumps(
        {"tokenizer_class": name, "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"}))
    pieces = AutoTokenizer.from_pretrained(folder).tokenize("The CAT sat")
    print(transformers.__version__, name, pieces)
    follows = transformers.__version__.startswith("4.")
    assert pieces == (["the", "Ġcat", "Ġsat"] if follows else ["T", "he", "Ġ", "C", "A", "T", "Ġsat"]), pieces
PYTHON
"$python" "$work/look.py" "$work" 2>/dev/null
"$python" -m pip install -q --disable-pip-version-check transformers==4.57.6
"$python" "$work/look.py" "$work" 2>/dev/null
