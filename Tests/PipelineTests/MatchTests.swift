import TestSupport
import Testing

/// `diffuse match`: distilled images refined by the built program.
@Suite struct MatchTests {
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"
  private static let small = "--network convnet3 --batch 5 --rate 3 --seed 4"

  /// Real images in real.recs, and two of each class in few.recs.
  private func make(side: Int = 12) -> Dataset {
    let data = Dataset(perClass: 8, side: side)
    let made = data.run(
      """
      edits decode -q set -o real.recs
      edits recs group -q real.recs | edits select -q --by random --ipc 2 -o few.recs
      """)
    #expect(made.status == 0, "\(made.errors)")
    return data
  }

  @Test func `the images change, for any number of threads alike, and the rest stays`() {
    let data = make()
    let outcome = data.run(
      """
      set -e
      for j in 1 2 3; do edits diffuse match -q --real real.recs few.recs \(Self.small) --steps 3 -j $j -o $j.recs; done
      edits recs diff -q 1.recs 2.recs && edits recs diff -q 1.recs 3.recs && echo same
      show() { edits recs show -q --full $1.recs | jq -c "$2"; }
      cmp <(show few .image.data) <(show 1 .image.data) >/dev/null || echo changed
      cmp <(show few 'del(.image)') <(show 1 'del(.image)') && echo alike
      show 1 .image.shape | sort -u
      """)
    #expect(outcome.text == "same\nchanged\nalike\n[12,12,1]\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test func `a run that was killed goes on to the same bytes, and more steps go on from fewer`() {
    let data = make()
    let outcome = data.run(
      """
      set -e
      match() { edits diffuse match -q --real real.recs few.recs \(Self.small) --checkpoint-every 2 "$@"; }
      match --steps 40 -o whole.recs
      edits diffuse match -q --real real.recs few.recs \(Self.small) --checkpoint-every 2 --steps 40 \
        --checkpoint killed.state -o killed.recs & pid=$!
      while [ ! -e killed.state ] && kill -0 $pid 2>/dev/null; do sleep 0.01; done
      kill -9 $pid 2>/dev/null || true
      wait $pid 2>/dev/null || true
      rm -f killed.recs
      match --steps 40 --checkpoint killed.state -o killed.recs
      edits recs diff -q whole.recs killed.recs && echo same
      match --steps 3 --checkpoint parts.state -o part.recs
      match --steps 7 --checkpoint parts.state -o parts.recs
      match --steps 7 -o seven.recs
      edits recs diff -q seven.recs parts.recs && echo same
      match --steps 6 --checkpoint parts.state >/dev/null || echo $?
      match --steps 9 --rate 2 --checkpoint parts.state >/dev/null || echo $?
      """)
    #expect(outcome.text == "same\nsame\n65\n65\n", "\(outcome.text)\(outcome.errors)")
    #expect(outcome.errors.contains("parts.state: is after step 7, and --steps asks for 6"), "\(outcome.errors)")
    #expect(outcome.errors.contains("parts.state: is of a run with other images or options"), "\(outcome.errors)")
  }

