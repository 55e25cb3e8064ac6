import TestSupport
import Testing

/// `fuse` as a program; its arithmetic is tested in FusionTests.
@Suite struct FuseTests {
  /// Two parts with different classes, whose features are made of the pixels: `a.zst` and `b.zst`.
  private func features() -> Dataset {
    let data = Dataset()
    let made = data.run(
      """
      set -e
      for part in 0/2:a 1/2:b; do
        edits decode -q set --shard ${part%:*} --shard-by label | edits recs show -q --full | jq -c '
          .image.data as $x
          | .image_features = {dtype:"f32",shape:[9],data:[$x[3:12][] / 100]}
          | .text_features = {dtype:"f16",shape:[9],data:[$x[20:29][] | floor / 64]}' |
          edits recs from-json -q | edits recs group -q -o ${part#*:}.zst
      done
      """)
    #expect(made.status == 0, "\(made.errors)")
    return data
  }

  @Test(arguments: ["", "--normalize false", "--combine add --tau 0.2", "--combine image", "--combine text"])
  func `the laws of every stage`(options: String) {
    let data = features()
    let whole = data.run("cat a.zst b.zst | edits fuse -q \(options) -j1 | zstdcat")
    #expect(whole.status == 0 && !whole.output.isEmpty, "\(whole.errors)")
    let apart = data.run("(edits fuse -q \(options) a.zst; edits fuse -q \(options) b.zst) | zstdcat")
    #expect(apart.output == whole.output)
    for way in ["-j3 -l0", "-j2 -l19 --frame-size 2000", "--flush record"] {
      #expect(data.run("edits fuse -q \(options) \(way) a.zst b.zst | zstdcat").output == whole.output, "\(way)")
    }
    let resumed = data.run(
      "edits fuse -q \(options) a.zst -o w.zst -l0 --frame-size 1K; head -c 6000 w.zst > r.zst.part; "
        + "edits fuse -q \(options) a.zst -o r.zst -l0 --frame-size 1K --resume && "
        + "cmp <(zstdcat w.zst) <(zstdcat r.zst)")
    #expect(resumed.status == 0, "\(resumed.errors)")
  }

  @Test func `fused vectors are announced and clustered`() {
    let data = features()
    let outcome = data.run(
      """
      set -e
      edits fuse -q a.zst -o f.zst
      edits recs show -q --header f.zst | jq -c '[.fields.fused, .prov[-1].opts]'
      edits recs show -q --limit 1 f.zst | jq -c .fused.shape
      edits cluster -q --ipc 2 f.zst | edits recs show -q --header | jq -r '.prov[-1].opts.on'
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.first == #"["f32[18]",{"tau":0.01,"combine":"concat","normalize":true}]"#, "\(outcome.text)")
    #expect(lines.dropFirst() == ["[18]", "fused"], "\(outcome.text)")
  }

  @Test func `prototypes hold the mean latent and the captions of their candidates`() {
    let data = features()
    let outcome = data.run(
      """
      set -e
      edits recs show -q --full a.zst | jq -c '
        .latent = {dtype:"f32",shape:[1,2,2],data:[.image.data[3:7][] / 8]} | .caption = .id' |
        edits recs from-json -q | edits recs group -q | edits cluster -q --on latent --ipc 2 -o c.zst
      edits select -q c.zst --images 3 --texts 4 -o s.zst
      edits recs show -q --full c.zst | jq -sc 'map(select(.rank < 3)) | group_by([.label, .cluster]) |
        map([.[].latent.data] | transpose | map(add / length))' > want
      edits recs show -q --full s.zst | jq -sc 'sort_by([.label, .cluster]) | map(.latent.data)' > found
      jq -nc --slurpfile a want --slurpfile b found '[$a[0], $b[0]] | transpose | map(transpose[]) |
        map(.[0] - .[1] | fabs) | max < 1e-5'
      edits recs show -q s.zst | jq -c '[.captions == .members, (.captions | length), (.members | length)]' | sort -u
      edits recs show -q s.zst --limit 1 | jq -c '[.latent.dtype, .latent.shape]'
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "true\n[true,4,4]\n[\"f32\",[1,2,2]]\n", "\(outcome.text)")
  }

  @Test func `what cannot be fused is named with the remedy`() {
    let data = features()
    func errors(_ line: String, _ status: Int32) -> String {
      let outcome = data.run(line + " > /dev/null")
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      return outcome.errors
    }
    #expect(errors("edits decode -q set | edits fuse -q", 65).contains("run \"edits embed\" first"))
    #expect(
      errors("edits recs cat -q --drop text_features a.zst | edits fuse -q", 65).contains("or --combine image"))
    let alone = data.run("edits recs cat -q --drop text_features a.zst | edits fuse -q --combine image > /dev/null")
    #expect(alone.status == 0)
    let made = "edits recs from-json -q | edits recs group -q | edits fuse -q"
    let uneven = "edits recs show -q --full a.zst | jq -c '.text_features.shape=[8]|.text_features.data|=.[:8]' | "
    #expect(errors(uneven + made, 65).contains("one CLIP model"))
    let missing =
      #"edits recs show -q --full a.zst | jq -c 'if .id|endswith("3.pgm") then del(.text_features) else . end' | "#
    #expect(errors(missing + made, 65).contains("text_features"))
    #expect(errors("edits recs wrap -q a.zst | edits fuse -q", 65).contains("recs group --by label"))
    #expect(errors("edits fuse -q --tau 0 a.zst", 64).contains("--tau"))
    #expect(errors("edits fuse -q --memory 256 a.zst", 78).contains("--memory"))
    #expect(errors("edits fuse -q < /dev/null", 65).contains("empty"))
    #expect(data.run("edits fuse -q a.zst > /dev/full").status == 74)
  }
}
