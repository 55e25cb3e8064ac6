import TestSupport
import Testing

/// `tools/train-models`: models for any labeled set.
@Suite struct TrainModelsTests {
  private static let run =
    "train-models set --clip-steps 24 --vae-steps 24 --steps 24 --threads 1 -o"

  /// Takes minutes, so it runs with the engines' tests.
  @Test(.enabled(if: enginesAreWanted))
  func `killed at any point and started again, it makes the same models`() {
    let data = Dataset(perClass: 40, side: 16)
    let outcome = data.run(
      """
      \(Self.run) whole > card || { echo failed; exit; }
      # Each run is a process group of its own, which is killed as soon as the next file appears.
      set -m
      for file in work/captioned.recs.zst work/plan clip/log.jsonl work/vae/vae/log.jsonl pipeline/log.jsonl; do
        \(Self.run) torn > /dev/null 2>&1 & run=$!
        until [ -e torn/$file ] || ! kill -0 $run 2> /dev/null; do sleep 0.02; done
        kill -KILL -- -$run 2> /dev/null; wait $run 2> /dev/null
      done
      set +m
      \(Self.run) torn > again 2> log || tail -n 1 log
      for f in clip/model.safetensors pipeline/unet/diffusion_pytorch_model.safetensors pipeline/vae/diffusion_pytorch_model.safetensors; do
        cmp whole/$f torn/$f && echo same
      done
      ls torn; \(Self.run) torn 2>&1 | cmp - again && echo there already
      """, seconds: 900)
    #expect(
      outcome.text == "same\nsame\nsame\nREADME.md\nclip\noptions\npipeline\nsamples.png\nthere already\n",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what it cannot do is one line with the remedy`() {
    let data = Dataset(perClass: 2)
    let outcome = data.run(
      """
      for words in "set --budget soon" "set --steps 0" "set --size 33" "nowhere" "set"; do
        train-models $words -o out > /dev/null 2> log; echo $? $(tail -n 1 log | sed "s|$PWD/||" | cut -c1-60); rm -rf out
      done
      """)
    #expect(
      outcome.text == """
        64 train-models: error: --budget soon: a time such as 90s, 20m
        64 train-models: error: --steps 0: a number of at least 1
        64 train-models: error: --size 33: 32, 64 or 128
        66 train-models: error: step 1, decode, failed; the same comman
        65 train-models: error: set: 5 images to train on; models need

        """, "\(outcome.text) \(outcome.errors)")
  }
}
