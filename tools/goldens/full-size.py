#!/usr/bin/env python3
"""Checks full-size checkpoints of random weights against transformers and diffusers, and prints relative errors.

    python -P tools/goldens/full-size.py DIRECTORY [--only NAME,NAME…] [--python-only]

DIRECTORY gets the checkpoints, as people download them (float32 safetensors, 12 GB for all), the inputs and what the reference
answers; nothing of that is made twice. Then the built programs (swift build -c release) and the suites FullSize of ModelsTests
and LanguageTests (swift build -c release --build-tests) answer too. NAME is one of

    clip-b32 clip-l14       image and text features, by the program embed
    vae-encode              a latent of a 512 px picture, by embed
    vae-decode unet         one call: 512 px, and a latent of 64 x 64 with and without its text
    ddim pndm               35 and 36 guided steps from a latent of 64 x 64 (512 px)
    memory                  peak memory of diffuse drawing one picture of 512 px, 2 steps
    llama                   logits of a decoder of 1.1 billion parameters (TinyLlama's shape, bfloat16)
    llava                   logits on an image: the vision tower of LLaVA-1.5 (ViT-L/14 at 336 px), a shallow decoder

An error is the largest difference over the largest value. Allowed are 1e-4, and 1e-3 after a loop. Torch takes up to 8 GB.
Last: CLIP 1e-6, vae-encode 3e-6, vae-decode 8e-6, unet 6e-6, ddim 8e-5, pndm 1e-6, llama 2e-6, llava 1e-6; diffuse peaks
at 5.4 GiB.
Made with torch 2.15, transformers 5.24, diffusers 0.42.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess

import numpy
import torch
from PIL import Image
from safetensors.torch import save_file

parser = argparse.ArgumentParser()
parser.add_argument("directory", type=pathlib.Path)
parser.add_argument("--only", default="")
parser.add_argument("--python-only", action="store_true")
options = parser.parse_args()
root, repository = options.directory.absolute(), pathlib.Path(__file__).absolute().parents[2]
(root / "answers").mkdir(parents=True, exist_ok=True)
torch.manual_seed(0)
torch.set_grad_enabled(False)
PROMPT, NEGATIVE = "a grey sneaker with white laces on a plain background", "cartoon, anime, painting"
failures = []


def randomised(model):
    """Weights that keep the size of activations; norms near one."""
    for key, value in model.named_parameters():
        if value.dim() <= 1:
            value.normal_(1.0 if key.endswith("weight") else 0.0, 0.05)
        else:
            value.normal_(0, (value[0].numel()) ** -0.5)
    return model.eval()


def made(folder, make):
    """A folder that is written once."""
    path = root / folder
    if not (path / "complete").exists():
        print(f"making {path}", flush=True)
        path.mkdir(parents=True, exist_ok=True)
        make(path)
        (path / "complete").touch()
    return path


def answers(name, compute):
    """What the reference answers, computed once."""
    path = root / f"answers/{name}.safetensors"
    if not path.exists():
        print(f"asking the reference for {name}", flush=True)
        save_file({key: value.float().contiguous() for key, value in compute().items()}, path)
    return path


def nhwc(x):
    return x.permute(0, 2, 3, 1)


def tokenizer():
    """OpenAI's vocabulary, from the merges that the suite has built in."""
    from transformers import CLIPTokenizer
    text = (repository / "Sources/Tokenizers/CLIP/CLIPMerges+Generated.swift").read_text()
    words = re.search(r'#"""\n(.*)"""#', text, re.S).group(1).split()
    merges = list(zip(words[::2], words[1::2]))
    visible = list(range(0x21, 0x7F)) + list(range(0xA1, 0xAD)) + list(range(0xAE, 0x100))
    characters = [chr(byte) for byte in visible] + [chr(0x100 + i) for i in range(256 - len(visible))]
    tokens = characters + [c + "</w>" for c in characters] + ["".join(pair) for pair in merges]
    vocabulary = {token: i for i, token in enumerate(tokens + ["<|startoftext|>", "<|endoftext|>"])}
    return CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)


