import TestSupport
import Testing

/// The stream in the hands of tools that know nothing of it.
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
    // Stands in for ssh: drops options and the host, and runs the rest in a shell of its own.
    data.scratch.write(
      "ssh",
      Array(
        """
        #!/bin/bash
        while [ $# -gt 0 ]; do case "$1" in -o|-p|-l|-i) shift 2;; -*) shift;; *) break;; esac; done
        shift
        exec env -i PATH="$PATH" EDITS_BIN="$EDITS_BIN" bash -c "$*"
        """.utf8))
    let outcome = data.run(
      "chmod +x ssh; edits decode -q set | ./ssh -o Compression=no host edits recs cat -q --drop caption "
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
}
