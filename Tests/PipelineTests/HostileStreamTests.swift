import Foundation
import Records
import TestSupport
import Testing

/// Streams that our writers do not produce, and options with extreme numbers.
@Suite struct HostileStreamTests {
  /// Runs a line with limits on time and memory: at most 256 MB more than `--memory`.
  private func bounded(_ line: String, in scratch: Scratch) -> Outcome {
    shell("/usr/bin/time -f '%M' -o peak timeout 20 \(line)", in: scratch.path)
  }

  private func peak(_ scratch: Scratch) -> Int {
    let lines = String(decoding: contents(of: scratch.file("peak")), as: UTF8.self).split(separator: "\n")
    return Int(lines.last ?? "") ?? .max
  }

  @Test(arguments: ["show", "cat", "stat", "check"])
  func `millions of small items take neither memory nor time`(verb: String) {
    let scratch = Scratch()
    var stream = RawStream()
    stream.add(Array(repeating: [0x82, 0x10, 0x00], count: 4_000_000).flatMap { $0 })
    scratch.write("x.recs", stream.bytes())
    // One frame of 12 MB that is compressed to a few hundred bytes, as by a hostile writer.
    let outcome = shell("zstd -q x.recs", in: scratch.path)
    #expect(outcome.status == 0)
    for file in ["x.recs", "x.recs.zst"] {
      let run = bounded("$EDITS_BIN/recs \(verb) -q --memory 64M \(file) > /dev/null", in: scratch)
      #expect(run.status == 0, "\(run.errors)")
      #expect(peak(scratch) < 320 << 10, "\(peak(scratch)) kB")
    }
  }

  @Test(arguments: ["captions", "anything"])
  func `an array of millions of elements is refused before it is decoded`(field: String) {
    let scratch = Scratch()
    var stream = RawStream()
    let count = 60_000_000
    stream.addRecord("a", text(field) + head(4, UInt64(count)) + [UInt8](repeating: 0x60, count: count), count: 1)
    scratch.write("x.recs", stream.bytes())
    let run = bounded("$EDITS_BIN/recs show -q x.recs", in: scratch)
    #expect(run.status == 65 && run.errors.contains("elements in arrays and maps"), "\(run.errors)")
    #expect(peak(scratch) < 256 << 10, "\(peak(scratch)) kB")
  }

  @Test func `a hundred thousand fields are shown, copied, compared and made within seconds`() {
    let scratch = Scratch()
    var stream = RawStream()
    let fields = (0..<100_000).flatMap { text("f\($0)") + head(0, UInt64($0)) }
    stream.add([0x82, 0x01] + head(5, 100_001) + text("id") + text("a") + fields)
    scratch.write("x.recs", stream.bytes())
    let outcome = shell(
      "edits recs show -q x.recs > x.json && [ $(wc -c < x.json) -gt 1400000 ] && echo long && edits recs from-json -q x.json -o y.zst "
        + "&& edits recs diff x.recs y.zst && edits recs cat -q --keep id,f7 y.zst | edits recs show -q",
      in: scratch.path, seconds: 60)
    #expect(outcome.text == "long\n{\"f7\":7,\"id\":\"a\"}\n", "\(outcome.text.prefix(300)) \(outcome.errors)")
    // The names of all fields do not fit in an error line.
    let error = shell("edits select -q x.recs; edits fuse -q y.zst; edits encode -q y.zst -o d", in: scratch.path)
    #expect(error.errors.split(separator: "\n").allSatisfy { $0.utf8.count <= 1000 }, "\(error.errors.prefix(2000))")
  }