def clip_config(kind):
    from transformers import CLIPConfig
    text = dict(hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12)
    vision = dict(hidden_size=1024, intermediate_size=4096, num_hidden_layers=24, num_attention_heads=16, patch_size=14)
    if kind == "clip-b32":
        text.update(hidden_size=512, intermediate_size=2048, num_attention_heads=8)
        vision.update(hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12, patch_size=32)
    return CLIPConfig(
        text_config=dict(text, bos_token_id=49406, eos_token_id=49407, pad_token_id=49407), vision_config=vision,
        projection_dim=512 if kind == "clip-b32" else 768)


def make_clip(kind):
    from transformers import CLIPImageProcessor, CLIPModel

    def make(path):
        randomised(CLIPModel(clip_config(kind))).save_pretrained(path)
        tokenizer().save_pretrained(path)
        CLIPImageProcessor(size=dict(shortest_edge=224), crop_size=dict(height=224, width=224)).save_pretrained(path)
    return made(kind, make)


def pipeline():
    """A Stable Diffusion 1.5 with sd-vae-ft-mse's autoencoder."""
    from diffusers import AutoencoderKL, PNDMScheduler, StableDiffusionPipeline, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel

    def make(path):
        vae = AutoencoderKL(
            block_out_channels=(128, 256, 512, 512), layers_per_block=2, down_block_types=("DownEncoderBlock2D",) * 4,
            up_block_types=("UpDecoderBlock2D",) * 4, sample_size=256)
        text = CLIPTextModel(CLIPTextConfig(
            hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12, bos_token_id=49406,
            eos_token_id=49407, pad_token_id=49407))
        unet = UNet2DConditionModel(sample_size=64, cross_attention_dim=768, attention_head_dim=8)
        scheduler = PNDMScheduler(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1, set_alpha_to_one=False,
            skip_prk_steps=True)
        StableDiffusionPipeline(
            vae=randomised(vae), text_encoder=randomised(text), tokenizer=tokenizer(), unet=randomised(unet),
            scheduler=scheduler, safety_checker=None, feature_extractor=None, requires_safety_checker=False,
        ).save_pretrained(path)
    return made("pipeline", make)


def part(kind, name):
    return kind.from_pretrained(pipeline(), subfolder=name, torch_dtype=torch.float32).eval()


