import TestSupport
import Testing

/// Outputs that cannot be written, or only in part.
@Suite struct DiskTests {
  /// Runs `line` with `small`, a file system of 1 MiB, in the scratch folder.
  ///
  /// - Returns: nil where the system does not let tests mount.
  private func onSmallDisk(_ data: Dataset, _ line: String) -> Outcome? {
    let outcome = data.run(
      """
      mkdir small && unshare -m true 2>/dev/null || exit 99
      exec unshare -m bash -c 'mount -t tmpfs -o size=1m none small || exit 99
      PATH=$PATH; set -o pipefail
      \(line)'
      """)
    if outcome.status == 99 {
      print("file systems cannot be mounted here: a full disk is not tested")
      return nil
    }
    return outcome
  }

  /// 2 MiB of noise in two classes.
  private func makeLarge() -> Dataset { Dataset(perClass: 700, side: 32) }

  @Test(arguments: [
    "edits recs group -q in.zst --tmpdir small > out.zst",
    "edits cluster -q --on image --ipc 2 in.zst --tmpdir small > out.zst",
    "TMPDIR=small edits select -q --by random --ipc 2 in.zst > out.zst",
  ])
  func `a full temporary folder is status 74 and names the remedy`(line: String) {
    let data = makeLarge()
    // A single class must not fit, so all images have the same label.
    let made = data.run(
      "rm set/metadata.jsonl; mkdir one; mv set/* one; mkdir -p set; mv one set; edits decode -q set -o in.zst")
    #expect(made.status == 0, "\(made.errors)")
    guard let outcome = onSmallDisk(data, line + "; s=$?; ls small | wc -l; exit $s") else { return }
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("--tmpdir") && outcome.errors.contains("No space left"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    // Nothing is left behind, and the reader of the output is told of the failure.
    #expect(outcome.text == "0\n")
    #expect([65, 74].contains(data.run("edits recs check -q out.zst").status))
  }

  @Test(arguments: [
    "decode -q set -l0 -o small/x.zst", "recs cat -q -l0 in.zst -o small/x.zst", "encode -q in.zst -o small/x",
    "encode -q in.zst -o small/x.tar", "recs to-npy -q image small/x.npy in.zst",
    "recs split -q -l0 --shards 2 in.zst -o small/x.{}.zst", "recs cat -q in.zst --stats small/full/x.json -o ok.zst",
    "encode -q in.zst -o y --sheet small/x.png", "encode -q in.zst -o y --report small/x.html",
    "recs show -q --full in.zst -o small/x",
  ])
  func `a full disk leaves nothing that looks finished`(stage: String) {
    let data = makeLarge()
    #expect(data.run("edits decode -q set -o in.zst").status == 0)
    let line = "head -c 1010K /dev/zero > small/taken; edits \(stage); s=$?; ls small | grep -v part; exit $s"
    guard let outcome = onSmallDisk(data, line) else { return }
    let isMissing = stage.contains("small/full")
    #expect(outcome.status == (isMissing ? 73 : 74), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.text == "taken\n", "\(outcome.text)")
  }

  @Test(
    arguments: [
      "train-eval -q in.zst --test in.zst --runs 1 --epochs 1 --save small/x",
      "embed train -q in.zst --steps 1 --batch 8 --width 16 --heads 2 --layers 1 --text-layers 1 --merges 1 --save small/x",
    ], [0, 40])
  func `a network or a log that does not fit is status 74 and no model`(stage: String, room: Int) {
    let data = Dataset()
    #expect(data.run("edits decode -q set -o in.zst").status == 0)
    let line =
      "head -c \(1024 - room)K /dev/zero > small/taken; edits \(stage); s=$?; find small | grep -c model.safetensors$; exit $s"
    guard let outcome = onSmallDisk(data, line) else { return }
    #expect(outcome.status == 74, "\(outcome.errors)")
    let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(outcome.errors)")
    #expect(outcome.text == "0\n")
  }

  @Test func `broken input leaves no folder, tar or array behind`() {
    let data = Dataset()
    #expect(data.run("edits decode -q set -l0 --frame-size 1K -o in.zst; head -c 4000 in.zst > cut.zst").status == 0)
    for stage in [
      "encode -o out cut.zst", "encode -o out.tar cut.zst", "encode -o out --sheet out.png cut.zst",
      "recs to-npy image out.npy cut.zst", "recs cat cut.zst -o out.zst", "recs group cut.zst -o out.zst",
    ] {
      let outcome = data.run("edits \(stage)")
      #expect(outcome.status == 65, "\(stage): \(outcome.errors)")
      #expect(data.run("ls | grep -v part | grep out").text == "", "\(stage)")
    }
  }

  @Test func `existing folders and arrays are kept unless asked`() {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      mkdir out; echo precious > out/notes; edits encode -q in.zst -o out; echo $?
      edits encode -q in.zst -o out --if-exists replace; echo $?; cat out/notes
      edits encode -q in.zst -o good; edits encode -q in.zst -o good; echo $?
      edits encode -q in.zst -o good --if-exists replace; echo $?; ls good | wc -l
      edits recs to-npy -q image x.npy in.zst; edits recs to-npy -q image x.npy in.zst; echo $?
      edits recs to-npy -q image x.npy in.zst --if-exists replace; echo $?; stat -c %s x.npy
      """)
    // 256 bytes of header, 36 images of 12 times 12 pixels.
    #expect(outcome.text == "73\n73\nprecious\n73\n0\n4\n73\n0\n5440\n", "\(outcome.text) \(outcome.errors)")
  }
}
