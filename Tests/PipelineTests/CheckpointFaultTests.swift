import Foundation
import TestSupport
import Testing

/// Missing, damaged or unsuitable checkpoints: one line that names the file, and the documented status.
@Suite struct CheckpointFaultTests {
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  /// A change to a copy of a pipeline, the resulting status, and what the line must name.
  static let damages: [(change: String, status: Int32, names: String)] = [
    ("rm model/unet/diffusion_pytorch_model.safetensors", 66, "diffusion_pytorch_model.safetensors"),
    ("rm model/unet/config.json", 66, "unet/config.json"),
    ("rm -r model/tokenizer", 66, "model/tokenizer"),
    (
      "rm model/vae/*.safetensors; printf 'PK\\3\\4' > model/vae/diffusion_pytorch_model.bin", 65,
      "diffusion_pytorch_model.bin"
    ),
    (
      "rm model/vae/*.safetensors; printf '\\200\\2cposix\\nsystem\\n' > model/vae/diffusion_pytorch_model.bin", 78,
      "posix.system"
    ),
    ("truncate -s 5000 model/vae/*.safetensors", 65, "model/vae"),
    ("truncate -s 5 model/unet/*.safetensors", 65, "model/unet"),
    (
      "printf '\\377\\377\\377\\377\\377\\377\\377\\377' | dd of=model/vae/diffusion_pytorch_model.safetensors conv=notrunc",
      65, "header"
    ),
    ("sed -i 's/\"cross_attention_dim\": 32/\"cross_attention_dim\": 64/' model/unet/config.json", 78, "64"),
    ("sed -i 's/UNet2DConditionModel/UNet3D/' model/unet/config.json", 78, "UNet3D"),
    ("sed -i 's/\"layers_per_block\": 1/\"layers_per_block\": 2/' model/unet/config.json", 66, "down_blocks.0"),
    ("sed -i 's/scaled_linear/cubic/' model/scheduler/scheduler_config.json", 78, "cubic"),
    ("echo '{' > model/vae/config.json", 65, "vae/config.json"),
    ("sed -i 's/\"act_fn\": \"silu\"/\"act_fn\": \"mish\"/' model/vae/config.json", 78, "mish"),
    (
      "sed -i 's/\"layers_per_block\": 1/\"layers_per_block\": 1000000/' model/unet/config.json", 78, "layers_per_block"
    ),
    ("sed -i 's/\"layers_per_block\": 1/\"layers_per_block\": 1000000/' model/vae/config.json", 78, "layers_per_block"),
    (
      "jq '.block_out_channels = [4611686018427387904, 32]' model/unet/config.json > c && mv c model/unet/config.json",
      78, "block_out_channels"
    ),
    (
      "jq '.attention_head_dim = 1000000000000' model/unet/config.json > c && mv c model/unet/config.json", 78,
      "attention_head_dim"
    ),
    ("sed -i 's/\"sample_size\": 16/\"sample_size\": -4/' model/vae/config.json", 78, "sample_size"),
    (
      "rm -r model/unet; cp -r \(checkpoints)/dit/* model; jq '.num_attention_heads = 4096 | .attention_head_dim = 1000000' "
        + "model/transformer/config.json > c && mv c model/transformer/config.json", 78, "attention_head"
    ),
    (
      "rm -r model/unet; cp -r \(checkpoints)/dit/* model; jq '.num_layers = 1000000000' model/transformer/config.json > c "
        + "&& mv c model/transformer/config.json", 78, "num_layers"
    ),
  ]

  @Test(arguments: damages.indices)
  func `a damaged pipeline is refused before anything is drawn`(index: Int) {
    let (change, status, name) = Self.damages[index]
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      "cp -r \(Self.checkpoints)/pipeline model && (\(change)) 2>/dev/null; "
        + "edits decode -q set | edits diffuse -q --model model --steps 2 > out 2> err; echo $?; cat err; ls out | wc -l"
    )
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.first.map(String.init) == "\(status)", "\(change): \(outcome.text)")
    #expect(lines.count == 3 && lines.count > 1 && lines[1].contains(name), "\(change): \(outcome.text)")
  }

  /// diffusers has these samplers; here another one replaces them, with a warning.
  @Test(arguments: [
    "EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "LCMScheduler", "UniPCMultistepScheduler",
    "DEISMultistepScheduler", "HeunDiscreteScheduler",
  ])
  func `a sampler that is not here has a substitute with a name`(name: String) {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      cp -r \(Self.checkpoints)/pipeline model
      jq '._class_name = "\(name)"' model/scheduler/scheduler_config.json > c && mv c model/scheduler/scheduler_config.json
      edits decode -q set | edits diffuse -q --model model --steps 2 > out 2> err; echo $?
      grep -c '\(name) is no sampler here; ddim draws in its place' err
      edits decode -q set | edits diffuse -q --model model --steps 2 --scheduler ddim 2> /dev/null | zstdcat | cmp - <(zstdcat out) &&
        edits recs stat -q out | jq .n
      """)
    #expect(outcome.text == "0\n1\n3\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `options that contradict the models are refused`() {
    let data = Dataset(perClass: 1)
    for (options, status) in [
      ("embed --only latent --clip x", 64), ("embed --only depth --clip x", 64),
      ("embed --vae \(Self.checkpoints)/pipeline --size 9", 64), ("embed --clip nowhere", 66),
      ("diffuse --model \(Self.checkpoints)/pipeline --steps 0", 64),
      ("diffuse --model \(Self.checkpoints)/pipeline --channels 2", 64),
    ] {
      let outcome = data.run("edits decode -q set | edits \(options) > out")
      #expect(outcome.status == Int32(status), "\(options): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(options): \(outcome.errors)")
    }
  }

  @Test func `a record without a picture is rejected, the others go on`() {
    let data = Dataset(perClass: 2)
    let outcome = data.run(
      """
      (edits decode -q set | edits recs head -n 2 -q | edits recs show -q --full;
       echo '{"id":"x","label":"Bag"}'; edits decode -q set --limit 1 | edits recs show -q --full) |
        edits recs from-json -q - | edits embed --vae \(Self.checkpoints)/pipeline -q --max-rejects 5 | edits recs stat -q |
        jq -c '[.n,.rej]'
      """)
    #expect(outcome.text == "[3,1]\n", "\(outcome.errors)")
  }
}
