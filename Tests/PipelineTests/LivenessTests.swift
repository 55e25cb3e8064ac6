import TestSupport
import Testing

/// Programs between a slow writer and a reader that stops early.
@Suite struct LivenessTests {
  /// Stages whose reader closes the pipe while their input is silent.
  static let waiting = [
    ("recs cat", "in.zst"), ("recs group", "in.zst"), ("cluster --on image --ipc 2", "in.zst"),
    ("select --by random --ipc 2", "in.zst"), ("recs wrap", "in.zst"), ("recs show", "in.zst"),
    ("encode", "in.zst"), ("decode -", "set.tar"), ("caption", "in.zst"),
  ]

  @Test(arguments: waiting)
  func `a reader that has gone is noticed while the input is silent`(stage: String, input: String) {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -l0 --frame-size 2K -o in.zst && edits encode -q in.zst -o set.tar || exit 1
      mkfifo feed
      (head -c $(($(stat -c %s \(input)) / 2)) \(input); exec sleep 20) > feed & feeder=$!
      edits \(stage) -q < feed | sleep 0.5; echo ${PIPESTATUS[0]}
      kill $feeder
      """, seconds: 15)
    #expect(outcome.text == "141\n", "\(outcome.status) \(outcome.errors)")
    #expect(outcome.errors == "")
  }

  @Test func `a reader that has gone is noticed before there is any input`() {
    let outcome = shell(
      "mkfifo $$.fifo; sleep 20 > $$.fifo & edits recs cat -q < $$.fifo | true; echo ${PIPESTATUS[0]}; rm $$.fifo",
      seconds: 10)
    #expect(outcome.text == "141\n" && outcome.errors == "", "\(outcome.errors)")
  }

  @Test func `a reader that has gone is noticed while a stage computes`() {
    let data = Dataset(perClass: 300, side: 32)
    let outcome = data.run(
      "edits decode -q set | (edits cluster -q --on image --ipc 40 --restarts 10000 -j1; echo $? >&2) | true",
      seconds: 15)
    #expect(outcome.errors.hasSuffix("141\n"), "\(outcome.status) \(outcome.errors)")
  }

  @Test func `SIGPIPE works under a parent that ignores it`() {
    let data = Dataset(perClass: 400)
    let outcome = data.run("trap '' PIPE; edits decode -q set -l0 | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(outcome.text == "141\n" && outcome.errors == "", "\(outcome.errors)")
  }

  /// Stages that produce output after the first of three groups.
  @Test(arguments: ["recs cat", "caption", "cluster --on image --ipc 2", "select --by random --ipc 2", "recs show"])
  func `results come before the input ends`(stage: String) {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -l0 --frame-size 1K -o in.zst || exit 1
      mkfifo feed out
      (head -c $(($(stat -c %s in.zst) * 3 / 4)) in.zst; sleep 2.5; touch late;
        tail -c +$(($(stat -c %s in.zst) * 3 / 4 + 1)) in.zst) > feed &
      edits \(stage) -q < feed > out & stage=$!
      (head -c 200 > /dev/null; [ -e late ] && echo late || echo early; cat > /dev/null) < out
      wait $stage
      """, seconds: 20)
    #expect(outcome.text == "early\n" && outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `heartbeats of an upstream are no content`() {
    let data = Dataset()
    // The output of `zstd < /dev/null`, an empty frame: before, between and after segments.
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o in.zst; zstd -q < /dev/null > beat; [ $(stat -c %s beat) = 13 ]
      cat beat in.zst beat beat in.zst beat > beats.zst
      cat in.zst in.zst > plain.zst
      cmp <(edits recs cat -q beats.zst --bare) <(edits recs cat -q plain.zst --bare)
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(data.run("edits recs check -q beat").status == 65)
  }

  @Test func `closed standard streams do no silent damage`() {
    // Large enough to need a temporary file, which must not get the descriptor of standard output.
    let data = Dataset(perClass: 900, side: 24)
    #expect(data.run("edits decode -q set -o in.zst").status == 0)
    for stage in ["recs cat", "recs group", "recs show", "recs stat", "encode", "select --by random --ipc 2"] {
      let outcome = data.run("edits \(stage) -q in.zst >&-")
      #expect(outcome.status == 74, "\(stage): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(stage): \(outcome.errors)")
    }
    #expect(data.run("edits recs cat -q <&- > /dev/null").status == 74)
    #expect(
      data.run("edits recs cat in.zst -o out.zst 2>&- && edits recs check -q out.zst && cmp in.zst out.zst").status == 0
    )
  }

  @Test func `terminals get no records and give none`() {
    guard isInstalled("script") else {
      print("script(1) is not installed: terminals are not tested")
      return
    }
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      script -qec "edits recs cat in.zst" /dev/null; echo $?
      script -qec "edits encode in.zst" /dev/null; echo $?
      script -qec "edits recs cat > out" /dev/null < /dev/null; echo $?; stat -c %s out
      script -qec "edits recs show --limit 1 in.zst | cat" /dev/null | grep -c dtype
      """)
    let lines = outcome.text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 8, "\(outcome.text)")
    guard lines.count == 8 else { return }
    #expect(lines[0].contains("binary records would go to the terminal") && lines[1] == "64")
    #expect(lines[2].contains("terminal") && lines[3] == "64")
    #expect(lines[4].contains("expected on standard input, which is a terminal") && lines[5] == "64" && lines[6] == "0")
    #expect(lines[7] == "1")
  }
}
