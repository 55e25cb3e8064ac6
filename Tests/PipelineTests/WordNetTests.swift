import TestSupport
import Testing

/// Class folders with ImageNet's names.
@Suite struct WordNetTests {
  /// Folders `set` of Imagewoof's classes and one more, of two gray images each.
  private func outcome(_ script: String) -> Outcome {
    let scratch = Scratch()
    let woof =
      "n02086240 n02087394 n02088364 n02089973 n02093754 n02096294 n02099601 n02105641 n02111889 n02115641 n01440764"
    for (index, name) in woof.split(separator: " ").enumerated() {
      _ = shell("mkdir -p set/\(name)", in: scratch.path)
      for number in 0..<2 {
        let pixels = (0..<144).map { UInt8(truncatingIfNeeded: $0 * (index + 1) + 50 * number) }
        scratch.write("set/\(name)/\(number).pgm", Array("P5\n12 12\n255\n".utf8) + pixels)
      }
    }
    return shell(script, in: scratch.path, seconds: 120)
  }

  @Test func `a list by name chooses classes and their order, and a file of that name comes first`() {
    let outcome = outcome(
      """
      edits decode --progress never --classes imagewoof set -o a.zst 2>err; grep -c 'none of the classes listed.*n01440764' err
      edits recs show -q --header a.zst | jq -c '[.classes[0],.classes[7],(.classes|length)]'
      edits recs stat -q a.zst | jq .n
      mkdir imagewoof; edits decode -q --classes imagewoof set | edits recs stat -q | jq .n; rmdir imagewoof
      echo n01440764 >imagewoof
      edits decode --progress never --classes imagewoof set 2>err | edits recs show -q | jq -r .label | uniq -c | xargs
      grep -c 'the file of that name is read' err; rm imagewoof
      for o in "--classes idc set" "--classes woof set"; do edits decode -q $o -o x.zst 2>err; echo $? $(wc -l <err); done
      """)
    #expect(
      outcome.text == """
        1
        ["n02086240","n02105641",10]
        20
        20
        2 n01440764
        1
        65 1
        66 1

        """, "\(outcome.text) \(outcome.errors)")
  }

  /// A number in a tar is an index into the tar's own classes, never into a list that only selects classes.
  @Test func `labels that are numbers are not counted by a list of names`() {
    let outcome = outcome(
      """
      mkdir t; cp set/n01440764/0.pgm t/1.pgm; echo 3 >t/1.cls; tar cf y.tar -C t 1.pgm 1.cls
      edits decode -q --classes imagewoof y.tar -o z.zst 2>err; echo $? $(wc -l <err)
      printf 'n01440764\\nn02099601\\nn02105641\\nn02086240\\n' >t/__classes__; tar cf w.tar -C t __classes__ 1.pgm 1.cls
      edits decode -q --classes imagewoof w.tar | edits recs show -q | jq -r .label
      edits decode -q --classes imagewoof fashion-mnist -o z.zst 2>err; echo $? $(wc -l <err)
      """)
    #expect(outcome.text == "66 1\nn02086240\n65 1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `captions call classes by their names`() {
    let outcome = outcome(
      """
      edits decode -q set | edits caption -q >c.zst; edits recs show -q c.zst | jq -r .caption >captions
      grep -c Shih-Tzu captions; grep -c n0 captions
      printf 'n02086240\\tsmall dog\\n' >names
      edits decode -q set | edits caption -q --names names | edits recs show -q | jq -r .caption | grep -c 'small dog'
      """)
    #expect(outcome.text == "2\n0\n2\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a teacher of more classes answers about those of the set`() {
    let outcome = outcome(
      """
      edits decode -q set -o all.zst; head -n 3 <(ls set) >three
      edits decode -q --classes imagewoof set -o woof.zst 2>/dev/null
      edits train-eval -q all.zst --test set --runs 1 --epochs 1 --save teacher >/dev/null 2>&1
      edits train-eval --progress never woof.zst --teach --teacher teacher --epochs 2 -o taught.zst 2>err
      grep -c 'tells 11 classes apart; only its outputs for the 10' err
      edits recs show -q --header taught.zst | jq -c '[.fields.soft_label,.classes[0]]'
      edits train-eval -q taught.zst --test woof.zst --protocol d4m --epochs 2 --runs 1 2>/dev/null | jq -c '.accuracy|length'
      edits select -q --by realism --ipc 1 --factor 1 --teacher teacher woof.zst | edits recs stat -q | jq .n
      edits train-eval -q all.zst --teach --teacher teacher --teacher-classes three --epochs 2 -o x.zst 2>err
      echo $? $(grep -c 'names 3 classes, the teacher tells 11 apart' err)
      edits train-eval -q woof.zst --test woof.zst --runs 1 --epochs 1 --save ten >/dev/null 2>&1
      edits select -q --by realism --ipc 1 --factor 1 --teacher ten all.zst -o x.zst 2>err
      echo $? $(grep -c '"n01440764" of the set is none of its 10' err)
      edits select -q --by random --ipc 1 --teacher-classes three all.zst -o x.zst 2>err; echo $? $(wc -l <err)
      """)
    #expect(
      outcome.text == """
        1
        ["f16[2,10]","n02086240"]
        1
        10
        65 1
        65 1
        64 1

        """, "\(outcome.text) \(outcome.errors)")
  }
}
