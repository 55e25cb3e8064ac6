import TestSupport
import Testing

/// Typical data sources, read by the built programs.
@Suite struct DataTests {
  private func run(_ line: String) -> Outcome {
    let scratch = Scratch()
    // Uniformly gray images: image FILE VALUE.
    return shell(
      """
      image() { mkdir -p "$(dirname "$1")"; (printf 'P5\\n8 8\\n255\\n'; head -c 64 /dev/zero | tr '\\0' "\\\\$2") >"$1"; }
      lines() { edits recs show -q | jq -c "$@"; }
      \(line)
      """, in: scratch.path)
  }

  @Test func `a test on DIR takes its val folder and never the training images`() {
    let outcome = run(
      """
      for i in 1 2 3 4; do
        image d/train/a/$i.pgm 0$((i + 10)); image d/train/b/$i.pgm 3$((i + 20))
        image d/val/b/$i.pgm 0$((i + 20)); image d/val/a/$i.pgm 3$((i + 30))
      done
      edits decode -q d -o train.zst
      edits train-eval -q train.zst --test d --runs 1 --epochs 30 2>err | jq .mean
      grep -c 'training images too' err
      edits train-eval -q train.zst --test d/train --runs 1 --epochs 1 2>err | jq .ipc
      grep -o '8 of the 8 test images are training images too, the first "a/1.pgm" ("train/a/1.pgm" in training)' err
      rm -r d/val
      edits train-eval -q train.zst --test d --runs 1 --epochs 1; echo $?
      for o in "--split test" "--split test --or-whole"; do edits decode -q d $o >/dev/null; echo $?; done
      """)
    #expect(
      outcome.text == """
        0
        0
        4
        8 of the 8 test images are training images too, the first "a/1.pgm" ("train/a/1.pgm" in training)
        66
        66
        66

        """, "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("d: has the splits train, not test (nor val)"), "\(outcome.errors)")
  }

