import TestSupport
import Testing

/// A dataset split into shards and merged again.
@Suite struct ShardTests {
  @Test(arguments: ["id", "label"], ["idx", "set"])
  func `all shards have one header, and empty ones are shards too`(key: String, source: String) {
    let data = Dataset(perClass: 4)
    _ = data.run("mkdir idx; sed -i 2d set/metadata.jsonl")
    data.makeIDX()
    let outcome = data.run(
      """
      edits decode -q \(source) -o whole.zst || exit 1
      for i in {0..8}; do edits decode -q \(source) --shard $i/9 --shard-by \(key) -o s$i.zst || exit 2; done
      for i in {0..8}; do edits recs show --header -q s$i.zst | jq -cS 'del(.shard)'; done | sort -u | wc -l
      for i in {0..8}; do edits recs stat -q s$i.zst | jq .n; done | grep -cx 0 > empty
      edits recs merge -q --expect-shards 9 s{8..0}.zst --against whole.zst -o merged.zst || exit 3
      for f in whole merged; do edits recs stat -q $f.zst | jq -c '[.n,.sum,.labels]'; done | sort -u | wc -l
      """)
    #expect(outcome.status == 0 && outcome.text == "1\n1\n", "\(outcome.text) \(outcome.errors)")
    // Three labels cannot fill nine shards; twelve ids might.
    #expect(key == "id" || data.run("[ $(cat empty) -ge 6 ]").status == 0)
  }

  @Test func `shards that do not belong together are refused, with the reason`() {
    let data = Dataset()
    let made = data.run(
      """
      for i in 0 1 2; do edits decode -q set --shard $i/3 -o s$i.zst || exit 1; done
      edits decode -q set --shard 1/3 --channels 3 -o other.zst; edits decode -q set --shard 1/4 -o fourth.zst
      edits decode -q set -o whole.zst; head -c 2000 s1.zst > cut.zst
      """)
    #expect(made.status == 0)
    for (files, reason) in [
      ("s0.zst s2.zst", "shards missing: 1 of 0 to 2"), ("s0.zst s1.zst s1.zst", "is in the inputs twice"),
      ("s0.zst other.zst s2.zst", "made differently"), ("s0.zst s1.zst s2.zst whole.zst", "is in the inputs twice"),
      ("s0.zst fourth.zst s2.zst", ""), ("s0.zst cut.zst s2.zst", "cut off"), ("whole.zst", "not one of 3 shards"),
    ] {
      let outcome = data.run("edits recs merge -q --expect-shards 3 \(files) -o out.zst")
      #expect(outcome.status == 65, "\(files): \(outcome.errors)")
      #expect(outcome.errors.contains(reason) || reason.isEmpty, "\(files): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(data.run("ls out.zst").status != 0)
  }

  @Test func `merge --by label joins what shards have torn apart`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      for i in 0 1; do edits decode -q set --shard $i/2 -o s$i.zst; done
      cat s0.zst s1.zst | edits cluster -q --on image --ipc 2 > halves.zst 2> why && exit 1
      grep -q 'recs merge --by label' why
      edits recs merge -q --by label s1.zst s0.zst | edits cluster -q --on image --ipc 2 | edits recs stat -q | jq -c '[.n,.groups,.by]'
      """)
    #expect(outcome.text == "[36,3,[\"label\"]]\n", "\(outcome.errors)")
  }

  @Test func `split pieces hold whole groups, and all unknown items once`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o a.zst; cat a.zst a.zst > two.zst
      edits recs split -q -n 5 a.zst -o 'g.{}.zst'; ls g.*.zst | wc -l; edits recs check -q g.*.zst
      for f in g.*.zst; do edits recs stat -q $f | jq -c '[.n,.groups]'; done | sort -u
      edits recs split -q --shards 4 two.zst -o 't.{}.zst'; edits recs check -q t.*.zst
      cat t.*.zst | edits recs stat -q | jq -s -c '[length,(map(.n)|add)]'
      cat two.zst | edits recs split -q -n 50 -o 'p.{}.zst'; edits recs check -q p.*.zst
      cat p.*.zst | edits recs stat -q | jq -s -c 'map(.n)|add'
      """)
    #expect(outcome.text == "3\n[12,1]\n[8,72]\n72\n", "\(outcome.text) \(outcome.errors)")
    #expect(data.run("edits recs split -q -n 5 a.zst").status == 64)
    #expect(data.run("edits recs split -q -n 5 a.zst -o x.zst").status == 64)
    #expect(data.run("edits recs split -q -n 5 a.zst -o 'none/{}.zst'").status == 73)
    #expect(data.run("head -c 3000 a.zst | edits recs split -q -n 5 -o 'c.{}.zst'").status == 65)
  }

  @Test func `pieces that are there already are not overwritten unasked`() {
    let data = Dataset()
    let outcome = data.run(
      "edits decode -q set -o a.zst; echo precious > p.000001.zst; edits recs split -q -n 12 a.zst -o 'p.{}.zst'")
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(data.run("cat p.000001.zst").text == "precious\n")
    #expect(
      data.run("edits recs split -q -n 12 a.zst -o 'p.{}.zst' --if-exists replace && edits recs check -q p.*").status
        == 0)
  }
}
