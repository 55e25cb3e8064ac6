"""Fine-tunes a Stable Diffusion as diffusers' train_text_to_image.py does, with the draws of `diffuse train --generator torch`.

Usage: python tools/bench-peers/tuning.py tuning PIPELINE --records FILE --steps N [--threads N] [--batch N] [--tuned]

FILE has a line of JSON per image, with "caption" and "image", as `recs show --full` prints them. A step encodes images and
captions, trains the UNet and moves its average. Prints one JSON object: the fields of `bench --json`, and every step's loss.
"""
import json
import time

from timing import arguments, result

options = arguments(batch=64, more=lambda parser: (
    parser.add_argument('--records', required=True), parser.add_argument('--steps', type=int, default=50)))
import numpy as np  # noqa: E402
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402
from diffusers import DDPMScheduler, StableDiffusionPipeline  # noqa: E402
from diffusers.training_utils import EMAModel  # noqa: E402
from PIL import Image  # noqa: E402

torch.set_num_threads(options.threads)
pipeline = StableDiffusionPipeline.from_pretrained(options.folder, torch_dtype=torch.float32)
unet, vae, text_encoder, tokenizer = pipeline.unet, pipeline.vae, pipeline.text_encoder, pipeline.tokenizer
vae.requires_grad_(False)
text_encoder.requires_grad_(False)
schedule = DDPMScheduler.from_config(pipeline.scheduler.config)
records = [json.loads(line) for line in open(options.records)]
pictures = []
for record in records:
    height, width = record['image']['shape'][:2]
    pixels = np.array(record['image']['data'], np.uint8).reshape(height, width, -1)
    pictures.append(Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels).convert('RGB'))
count, batch, side = len(records), options.batch, vae.config.sample_size
latent = unet.config.sample_size

optimizer = torch.optim.AdamW(unet.parameters(), lr=1e-4, weight_decay=0.01)
average = EMAModel(unet.parameters(), decay=0.9999)
generator = torch.Generator().manual_seed(0)
unet.train()
losses, seconds, order = [], [], None
for step in range(options.steps):
    start = time.perf_counter()
    place = step % ((count + batch - 1) // batch) * batch
    if place == 0:
        order = torch.randperm(count, generator=generator)
    members = order[place:place + batch].tolist()
    n = len(members)
    scaled = np.stack([np.array(pictures[m].resize((side, side), Image.BILINEAR)) for m in members])
    pixels = torch.tensor(scaled).permute(0, 3, 1, 2).float() / 255 * 2 - 1
    ids = tokenizer([records[m]['caption'] for m in members], padding='max_length', max_length=77, truncation=True,
                    return_tensors='pt').input_ids
    shape = (n, vae.config.latent_channels, latent, latent)
    area = n * shape[1] * latent * latent
    fresh = torch.randn(area, generator=generator).view(shape)
    noise = torch.randn(area, generator=generator).view(shape)
    times = torch.randint(0, schedule.config.num_train_timesteps, (n,), generator=generator)
    with torch.no_grad():
        posterior = vae.encode(pixels).latent_dist
        latents = (posterior.mean + posterior.std * fresh) * vae.config.scaling_factor
        texts = text_encoder(ids)[0]
    loss = F.mse_loss(unet(schedule.add_noise(latents, noise, times), times, texts).sample, noise)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    average.step(unet.parameters())
    losses.append(loss.item())
    seconds.append(time.perf_counter() - start)
result(options.name, options.threads, batch, seconds[1:], losses=losses)
