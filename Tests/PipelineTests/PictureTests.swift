import TestSupport
import Testing

/// JPEG files in `decode`.
@Suite struct PictureTests {
  /// A folder "set" with one class of JPEG files of the fixtures, one of them cut in half, in the scratch directory.
  private func outcome(_ script: String) -> Outcome {
    let fixtures = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures/images/jpeg"
    let scratch = Scratch()
    return shell(
      """
      mkdir -p set/a; cp \(fixtures)/64x48-2x2-base-q*.jpg \(fixtures)/64x48-1x1-prog-*.jpg \(fixtures)/cmyk.jpg set/a
      ls set/a | wc -l >count
      \(script)
      """, in: scratch.path, seconds: 120)
  }

  @Test func `files sent as they are and decoded at the far end give the same records`() {
    let outcome = outcome(
      """
      set -e
      edits decode -q set -o near.zst
      edits decode -q --keep-src --drop image set | edits decode -q -o far.zst
      edits recs diff near.zst far.zst
      edits recs stat -q far.zst | jq -c .n | cmp - count
      edits decode -q --keep-src --drop image set -o src.zst; edits decode -q --keep-src src.zst \
        | edits recs show -q --header | jq -c '[.fields.src,.fields.image]'
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "[\"bytes\",\"u8[*,*,*]\"]\n")
  }

  @Test func `pictures come at the size that was asked for`() {
    let outcome = outcome(
      """
      for fit in stretch crop pad center; do
        edits decode -q --size 20x30 --fit $fit --channels 1 set | edits recs show -q | jq -c .image.shape | sort -u
        edits decode -q --fast --size 6 --fit $fit set | edits recs show -q | jq -c '.image.shape[:2]' | sort -u
      done
      edits decode -q --size 20x30 --channels 1 set | edits recs show -q --header | jq -c '[.size,.channels]'
      """)
    #expect(
      outcome.text == String(repeating: "[20,30,1]\n[6,6]\n", count: 4) + "[[20,30],1]\n", "\(outcome.errors)")
  }

  @Test func `resizing and cropping of files and of records that were decoded before give the same`() {
    let outcome = outcome(
      """
      set -e
      edits decode -q --channels 3 --resize 40 --crop 35x37 --resample lanczos set -o files.zst
      edits decode -q --channels 3 set -o whole.zst
      edits decode -q --resize 40 --crop 35x37 --resample lanczos whole.zst -o records.zst
      edits recs diff files.zst records.zst
      edits recs show -q files.zst | jq -c .image.shape | sort -u
      edits recs show -q --header records.zst | jq -c '[.size,.fields.image]'
      edits decode -q --channels 3 --size 20 --fit crop set -o fit.zst
      edits decode -q --resize 20 --crop 20 whole.zst -o same.zst
      edits recs diff fit.zst same.zst
      edits decode -q --channels 1 whole.zst | edits recs show -q | jq -c '.image.shape[2]' | sort -u
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "[35,37,3]\n[[35,37],\"u8[35,37,*]\"]\n1\n", "\(outcome.errors)")
  }

  @Test func `resizing that cannot be meant is refused`() {
    let outcome = outcome(
      """
      edits decode -q set -o s.zst
      for o in "--resize 40 set" "--crop 40 set" "--resize 40 --crop 35 --size 30 set" "--resize 40 --crop 35 --fit pad set" \
        "--size 30 --keep-src s.zst" "--size 30 --orient s.zst" "s.zst"; do
        edits decode $o -o x.zst 2>err; echo $? $(wc -l <err)
      done
      edits decode -q --max-rejects 100% --max-pixels 99 --size 9 s.zst --rejects r.zst -o y.zst; echo $?
      edits recs show -q y.zst | wc -l
      """)
    #expect(
      outcome.text == String(repeating: "64 1\n", count: 6) + "65 1\n0\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a damaged file is rejected, or shown with a warning`() {
    let outcome = outcome(
      """
      f=$(ls set/a/64x48-2x2-base* | head -1); head -c 900 $f >set/a/zcut.jpg
      edits decode -q --max-rejects 1 --rejects r.zst set -o a.zst; echo $?
      edits decode --tolerant --progress never set -o b.zst 2>err; grep -c "zcut.jpg.*ends too early" err
      edits recs stat -q a.zst | jq -c '.rejects // .rej // 0'
      edits recs stat -q b.zst | jq .n
      expr $(cat count) + 1
      """)
    let lines = outcome.text.split(separator: "\n")
    #expect(
      lines.count == 5 && lines[0] == "0" && lines[1] == "1" && lines[3] == lines[4],
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a stream is decoded on any number of threads to the same bytes, damage included`() {
    let outcome = outcome(
      """
      f=$(ls set/a/64x48-2x2-base* | head -1); head -c 900 $f >set/a/bcut.jpg; echo nothing >set/a/ctext.jpg
      edits decode -q --keep-src --drop image set -o src.zst
      for j in 1 2 5; do
        edits decode -j $j --tolerant --progress never --max-rejects 1 -o $j.zst src.zst 2>err$j; echo $?
        grep -c "bcut.jpg.*ends too early" err$j
      done
      cmp 1.zst 2.zst && cmp 1.zst 5.zst && edits recs check -q 5.zst && echo same
      """)
    #expect(outcome.text == "0\n1\n0\n1\n0\n1\nsame\n", "\(outcome.errors)")
  }

  @Test func `options that cannot mean anything are refused before anything is read`() {
    let outcome = outcome(
      """
      edits decode -q set -o s.zst
      for o in "--fast set" "--size 0 set" "--size 3x set" "--size 5 --fit squash set" "--split train s.zst" "s.zst set"; do
        edits decode -q $o >/dev/null 2>&1; echo $?
      done
      edits decode -q s.zst >/dev/null; echo $?
      """)
    #expect(outcome.text == String(repeating: "64\n", count: 6) + "65\n")
  }
}
