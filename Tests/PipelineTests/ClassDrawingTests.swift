import TestSupport
import Testing

/// `diffuse` with a DiT, which is conditioned on labels.
@Suite struct ClassDrawingTests {
  private let command: String = {
    let folder = "\(repository)/Tests/Fixtures/checkpoints"
    return "edits diffuse -q --model \(folder)/dit --vae \(folder)/pipeline --steps 3 --guidance 4"
  }()

  @Test(arguments: ["ddpm", "ddim"])
  func `records are drawn after their labels, without captions`(scheduler: String) {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      edits decode -q set | edits recs cat -q --drop caption -o in.zst
      \(command) --scheduler \(scheduler) --per-prototype 2 --size 12 --max-rejects 1 in.zst -o out.zst
      edits recs show -q out.zst | jq -c '[.id,.label,.caption]' 2> /dev/null | grep -c Coat
      edits recs stat -q out.zst | jq -c '[.n,.rej]'
      \(command) --scheduler \(scheduler) --per-prototype 2 --size 12 --max-rejects 1 -j1 --batch 1 in.zst | zstdcat |
        cmp - <(zstdcat out.zst) && echo same
      """)
    // "T-shirt/top" is not a class of the model, whose names are separated by commas.
    #expect(outcome.text == "2\n[4,1]\nsame\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `labels that are no classes end the run with the remedy`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run("edits decode -q set | \(command) > out")
    #expect(outcome.status == 65 && outcome.errors.contains("id2label"), "\(outcome.status) \(outcome.errors)")
  }
}