  @Test func `names that are equal only after normalization are two names`() {
    let scratch = Scratch()
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    let line =
      "{\"id\":\"a\",\"label\":\"\(composed)\",\"\(composed)\":1,\"\(decomposed)\":2}\n"
      + "{\"id\":\"b\",\"label\":\"\(decomposed)\"}\n"
    scratch.write("x.json", Array(line.utf8))
    let outcome = shell(
      """
      edits recs from-json -q x.json -o x.zst
      edits recs show -q x.zst | jq -c length
      edits recs cat -q --keep id x.zst | edits recs show -q | jq -c keys
      edits recs cat -q --drop \(composed) x.zst | edits recs show -q | head -1 | jq -c '[.[]]'
      edits recs group -q x.zst | edits recs stat -q | jq -c '[.groups, (.labels | length)]'
      edits recs show x.zst | tac | edits recs from-json -q | edits recs group -q | edits recs check && echo whole
      """, in: scratch.path)
    let keys = "[\"id\",\"label\"]\n"
    #expect(
      outcome.text == "4\n2\n" + keys + keys + "[\"a\",\"\(composed)\",2]\n[2,2]\nwhole\n",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: [1 << 31, 1 << 40, Int.max, -1, 0])
  func `a failure with any code ends with a documented status, over a socket too`(code: Int) {
    let scratch = Scratch()
    let number = code < 0 ? head(1, UInt64(-1 - code)) : head(0, UInt64(code))
    let err = [0xA3] + text("at") + text("x") + text("msg") + text("m") + text("code") + number
    scratch.write("x.recs", RawStream().bytes(err: err))
    #expect(shell("edits recs cat -q x.recs > /dev/null", in: scratch.path).status == 65)
    // A service that sends it to every client.
    let outcome = shell(
      """
      (printf '\\x28\\xb5\\x2f\\xfd\\x24\\x00\\x01\\x00\\x00\\x99\\xe9\\xd8\\x51'; cat x.recs) > answer
      socat -t 5 UNIX-LISTEN:s SYSTEM:'cat answer; cat >/dev/null' & sleep 0.7
      edits recs cat -q --connect unix:s x.recs > /dev/null
      """, in: scratch.path)
    if isInstalled("socat") { #expect(outcome.status == 65, "\(outcome.status) \(outcome.errors)") }
  }

  @Test(arguments: [
    "recs cat --max-frame 9223372036854775807", "recs cat --max-frame 8000000T --memory 8000000T",
    "recs show --skip 9223372036854775807", "recs head -n 9223372036854775807 --skip 9223372036854775807",
    "recs cat --frame-size 100G", "recs cat --frame-size 8388607T", "caption --frame-size 100G --listen unix:s",
    "recs cat --max-frame 4096 --memory 1", "recs diff --most 9223372036854775807 x.zst",
    "recs split --records 1 -o y.{}",
  ])
  func `numbers near the largest do no harm`(line: String) {
    let scratch = Scratch()
    let outcome = shell(
      "echo '{\"id\":\"a\"}' | edits recs from-json -q -o x.zst; edits \(line) x.zst > /dev/null", in: scratch.path)
    #expect([0, 64].contains(outcome.status), "\(outcome.status) \(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").allSatisfy { $0.utf8.count <= 1000 })
  }

  @Test func `memory and threads that the system refuses are one line and status 71`() {
    let scratch = Scratch()
    _ = shell("echo '{\"id\":\"a\"}' | edits recs from-json -q -o x.zst", in: scratch.path)
    for line in [
      "-v 400000; $EDITS_BIN/recs cat -q -j 64 x.zst", "-v 150000; $EDITS_BIN/recs cat -q -j1 --frame-size 64M x.zst",
    ] {
      let outcome = shell("ulimit -c 0; ulimit \(line) > /dev/null", in: scratch.path)
      #expect(outcome.status == 71, "\(outcome.status) \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains("recs: error: the system"))
    }
  }

  @Test func `what is read and what is written is never one file`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      echo '{"id":"a"}' | edits recs from-json -q > x; cp x y
      for verb in cat show stat; do timeout 5 edits recs $verb -q <x >>x; echo $?; timeout 5 edits recs $verb -q x >>x; echo $?; done
      edits recs cat -q x --stats x > /dev/null; echo $?
      edits recs cat -q x --rejects x > /dev/null; edits recs show x -o x; echo $?
      cmp x y && echo same
      """, in: scratch.path)
    #expect(outcome.text == "64\n64\n64\n64\n64\n64\n73\n73\nsame\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a bare stream is salvaged and wrapped whole, and everywhere taken for a stream`() {
    let data = Dataset(perClass: 900, side: 24)
    let outcome = data.run(
      """
      edits decode -q set --bare > x.recs; edits decode -q set | zstdcat | zstd -q > y.zst
      for f in x.recs y.zst; do
        edits recs salvage $f 2> log | edits recs stat -q | jq .n; grep -c 'lost:' log
        edits recs wrap -q $f | edits recs stat -q | jq .n
      done
      head -c 900000 x.recs | edits recs salvage 2> log | edits recs stat -q | jq '.n > 1000'; grep -c 'lost:' log
      edits decode -q --keep-src set --bare > src.recs
      edits decode -q src.recs | edits recs stat -q | jq .n
      """)
    #expect(outcome.text == "2700\n0\n2700\n2700\n0\n2700\ntrue\n1\n2700\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a header without fields hides nothing`() {
    let data = Dataset()
    // A stream by another writer: header [0, "recs1", {"tool": "x"}].
    var stream = RawStream()
    for rank in 0..<6 {
      let features =
        text("image_features") + head(6, 40) + [0x82, 0x81, 2] + head(6, 85) + [
          0x48, 0, 0, 0, UInt8(63 + rank % 2), 0, 0, 128, 63,
        ]
      stream.addRecord(
        "r\(rank)", text("label") + text("a") + text("cluster") + [UInt8(rank % 2)] + features, count: 3)
    }
    data.scratch.write("x.recs", stream.bytes())
    let outcome = data.run(
      """
      edits recs show --header -q x.recs | jq -c '.fields // "none"'
      edits recs group -q x.recs -o g.zst
      edits cluster -q --ipc 2 g.zst | edits recs show -q | jq .cluster | sort -u | wc -l
      edits fuse -q --combine image g.zst | edits cluster -q --ipc 2 | edits recs show -q | jq .cluster | sort -u | wc -l
      """)
    #expect(outcome.text == "\"none\"\n2\n2\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `ids and captions that readers would refuse are rejected, not written`() {
    let data = Dataset()
    let label = String(repeating: "l", count: 1024)
    let caption = String(repeating: "x ", count: 30_000)
    let lines = (0..<4).map {
      "{\"id\":\"r\($0)\",\"label\":\"\(label)\",\"cluster\":0,\"rank\":\($0),\"caption\":\"\(caption)\"}"
    }
    data.scratch.write("x.json", Array((lines.joined(separator: "\n") + "\n").utf8))
    let outcome = data.run(
      "edits recs from-json -q x.json | edits recs group -q | edits select -q --max-rejects 100% "
        + "| edits recs stat -q | jq -c '[.n,.rejects]'")
    #expect(outcome.text == "[0,{\"sample/name\":1}]\n", "\(outcome.text) \(outcome.errors)")
  }
}
