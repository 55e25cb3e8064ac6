import Foundation
import Records
import TestSupport
import Testing

/// The digests of weights in the provenance: equal for equal files, different for different ones.
@Suite struct ModelDigestTests {
  private static let fixtures = "\(repository)/Tests/Fixtures"
  private static let checkpoints = "\(fixtures)/checkpoints"
  private static let pipeline = "\(checkpoints)/pipeline"

  /// The digest of files as `formats/weights.md` says it.
  private static func digest(_ files: [String]) -> String {
    let digests = files.map { path in contents(of: path).withUnsafeBytes { XXH64.hash($0) } }
    let bytes = digests.flatMap { digest in (0..<8).map { UInt8(truncatingIfNeeded: digest >> (56 - 8 * UInt64($0))) } }
    let one = digests.count == 1 ? digests[0] : bytes.withUnsafeBytes { XXH64.hash($0) }
    let digits = String(one, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Stages, and the files whose weights they compute with, in the order of `formats/weights.md`.
  static let stages: [(stage: String, files: [String])] = [
    (
      "edits embed --clip \(checkpoints)/embedder --vae \(pipeline)",
      ["\(checkpoints)/embedder/model.safetensors", "\(pipeline)/vae/diffusion_pytorch_model.safetensors"]
    ),
    (
      "edits embed --clip \(checkpoints)/embedder --vae \(pipeline) --only latent",
      ["\(pipeline)/vae/diffusion_pytorch_model.safetensors"]
    ),
    (
      "edits diffuse --steps 1 --model \(pipeline)",
      [
        "\(pipeline)/text_encoder/model.safetensors", "\(pipeline)/unet/diffusion_pytorch_model.safetensors",
        "\(pipeline)/vae/diffusion_pytorch_model.safetensors",
      ]
    ),
    (
      "edits caption --model \(fixtures)/llava/decoder.gguf --projector \(fixtures)/llava/projector.gguf --max-tokens 8",
      ["\(fixtures)/llava/decoder.gguf", "\(fixtures)/llava/projector.gguf"]
    ),
    (
      "edits cluster -q --on image --ipc 1 | edits select -q | edits prompt --method llm --model \(fixtures)/llava/decoder.gguf",
      ["\(fixtures)/llava/decoder.gguf"]
    ),
    (
      "edits train-eval --teach --epochs 1 --teacher teacher", ["teacher/model.safetensors"]
    ),
    (
      "edits select --by realism --ipc 1 --candidates 1 --teacher teacher", ["teacher/model.safetensors"]
    ),
    ("edits select --by random --ipc 1", []), ("edits caption", []),
  ]

  private func teach(_ data: Dataset) {
    let made = data.run(
      """
      edits decode -q set | edits caption -q | edits recs group -q > in.zst &&
        edits train-eval -q in.zst --test in.zst --network convnet1-8 --runs 1 --epochs 1 --save teacher 2> log
      """)
    #expect(made.status == 0, "\(made.errors)")
  }

  @Test(arguments: stages.indices)
  func `a stage signs with the weights that it computes with`(index: Int) {
    let (stage, files) = Self.stages[index]
    let data = Dataset(perClass: 1)
    teach(data)
    let outcome = data.run(
      "cat in.zst | \(stage) --max-rejects 100% 2> log | edits recs show -q --header | jq -r '.prov[-1].model.hex'")
    let expected = files.isEmpty ? "null" : Self.digest(files.map { $0.hasPrefix("/") ? $0 : "\(data.path)/\($0)" })
    #expect(outcome.text == "\(expected)\n", "\(stage): \(outcome.errors) \(data.run("cat log").text)")
  }

  @Test func `shards made with copies of a model merge, and those made with other weights do not`() {
    let data = Dataset(perClass: 4)
    let outcome = data.run(
      """
      mkdir -p here there/sub; cp -r \(Self.checkpoints)/embedder here/a; cp -r here/a there/sub/b; cp -r here/a other
      echo stray > there/sub/b/model.fp16.safetensors; touch there/sub/b/optimizer.pt
      size=$(stat -c %s other/model.safetensors)
      printf '\\001' | dd of=other/model.safetensors bs=1 seek=$((size - 4)) conv=notrunc 2> /dev/null
      make() { edits decode -q set --shard $1/2 | edits embed -q -j $3 --only image --clip $2 -o $1.$4.zst || exit 1; }
      make 0 here/a 1 same; make 1 there/sub/b 2 same; make 1 other 1 different
      edits recs merge -q --expect-shards 2 0.same.zst 1.same.zst -o merged.zst; echo $?
      edits recs show -q --header merged.zst | jq -r '.prov[-1].model.hex'
      edits recs merge -q --expect-shards 2 0.same.zst 1.different.zst -o x.zst 2> log; echo $?; grep -c 'made differently' log
      """)
    let digest = Self.digest(["\(Self.checkpoints)/embedder/model.safetensors"])
    #expect(outcome.text == "0\n\(digest)\n65\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a run that was interrupted does not go on with other weights`() {
    let data = Dataset(perClass: 4)
    let outcome = data.run(
      """
      cp -r \(Self.checkpoints)/embedder a; cp -r a b
      printf '\\001' | dd of=b/model.safetensors bs=1 seek=$(($(stat -c %s a/model.safetensors) - 4)) conv=notrunc 2> /dev/null
      edits decode -q set -o in.zst
      embed() { edits embed -q --flush record -l0 --only image --batch 1 --clip $1 in.zst -o out.zst $2; }
      embed a; mv out.zst whole.zst; half() { head -c $(($(stat -c %s whole.zst) / 2)) whole.zst > out.zst.part; }
      half; embed b --resume 2> log; echo $?; wc -l < log; grep -c 'other weights' log; ls out.zst 2> /dev/null
      embed a --resume; echo $?; edits recs diff -q whole.zst out.zst; echo $?
      """)
    #expect(outcome.text == "65\n1\n1\n0\n0\n", "\(outcome.text) \(outcome.errors) \(data.run("cat log").text)")
  }

  @Test func `a report shows the digests of data, models and teachers`() {
    let data = Dataset(perClass: 2)
    teach(data)
    let outcome = data.run(
      """
      edits select -q in.zst --by realism --ipc 1 --candidates 2 --teacher teacher -o set.zst || exit 1
      edits train-eval -q set.zst --test in.zst --network convnet1-8 --protocol rded --runs 1 --epochs 1 --teacher teacher \
        2> log > r.json || exit 2
      jq -r .teacher r.json
      edits encode -q set.zst -o out --report report.html --results r.json || exit 3
      grep -oE 'input digest</code> [0-9a-f]{16}|model digest</code> [0-9a-f]{16}|network with model digest [0-9a-f]{16}' report.html
      grep -c 'Digests tell data and models apart' report.html
      edits decode -q set | edits caption -q | edits recs stat -q | jq -r .xxh
      """)
    let teacher = Self.digest(["\(data.path)/teacher/model.safetensors"])
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(
      lines.count == 6
        && lines
          == [
            teacher, "network with model digest \(teacher)", "input digest</code> \(lines[5])",
            "model digest</code> \(teacher)", "1", lines[5],
          ],
      "\(outcome.text) \(outcome.errors)")
  }
}
