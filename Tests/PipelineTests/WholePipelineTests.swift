import TestSupport
import Testing

/// All of EDITS run in different ways: the distilled items are the same.
@Suite struct WholePipelineTests {
  /// Checkpoints of random weights, as small as possible.
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"
  private static let embed =
    "edits embed -q --only image,text,latent --clip \(checkpoints)/embedder --vae \(checkpoints)/pipeline"
  private static let prototypes = "edits cluster -q --on fused --ipc 2 --seed 3 | edits select -q | edits prompt -q"
  private static let diffuse = "edits diffuse -q --model \(checkpoints)/pipeline --seed 3 --steps 4"

  /// The dataset, and `pipe.jsonl`: the items that a single pipe produces from it.
  private func distilled() -> Dataset {
    let data = Dataset(side: 16)
    let made = data.run(
      "edits decode -q set | edits recs group -q | edits caption -q | \(Self.embed) | edits fuse -q | \(Self.prototypes) | "
        + "\(Self.diffuse) | edits recs show -q --full | sort > pipe.jsonl; wc -l < pipe.jsonl")
    #expect(made.text == "6\n", "\(made.errors)")
    return data
  }

  @Test func `three hosts, one pipe`() {
    let data = distilled()
    data.makeSSH()
    let outcome = data.run(
      """
      set -e -o pipefail
      edits decode -q set | ./ssh one "edits recs group -q | edits caption -q | \(Self.embed)" |
        ./ssh two "edits fuse -q | \(Self.prototypes)" | ./ssh -o Compression=no three "\(Self.diffuse)" |
        edits recs show -q --full | sort | cmp - pipe.jsonl && echo same
      """)
    #expect(outcome.text == "same\n", "\(outcome.errors)")
  }

  @Test(arguments: ["id", "label"])
  func `four shards, merged before cluster`(key: String) {
    let data = distilled()
    let outcome = data.run(
      """
      set -e -o pipefail
      for i in 0 1 2 3; do
        edits decode -q set --shard $i/4 --shard-by \(key) | edits caption -q | \(Self.embed) -o part.$i.recs.zst
      done
      edits recs merge -q --expect-shards 4 --by label part.*.recs.zst | edits fuse -q | \(Self.prototypes) |
        \(Self.diffuse) | edits recs show -q --full | sort | cmp - pipe.jsonl && echo same
      """)
    #expect(outcome.text == "same\n", "\(outcome.errors)")
  }
}
