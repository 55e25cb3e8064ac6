import TestSupport
import Testing

/// Interrupted runs resume where they stopped.
@Suite struct ResumeTests {
  @Test(arguments: [
    ("decode -", "set.tar"), ("recs cat --drop caption", "in.zst"), ("cluster --on image --ipc 2", "in.zst"),
    ("select --by random --ipc 5", "in.zst"),
  ])
  func `a stage shot in the middle goes on and ends with the same items`(stage: String, input: String) {
    let data = Dataset(perClass: 40)
    let outcome = data.run(
      """
      edits decode -q set -l0 --frame-size 2K -o in.zst && edits encode -q in.zst -o set.tar || exit 1
      stage() { exec edits \(stage) -q -l0 --frame-size 1K "$@"; }
      (stage -o whole.zst < \(input)) || exit 2
      mkfifo feed
      (stage -o out.zst < feed) & victim=$!
      (head -c $(($(stat -c %s \(input)) * 3 / 4)) \(input); exec sleep 9) > feed & feeder=$!
      for i in {1..100}; do [ -s out.zst.part ] && [ $(stat -c %s out.zst.part) -gt 1500 ] && break; sleep 0.05; done
      kill -9 $victim; kill $feeder; wait $victim; [ $? = 137 ] || exit 3
      [ ! -e out.zst ] && [ $(stat -c %s out.zst.part) -gt 1000 ] || exit 4
      (stage --resume -o out.zst < \(input)) || exit 5
      [ ! -e out.zst.part ] && cmp <(zstdcat whole.zst) <(zstdcat out.zst) || exit 6
      """, seconds: 30)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Rejects, items of unknown kinds and two segments, as bare CBOR in mixed.recs.
  private func makeMixed(_ data: Dataset) throws {
    let piece = data.run(
      "echo broken > set/Coat/3.pgm; echo broken > set/Bag/0.pgm; "
        + "edits decode -q set --max-rejects 5 --bare | tee whole.recs")
    #expect(piece.status == 0, "\(piece.errors)")
    // An item of kind 16 after every record but the last: pieces of the stream, joined by wrap.
    let starts = piece.output.indices.filter { piece.output[$0...].starts(with: [0x82, 0x01, 0xA4]) }
    var mixed = Array(piece.output[..<starts[0]])
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : piece.output.count
      mixed += piece.output[start..<end]
      if index + 1 < starts.count { mixed += [0x82, 0x10, 0x43, 1, 2, UInt8(index)] }
    }
    data.scratch.write("mixed.recs", mixed)
    let wrapped = data.run(
      "edits recs wrap -q mixed.recs | edits recs group -q | tee a.zst > b.zst; cat a.zst b.zst > two.zst; edits recs check two.zst"
    )
    #expect(wrapped.status == 0, "\(wrapped.errors)")
  }

  @Test(arguments: ["recs cat", "recs group", "select --by random --ipc 2", "caption"])
  func `rejects and unknown items are neither lost nor doubled`(stage: String) throws {
    let data = Dataset()
    try makeMixed(data)
    let input = stage.hasPrefix("select") ? "a.zst" : "two.zst"
    let program = "edits \(stage) -q --flush record -l0 \(input)"
    #expect(data.run("\(program) -o whole.zst").status == 0)
    let whole = contents(of: "\(data.path)/whole.zst")
    for cut in stride(from: 40, to: whole.count, by: whole.count / 23) {
      data.scratch.write("out.zst.part", Array(whole[..<cut]))
      let resumed = data.run(
        "rm -f out.zst; \(program) --resume -o out.zst && cmp <(zstdcat whole.zst) <(zstdcat out.zst)")
      #expect(resumed.status == 0, "\(cut) of \(whole.count): \(resumed.errors) \(resumed.text)")
    }
  }

  @Test func `a group that --skip leaves empty does not hinder`() {
    let data = Dataset()
    let program = "edits cluster -q --on image --ipc 2 --skip 12 in.zst"
    #expect(data.run("edits decode -q set -o in.zst && \(program) -o whole.zst").status == 0)
    let whole = contents(of: "\(data.path)/whole.zst")
    data.scratch.write("out.zst.part", Array(whole[..<(whole.count * 3 / 4)]))
    let resumed = data.run("\(program) --resume -o out.zst && cmp <(zstdcat whole.zst) <(zstdcat out.zst)")
    #expect(resumed.status == 0, "\(resumed.errors)")
  }

  @Test func `what is complete is left alone, and a pipe cannot be resumed`() {
    let data = Dataset()
    let outcome = data.run(
      "edits decode -q set -o a.zst; before=$(stat -c %Y.%i a.zst); edits decode set -o a.zst --resume; "
        + "[ $before = $(stat -c %Y.%i a.zst) ]")
    #expect(outcome.status == 0 && outcome.errors.contains("complete already"), "\(outcome.errors)")
    #expect(data.run("edits decode set --resume | cat > /dev/null").status == 64)
    #expect(data.run("edits decode set --resume --bare -o b.zst").status == 64)
  }

  @Test func `rejects count as often as prompt or distill is run again`() {
    let data = Dataset()
    let server = ScriptedServer { _ in .status(400, body: "{\"error\":\"no\"}") }
    defer { server.stop() }
    let outcome = data.run(
      """
      edits decode -q set | edits cluster -q --on image --ipc 3 | edits select -q -o in.zst
      ask() { edits prompt -q in.zst --method llm --endpoint \(server.address) --api-model m --parallel 1 "$@" -o out.zst --resume; echo $?; }
      for i in 1 2 3; do ask --max-rejects 4; done; ask --max-rejects 9; edits recs stat -q out.zst | jq -c '[.n,.rej]'
      head -20 list.jsonl > some.jsonl
      distill() { edits distill set --ipc 2 --runs 0 --without-models --caption "--from $PWD/some.jsonl $1" -o $2; echo $?; }
      for i in 1 2 3; do distill "--max-rejects 5" short; done; distill "--max-rejects 20" whole; ls short/*.html whole/*.html
      """)
    #expect(
      outcome.text == "65\n65\n65\n0\n[0,9]\n65\n65\n65\n0\nwhole/report.html\n", "\(outcome.text) \(outcome.errors)")
  }
}
