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

  @Test func `matching refines the set, each image made of four`() {
    let data = Dataset(perClass: 8, side: 16)
    let outcome = data.run(
      """
      set -e
      run="distill set --ipc 2 -o out --without-models --runs 1 --test set --evaluate --epochs=2"
      $run --match '--steps 2 --batch 4 --factor 2' >results 2>errors || { cat errors; exit 1; }
      grep -c match: errors
      for set in distilled random; do jq -c '[.ipc, .factor]' out/accuracy/$set.json; done
      edits recs stat -q out/prototypes.recs.zst | jq .n
      edits recs diff -q out/matched.recs.zst out/prototypes.recs.zst >/dev/null || echo refined
      for words in '--factor 0' '--factor=x'; do distill set --ipc 2 -o other --match "$words" 2>/dev/null || echo $?; done
      distill set --ipc 2 -o other --on local:2 --match '--steps 2' 2>/dev/null || echo $?
      """)
    #expect(outcome.text == "1\n[2,2]\n[2,null]\n24\nrefined\n64\n64\n64\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test func `images of many sizes are brought to one, those of the test too`() {
    let data = Dataset(perClass: 3, side: 16)
    _ = data.run(
      "mkdir -p set/Coat; (printf 'P5\\n20 12\\n255\\n'; head -c 240 /dev/zero) > set/Coat/wide.pgm; rm set/metadata.jsonl"
    )
    let mixed = data.run(
      "distill set --ipc 1 -o mixed --without-models --runs 0; edits decode -q mixed/distilled | edits recs stat -q")
    #expect(
      mixed.errors.contains("sides of 12 to 20 pixels; all are resized and cropped to 16 x 16"), "\(mixed.errors)")
    #expect(mixed.text.contains("\"n\":3"), "\(mixed.text)")
    let made = data.run("distill set --ipc 1 -o out --without-models --runs 1 --size 8 | cut -d' ' -f1")
    #expect(made.text == "distilled\nrandom\n", "\(made.errors)")
  }

  @Test func `a small set that the shipped models do not know is distilled without them, and says so`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      for c in cats dogs; do
        mkdir -p set/$c; for i in 1 2 3; do { printf 'P5\\n12 12\\n255\\n'; head -c 144 /dev/urandom; } > set/$c/$i.pgm; done
      done
      distill set --ipc 1 -o out --runs 0 2> log; echo $? $(grep -c 'its 6 images are too few.*--clip and --model' log)
      ls out | grep -cE 'embedded|fused' || true
      # The images are of the set.
      for d in set out/distilled; do edits decode -q $d | edits recs show -q | jq -c '[.label,.image.mean]' | sort -u > $(basename $d).means; done
      comm -12 set.means distilled.means | wc -l
      distill set --ipc 1 -o any --runs 0 --any-data 2> log; echo $?; ls any | grep -cE 'embedded|fused'
      """, in: scratch.path)
    #expect(outcome.text == "0 1\n0\n2\n0\n2\n", "\(outcome.text) \(outcome.errors)")
  }

  /// 16 pixels, 72 images of each of four classes; 1 s of budget is the least number of steps.
  @Test func `a set that no models know gets models of its own, which the next run finds`() {
    let data = Dataset(perClass: 72, side: 16)
    _ = data.run("rm set/metadata.jsonl; mkdir home set/sack; cp set/Bag/*.pgm set/sack")
    let run = "HOME=$PWD/home XDG_CACHE_HOME= distill set --ipc 2 --runs 0 --budget 1s -o"
    let first = data.run(
      "\(run) out && edits recs stat -q out/distilled.recs.zst | jq -c .labels; ls home/.cache/edits/models/*",
      seconds: 300)
    #expect(
      first.text.hasPrefix("{\"Bag\":2,\"Coat\":2,\"T-shirt\":2,\"sack\":2}\n"), "\(first.text) \(first.errors)")
    for name in ["README.md", "clip", "pipeline", "samples.png"] {
      #expect(first.text.contains("\n\(name)\n"), "\(first.text) \(first.errors)")
    }
    #expect(!first.text.contains("work"))
    #expect(first.errors.contains("small ones are trained on it first, for 1s (--budget)"), "\(first.errors)")
    let second = data.run("\(run) again && edits recs diff -q out/distilled.recs.zst again/distilled.recs.zst; echo $?")
    #expect(second.text == "0\n", "\(second.errors)")
    #expect(second.errors.contains("with the models trained on this set before"), "\(second.errors)")
  }

  /// The published settings, by which people check a recipe.
  @Test(arguments: [
    ("edits", "edits fuse embedded.recs.zst --tau 0.01 --normalize false"),
    ("edits", "--scheduler ddim --steps 50 --strength 0.7 --guidance 10"),
    ("vlcp", "edits prompt selected.recs.zst --method frequency --common 0.7 --top-words 30 --verbatim"),
    ("vlcp", "--scheduler pndm --steps 50 --strength 0.7 --guidance 10 --prompts chunked"),
    ("d4m", "--algorithm minibatch"), ("d4m", "edits prompt selected.recs.zst --method name"),
    ("d4m", "--protocol d4m"), ("rded", "--by realism --ipc 2 --teacher teacher --candidates 300 --crops 5 --factor 1"),
    ("mgd3", "--mode-guidance 0.1 --mode-stop 25"),
    ("dit", "--scheduler ddpm --steps 50 --guidance 4 --per-prototype 2"),
    ("minimax", "edits diffuse train decoded.recs.zst --model"),
  ])
  func `a recipe shows the commands that it would run, and runs none`(recipe: String, words: String) {
    let data = Dataset(side: 16)
    let shown = data.run(
      "mkdir dit; distill set --ipc 2 -o out --recipe \(recipe) --any-data --model dit --dry-run --diffuse '--seed 4'; ls out"
    )
    #expect(shown.text.contains(words), "\(shown.text) \(shown.errors)")
    #expect(shown.errors.contains("out"), "\(shown.errors)")
    // Further options come last and count.
    #expect(recipe == "rded" || shown.text.contains("--seed 4 -o distilled.recs.zst"), "\(shown.text)")
  }

  @Test func `a recipe of a DiT asks for one, and unknown recipes are named`() {
    let data = Dataset()
    let outcome = data.run(
      """
      distill set --ipc 1 -o a --recipe minimax; echo $?
      distill set --ipc 1 -o a --recipe ../distill; echo $?
      distill set --ipc 1 -o a --teacher set; echo $?; ls a
      """)
    #expect(outcome.text == "64\n64\n64\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("--recipe minimax generates with a DiT: name it, --model DIR"))
    #expect(outcome.errors.contains("one of d4m dit edits mgd3 minimax rded vlcp"))
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
      rm out/edits-2-0.recs.zst out/edits-dc-convnet3-2-0.json
      \(run) edits | sed 's/ made in [0-9]* s, [1-9][0-9]* MB$/ made/' | cmp - <(tail -n 1 table | sed 's/ made in .*/ made/')
      compare set --ipc 2 -o out nonsense || echo $?
      compare set --ipc 2 -o out --runs 0 || echo $?
      \(run) --select '--images 2' || echo $?
      """)
    #expect(again.text == "0\n64\n64\n73\n", "\(again.text)\(again.errors)")
  }

  @Test func `a table has several protocols and networks, with DD-Ranking's scores`() {
    let outcome = Dataset(side: 16).run(
      """
      set -e
      compare set --ipc 1 -o out --runs 1 --clip \(checkpoints)/embedder --model \(checkpoints)/pipeline --diffuse '--steps 2 --channels 1' \\
        --match '--steps 2 --batch 4' --protocol dc,dsa --network convnet3,convnet4 random matched >table
      sed 's/   *[0-9.]* ±.*//; s/score [01][.0-9]*$/score/' table
      # The matched images are those of edits, changed.
      for set in edits matched; do edits recs show --full out/$set-1-0.recs.zst | md5sum; done | sort -u | wc -l
      edits train-eval rank --syn-plain out/matched-dc-convnet3-1-0.json --random-plain out/random-dc-convnet3-1-0.json \\
        --syn out/matched-dsa-convnet3-1-0.json --random out/random-dsa-convnet3-1-0.json -q | jq .runs
      """)
    #expect(
      outcome.text == """
        random dc convnet3
        random dc convnet4
        random dsa convnet3
        random dsa convnet4
        matched dc convnet3
        matched dc convnet4
        matched dsa convnet3
        matched dsa convnet4
        matched convnet3         augmentation-robust score
        matched convnet4         augmentation-robust score
        2
        1

        """, "\(outcome.text)\(outcome.errors)")
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
