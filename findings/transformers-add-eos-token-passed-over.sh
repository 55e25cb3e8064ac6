#!/bin/bash
# transformers 5.24.0: add_bos_token and add_eos_token of tokenizer_config.json are passed over where the folder has a tokenizer.json;
# 4.57.6's LlamaTokenizerFast heeds them. No warning in either, and add_eos_token reads False afterwards.
# Seen: with "add_bos_token": false, "add_eos_token": true, "the cat" begins with <s> and does not end with </s> in 5.24.0; in 4.57.6 the
# other way round.
. "$(dirname "$0")/environment" transformers==5.24.0
cat >"$work/look.py" <<'PYTHON'
import json, sys
from pathlib import Path
import transformers
from tokenizers import Tokenizer, models, processors, trainers
from transformers import AutoTokenizer

tokenizer = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
tokenizer.train_from_iterator(
    ["▁the▁cat▁sat▁on▁the▁mat"] * 20, trainers.BpeTrainer(vocab_size=60, special_tokens=["<unk>", "<s>", "</s>"]))
tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
folder = Path(sys.argv[1]) / transformers.__version__
folder.mkdir(parents=True)
tokenizer.save(str(folder / "tokenizer.json"))
(folder / "config.json").write_text(json.dumps({"model_type": "llama"}))
(folder / "tokenizer_config.json").write_text(json.dumps(
    {"tokenizer_class": "LlamaTokenizer", "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>",
     "add_bos_token": False, "add_eos_token": True}))
found = AutoTokenizer.from_pretrained(folder)
ids = found("the cat").input_ids
print(transformers.__version__, type(found).__name__, ids, found.add_eos_token)
follows = transformers.__version__.startswith("4.")
assert (ids[0] == 1, ids[-1] == 2) == ((False, True) if follows else (True, False)), ids
PYTHON
"$python" "$work/look.py" "$work" 2>/dev/null
"$python" -m pip install -q --disable-pip-version-check transformers==4.57.6
"$python" "$work/look.py" "$work" 2>/dev/null
