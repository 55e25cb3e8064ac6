import TestSupport
import Testing

/// `caption --model` and `prompt --model` with models on this machine.
@Suite struct LanguageModelTests {
  private static let models = "\(repository)/Tests/Fixtures/llava"

  @Test func `a LLaVA of two GGUF files captions pictures, the same for any number of threads`() {
    let data = Dataset(perClass: 2)
    let outcome = data.run(
      """
      set -e
      printf 'a {label}' > ask
      edits decode -q set -o d.zst
      for threads in 1 2; do
        edits caption -q -j $threads d.zst --model \(Self.models)/decoder.gguf --projector \(Self.models)/projector.gguf \
          --style ask --temperature 1 --max-tokens 16 --on-error fail -o $threads.zst
      done
      edits recs diff -q 1.zst 2.zst
      edits recs show -q --header 1.zst | jq -c '.prov[-1].opts | [.by, .model]'
      """)
    #expect(
      outcome.status == 0 && outcome.text == "[\"model\",\"decoder.gguf\"]\n", "\(outcome.text) \(outcome.errors)")
  }

  /// Where the tower of the model of LLaVA's authors lies beside it.
  @Test func `a LLaVA of its authors captions pictures, and is written in transformers' layout`() {
    let data = Dataset(perClass: 2)
    let model = "\(Self.models)/authors/liuhaotian/tiny"
    let outcome = data.run(
      """
      set -e
      printf 'a {label}' > ask
      edits decode -q set -o d.zst
      caption() { edits caption -q d.zst --style ask --temperature 1 --max-tokens 16 --on-error fail "$@"; }
      caption --model \(model) -o a.zst
      mkdir hf; cp \(model)/tokenizer.model hf
      edits weights -q \(model) --layout transformers -o hf/model.safetensors
      caption --model hf --conversation llava-v1 -o b.zst
      cp -r \(model) alone; status=0
      caption --model alone -o c.zst 2> log || status=$?
      echo $status $(grep -c 'mm_vision_tower.*--tower' log)
      caption --model alone --tower \(Self.models)/authors/openai/tower -o c.zst
      for f in a b c; do edits recs show -q $f.zst | jq -c .caption > $f; done
      cmp a b; cmp a c; sort -u a | wc -l
      edits weights -q \(model) | head -1; ls hf
      """)
    #expect(
      outcome.status == 0
        && outcome.text == """
          66 1
          6
          lm_head.weight	F16	[64, 32]	4096
          config.json
          model.safetensors
          preprocessor_config.json
          tokenizer.model

          """,
      "\(outcome.text) \(outcome.errors)")
  }

  /// Commands and the statuses that they end with.
  static let refused: [(String, Int32)] = [
    ("caption --model nowhere.gguf --projector nowhere.gguf", 66), ("caption --model x.gguf --measured", 64),
    ("caption --tokenizer class", 64), ("prompt --method llm --tokenizer class --model \(models)/decoder.gguf", 78),
    ("caption --tokenizer class --model \(models)/decoder.gguf --projector \(models)/projector.gguf", 78),
    ("caption --projector x.gguf", 64), ("caption --tower x", 64), ("caption --conversation vicuna", 64),
    ("caption --tower x --model \(models)/folder", 78),
    ("prompt --method llm --model \(models)/authors/liuhaotian/tiny", 78),
    ("weights --tower x \(models)/authors/liuhaotian/tiny", 64), ("prompt --model x.gguf", 64),
    ("prompt --method llm --model nowhere", 66),
  ]

  @Test(arguments: refused)
  func `what cannot be read ends with one line`(_ command: String, _ status: Int32) {
    let data = Dataset(perClass: 1)
    let outcome = data.run("edits decode -q set | edits \(command)")
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("error:") } == 1, "\(outcome.errors)")
  }
}