  @Test func `a source without splits is taken whole where that is allowed`() {
    let outcome = run(
      """
      image d/a/1.pgm 1; image d/b/1.pgm 2
      edits decode -q d --split test >/dev/null 2>&1; echo $?
      edits decode -q d --split test --or-whole | lines .id
      edits decode -q d --or-whole >/dev/null 2>&1; echo $?
      mkdir s; mv d s/train; cp -r s/train s/dev
      for n in train val validation testing vale; do edits decode -q s --split $n 2>/dev/null | lines .id | tail -n1; done
      """)
    #expect(
      outcome.text
        == "66\n\"a/1.pgm\"\n\"b/1.pgm\"\n64\n\"train/b/1.pgm\"\n\"dev/b/1.pgm\"\n\"dev/b/1.pgm\"\n\"dev/b/1.pgm\"\n",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `distill tests on the held-out images or not at all`() {
    let outcome = run(
      """
      for c in a b; do for i in 1 2 3; do image d/train/$c/$i.pgm $i; image d/valid/$c/$i.pgm 1$i; done; done
      made() { distill d --ipc 1 -o $1 --without-models --runs 1 --size 8 >/dev/null 2>err; echo $?; }
      made one; edits recs show -q one/test.recs.zst | jq -r .id | head -n 1
      rm -r d/valid; made two; grep -c 'has the splits train, not test' err
      """)
    #expect(outcome.text == "0\nvalid/a/1.pgm\n66\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what is passed over is told once for each reason`() {
    let outcome = run(
      #"""
      image d/a/1.pgm 1; image d/a/2.pgm 2; image d/a/3.jfif 3; image "d/$(printf 'caf\xe9')/1.pgm" 4
      touch d/a/notes.txt d/a/more.txt d/metadata.parquet; ln -s nowhere d/a/gone.pgm
      printf 'file_name,text\n./a/1.pgm,"one, two"\na\\2.pgm,two\na/9.pgm,nine\n' >d/metadata.csv
      edits decode -q d 2>err | lines '[.id,.caption]'; sort err
      """#)
    #expect(
      outcome.text == #"""
        ["a/1.pgm","one, two"]
        ["a/2.pgm","two"]
        ["a/3.jfif",null]
        ["caf%E9/1.pgm",null]
        decode: warning: d: 1 file of metadata is not read: "d/metadata.parquet" (d/metadata.csv is read)
        decode: warning: d: 1 line of metadata names no image: "d/metadata.csv: a/9.pgm"
        decode: warning: d: 1 name is not UTF-8 and stands with %XX for its bytes: "d/caf%E9"
        decode: warning: d: 1 name leads to no file and is not read: "d/a/gone.pgm"
        decode: warning: d: 2 files are no images by their names and are not read, the first "d/a/more.txt"

        """#, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `train-eval tells of its test set what decode tells`() {
    let outcome = run(
      """
      image d/train/a/1.pgm 1; image d/train/b/1.pgm 2; image d/test/a/1.pgm 3; image d/test/b/2.pgm 4; touch d/test/b/x.txt
      edits decode -q d | edits train-eval -q --test d --runs 1 --epochs 1 | jq .runs
      """)
    #expect(outcome.text == "1\n", "\(outcome.errors)")
    #expect(outcome.errors.contains(#"1 file is no image by its name and is not read: "d/test/b/x.txt""#))
  }

  @Test func `a source in which nothing is found is status 66 and one line`() {
    let outcome = run(
      """
      mkdir -p d/MNIST/raw; head -c 80 /dev/zero > d/MNIST/raw/train-images-idx3-ubyte
      image e/cat/1.image 1
      image 0.image 1; echo 3 >0.cls; tar cf f.tar 0.image 0.cls
      for s in d e f.tar; do edits decode $s 2>err | cat >/dev/null; echo ${PIPESTATUS[0]} $(wc -l <err); done
      """)
    #expect(outcome.text == "66 1\n66 1\n66 1\n", "\(outcome.text)")
  }

  @Test func `nothing of a tar is lost`() {
    let outcome = run(
      """
      for i in 0 1 2; do image cat/frame.000$i.pgm $i; image dog/IMG.$i.pgm $i; done
      tar cf t.tar cat dog; edits decode -q t.tar | lines .id | wc -l
      tar cf u.tar cat/frame.0000.pgm; tar rf u.tar cat/frame.0000.pgm; edits decode -q u.tar >/dev/null; echo $?
      mkdir train; mv cat dog train; tar cf v.tar train; edits decode -q v.tar 2>&1 >/dev/null | grep -c "6 samples' labels are names of splits"
      """)
    #expect(outcome.text == "6\n65\n1\n", "\(outcome.text)")
    #expect(outcome.errors.contains("cat/frame.0000.pgm: a second member"), "\(outcome.errors)")
  }

  @Test func `limits near the largest number are limits`() {
    let outcome = run(
      """
      image d/a/1.pgm 1; image d/a/2.pgm 2
      edits decode -q d --limit 9223372036854775807 --skip 1 | lines .id
      edits decode -q d --limit 9223372036854775807 --skip 9223372036854775807 | lines .id
      edits decode -q d --limit 1 --skip 9223372036854775806 --per-class 9223372036854775807 | lines .id; echo $?
      """)
    #expect(outcome.text == "\"a/2.pgm\"\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a tar that encode writes has its classes in order`() {
    let outcome = run(
      """
      image d/zebra/1.pgm 1; image d/ant/1.pgm 2; printf 'zebra\\nant\\n' >classes
      edits decode -q d --classes classes | edits encode -q -o x.tar
      tar xOf x.tar zebra/1%2Epgm.cls ant/1%2Epgm.cls __classes__; echo
      edits decode -q x.tar | edits recs show -q --header | jq -c .classes
      edits decode -q x.tar | lines '[.id,.label]'
      """)
    #expect(
      outcome.text == """
        zebra
        ant
        01
        ["zebra","ant"]
        ["zebra/1.pgm","zebra"]
        ["ant/1.pgm","ant"]

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `classes called like splits come back from a folder`() {
    let outcome = run(
      """
      for c in train test val dev eval cat; do image d/x$c/1.pgm 1; echo "{\\"file_name\\":\\"x$c/1.pgm\\",\\"label\\":\\"$c\\"}"; done >m
      mv m d/metadata.jsonl
      edits decode -q d | edits encode -q -o out; ls out | tr '\\n' ' '; echo
      edits decode -q out | lines -r .label | sort | tr '\\n' ' '
      """)
    #expect(
      outcome.text
        == "cat de%76 eva%6C metadata.jsonl tes%74 trai%6E va%6C \ncat dev eval test train val ",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a long picture is cut without being made whole, and memory bounds the others`() {
    let outcome = run(
      """
      mkdir -p d/a; (printf 'P5\\n100000 1\\n255\\n'; head -c 100000 /dev/urandom) >d/a/long.pgm
      edits decode -q d --size 224 --fit crop --stats s.json | lines -c .image.shape
      jq '.peak_rss_bytes < 150000000' s.json
      edits decode -q d --size 30000 --max-rejects 100% --memory 64M --stats s.json | lines .id; jq '.peak_rss_bytes < 150000000' s.json
      """)
    #expect(outcome.text == "[224,224,1]\ntrue\ntrue\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("more than --memory"), "\(outcome.errors)")
  }

  @Test func `resampling names the library whose bytes it makes`() {
    let outcome = run(
      """
      mkdir -p d/a; (printf 'P5\\n20 300\\n255\\n'; seq 9999 | head -c 6000) >d/a/1.pgm
      for f in lanczos lanczos@13 lanczos@12 bicubic bicubic@torchvision; do
        edits decode -q d --size 30 --resample $f | edits recs show -q --full | jq -c .image.data | md5sum
      done | sort | uniq -c | awk '{print $1}' | sort | tr '\\n' ' '
      for f in lanczos@torchvision lanczos@11 sinc @12; do edits decode -q d --size 3 --resample $f 2>/dev/null; echo $?; done
      edits decode -q d --size 30 --resample lanczos@12 | edits recs show -q --header | grep -c 'lanczos@12'
      """)
    #expect(outcome.text == "1 1 1 2 64\n64\n64\n64\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `decode measures the whole set's mean and deviation and networks take them`() {
    let outcome = run(
      """
      for i in 1 2 3 4; do image d/a/$i.pgm 000; image d/b/$i.pgm 377; done
      edits decode -q d --normalize auto | edits recs show --header | jq -c .normalization
      for o in "" "--shard 1/3" "--limit 1" "--channels 3"; do
        edits decode -q d --normalize measured $o -o x.zst --if-exists replace; edits recs show --header x.zst | jq -c .normalization
      done
      edits decode -q d --normalize measured | edits select -q --by random --ipc 1 |
        edits train-eval -q --test d --runs 1 --epochs 1 2>err |
        jq -c '[.normalize, .normalize_mean, .normalize_std]'
      grep -c measured err
      edits decode -q d --normalize mnist | edits recs show --header | jq -c .normalization
      image d/c/T.pgm 1; printf 'P6\\n1 1\\n255\\nabc' >d/c/5.ppm
      edits decode d --normalize auto -o y.zst; echo $?
      cat d/a/1.pgm | edits decode - --normalize auto >/dev/null; echo $?
      edits decode x.zst --normalize mnist >/dev/null; echo $?
      """)
    #expect(
      outcome.text == """
        {"std":[0.5],"mean":[0.5]}
        {"std":[0.5],"mean":[0.5]}
        {"std":[0.5],"mean":[0.5]}
        {"std":[0.5],"mean":[0.5]}
        {"std":[0.5,0.5,0.5],"mean":[0.5,0.5,0.5]}
        ["header",[0.5],[0.5]]
        0
        {"std":[0.3081],"mean":[0.1307]}
        65
        64
        64

        """, "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("a/1.pgm has 1 channels and c/5.ppm 3"), "\(outcome.errors)")
  }

  @Test func `classes that only Unicode takes for equal stay two in train-eval`() {
    let outcome = run(
      """
      for i in 1 2 3; do image $(printf 'd/caf\\303\\251')/$i.pgm 000; image $(printf 'd/cafe\\314\\201')/$i.pgm 377; done
      edits decode -q d -o x.zst
      edits train-eval -q x.zst --test x.zst --runs 1 --epochs 20 --normalize measured 2>/dev/null | jq -c '[.ipc, .mean]'
      """)
    #expect(outcome.text == "[3,100]\n", "\(outcome.text) \(outcome.errors)")
  }
}
