import TestSupport
import Testing

/// `edits weights`, and files of torch.save as models.
@Suite struct WeightsTests {
  private static let torch = "\(repository)/Tests/Fixtures/torch"
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"

  @Test func `what a file holds is listed, and written as safetensors`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      edits weights -q \(Self.torch)/checkpoint.pt 2> told; grep -c '"ema" is read, not "model"' told
      edits weights -q \(Self.torch)/views.pt --format json | jq -c 'select(.name == "part" or .name == "e4m3")'
      edits weights -q \(Self.torch)/checkpoint.pt --key model -o x.safetensors && edits weights -q x.safetensors
      edits weights -q \(Self.torch)/views.pt --precision float16 -o y.safetensors && edits weights -q y.safetensors | grep -c F16
      edits weights -q \(Self.torch)/archive.pt -o x.safetensors; echo $?
      edits weights -q \(Self.torch)/archive.pt -o x.safetensors --if-exists replace && edits weights -q x.safetensors
      edits weights -q \(Self.checkpoints)/pipeline/vae | wc -l
      """)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(10)) == [
        "bias\tF32\t[1]\t4", "weight\tF32\t[1, 2]\t8", "1", #"{"name":"e4m3","dtype":"F8_E4M3","shape":[3],"bytes":3}"#,
        #"{"name":"part","dtype":"F32","shape":[2,3],"bytes":24}"#, "bias\tF32\t[1]\t4", "weight\tF32\t[1, 2]\t8", "16",
        "73", "a\tF32\t[2]\t8",
      ], "\(outcome.text) \(outcome.errors)")
    #expect((lines.last.flatMap { Int($0) } ?? 0) > 50, "\(outcome.text)")
  }

  @Test func `what is no tensor beside tensors is told by name`() {
    let outcome = Dataset(perClass: 1).run(
      "edits weights -q \(Self.torch)/mixed.pt 2>&1 > out | sed 's/.*mixed.pt: //'; cat out")
    #expect(
      outcome.text == """
        "count" is an integer, no tensor, and is not read
        "settings" is argparse.Namespace, no tensor, and is not read
        "inner" is a dictionary, no tensor, and is not read
        a\tF32\t[1]\t4

        """, "\(outcome.text)")
  }

  @Test(arguments: [
    ("\(torch)/module.pt", 78, "torch.nn.modules.linear.Linear"), ("\(torch)/script.pt", 78, "TorchScript"),
    ("nowhere.pt", 66, "nowhere.pt"), ("cut.pt", 65, "cut.pt"), ("\(torch)/views.pt --key ema", 66, "\\\"ema\\\""),
    ("\(torch)/dit.pt --layout diffusers -o x.safetensors", 78, "--heads"), ("\(torch)/dit.pt -o x.pt", 64, "x.pt"),
    ("\(torch)/views.pt --precision float16", 64, "-o"), ("", 64, "FILE"),
  ])
  func `what cannot be read is one line and its status`(_ operands: String, _ status: Int32, _ reason: String) {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      "head -c 3000 \(Self.torch)/views.pt > cut.pt; edits weights -q \(operands) 2> err; echo $?; wc -l < err; ls *.safetensors "
        + "2> /dev/null; grep -c -e \"\(reason)\" err")
    #expect(outcome.text == "\(status)\n1\n1\n", "\(operands): \(outcome.text)")
  }

  @Test func `a DiT of facebook's is renamed, and draws with its config.json`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      cp -r \(Self.checkpoints)/dit model && rm model/transformer/*
      edits weights -q \(Self.torch)/minimax.pt --layout diffusers --heads 2 \
        -o model/transformer/diffusion_pytorch_model.safetensors
      jq -c '[.num_layers,.freq_shift,.norm_eps]' model/transformer/config.json
      echo '{"id":"x","label":"9"}' | edits recs from-json -q | edits diffuse -q --model model \
        --vae \(Self.checkpoints)/pipeline --steps 3 --guidance 4 --scheduler ddpm | edits recs show -q | jq -c '[.id,.image.shape]'
      """)
    #expect(
      outcome.text.hasPrefix("[2,0,") && outcome.text.contains("\"x"), "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a DiT's file draws by itself, as what is made of it does`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      cp -r \(Self.checkpoints)/dit model && rm model/transformer/*
      edits weights -q \(Self.torch)/dit-s.pt --layout diffusers -o model/transformer/diffusion_pytorch_model.safetensors
      draw() { echo '{"id":"x","label":"9"}' | edits recs from-json -q |
        edits diffuse -q --steps 3 --guidance 4 --no-prov --size 16 "$@" | edits recs show -q --full; }
      draw --model \(Self.torch)/dit-s.pt --vae \(Self.checkpoints)/pipeline > a
      draw --model model --vae \(Self.checkpoints)/pipeline > b
      cmp a b && grep -c image a
      draw --model \(Self.torch)/dit-s.pt 2> err; grep -c '^diffuse.*--vae' err
      """)
    #expect(outcome.text == "1\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a teacher may be a file of torch.save, with RDED's names`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      for label in a b c d e; do
        mkdir -p set5/$label; { printf 'P6\\n16 16\\n255\\n'; head -c 768 \(Self.torch)/resnet18.pth; } > set5/$label/0.ppm
      done
      edits decode -q set5 | edits select -q --by realism --ipc 1 --candidates 1 --teacher \(Self.torch)/rded-conv3.pth \
        2> told | edits recs stat -q | jq -c '[.n,.rej]'
      grep -c '"model" is read' told
      """)
    #expect(outcome.text == "[5,0]\n1\n", "\(outcome.text) \(outcome.errors)")
  }
}