def picture(side_x, side_y):
    rows, columns = numpy.mgrid[0:side_y, 0:side_x]
    waves = [numpy.sin(rows / 17 + k) * numpy.cos(columns / (23 + 5 * k)) * 90 + (rows * columns // 97) % 60 + 98
             for k in range(3)]
    return numpy.clip(numpy.stack(waves, -1), 0, 255).astype(numpy.uint8)


def records(name, pixels):
    """A folder of one captioned picture."""
    folder = root / "pictures" / name
    (folder / "shoe").mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(folder / "shoe/a.png")
    (folder / "metadata.jsonl").write_text(json.dumps({"file_name": "shoe/a.png", "text": PROMPT}) + "\n")
    return folder


def verdict(name, error, allowed=1e-4):
    if not error <= allowed:
        failures.append(name)
    print(f"{name}: {error:.2e} ({'within' if error <= allowed else 'NOT within'} {allowed:.0e})", flush=True)


def by_programs(command, name, fields, reference):
    if options.python_only:
        return
    subprocess.run(["bash", "-ec", f"set -o pipefail; export EDITS_BIN={repository}/.build/release; "
                    f"PATH={repository}/tools:$PATH; {command} > {root}/out.recs"], check=True, cwd=root)
    from safetensors.torch import load_file
    expected = load_file(reference)
    for field in fields:
        subprocess.run([repository / "tools/edits", "recs", "to-npy", "-q", "--if-exists", "replace", field,
                        root / "out.npy", root / "out.recs"], check=True)
        found, wanted = numpy.load(root / "out.npy")[0], expected[field].numpy()
        verdict(f"{name} {field}", float(abs(found - wanted).max() / abs(wanted).max()))


def by_tests(name, allowed):
    """The suites print `NAME: ERROR`."""
    if options.python_only:
        return
    result = subprocess.run(
        ["swift", "test", "-c", "release", "--skip-build", "--disable-xctest", "--filter", "FullSize"], cwd=repository,
        env=dict(os.environ, FULL_SIZE=str(root), FULL_SIZE_NAMES=name), capture_output=True, text=True)
    found = re.findall(rf"^{name}( \w+)?: ([-+.e\w]+)$", result.stdout, re.M)
    if not found:
        failures.append(name)
        print(f"{name}: no answer\n{result.stdout[-2000:]}{result.stderr[-2000:]}")
    for what, error in found:
        verdict(name + what, float(error), allowed)


def check_clip(kind):
    from transformers import CLIPImageProcessorPil, CLIPModel
    folder, pixels = make_clip(kind), picture(384, 300)

    def compute():
        model = CLIPModel.from_pretrained(folder).eval()
        seen = CLIPImageProcessorPil.from_pretrained(folder)(Image.fromarray(pixels), return_tensors="pt").pixel_values
        ids = tokenizer()(PROMPT, return_tensors="pt").input_ids
        return dict(image_features=model.get_image_features(seen).pooler_output[0],
                    text_features=model.get_text_features(ids).pooler_output[0])
    source = records("clip", pixels)
    by_programs(f"edits decode -q {source} | edits embed -q -j2 --clip {folder}", kind,
                ["image_features", "text_features"], answers(kind, compute))


def check_vae_encode():
    from diffusers import AutoencoderKL
    folder, pixels = pipeline(), picture(512, 512)

    def compute():
        vae = part(AutoencoderKL, "vae")
        moments = vae.encode(torch.tensor(pixels).permute(2, 0, 1)[None].float() / 255 * 2 - 1).latent_dist
        return dict(latent=moments.mean[0] * vae.config.scaling_factor)
    source = records("vae", pixels)
    by_programs(f"edits decode -q {source} | edits embed -q -j2 --vae {folder} --size 512", "vae-encode", ["latent"],
                answers("vae-encode", compute))


def check_vae_decode():
    from diffusers import AutoencoderKL
    pipeline()

    def compute():
        latents = torch.randn(1, 4, 64, 64)
        return dict(latents=nhwc(latents), answer=nhwc(part(AutoencoderKL, "vae").decode(latents).sample))
    answers("vae-decode", compute)
    by_tests("vae-decode", 1e-4)


def check_unet():
    from diffusers import UNet2DConditionModel
    pipeline()

    def compute():
        latents, text, times = torch.randn(2, 4, 64, 64), torch.randn(2, 77, 768), torch.tensor([701, 21])
        answer = part(UNet2DConditionModel, "unet")(latents, times, text).sample
        return dict(latents=nhwc(latents), text=text, times=times, answer=nhwc(answer))
    answers("unet", compute)
    by_tests("unet", 1e-4)


def check_loop(name):
    from diffusers import DDIMScheduler, PNDMScheduler, UNet2DConditionModel
    from transformers import CLIPTextModel
    folder = pipeline()

    def compute():
        encoder, unet, words = part(CLIPTextModel, "text_encoder"), part(UNet2DConditionModel, "unet"), tokenizer()
        encode = lambda text: encoder(
            words(text, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids)[0]
        context = torch.cat([encode(NEGATIVE), encode(PROMPT)])
        kind = DDIMScheduler if name == "ddim" else PNDMScheduler
        scheduler = kind.from_config(PNDMScheduler.load_config(folder / "scheduler"))
        scheduler.set_timesteps(50)
        times = scheduler.timesteps[15:]
        assert len(times) == (35 if name == "ddim" else 36)
        start = torch.randn(4, 64, 64)
        latent = scheduler.add_noise(
            start[None], torch.randn(1, 4, 64, 64, generator=torch.Generator().manual_seed(7)), times[:1])
        for time in times:
            plain, wanted = unet(torch.cat([latent] * 2), time, context).sample.chunk(2)
            latent = scheduler.step(plain + 3.0 * (wanted - plain), time, latent).prev_sample
        return dict(start=start, latent=latent[0])
    (root / "texts.json").write_text(json.dumps(dict(prompt=PROMPT, negative=NEGATIVE)))
    answers(name, compute)
    by_tests(name, 1e-3)


def check_memory():
    folder, line = pipeline(), json.dumps(dict(id="a", caption=PROMPT))
    (root / "prompt.jsonl").write_text(line + "\n")
    result = subprocess.run(
        ["bash", "-ec", f"{repository}/tools/edits recs from-json -q prompt.jsonl | /usr/bin/time -v "
         f"{repository}/.build/release/diffuse -q -j2 --model {folder} --steps 2 > out.recs"], cwd=root, text=True,
        capture_output=True)
    peak = re.search(r"Maximum resident set size \(kbytes\): (\d+)", result.stderr)
    verdict("memory of diffuse, GB", int(peak.group(1)) / 1e6 if peak else float("inf"), 6)


def check_llama():
    from transformers import LlamaConfig, LlamaForCausalLM
    config = LlamaConfig(
        vocab_size=32000, hidden_size=2048, intermediate_size=5632, num_hidden_layers=22, num_attention_heads=32,
        num_key_value_heads=4, max_position_embeddings=2048)
    folder = made("llama", lambda path: randomised(LlamaForCausalLM(config)).to(torch.bfloat16).save_pretrained(path))

    def compute():
        ids = torch.randint(3, 32000, (1, 48))
        return dict(ids=ids[0], logits=LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32)(ids).logits[0])
    answers("llama", compute)
    by_tests("llama", 1e-4)


def check_llava():
    from transformers import CLIPImageProcessorPil, CLIPVisionConfig, LlamaConfig, LlavaConfig
    from transformers import LlavaForConditionalGeneration
    vision = CLIPVisionConfig(
        hidden_size=1024, intermediate_size=4096, num_hidden_layers=24, num_attention_heads=16, image_size=336,
        patch_size=14, projection_dim=768)
    text = LlamaConfig(
        vocab_size=32064, hidden_size=2048, intermediate_size=5632, num_hidden_layers=4, num_attention_heads=32,
        max_position_embeddings=2048)
    config = LlavaConfig(
        vision_config=vision.to_dict(), text_config=text.to_dict(), image_token_index=32000, image_seq_length=576)
    processor = CLIPImageProcessorPil(size=dict(shortest_edge=336), crop_size=dict(height=336, width=336))
    pixels = picture(336, 336)

    def make(path):
        randomised(LlavaForConditionalGeneration(config)).to(torch.bfloat16).save_pretrained(path)
        processor.save_pretrained(path)
    folder = made("llava", make)

    def compute():
        ids = torch.tensor([[1, 5, 9] + [32000] * 576 + [17, 23, 42, 7]])
        model = LlavaForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).eval()
        values = processor(Image.fromarray(pixels), return_tensors="pt").pixel_values
        logits = model(input_ids=ids, pixel_values=values).logits[0]
        return dict(pixels=torch.tensor(pixels), ids=ids[0], logits=logits[-4:])
    answers("llava", compute)
    by_tests("llava", 1e-4)


checks = {
    "clip-b32": lambda: check_clip("clip-b32"), "clip-l14": lambda: check_clip("clip-l14"),
    "vae-encode": check_vae_encode, "vae-decode": check_vae_decode, "unet": check_unet,
    "ddim": lambda: check_loop("ddim"), "pndm": lambda: check_loop("pndm"), "memory": check_memory,
    "llama": check_llama, "llava": check_llava}
if __name__ == "__main__":
    for name in options.only.split(",") if options.only else checks:
        checks[name]()
    raise SystemExit(f"failed: {', '.join(failures)}" if failures else 0)
