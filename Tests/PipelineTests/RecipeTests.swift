import TestSupport
import Testing

/// The recipes of `tools/distill`, from ImageNet's folders to an accuracy, with checkpoints of random weights, as small as possible.
@Suite struct RecipeTests {
  private let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  /// `train` and `val` with three WordNet numbers, the first of ImageNet's, and photographs' sizes, which differ.
  private func imageNet() -> Scratch {
    let scratch = Scratch()
    for (split, count) in [("train", 6), ("val", 2)] {
      for (index, name) in ["n01440764", "n01443537", "n01484850"].enumerated() {
        let folder = "imagenet/\(split)/\(name)"
        _ = shell("mkdir -p \(folder)", in: scratch.path)
        for number in 0..<count {
          let (width, height) = (90 + 7 * number, 80 + 5 * index)
          var state = UInt64(100 * index + number) &* 0x9E37_79B9_7F4A_7C15 | 1
          let pixels = (0..<width * height).flatMap { place -> [UInt8] in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let noise = Int(state >> 61)
            return [40 * index + noise, 20 * number + noise, place % width].map { UInt8(truncatingIfNeeded: $0) }
          }
          scratch.write("\(folder)/\(name)_\(number).ppm", Array("P6\n\(width) \(height)\n255\n".utf8) + pixels)
        }
      }
    }
    return scratch
  }

  /// Steps and sizes are small, all else is the recipe's.
  @Test(arguments: [
    ("edits", "--clip CHECKPOINTS/embedder --model CHECKPOINTS/pipeline --embed '--size 16' --diffuse '--steps 4'"),
    ("vlcp", "--model CHECKPOINTS/pipeline --embed '--size 16' --diffuse '--steps 4'"),
    (
      "d4m",
      "--model CHECKPOINTS/pipeline --embed '--size 16' --diffuse '--steps 4' --train-teacher '--epochs 2 --rate 0.001'"
    ),
    ("dit", "--model dit --vae CHECKPOINTS/pipeline --diffuse '--steps 4'"),
    (
      "mgd3",
      "--model dit --vae CHECKPOINTS/pipeline --embed '--size 16' --diffuse '--steps 6 --mode-stop 2'"
    ),
    (
      "minimax",
      "--model dit --train '--steps 2 --size 16' --diffuse '--steps 4'"
    ),
    ("rded", "--select '--candidates 4 --crops 2' --train-teacher '--epochs 2 --rate 0.001'"),
  ])
  func `a recipe goes from ImageNet's folders to an accuracy`(recipe: String, words: String) {
    let scratch = imageNet()
    // The small DiT has ten classes, whose names a checkpoint of others would say. Its blocks differ in what trained ones
    // share, so that Minimax takes one that is made here.
    let copied = """
      cp -r \(checkpoints)/dit dit; chmod -R u+w dit
      jq '.id2label = {"0": "n01440764", "1": "n01443537", "2": "n01484850"}' \(checkpoints)/dit/model_index.json > dit/model_index.json
      """
    let trained = """
      edits decode -q imagenet --split train --size 16 -o small.recs
      edits diffuse train -q small.recs --from-scratch --denoiser dit --save dit --size 16 --width 32 --blocks 2 --heads 2 \
        --vae-channels 8,16 --vae-steps 2 --vae-batch 4 --batch 4 --accumulate 1 --steps 1
      """
    let made = shell(recipe == "minimax" ? trained : copied, in: scratch.path)
    #expect(made.status == 0, "\(made.errors)")
    // A mosaic of RDED takes four of the six images.
    let count = recipe == "rded" ? 1 : 2
    let options = words.replacing("CHECKPOINTS", with: checkpoints)
    let line =
      "distill imagenet --recipe \(recipe) --ipc \(count) --runs 1 --network convnet3 --evaluate '--epochs 1' -o out \(options)"
    let outcome = shell(
      """
      \(line) > table || exit 1
      cut -c1-9 table | head -n 2; ls out/distilled | grep -c '^n0[0-9]*$'
      edits recs stat -q out/distilled.recs.zst | jq -c .labels
      edits recs show -q out/distilled.recs.zst | jq -c '.image.shape' | sort -u
      \(line) 2>&1 | grep -c 'there already'
      """, in: scratch.path, seconds: 300)
    let side = recipe == "d4m" || recipe == "rded" ? 224 : 256
    let steps = outcome.text.split(separator: "\n").last.flatMap { Int($0) } ?? 0
    #expect(
      outcome.text.hasPrefix(
        """
        distilled
        random   
        3
        {"n01440764":\(count),"n01443537":\(count),"n01484850":\(count)}
        [\(side),\(side),3]

        """), "\(outcome.text) \(outcome.errors)")
    #expect(steps >= 8, "\(outcome.errors)")
  }
}
