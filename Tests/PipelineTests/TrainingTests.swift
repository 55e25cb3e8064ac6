import Foundation
import TestSupport
import Testing

/// Models trained by the built programs.
@Suite struct ModelTrainingTests {
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  /// The losses of 50 steps are within 1e-3 of those of diffusers (tools/goldens/tuning.py).
  @Test func `fine-tuning follows diffusers, draw for draw`() throws {
    let data = Dataset(perClass: 1)
    var lines = ""
    for index in 0..<7 {
      var pixels: [String] = []
      for row in 0..<16 {
        for column in 0..<16 {
          pixels += [row * 16 + column * index, column * 16 + 40 * index, row * column + index].map { "\($0 % 256)" }
        }
      }
      lines +=
        "{\"id\":\"\(index)\",\"label\":\"a\",\"caption\":\"a grey sneaker number \(index) on a plain background\","
      lines += "\"image\":{\"dtype\":\"u8\",\"shape\":[16,16,3],\"data\":[\(pixels.joined(separator: ","))]}}\n"
    }
    data.scratch.write("set.jsonl", Array(lines.utf8))
    let outcome = data.run(
      "edits recs from-json -q set.jsonl | edits diffuse train -q --model \(Self.checkpoints)/pipeline --save tuned "
        + "--generator torch --seed 11 --batch 4 --accumulate 2 --steps 50 --rate 1e-3 && jq .loss tuned/log.jsonl")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let losses = outcome.text.split(separator: "\n").compactMap { Float($0) }
    let expected = try Fixture("goldens/tuning.safetensors").values("losses")
    try #require(losses.count == expected.count)
    for (step, (a, b)) in zip(losses, expected).enumerated() {
      #expect(abs(a - b) <= 1e-3 * b, "step \(step): \(a) for \(b)")
    }
  }

