import TestSupport
import Testing

/// Kills all kinds of stages at random moments; `recs cat` is in OperationTests.
@Suite(.enabled(if: enginesAreWanted)) struct KillEngineTests {
  @Test(arguments: [
    ("decode set", 900), ("caption in.zst", 900), ("cluster --on image --ipc 3 grouped.zst", 900),
    ("select --by random --ipc 250 grouped.zst", 750),
  ])
  func `a hundred kills of two runs at a time never leave a damaged or short file`(stage: String, count: Int) {
    let data = Dataset(perClass: 300)
    let words = stage.split(separator: " ", maxSplits: 1)
    let program = "\"$EDITS_BIN/\(words[0])\" -q -l9 --frame-size 1K \(words[1])"
    let outcome = data.run(
      """
      edits decode -q set -o in.zst; edits recs group -q in.zst -o grouped.zst
      \(program) -o whole.zst; finished=0
      start=$(date +%s%N); \(program) -o timed.zst; took=$((($(date +%s%N) - start) / 1000000))
      for i in {1..100}; do
        for n in 1 2; do \(program) -o out.zst --resume 2> /dev/null & runs[$n]=$!; done
        # Up to one and a half times what an uninterrupted run takes.
        moment=$((RANDOM % (took * 3 / 2 + 1))); sleep $((moment / 1000)).$(printf %03d $((moment % 1000)))
        kill -9 ${runs[@]} 2> /dev/null
        zeros=0; for n in 1 2; do wait ${runs[$n]} 2> /dev/null && zeros=1; done
        if [ -e out.zst ]; then
          cmp <(zstdcat whole.zst) <(zstdcat out.zst) && edits recs check -q out.zst || echo damaged
          finished=$((finished + 1)); rm -f out.zst
        elif [ $zeros = 1 ]; then echo lied; fi
      done
      [ $finished -gt 3 ] && [ $finished -lt 100 ] && echo some finished; echo finished $finished of 100 >&2
      \(program) -o out.zst --resume && edits recs stat -q out.zst | jq .n; cmp <(zstdcat whole.zst) <(zstdcat out.zst)
      """, seconds: 900)
    #expect(outcome.text == "some finished\n\(count)\n", "\(outcome.text) \(outcome.errors)")
  }
}