  @Test func `networks that learn go on where they were, for any number of threads`() {
    let data = make()
    let outcome = data.run(
      """
      set -e
      match() { edits diffuse match -q --real real.recs few.recs \(Self.small) --network-steps 4 "$@"; }
      for j in 1 2; do match --steps 7 -j $j -o $j.recs; done
      edits recs diff -q 1.recs 2.recs && echo same
      # The third step is in the middle of a network's life, the fourth ends it.
      for steps in 3 4 7; do match --steps $steps --checkpoint state -o part-$steps.recs; done
      edits recs diff -q 1.recs part-7.recs && echo same
      edits diffuse match -q --real real.recs few.recs \(Self.small) --steps 7 -o random.recs
      match --steps 7 --network-batches 9 -o more.recs
      for other in random more; do edits recs diff -q 1.recs $other.recs >/dev/null || echo other; done
      match --steps 9 --network-batches 3 --checkpoint state >/dev/null || echo $?
      """)
    #expect(outcome.text == "same\nsame\nother\nother\n65\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test func `the result may be a mean over steps, which is kept by interruptions`() {
    let data = make()
    let outcome = data.run(
      """
      set -e
      match() { edits diffuse match -q --real real.recs few.recs \(Self.small) "$@"; }
      for steps in 2 5; do match --average 2 --steps $steps --checkpoint state -o part-$steps.recs; done
      match --average 2 --steps 5 -o whole.recs
      edits recs diff -q whole.recs part-5.recs && echo same
      # With two, the mean after the first step is halfway between the start and the first step's images.
      match --average 2 --steps 1 -o mean.recs
      match --steps 1 -o first.recs
      levels() { edits recs to-npy -q image $1.npy $1.recs && tail -c 864 $1.npy | od -An -v -tu1 -w1; }
      paste <(levels few) <(levels first) <(levels mean) | awk '
        { d = ($1 + $2) / 2 - $3; if (d < 0) d = -d; if (d > most) most = d; if ($1 != $2) moved++ }
        END { print (most <= 1), (moved > 100) }'
      """)
    // Each of the three is rounded to a level.
    #expect(outcome.text == "same\n1 1\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test func `images are made of pieces, in order and class by class, and train-eval sees the pieces`() {
    let data = make()
    let outcome = data.run(
      """
      set -e
      edits recs group -q real.recs | edits select -q --by random --ipc 8 -o eight.recs
      for j in 1 2; do
        edits diffuse match -q --real real.recs eight.recs \(Self.small) --rate 0 --factor 2 --steps 1 -j $j -o $j.recs
      done
      edits recs diff -q 1.recs 2.recs && echo same
      show() { edits recs show -q --full $1.recs; }
      # Of each class, the first and the fifth record stay.
      show eight | jq -r .label | sort -u >classes
      while read -r class; do show eight | jq -r --arg l "$class" 'select(.label == $l) | .id' | sed -n '1p;5p'; done <classes |
        cmp - <(while read -r class; do show 1 | jq -r --arg l "$class" 'select(.label == $l) | .id'; done <classes) && echo ids
      # At rate 0 nothing is changed: each piece is its image, averaged down.
      edits decode -q eight.recs --size 6 --resample box -o small.recs
      levels() { edits recs to-npy -q image $1.npy $1.recs && tail -c 864 $1.npy | od -An -v -tu1 -w1; }
      cat <(levels small) <(levels 1) | awk '
        NR <= 24 * 36 { small[NR - 1] = $1; next }
        { at = NR - 1 - 24 * 36; row = int(at / 12) % 12; column = at % 12
          image = int(at / 144) * 4 + int(row / 6) * 2 + int(column / 6)
          if (small[image * 36 + row % 6 * 6 + column % 6] == $1) same++ }
        END { print NR - 24 * 36, same }'
      evaluate() { edits train-eval -q --test real.recs --network convnet3 --runs 1 --epochs 2 "$@" | jq -c '[.factor, .ipc]'; }
      evaluate 1.recs
      evaluate --factor 1 1.recs
      evaluate eight.recs
      edits train-eval -q --test real.recs --protocol minimax --epochs 1 --runs 1 1.recs >/dev/null
      """)
    #expect(outcome.text.hasPrefix("same\nids\n864 864\n"), "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.hasSuffix("[2,2]\n[null,2]\n[null,8]\n"), "\(outcome.text)\(outcome.errors)")
    #expect(outcome.errors.contains("the training images are made of 2x2 pieces each"), "\(outcome.errors)")
  }

  @Test func `latents change through the decoder, for any number of threads alike`() {
    let data = make(side: 16)
    let outcome = data.run(
      """
      set -e
      edits embed -q few.recs --only latent --vae \(Self.checkpoints)/pipeline -o latents.recs
      for j in 1 2; do
        edits diffuse match -q --real real.recs latents.recs \(Self.small) --steps 2 --space latent --any-data \
          --vae \(Self.checkpoints)/pipeline -j $j -o $j.recs
      done
      edits recs diff -q 1.recs 2.recs && echo same
      show() { edits recs show -q --full $1.recs | jq -c "$2"; }
      for field in image latent; do
        cmp <(show latents .$field.data) <(show 1 .$field.data) >/dev/null || echo $field
        cmp <(show latents .$field.shape) <(show 1 .$field.shape)
      done
      """)
    #expect(outcome.text == "same\nimage\nlatent\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test(arguments: [
    ("few.recs", 64, "--real FILE|SOURCE is needed"),
    ("few.recs --real nowhere.recs", 66, "nowhere.recs"),
    ("few.recs --real bags.recs", 65, "has no image of class \\\"Coat\\\""),
    ("few.recs --real large.recs", 65, "its images are 20x20x1 and the distilled ones 12x12x1"),
    ("few.recs --real real.recs --network resnet18", 64, "distribution matching embeds by ConvNets"),
    ("few.recs --real real.recs --network convnet6", 65, "images of 12x12 are too small"),
    ("few.recs --real real.recs --space latent --any-data", 65, "has no field \\\"latent\\\""),
    ("few.recs --real real.recs --vae x", 64, "--vae and --any-data go with --space latent"),
    ("few.recs --real real.recs --factor 2", 65, "has 2 images too many for whole ones of 4"),
    ("few.recs --real real.recs --factor 5", 64, "--factor 5: does not divide images of 12x12 pixels"),
    ("few.recs --real real.recs --factor 2 --space latent", 64, "--factor goes with --space pixels"),
    ("empty.recs --real real.recs", 65, "the input has no images to match"),
  ])
  func `what cannot be matched is refused by one line`(_ words: String, _ status: Int32, _ reason: String) {
    let data = make()
    let outcome = data.run(
      """
      edits recs show -q --full real.recs | jq -c 'select(.label=="Bag")' | edits recs from-json -q -o bags.recs
      edits decode -q set --size 20 -o large.recs
      edits recs head -q -n 0 real.recs -o empty.recs
      edits diffuse match -q --steps 1 \(words) 2>&1 >/dev/null
      """)
    #expect(outcome.status == status)
    let plain = reason.split(separator: "\\").joined()
    #expect(outcome.text.contains(plain) && outcome.text.split(separator: "\n").count == 1, "\(outcome.text)")
  }
}
