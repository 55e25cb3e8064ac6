import Foundation
import TestSupport
import Testing

/// External failures and the programs' reactions.
@Suite struct FaultTests {
  @Test func `prefixes and flipped bits are refused with 65`() {
    let scratch = Scratch()
    let stream = contents(of: "\(repository)/formats/examples/two-segments.recs.zst")
    // RecordReaderTests reads all of them in process; here some are read by the program.
    for cut in stride(from: 1, to: stream.count, by: 23) where cut != 363 {
      scratch.write("cut.zst", Array(stream[..<cut]))
      #expect(shell("edits recs check -q cut.zst", in: scratch.path).status == 65, "prefix \(cut)")
    }
    for place in stride(from: 0, to: stream.count, by: 31) {
      var flipped = stream
      flipped[place] ^= 1 << (place % 8)
      scratch.write("flip.zst", flipped)
      #expect(shell("edits recs check -q flip.zst", in: scratch.path).status == 65, "flip \(place)")
    }
    scratch.write("first.zst", Array(stream[..<363]))
    #expect(shell("edits recs check -q first.zst", in: scratch.path).status == 0)
  }

  @Test(arguments: [
    "recs cat", "recs group", "caption", "fuse", "cluster --on image", "select", "prompt",
    "prompt --method frequency", "encode", "recs show", "recs check",
  ])
  func `empty input is an error`(stage: String) {
    let outcome = shell("edits \(stage) < /dev/null > /dev/null")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("empty"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "edits decode -q set", "edits decode -q set --bare", "edits decode -q set | edits recs show -q --full",
    "edits decode -q set | edits encode -q", "edits decode -q set | edits select -q --by random --ipc 2",
    "edits decode -q set | edits caption -q",
  ])
  func `a full disk is status 74 and one line`(line: String) {
    let data = Dataset()
    let outcome = data.run("\(line) > /dev/full")
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("No space left"))
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  }

  @Test func `a reader that goes away ends the writer by SIGPIPE, quietly`() {
    let data = Dataset(perClass: 400)
    let outcome = data.run("edits decode -q set -l0 --frame-size 4K | head -c 100 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(outcome.text == "141\n")
    #expect(outcome.errors == "")
  }

  @Test func `a dead reader is noticed while the input is silent`() {
    let data = Dataset()
    let start = Date()
    let outcome = data.run(
      "edits decode -q set -o in.zst; (head -c 3000 in.zst; sleep 4) | edits recs cat -q --flush record | head -c 10 > /dev/null; "
        + "echo ${PIPESTATUS[1]}; kill %1 2>/dev/null", seconds: 30)
    #expect(outcome.text.hasPrefix("141"))
    _ = start
  }

  @Test(arguments: [0, 1, 2])
  func `a killed stage makes every stage after it fail`(victim: Int) {
    let data = Dataset()
    // Each stage records its process id, so that the right one can be killed.
    let outcome = data.run(
      """
      edits decode -q set --bare > in.recs
      mkfifo p q r
      (head -c 5000 in.recs; exec sleep 6) > p & s=$!
      edits recs cat -q < p > q & s0=$!
      edits recs cat -q --drop caption < q > r & s1=$!
      edits recs cat -q < r > /dev/null & s2=$!
      sleep 0.7
      victims=($s0 $s1 $s2)
      kill -9 ${victims[\(victim)]}
      for s in ${victims[@]:\(victim + 1)}; do wait $s; echo $?; done
      kill $s ${victims[@]} 2>/dev/null
      kill $(jobs -p) 2>/dev/null
      true
      """, seconds: 40)
    let statuses = outcome.text.split(separator: "\n")
    #expect(statuses.count == 2 - victim)
    #expect(statuses.allSatisfy { $0 == "65" }, "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: [
    "decode -q set", "recs cat -q in.zst", "cluster -q --on image --ipc 2 in.zst", "recs group -q in.zst",
    "caption -q in.zst",
  ])
  func `resuming after a kill gives the same items`(stage: String) throws {
    let data = Dataset()
    let program = "edits \(stage) --frame-size 1K -l0"
    #expect(data.run("edits decode -q set -o in.zst && \(program) -o whole.zst").status == 0)
    let whole = contents(of: "\(data.path)/whole.zst")
    // A kill leaves a prefix of the file, cut anywhere.
    for share in [0.0, 0.3, 0.62, 0.9] {
      data.scratch.write("out.zst.part", Array(whole[..<Int(Double(whole.count) * share)]))
      let resumed = data.run("rm -f out.zst; \(program) -o out.zst --resume")
      #expect(resumed.status == 0, "\(share): \(resumed.errors)")
      #expect(data.run("cmp <(zstdcat whole.zst) <(zstdcat out.zst)").status == 0, "\(share)")
    }
  }

  @Test func `resuming something else is refused`() {
    let data = Dataset()
    let outcome = data.run(
      "edits decode -q set -o in.zst --frame-size 1K; edits recs cat -q in.zst -o x.zst --frame-size 1K -l0; "
        + "head -c 4000 x.zst > y.zst.part; edits recs cat -q --drop image in.zst -o y.zst --resume")
    #expect(outcome.status == 65 && outcome.errors.contains("cannot resume"), "\(outcome.errors)")
  }

  @Test func `a file size limit under the spool is status 74 and names the remedy`() {
    let data = Dataset(perClass: 900, side: 24)
    // Only the temporary file reaches the limit: the output is a pipe.
    let outcome = data.run("edits decode -q set | (ulimit -f 100; edits recs group -q) | cat > /dev/null")
    #expect(outcome.status == 74, "\(outcome.status) \(outcome.errors)")
    #expect(outcome.errors.contains("--tmpdir"))
  }

  @Test func `what is missing is named, with the way to get it`() {
    let data = Dataset()
    #expect(data.run("edits recs cat none.zst").status == 66)
    #expect(data.run("edits decode none").status == 66)
    let field = data.run("edits decode -q set | edits select -q > /dev/null")
    #expect(field.status == 65 && field.errors.contains("run \"edits cluster\" first"), "\(field.errors)")
    let latent = data.run("edits decode -q set | edits cluster -q --on latent > /dev/null")
    #expect(latent.status == 65 && latent.errors.contains("has no field \"latent\""), "\(latent.errors)")
    let grouped = data.run("edits decode -q set | edits recs wrap -q | edits cluster -q > /dev/null")
    #expect(grouped.status == 65 && grouped.errors.contains("recs group --by label"), "\(grouped.errors)")
    #expect(data.run("edits decode --sizze 3 set").status == 64)
    #expect(data.run("edits cluster --ipc none").status == 64)
    #expect(data.run("edits nothing").status == 64)
  }

  @Test func `a failure upstream travels in the stream`() {
    let data = Dataset(perClass: 3)
    // Two thirds of the images are damaged, far more than the limit on rejects.
    let outcome = data.run(
      "for f in set/Coat/* set/Bag/*; do echo broken > $f; done; "
        + "(edits decode -q set; true) | edits recs cat -q | edits recs check -q")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("upstream failed: decode"), "\(outcome.errors)")
  }

  @Test func `what readers would refuse is rejected one by one, not written`() {
    let data = Dataset(perClass: 3)
    let lines = [
      "{\"file_name\":\"Bag/0.pgm\",\"label\":\"Bag\",\"text\":\"\(String(repeating: "x", count: 65_537))\"}",
      "{\"file_name\":\"Bag/1.pgm\",\"label\":\"Bag\",\"text\":\"\(String(repeating: "x", count: 65_536))\"}",
      "{\"file_name\":\"Coat/0.pgm\",\"label\":\"\(String(repeating: "y", count: 1025))\"}",
      "{\"file_name\":\"Coat/1.pgm\",\"label\":\"Coat\",\"id\":\"e\(String(repeating: "\u{301}", count: 2000))\"}",
    ]
    data.scratch.write("set/metadata.jsonl", Array((lines.joined(separator: "\n") + "\n").utf8))
    let outcome = data.run(
      "(printf 'P5\\n9000 8000\\n255\\n'; head -c 72000000 /dev/zero) > set/Bag/big.pgm; "
        + "edits decode -q set --max-rejects 4 | edits recs stat -q | jq -c '[.n,.rejects]'")
    #expect(
      outcome.text == "[6,{\"sample/caption\":1,\"sample/name\":2,\"sample/size\":1}]\n", "\(outcome.errors)")
    #expect(data.run("edits decode set --frame-size 65M -o x.zst").status == 64)
    let line = data.run(
      "edits recs show --full <(edits recs from-json -q <(jq -nc '{id:\"a\",caption:(\"x\"*65537)}'))")
    #expect(line.status == 65 && line.errors.contains("line 1: a caption over 64 KiB"), "\(line.errors.prefix(300))")
  }

  @Test func `rejects ride along and can be diverted`() {
    let data = Dataset(perClass: 60)
    let outcome = data.run(
      "echo broken > set/Coat/3.pgm; edits decode -q set --max-rejects 2 | edits recs stat -q | jq -c '[.n,.rej]'")
    #expect(outcome.text == "[179,1]\n", "\(outcome.errors)")
    #expect(data.run("edits decode -q set --on-error fail > /dev/null").status == 65)
    #expect(
      data.run("edits decode -q set --on-error drop | edits recs stat -q | jq -c '[.n,.rej]'").text == "[179,0]\n")
  }

  @Test func `an output file is whole or not there, and is not overwritten`() {
    let data = Dataset()
    #expect(
      data.run("edits decode -q set -o x.zst && test ! -e x.zst.part && edits recs check -q --quick x.zst").status == 0)
    #expect(data.run("edits decode -q set -o x.zst").status == 73)
    #expect(data.run("edits decode -q set -o x.zst --if-exists skip").status == 0)
    #expect(
      data.run("edits decode -q set --limit 3 -o x.zst --if-exists replace && edits recs stat -q x.zst | jq .n").text
        == "3\n")
    #expect(data.run("head -c 300 x.zst > c.zst; edits recs check -q --quick c.zst").status == 1)
  }

  @Test func `the first record arrives before the last is written`() {
    let data = Dataset()
    let outcome = data.run(
      "edits decode -q set --bare > in.recs; (head -c 2000 in.recs; sleep 3; tail -c +2001 in.recs) "
        + "| edits recs cat -q --bare | (head -c 200 > /dev/null; date +%s%N > first; cat > /dev/null); "
        + "last=$(date +%s%N); echo $(( (last - $(cat first)) / 1000000 ))")
    #expect((Int(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 1500, "\(outcome.text)")
  }
}
