"""Times CLIP in transformers and Stable Diffusion 1.5 in diffusers, with random weights of the published shapes.

Usage: python tools/bench-peers/checkpoints.py NAME [FOLDER] [--threads N] [--batch N] [--size N] [--runs N] [--tuned]

NAME is that of `bench`: clip-l14-image, clip-b32-image, clip-text, vae-encode, vae-decode, unet-step, unet-train, or pipeline
with the FOLDER of one. Prints one JSON object with the fields of `bench --json`.
"""
from timing import arguments, report

options = arguments(batch=0, size=0)
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402

torch.set_num_threads(options.threads)
torch.manual_seed(0)


def clip(name):
    from transformers import CLIPConfig, CLIPModel
    large = name != 'clip-b32-image'
    text = dict(hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12)
    vision = dict(hidden_size=1024, intermediate_size=4096, num_hidden_layers=24, num_attention_heads=16, patch_size=14)
    if not large:
        text.update(hidden_size=512, intermediate_size=2048, num_attention_heads=8)
        vision.update(hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12, patch_size=32)
    model = CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=768 if large else 512)).eval()
    n = options.batch or 8
    images, ids = torch.randn(n, 3, 224, 224), torch.randint(1000, 40000, (n, 77))
    ids[:, 0], ids[:, -1] = 49406, 49407
    if name == 'clip-text':
        return n, lambda: model.get_text_features(input_ids=ids)
    return n, lambda: model.get_image_features(pixel_values=images)


def autoencoder(name):
    from diffusers import AutoencoderKL
    model = AutoencoderKL(
        down_block_types=('DownEncoderBlock2D',) * 4, up_block_types=('UpDecoderBlock2D',) * 4,
        block_out_channels=(128, 256, 512, 512), layers_per_block=2).eval()
    n, side = options.batch or 1, options.size or 512
    if name == 'vae-encode':
        images = torch.randn(n, 3, side, side)
        return n, lambda: model.encode(images).latent_dist.parameters
    latents = torch.randn(n, 4, side // 8, side // 8)
    return n, lambda: model.decode(latents).sample


def unet():
    from diffusers import UNet2DConditionModel
    with torch.device('meta'):
        model = UNet2DConditionModel(sample_size=64, cross_attention_dim=768, attention_head_dim=8)
    model = model.to_empty(device='cpu')
    with torch.no_grad():
        for name, value in model.named_parameters():
            if value.dim() > 1:
                value.uniform_(-1, 1).mul_((3 / value[0].numel()) ** 0.5)
            else:
                value.fill_(1.0 if name.endswith('weight') else 0.0)
    return model


def step():
    model, n, side = unet().eval(), options.batch or 1, options.size or 64
    latents, text, times = torch.randn(2 * n, 4, side, side), torch.randn(2 * n, 77, 768), torch.full((2 * n,), 500)
    return n, lambda: model(latents, times, text).sample


def training():
    model, n, side = unet().train(), options.batch or 1, options.size or 32
    latents, text, times = torch.randn(n, 4, side, side), torch.randn(n, 77, 768), torch.full((n,), 500)
    noise, optimizer = torch.randn_like(latents), torch.optim.SGD(model.parameters(), 1e-5)

    def run():
        optimizer.zero_grad(set_to_none=True)
        F.mse_loss(model(latents, times, text).sample, noise).backward()
        optimizer.step()
    return n, run


def pipeline():
    from diffusers import DDIMScheduler, StableDiffusionPipeline
    model = StableDiffusionPipeline.from_pretrained(options.folder, torch_dtype=torch.float32, safety_checker=None)
    model.scheduler = DDIMScheduler.from_config(model.scheduler.config)
    model.set_progress_bar_config(disable=True)
    n, side = options.batch or 1, options.size or model.unet.config.sample_size
    texts = [f'a grey sneaker, number {index}' for index in range(n)]
    return n, lambda: model(
        texts, negative_prompt=['cartoon, anime, painting'] * n, height=8 * side, width=8 * side, num_inference_steps=4,
        guidance_scale=10.0, output_type='np')


makers = {'unet-step': step, 'unet-train': training, 'pipeline': pipeline}
for name in ('clip-l14-image', 'clip-b32-image', 'clip-text'):
    makers[name] = lambda name=name: clip(name)
for name in ('vae-encode', 'vae-decode'):
    makers[name] = lambda name=name: autoencoder(name)
items, run = makers[options.name]()
if options.name == 'unet-train':
    report(options.name, options.threads, items, run, options.runs)
else:
    with torch.inference_mode():
        report(options.name, options.threads, items, run, options.runs)
