import Foundation
import TestSupport
import Testing

/// `tools/distill` and its report.
@Suite struct DistillTests {
  @Test func `a dataset becomes a distilled set and a page, once`() {
    let data = Dataset(side: 16)
    let run = "distill set --ipc 2 -o out --without-models --runs 1 --test set"
    let first = data.run("\(run) > results")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.split(separator: "\n").count == 10, "\(first.errors)")
    let outcome = data.run(
      """
      set -e
      cut -c1-9 results
      for f in decoded grouped captioned clustered selected prototypes random; do edits recs check -q out/$f.recs.zst; done
      edits decode -q out/distilled | edits recs stat -q | jq -c .labels
      grep -c '<svg' out/report.html; grep -o 'Clusters of [^"]*' out/report.html | sort
      grep -oE '(src|href)="[^"]{0,22}' out/report.html | sort -u
      ls out | grep -c part || true
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == """
        distilled
        random   
        {"Bag":2,"Coat":2,"T-shirt/top":2}
        4
        Clusters of Bag
        Clusters of Coat
        Clusters of T-shirt/top
        href="data:image/png;base64,
        src="data:image/png;base64,
        0

        """, "\(outcome.text)")
    let again = data.run("rm out/selected.recs.zst; \(run) | cmp - results")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.components(separatedBy: "there already").count == 9, "\(again.errors)")
  }

  @Test func `images of many sizes are brought to one, those of the test too`() {
    let data = Dataset(perClass: 3, side: 16)
    _ = data.run(
      "mkdir -p set/Coat; (printf 'P5\\n20 12\\n255\\n'; head -c 240 /dev/zero) > set/Coat/wide.pgm; rm set/metadata.jsonl"
    )
    let mixed = data.run("distill set --ipc 1 -o mixed --without-models --runs 1")
    #expect(mixed.status == 65 && mixed.errors.contains("train-random, failed"), "\(mixed.errors)")
    let made = data.run("distill set --ipc 1 -o out --without-models --runs 1 --size 8 | cut -d' ' -f1")
    #expect(made.text == "distilled\nrandom\n", "\(made.errors)")
  }

  @Test func `a set that the shipped models do not know is distilled without them, and says so`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      for c in cat dog; do
        mkdir -p set/$c; for i in 1 2 3; do { printf 'P5\\n12 12\\n255\\n'; head -c 144 /dev/urandom; } > set/$c/$i.pgm; done
      done
      distill set --ipc 1 -o out --runs 0 2> log; echo $? $(grep -c 'know Fashion-MNIST only.*--clip and --model' log)
      ls out | grep -cE 'embedded|fused' || true
      # The images are of the set.
      for d in set out/distilled; do edits decode -q $d | edits recs show -q | jq -c '[.label,.image.mean]' | sort -u > $(basename $d).means; done
      comm -12 set.means distilled.means | wc -l
      distill set --ipc 1 -o any --runs 0 --any-data 2> log; echo $?; ls any | grep -cE 'embedded|fused'
      """, in: scratch.path)
    #expect(outcome.text == "0 1\n0\n2\n0\n2\n", "\(outcome.text) \(outcome.errors)")
  }

  /// Checkpoints of random weights, as small as possible.
  private let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  @Test func `with models it is all of EDITS, and one pipe gives the same`() {
    let data = Dataset(side: 16)
    let models = "--clip \(checkpoints)/embedder --model \(checkpoints)/pipeline"
    let made = data.run("distill set --ipc 2 -o out \(models) --runs 0 --seed 3 --diffuse \"--steps 4 --negative ''\"")
    #expect(made.status == 0, "\(made.errors)")
    let outcome = data.run(
      """
      set -e
      edits decode -q set | edits recs group -q | edits caption -q |
        edits embed -q --only image,text,latent --clip \(checkpoints)/embedder --vae \(checkpoints)/pipeline |
        edits fuse -q | edits cluster -q --on fused --ipc 2 --seed 3 | edits select -q | edits prompt -q |
        edits diffuse -q --model \(checkpoints)/pipeline --seed 3 --steps 4 --negative '' | zstdcat > pipe
      zstdcat out/distilled.recs.zst | cmp - pipe
      edits recs show -q out/distilled.recs.zst | jq -c '[.id, .image.shape]' | sort | head -n 2
      edits recs show -q --header out/distilled.recs.zst | jq -r '[.prov[].tool | split(" ")[0]] | join(" ")'
      grep -c 'principal components of <code>fused' out/report.html
      # What it was made from stands in the page: the digest of the data, empty values, the date.
      grep -oE 'input digest</code> [0-9a-f]+' out/report.html | cut -d' ' -f3 | cmp - <(edits recs stat -q out/decoded.recs.zst | jq -r .xxh)
      # Two stages have computed with weights: embed and diffuse.
      grep -oE 'model digest</code> [0-9a-f]{16}' out/report.html | wc -l
      grep -oE "<code>negative</code> ''|made on 20[0-9-]{8}" out/report.html | cut -c1-10
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == """
        ["Bag/0/0",[16,16,3]]
        ["Bag/1/0",[16,16,3]]
        decode recs caption embed fuse cluster select prompt diffuse
        1
        2
        made on 20
        <code>nega

        """, "\(outcome.text)")
  }

  @Test func `ways to choose are compared, each set and network once`() {
    let data = Dataset(side: 16)
    let run =
      "compare set --ipc 2 -o out --runs 2 --clip \(checkpoints)/embedder --model \(checkpoints)/pipeline "
      + "--diffuse '--steps 4 --strength 0.5'"
    let first = data.run(
      "\(run) > table; cut -d' ' -f1 table; ls out/*.json | wc -l; for s in out/*.zst; do edits recs check -q $s; done")
    let methods = "random herding kcenter kmeans edits-without-text edits-without-generator vlcp edits"
    #expect(
      first.text == methods.split(separator: " ").joined(separator: "\n") + "\n16\n", "\(first.text)\(first.errors)")
    let again = data.run(
      """
      set -e
      touch marker; \(run) | cmp - table; find out -newer marker | wc -l
      rm out/edits-dc-convnet3-2-1.json out/edits-2-1.recs.zst; \(run) edits | cmp - <(tail -n 1 table)
      compare set --ipc 2 -o out nonsense || echo $?
      compare set --ipc 2 -o out --runs 0 || echo $?
      \(run) --select '--images 2' || echo $?
      """)
    #expect(again.text == "0\n64\n64\n73\n", "\(again.text)\(again.errors)")
  }

  @Test func `other options want another folder, and a failure names its step`() {
    let data = Dataset()
    let made = data.run(
      "distill set --ipc 2 -o out --without-models --runs 0; distill set --ipc 3 -o out --without-models")
    #expect(made.status == 73 && made.errors.contains("other options"), "\(made.errors)")
    let failed = data.run("distill set --ipc 50 -o more --without-models --runs 0")
    #expect(failed.status == 65 && failed.errors.contains("step 3, random, failed"), "\(failed.errors)")
    #expect(data.run("distill").status == 64)
    #expect(data.run("distill set --ipc 2 -o x --nonsense 1").status == 64)
    #expect(data.run("distill set --ipc 2 -o x --clip none").status == 66)
    #expect(data.run("distill none --ipc 2 -o y --without-models").status == 66)
  }

  @Test func `an interrupted run goes on`() {
    let data = Dataset(perClass: 300, side: 24)
    let whole = data.run("distill set --ipc 3 -o whole --without-models --runs 0")
    #expect(whole.status == 0, "\(whole.errors)")
    let outcome = data.run(
      """
      for i in 1 2 3; do timeout -s TERM 0.$((i * 3)) distill set --ipc 3 -o cut --without-models --runs 0; done
      distill set --ipc 3 -o cut --without-models --runs 0
      cmp <(zstdcat cut/prototypes.recs.zst) <(zstdcat whole/prototypes.recs.zst) && echo same
      """)
    #expect(outcome.text == "same\n", "\(outcome.errors)")
  }

  @Test func `what the page is made of is checked`() {
    let data = Dataset()
    let made = data.run(
      "edits decode -q set -o d.zst; echo '{}' > empty.json; edits encode -q d.zst --report r.html && ls")
    #expect(made.status == 0 && made.text.contains("r.html"), "\(made.errors)")
    for (options, status) in [
      ("--results empty.json", 65), ("--results none.json", 66), ("--timings empty.json", 65), ("--clustered none", 66),
      ("--prototypes empty.json", 65), ("--results d.zst", 65),
    ] as [(String, Int32)] {
      let outcome = data.run("edits encode -q d.zst --report x.html \(options)")
      #expect(outcome.status == status && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
  }
}
