import TestSupport
import Testing

/// The promises of formats/record-stream.md about sets that are split, interrupted or joined.
@Suite struct SamenessTests {
  @Test(arguments: ["id", "label"])
  func `any number of shards holds the same records, and merges to the same items`(key: String) {
    let data = Dataset(perClass: 20)
    let outcome = data.run(
      """
      echo broken > set/Bag/3.pgm
      edits decode -q set --max-rejects 9 -o whole.zst; edits recs group -q whole.zst -o grouped.zst
      lines() { edits recs show -q --full "$@"; }
      for n in 1 2 3 7 60; do
        rm -f s.*.zst
        for i in $(seq 0 $((n - 1))); do
          edits decode -q set --max-rejects 100% --shard $i/$n --shard-by \(key) -o s.$i.zst
        done
        edits recs merge -q --expect-shards $n s.*.zst -o m.zst --if-exists replace
        edits recs merge -q --expect-shards $n --by label s.*.zst -o g.zst --if-exists replace
        # The sum is of the records' bytes, whatever their order.
        for f in whole m g; do edits recs stat -q $f.zst | jq -c '[.n,.rej,.sum]'; done | sort -u | wc -l
        cmp <(lines whole.zst | sort) <(lines m.zst | sort); cmp <(lines grouped.zst) <(lines g.zst)
        # Rejects stand elsewhere until both are grouped.
        for f in m g; do edits recs group -q $f.zst | edits recs diff -q grouped.zst - || echo differs; done
        # What is not the same is said there too: the header, and so the digest of all items.
        [ $(edits recs stat -q g.zst | jq .xxh) != $(edits recs stat -q grouped.zst | jq .xxh) ] || echo same digest
      done
      """)
    #expect(outcome.text == "1\n1\n1\n1\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: ["decode set", "caption in.zst", "cluster --on image --ipc 3 in.zst"])
  func `any number of threads and any frames hold the same items`(stage: String) {
    let data = Dataset(perClass: 40)
    let outcome = data.run(
      """
      edits decode -q set | edits recs group -q -o in.zst
      edits \(stage) -q -j1 -o one.zst
      for options in -j2 -j3 -j8 "-j2 --frame-size 2K" "-l0 --flush record"; do
        edits \(stage) -q $options -o many.zst --if-exists replace; cmp <(zstdcat one.zst) <(zstdcat many.zst) && echo same
      done; cmp one.zst many.zst > /dev/null || echo "frames differ"
      """)
    #expect(
      outcome.text == String(repeating: "same\n", count: 5) + "frames differ\n", "\(outcome.text) \(outcome.errors)")
  }
}