  @Test func `a pipeline is made of nothing, interrupted, and draws`() {
    let data = Dataset(perClass: 4, side: 16)
    let small =
      "--size 16 --vae-channels 8,16 --channels 8,16 --heads 2 --batch 4 --accumulate 1 --steps 5 --vae-steps 6 --vae-batch 4 "
      + "--latent-channels 6 --plain-levels 1"
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o set.recs
      edits embed train -q set.recs --save clip --size 16 --patch 8 --width 16 --layers 1 --text-layers 1 --heads 2 \
        --embedding 8 --batch 6 --steps 4 --merges 20
      edits diffuse train -q set.recs --from-scratch --clip clip --save whole \(small)
      edits diffuse train -q set.recs --from-scratch --clip clip --save halves \(small) --checkpoint-every 3 & pid=$!
      while [ ! -e halves/unet.state.safetensors ] && kill -0 $pid 2>/dev/null; do sleep 0.02; done
      kill -9 $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
      edits diffuse train -q set.recs --from-scratch --clip clip --save halves \(small) --resume
      cmp {whole,halves}/vae/diffusion_pytorch_model.safetensors
      cmp {whole,halves}/vae/config.json
      cmp whole/unet/diffusion_pytorch_model.safetensors halves/unet/diffusion_pytorch_model.safetensors
      edits decode -q set | edits embed -q --clip clip --vae whole | edits diffuse -q --model whole --steps 2 |
        edits recs stat -q | jq .n
      """)
    #expect(outcome.text == "12\n", "\(outcome.errors)")
  }

  @Test func `a model may be told the class alone, or nothing`() {
    let data = Dataset(perClass: 2, side: 16)
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o a.recs
      edits recs show -q --full a.recs | jq -c '.caption = .id' | edits recs from-json -q -o b.recs
      train() { edits diffuse train -q $1 --model \(Self.checkpoints)/pipeline --save $2 --steps 2 --rate 1e-2 "${@:3}"; }
      for share in empty-prompts class-prompts; do
        for set in a b; do train $set.recs $set-$share --$share 1; done
        cmp {a,b}-$share/unet/diffusion_pytorch_model.safetensors
      done
      for set in a b; do train $set.recs $set; done
      md5sum {a,b,a-*}/unet/diffusion_pytorch_model.safetensors | cut -d' ' -f1 | sort -u | wc -l
      edits recs show -q --full a.recs | jq -c 'del(.label)' | edits recs from-json -q -o c.recs
      train c.recs c --class-prompts 0.5 2>/dev/null || echo $?
      """)
    #expect(outcome.text == "4\n65\n", "\(outcome.text)\(outcome.errors)")
    #expect(
      data.run("edits diffuse train a.recs --model x --save y --empty-prompts 0.6 --class-prompts 0.5").status == 64)
  }

  /// torch/dit.pt in a DiTPipeline's folder, `model`; its labels are numbers.
  private static let pipeline = """
    set -e
    mkdir -p model
    cp -r \(checkpoints)/dit/scheduler \(checkpoints)/dit/model_index.json \(checkpoints)/pipeline/vae model
    mkdir model/transformer
    edits weights -q \(repository)/Tests/Fixtures/torch/dit.pt --layout diffusers --heads 2 \
      -o model/transformer/diffusion_pytorch_model.safetensors 2> /dev/null

    """

  @Test func `a DiT is fine-tuned as Minimax does, interrupted, and draws toward modes`() {
    let data = Dataset(perClass: 4, side: 16)
    let outcome = data.run(
      Self.pipeline + """
        edits decode -q set | edits recs show -q --full |
          jq -c 'del(.caption) | if .label == "T-shirt/top" then .label = "T-shirt" else . end' |
          edits recs from-json -q -o set.recs
        tune() { edits diffuse train -q set.recs --model model --save $1 --difffit --minimax-real 0.002 --minimax-diverse 0.008 \
          --memory-size 3 --ema-constant --drop-last --flip --batch 5 --accumulate 1 --steps 8 --rate 1e-3 --weight-decay 0 \
          --max-norm 1e9 "${@:2}"; }
        tune whole
        tune halves --checkpoint-every 3 & pid=$!
        while [ ! -e halves/transformer.state.safetensors ] && kill -0 $pid 2>/dev/null; do sleep 0.01; done
        kill -9 $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
        tune halves --resume
        cmp {whole,halves}/transformer/diffusion_pytorch_model.safetensors
        cmp {whole,halves}/log.jsonl
        jq -s 'map(.real > 0) | [.[0], .[7]]' -c whole/log.jsonl
        ls whole | xargs
        edits embed -q --vae whole --only latent set.recs |
          edits diffuse -q --model whole --scheduler ddpm --steps 6 --guidance 4 --mode-guidance 0.1 --mode-stop 2 |
          edits recs stat -q | jq .n
        """)
    #expect(
      outcome.text == """
        [false,true]
        log.jsonl loss.svg model_index.json scheduler transformer vae
        12

        """, "\(outcome.text)\(outcome.errors)")
  }

  @Test func `a DiT is made of nothing`() {
    let data = Dataset(perClass: 4, side: 16)
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o set.recs
      edits diffuse train -q set.recs --from-scratch --denoiser dit --save new --size 16 --width 32 --blocks 2 --heads 2 \
        --vae-channels 8,16 --vae-steps 6 --vae-batch 4 --batch 4 --accumulate 1 --steps 5
      edits diffuse -q set.recs --model new --steps 2 --scheduler ddpm | edits recs stat -q | jq .n
      """)
    #expect(outcome.text == "12\n", "\(outcome.errors)")
  }

  @Test(arguments: [
    ("model", "--clip x", "--clip"), ("model", "--empty-prompts 0.1", "--empty-prompts"),
    ("model", "--generator torch", "--generator torch"), ("model", "--validation x", "--validation"),
    ("model", "--width 64", "--width"), ("model", "--memory-size 5", "--minimax-real"),
    ("model/transformer/config.json", "", "edits weights"),
    ("\(checkpoints)/pipeline", "--difffit", "--difffit"),
    ("\(checkpoints)/pipeline", "--label-dropout 0", "--label-dropout"),
    ("\(checkpoints)/pipeline", "--minimax-diverse 1", "--minimax-diverse"),
    ("\(checkpoints)/pipeline", "--vae x", "--vae"),
    ("", "--from-scratch --denoiser dit --difffit", "--difffit"),
    ("", "--from-scratch --denoiser dit --clip x", "--clip"), ("", "--from-scratch --patch 4 --clip x", "--patch"),
  ])
  func `an option that a network does not have is refused by name`(model: String, options: String, named: String) {
    let data = Dataset(perClass: 1)
    let chosen = model.isEmpty ? "" : "--model \(model)"
    let outcome = data.run(Self.pipeline + "edits diffuse train --save new \(chosen) \(options) < /dev/null")
    #expect(outcome.status == 64 && outcome.errors.contains(named), "\(outcome.status) \(outcome.errors)")
  }
}
