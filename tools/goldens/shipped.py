"""Opens the shipped models in transformers and diffusers, compares what they say of five training images with what
`edits embed` says, and measures how well the autoencoder reconstructs the test images.

    python -P tools/goldens/shipped.py        (in an environment with torch, transformers, diffusers, pillow)
"""
import glob
import gzip
import json
import os
import subprocess

import numpy as np
import torch
from diffusers import StableDiffusionPipeline
from PIL import Image
from transformers import CLIPImageProcessor, CLIPModel, CLIPTokenizer

torch.set_grad_enabled(False)
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MODELS = os.path.join(ROOT, 'Sources', 'ShippedModels', 'fashion-mnist')
EDITS = os.path.join(ROOT, 'tools', 'edits')
pipeline = StableDiffusionPipeline.from_pretrained(f'{MODELS}/pipeline', torch_dtype=torch.float32)
clip = CLIPModel.from_pretrained(f'{MODELS}/clip', dtype=torch.float32)
tokenizer = CLIPTokenizer.from_pretrained(f'{MODELS}/clip')
processor = CLIPImageProcessor.from_pretrained(f'{MODELS}/clip')

lines = subprocess.run(
    f'{EDITS} decode -q fashion-mnist --split train --limit 5 | {EDITS} caption -q | {EDITS} embed -q | '
    f'{EDITS} recs show -q --full', shell=True, check=True, capture_output=True, text=True).stdout
worst = {}
for record in map(json.loads, lines.splitlines()):
    pixels = np.array(record['image']['data'], dtype=np.uint8).reshape(28, 28)
    image = Image.fromarray(pixels).convert('RGB')
    scaled = np.array(image.resize((32, 32), Image.LANCZOS))
    scaled = torch.tensor(scaled).permute(2, 0, 1)[None].float() / 255 * 2 - 1
    mean = pipeline.vae.encode(scaled).latent_dist.mean
    theirs = {
        'image_features': clip.get_image_features(processor(image, return_tensors='pt')['pixel_values']).pooler_output,
        'text_features': clip.get_text_features(
            tokenizer(record['caption'], return_tensors='pt', truncation=True).input_ids).pooler_output,
        'latent': mean * pipeline.vae.config.scaling_factor,
    }
    for name, value in theirs.items():
        value = value.numpy().ravel()
        error = abs(value - np.array(record[name]['data'])).max() / abs(value).max()
        worst[name] = max(worst.get(name, 0), float(error))
print('largest errors, in parts of the largest value:', worst)

file = glob.glob('/usr/share/datasets/fashion-mnist/t10k-images*')[0]
images = np.frombuffer(gzip.open(file).read(), np.uint8, offset=16).reshape(-1, 28, 28)
for name, resample in (('Lanczos', Image.LANCZOS), ('bilinear', Image.BILINEAR)):
    squares = []
    for start in range(0, len(images), 200):
        batch = np.stack([np.array(Image.fromarray(i).convert('RGB').resize((32, 32), resample))
                          for i in images[start:start + 200]])
        x = torch.tensor(batch).permute(0, 3, 1, 2).float() / 255
        y = (pipeline.vae.decode(pipeline.vae.encode(x * 2 - 1).latent_dist.mean).sample / 2 + 0.5).clamp(0, 1)
        squares.append(((x - y) ** 2).mean().item())
    print(f'{name}: {-10 * np.log10(np.mean(squares)):.2f} dB PSNR over {len(images)} test images')
