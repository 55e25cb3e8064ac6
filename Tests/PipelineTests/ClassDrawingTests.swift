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

  /// `ModeGuidanceTests` has the numbers; here the records' latents, and what does not go together.
  @Test func `drawings are pulled toward the records' latents`() {
    let data = Dataset(perClass: 1)
    let guided = command.replacing("--steps 3", with: "--steps 8") + " --mode-guidance 0.1 --mode-stop 3"
    let outcome = data.run(
      """
      latent() {
        jq -nc --argjson c $1 --argjson n $2 --arg id Coat/$2 '{id: $id, label: "Coat", latent:
          {dtype: "f32", shape: [$c, 8, 8], data: [range($c * 64) | ((. * 7 + $n * 13) % 11) / 4]}}'
      }
      { latent 4 0; latent 4 1; latent 3 2; echo '{"id":"Coat/3","label":"Coat"}'; } > in.jsonl
      edits recs from-json -q in.jsonl -o in.zst
      \(guided) --scheduler ddpm --max-rejects 2 in.zst -o a.zst
      edits recs stat -q a.zst | jq -c '[.n,.rej]'
      edits recs show -q --header a.zst | jq -c '.prov[-1].opts | [.mode_guidance, .mode_stop, .strength]'
      \(guided) --scheduler ddpm --max-rejects 2 -j1 --batch 1 in.zst -o b.zst; cmp a.zst b.zst && echo same
      \(guided) --scheduler ddim --max-rejects 2 in.zst -o c.zst
      \(guided.replacing("--mode-guidance 0.1 --mode-stop 3", with: "")) --scheduler ddpm --max-rejects 2 in.zst -o d.zst
      for x in a c d; do edits recs show -q --full $x.zst | head -n 1 | jq -c .image.data | md5sum; done | sort -u | wc -l
      edits recs cat -q --drop latent in.zst | \(guided) --scheduler ddpm > e.zst 2> e.txt || echo $?; cat e.txt >&2
      """)
    #expect(outcome.text == "[2,2]\n[0.1,3,null]\nsame\n3\n65\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("--mode-guidance pulls toward it"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("--mode-guidance 0.1 --scheduler pndm", "--scheduler pndm"), ("--mode-stop 3", "--mode-guidance L"),
    ("--mode-guidance 0.1 --strength 0.5", "--strength"), ("--mode-guidance 0.1", "at most 1"),
    ("--mode-guidance 0.1 --endpoint http://localhost:1", "--endpoint"),
  ])
  func `mode guidance refuses what it excludes`(options: String, named: String) {
    let data = Dataset(perClass: 1)
    let outcome = data.run("edits decode -q set | edits diffuse --steps 3 \(options) > out")
    #expect(outcome.status == 64 && outcome.errors.contains(named), "\(outcome.status) \(outcome.errors)")
  }
}
