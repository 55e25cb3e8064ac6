import TestSupport
import Testing

/// Streams processed by general tools.
@Suite struct InteroperationTests {
  @Test func `zstd tests, unpacks and repacks a stream`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -l3 --frame-size 2K -o a.zst
      zstd -q -t a.zst
      cat a.zst a.zst > twice.zst; zstd -q -t twice.zst; edits recs check -q twice.zst
      zstdcat a.zst | zstd -q | edits recs cat -q | zstdcat | cmp - <(zstdcat a.zst)
      zstdcat a.zst | zstd -q -19 | edits recs check -q
      zstdcat a.zst | edits recs check -q
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let far = data.run("zstdcat a.zst | zstd -q -19 --long=27 | edits recs check -q")
    #expect(far.status == 65 && far.errors.contains("window"), "\(far.errors)")
  }

  @Test func `frames cut by GNU parallel are wrapped and processed`() {
    guard isInstalled("parallel") else { return }
    let data = Dataset(perClass: 100)
    let outcome = data.run(
      """
      set -e
      edits decode -q set --frame-size 2K -l1 > a.zst
      parallel --will-cite --pipe --block 8k --regexp --recstart '\\x28\\xb5\\x2f\\xfd' --recend '' \
        'edits recs wrap -q --header-from a.zst | edits recs cat -q --drop caption' < a.zst > pieces.zst
      edits recs stat -q pieces.zst | jq -s 'map(.n)|add'
      """)
    #expect(outcome.text == "300\n", "\(outcome.errors)")
  }

  @Test func `a stream crosses hosts`() {
    let data = Dataset()
    data.makeSSH()
    let outcome = data.run(
      "edits decode -q set | ./ssh -o Compression=no host edits recs cat -q --drop caption "
        + "| ./ssh other edits recs group -q | edits recs stat -q | jq .n")
    #expect(outcome.text == "36\n", "\(outcome.errors)")
    #expect(
      data.run("edits decode -q set | ./ssh host edits recs cat -q --nonsense | edits recs check -q").status == 65)
  }

  @Test func `recs split makes whole streams that merge again`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o a.zst
      edits recs split -q -n 10 a.zst -o 'p.{}.zst'
      edits recs check -q p.*.zst
      edits recs split -q --shards 3 --shard-by label a.zst -o 's.{}.zst'
      edits recs merge -q --expect-shards 3 s.*.zst -o m.zst
      for f in a m; do edits recs stat -q $f.zst | jq -c '[.n,.sum,.by]'; done | uniq | wc -l
      cat p.*.zst | edits recs stat -q | jq -s 'map(.n)|add'
      """)
    #expect(outcome.text == "1\n36\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `salvage keeps all but the damaged frame`() {
    let data = Dataset(perClass: 100)
    #expect(data.run("edits decode -q set --frame-size 2K -l1 -o a.zst").status == 0)
    var bytes = contents(of: "\(data.path)/a.zst")
    bytes[bytes.count / 2] ^= 0xFF
    data.scratch.write("b.zst", bytes)
    let kept = data.run("edits recs salvage b.zst | edits recs stat -q | jq .n")
    let count = Int(kept.text.dropLast()) ?? 0
    #expect(count < 300 && count > 280, "\(kept.text) \(kept.errors)")
    #expect(data.run("head -c 9000 b.zst | edits recs salvage -q | edits recs check -q").status == 0)
  }

  @Test func `frames that are cut anywhere and packed by others are read`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o a.zst; zstdcat a.zst > a.recs
      split -b 700 a.recs piece.
      for p in piece.*; do zstd -q -19 < $p; done > foreign.zst
      cmp <(edits recs cat -q --bare foreign.zst) a.recs
      for p in piece.*; do zstd -q --no-check < $p; zstd -q < /dev/null; done | edits recs cat -q --bare -j2 | cmp - a.recs
      (cat a.zst; printf 'P\\x2a\\x4d\\x18\\x03\\0\\0\\0abc'; cat foreign.zst) | edits recs stat -q | jq -s 'map(.n)|add'
      """)
    #expect(outcome.status == 0 && outcome.text == "72\n", "\(outcome.text) \(outcome.errors)")
    // Wherever a stream is cut off, no program takes the rest for a complete stream.
    #expect(data.run("head -c -1 foreign.zst | edits recs check -q").status == 65)
    #expect(data.run("for p in $(ls piece.* | head -n -1); do zstd -q < $p; done | edits recs check -q").status == 65)
  }

  @Test func `the index finds frames that stand alone`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set -l3 --frame-size 2K -o a.zst
      edits recs index a.zst > index
      [ $(jq -s 'map(.size)|add' index) = $(stat -c %s a.zst) ]
      [ $(jq -s 'map(.n)|add' index) = 36 ]
      jq -r 'select(.n>0)|[.offset,.size,.n,.first]|@tsv' index | while read -r offset size n first; do
        head -c $((offset+size)) a.zst | tail -c $size | tee frame | zstd -q -t
        edits recs wrap -q frame | edits recs show -q | jq -rs '"\\(length) \\(.[0].id)"' | cmp - <(echo "$n $first")
      done
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `records survive the way through JSON`() {
    let data = Dataset()
    let outcome = data.run(
      """
      set -e
      edits decode -q set | edits cluster -q --on image --ipc 2 > a.zst
      edits recs show -q --full a.zst | jq -c . | edits recs from-json -q > b.zst
      edits recs diff -q b.zst <(edits recs wrap -q a.zst)
      echo '{"id":"x","label":"y","n":null,"t":{"dtype":"f32","shape":[2],"data":[1.5,3e38]}}' > line
      edits recs from-json -q line | edits recs show -q --full | jq -cS 'del(.t.min,.t.max,.t.mean)' | cmp - <(jq -cS . line)
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for line in ["{", "[]", "{\"id\":1}", "{\"id\":\"\"}", "{\"id\":\"a\",\"label\":3}", "\\xff"] {
      let refused = data.run("printf '%b\\n' '\(line)' | edits recs from-json > /dev/null")
      #expect(refused.status == 65 && refused.errors.contains("line 1"), "\(line): \(refused.errors)")
    }
  }

  @Test func `NumPy reads what to-npy writes`() {
    guard shell("python3 -c 'import numpy'").status == 0 else {
      print("python3 with NumPy is not installed: to-npy is not read back")
      return
    }
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set | edits cluster -q --on image --ipc 2 -o a.zst
      for f in image rank distance; do edits recs to-npy -q $f $f.npy a.zst || exit 1; done
      python3 -c 'import numpy as n; print(*(f"{a.dtype}{a.shape}" for a in map(n.load, ("image.npy","rank.npy","distance.npy"))))'
      """)
    #expect(outcome.text == "uint8(36, 12, 12, 1) int64(36,) float64(36,)\n", "\(outcome.errors)")
  }
}
