import TestSupport
import Testing

/// Properties that hold for every stage, whatever the data.
@Suite struct LawTests {
  /// Every stage that maps streams to streams, fed with what it needs.
  static let stages = [
    "recs cat", "recs cat --drop caption", "recs cat --keep image -q", "recs group", "cluster --on image --ipc 2 -q",
    "select --by random --ipc 3", "select --by herding --ipc 3", "select --by kcenter --ipc 3",
    "cluster -q --algorithm minibatch --ipc 2 --on image --contamination 0.1",
    "caption -q", "caption -q --from list.jsonl --max-tokens 9",
    "cluster -q --on image --ipc 2 | edits select -q | edits prompt -q",
    "cluster -q --on image --ipc 2 | edits select -q --texts 99 | edits prompt -q --method frequency",
    "cluster -q --on image --ipc 2 | edits select", "cluster -q --on image --ipc 2 | edits select --prototype mean",
    "embed -q --batch 3 --clip \(checkpoints)/embedder --vae \(checkpoints)/pipeline",
    "embed -q --batch 5 --vae \(checkpoints)/pipeline --size 8 --fit crop --latent sample",
    "embed -q --vae \(checkpoints)/pipeline | edits diffuse -q --model \(checkpoints)/pipeline --steps 3 --per-prototype 2",
  ]
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  /// Two parts with different classes, as shards by label are.
  private func parts(_ data: Dataset) {
    let made = data.run(
      "edits decode -q set --shard 0/2 --shard-by label -o a.recs.zst && "
        + "edits decode -q set --shard 1/2 --shard-by label -o b.recs.zst")
    #expect(made.status == 0, "\(made.errors)")
  }

  @Test(arguments: stages)
  func `a stage of a cat is the cat of the stage`(stage: String) {
    let data = Dataset()
    parts(data)
    let whole = data.run("cat a.recs.zst b.recs.zst | edits \(stage) | zstdcat")
    let apart = data.run("(cat a.recs.zst | edits \(stage); cat b.recs.zst | edits \(stage)) | zstdcat")
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(whole.output == apart.output && !whole.output.isEmpty)
  }

  @Test(arguments: stages)
  func `items do not depend on threads, level, frames or zstd`(stage: String) {
    let data = Dataset()
    let reference = data.run("edits decode -q set | edits \(stage) -j1 | zstdcat")
    #expect(reference.status == 0, "\(reference.errors)")
    for options in ["-j2 -l0", "-j3 -l19 --frame-size 2000", "--flush record"] {
      let other = data.run("edits decode -q set | edits \(stage) \(options) | zstdcat")
      #expect(other.output == reference.output, "\(options)")
    }
    #expect(data.run("edits decode -q set | edits \(stage) --bare").output == reference.output)
  }

  @Test func `shards add up to the whole, and only all of them`() {
    let data = Dataset()
    let made = data.run(
      "for i in 0 1 2; do edits decode -q set --shard $i/3 -o s$i.recs.zst; done; edits decode -q set -o w.recs.zst")
    #expect(made.status == 0, "\(made.errors)")
    let sums = data.run(
      "edits recs merge -q --expect-shards 3 --against w.recs.zst s2.recs.zst s0.recs.zst s1.recs.zst -o m.recs.zst && "
        + "for f in m w; do edits recs stat -q $f.recs.zst | jq -r '[.n,.sum]|@tsv'; done | uniq | wc -l")
    #expect(sums.text == "1\n", "\(sums.errors)")
    #expect(data.run("edits recs merge -q --expect-shards 3 s0.recs.zst s1.recs.zst > /dev/null").status == 65)
    #expect(
      data.run("edits recs merge -q --expect-shards 3 s0.recs.zst s1.recs.zst s1.recs.zst > /dev/null").status == 65)
  }

  @Test func `decoding two sources is the cat of decoding each`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o a.zst; edits encode -q a.zst -o b.tar
      cmp <(edits decode -q set b.tar --bare) <(edits decode -q set --bare; edits decode -q b.tar --bare)
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `head and limit take the same records, however they are cut`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -l0 --frame-size 1K -o a.zst
      edits recs head -q -n 7 a.zst | edits recs show -q | jq -r .id > want
      edits recs cat -q --limit 7 a.zst | edits recs show -q | jq -r .id | cmp - want
      edits recs show -q --limit 7 a.zst | jq -r .id | cmp - want
      edits decode -q set --limit 7 | edits recs show -q | jq -r .id | cmp - want
      edits decode -q set --skip 5 --limit 2 -j3 | edits recs show -q | jq -r .id | cmp - <(tail -n 2 want)
      edits encode -q a.zst --limit 7 | edits decode -q - | edits recs show -q | jq -r .id | sort | cmp - <(sort want)
      edits recs head -q -n 0 a.zst | edits recs stat -q | jq .n
      """)
    #expect(outcome.status == 0 && outcome.text == "0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what a program does not know passes through byte for byte`() throws {
    let data = Dataset()
    let stream = data.run(
      #"echo '{"id":"a","label":"x","zzz":{"dtype":"f16","shape":[3],"data":[1,2,0.5]},"k":[1,{"q":"r"}]}' "#
        + "| edits recs from-json -q --bare")
    // An ancillary item, kind 16, before the trailer, whose digest then has to be made anew: by wrap.
    let bytes = stream.output
    let marker = Array(bytes.indices).last { bytes[$0...].starts(with: [0x82, 0x04, 0xA6]) }
    let cut = try #require(marker)
    let extra: [UInt8] = [0x82, 0x10, 0x63, 0x61, 0x62, 0x63]
    data.scratch.write("piece.recs", Array(bytes[..<cut]) + extra)
    let wrapped = data.run(
      "edits recs wrap -q piece.recs --bare -o w.recs && edits recs group -q w.recs --bare | edits recs cat -q --bare")
    #expect(wrapped.status == 0, "\(wrapped.errors)")
    let record = Array(bytes[..<cut].drop { $0 != 0x82 })
    #expect(contains(wrapped.output, extra))
    #expect(contains(wrapped.output, Array(record.suffix(40))))
    data.scratch.write("new.recs", Array(bytes[..<cut]) + [0x82, 0x05, 0x00])
    #expect(data.run("edits recs cat new.recs > /dev/null").status == 65)
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }

  @Test func `provenance grows by one step and tells no paths`() {
    let data = Dataset()
    let header = data.run(
      "edits decode -q set | edits cluster -q --on image --ipc 2 -j2 | edits select -q | edits recs show -q --header")
    let steps = data.run("echo '\(header.text)' | jq -r '[.prov[].tool]|join(\",\")'")
    #expect(steps.text == "decode 0.1.0,cluster 0.1.0,select 0.1.0\n")
    #expect(!header.text.contains(data.path))
  }
}
