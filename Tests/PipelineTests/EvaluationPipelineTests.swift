import TestSupport
import Testing

/// train-eval and select with sets and teachers that do not match, or match only by accident.
@Suite struct EvaluationPipelineTests {
  /// Images of one size and random pixels: `classes` of `count` each.
  private static func set(_ scratch: Scratch, _ name: String, shape: [Int], classes: Int = 3, count: Int = 2) {
    var lines = ""
    var state: UInt64 = 7
    for label in 0..<classes {
      for index in 0..<count {
        let pixels = (0..<shape.reduce(1, *)).map { _ -> String in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return "\(state >> 56)"
        }
        lines += "{\"id\":\"\(label)/\(index)\",\"label\":\"c\(label)\",\"image\":{\"dtype\":\"u8\","
        lines +=
          "\"shape\":[\(shape.map(String.init).joined(separator: ","))],\"data\":[\(pixels.joined(separator: ","))]}}\n"
      }
    }
    scratch.write("\(name).jsonl", Array(lines.utf8))
    _ = shell(
      "edits recs from-json -q \(name).jsonl | edits recs group -q --if-exists replace -o \(name).recs",
      in: scratch.path)
  }

  @Test func `a teacher sees the numbers that it has learned with`() {
    let data = Dataset(side: 16)
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o all.recs
      edits train-eval -q all.recs --test set --norm batch --network resnet18_modified --epochs 1 --runs 1 --save t \
        --normalize mnist > /dev/null
      edits select -q all.recs --by random --ipc 2 -o few.recs
      edits train-eval -q few.recs --test set --protocol rded --teacher t --epochs 1 --runs 1 |
        jq -c '[.normalize, .normalize_mean, .normalize_std]'
      edits train-eval -q few.recs --teach --teacher t --epochs 2 -o taught.recs
      edits recs show -q --header taught.recs | jq -c .normalization
      edits train-eval -q taught.recs --test set --protocol d4m --runs 1 | jq -c '[.normalize, .normalize_mean]'
      edits select -q all.recs --by realism --teacher t --ipc 1 | edits recs show -q --header | jq -c .normalization
      """)
    // Nothing has to be assumed; the test images are the training images here, which is reported.
    #expect(!outcome.errors.contains("scaled") && outcome.errors.contains("are training images too"))
    #expect(
      outcome.text == """
        ["teacher",[0.1307],[0.3081]]
        {"std":[0.3081],"mean":[0.1307]}
        ["header",[0.1307]]
        {"std":[0.3081],"mean":[0.1307]}

        """)
    let wrong = data.run("edits train-eval -q few.recs --test set --protocol rded --teacher t --normalize measured")
    #expect(wrong.status == 65 && wrong.errors.contains("leave --normalize out"), "\(wrong.errors)")
    let measured = data.run("edits train-eval -q few.recs --test set --epochs 1 --runs 1")
    #expect(measured.status == 0 && measured.errors.contains("measured on the 6 training images"))
  }

  /// A set whose soft labels are recorded, in `taught.recs`, with these options.
  private static func taught(_ options: String) -> Dataset {
    let data = Dataset(side: 16)
    _ = data.run(
      """
      edits decode -q set -o all.recs
      edits train-eval -q all.recs --test set --network resnet18_modified --protocol teacher --epochs 1 --runs 1 --save t \
        --normalize mnist > /dev/null 2>&1
      edits train-eval -q all.recs --teach --teacher t \(options) -o taught.recs
      """)
    return data
  }

  @Test func `soft labels are stored in 16 bits, thinned and used again`() {
    let data = Self.taught("--epochs 7 --keep-every 3 --mix mixup")
    let outcome = data.run(
      """
      edits recs show -q --header taught.recs | jq -c '[.fields.soft_label, .fields.scene, .soft_labels.epochs,
        .soft_labels.keep_every, .soft_labels.mix, .soft_labels.images]'
      edits train-eval -q taught.recs --test set --protocol d4m --runs 1 2>/dev/null |
        jq -c '[.epochs, .kept_epochs, .rate, .batch]'
      edits train-eval -q taught.recs --test set --protocol d4m --runs 1 --epochs 8 2>&1 | grep -c 'answers to 7'
      """)
    #expect(
      outcome.text == """
        ["f16[3,3]","f32[3,11]",7,3,"mixup",36]
        [7,3,0.001,36]
        1

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `soft labels of other images are refused`() {
    let data = Self.taught("--epochs 2")
    func refused(_ line: String, _ status: Int32, _ message: String) {
      let outcome = data.run("\(line) | edits train-eval -q --test set --protocol d4m --runs 1 --epochs 1")
      #expect(outcome.status == status && outcome.errors.contains(message), "\(line): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").filter { $0.contains("error:") }.count == 1, "\(outcome.errors)")
    }
    refused("edits recs head -q -n 20 taught.recs", 65, "train on the whole output of --teach")
    refused("cat taught.recs taught.recs", 65, "for 36 images")
    refused("head -c 9000 taught.recs", 65, "cut off")
    let alone = Self.taught("--epochs 2 --mix none")
    let part = alone.run(
      "edits recs head -q -n 20 taught.recs | edits train-eval -q --test set --protocol d4m --runs 1 2>/dev/null | jq .epochs"
    )
    #expect(part.text == "2\n", "\(part.errors)")
  }

  @Test(arguments: [
    ("--protocol minimax --factor 2", 64), ("--protocol dc --factor 3", 65), ("--protocol d4m --mix none", 64),
    ("--keep-every 2", 64), ("--rate 0", 64),
    ("--batch 1.5", 64), ("--weight-decay 11", 64), ("--optimizer lion", 64), ("--teach --teacher t --rate 1", 64),
    ("--teach --teacher t --epochs 2 --keep-every 3", 64), ("--network swin_t", 65), ("--network vgg11", 65),
  ])
  func `settings that a protocol does not have are refused in one line`(_ options: String, _ status: Int) {
    let data = Dataset(perClass: 1, side: 16)
    let outcome = data.run("edits decode -q set | edits train-eval -q --test set --runs 1 \(options)")
    #expect(outcome.status == Int32(status) && outcome.text.isEmpty, "\(options): \(outcome.status)")
    #expect(outcome.errors.split(separator: "\n").filter { $0.contains("error:") }.count == 1, "\(outcome.errors)")
  }

  @Test func `settings replace those of the protocol and are told`() {
    let data = Dataset(side: 16)
    let outcome = data.run(
      """
      edits decode -q set -o all.recs
      edits train-eval -q all.recs --test set --runs 1 --epochs 1 --rate 0.5 --batch 7 --weight-decay 0 2>/dev/null |
        jq -c '[.optimizer, .rate, .batch, .weight_decay]'
      edits train-eval -q all.recs --test set --runs 1 --epochs 1 --optimizer adamw 2>/dev/null |
        jq -c '[.optimizer, .rate, .batch, .weight_decay]'
      edits train-eval -q all.recs --test set --runs 1 --epochs 1 --protocol teacher --network mobilenet_v2 --save t \
        --normalize mnist 2>/dev/null | jq -c '[.optimizer, .rate, .batch, .weight_decay, .norm]'
      edits train-eval -q all.recs --test set --runs 1 --epochs 1 --protocol rded --teacher t --factor 3 --mix mixup \
        --network convnet3-8 2>/dev/null | jq -c '[.optimizer, .rate, .batch, .weight_decay, .factor, .mix]'
      edits select -q all.recs --by realism --teacher t --ipc 1 | edits recs show -q --header | jq -c .normalization.mean
      """)
    #expect(
      outcome.text == """
        ["sgd",0.5,7,0]
        ["adamw",0.001,256,0.01]
        ["sgd",0.1,36,0.0001,"batch"]
        ["adamw",0.001,36,0.01,3,"mixup"]
        [0.1307]

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `single runs, joined in any order, are what all runs print, and anything else is refused`() {
    let data = Dataset(side: 16)
    let outcome = data.run(
      """
      edits decode -q set -o all.recs
      # Seven test images: accuracies have many digits.
      edits decode -q set --per-class 3 --limit 7 -o test.recs
      run() { edits train-eval -q all.recs --test test.recs --network convnet3-8 --epochs 2 "$@" 2> /dev/null; }
      run --runs 3 > want; for i in 1 2 3; do run --runs 3 --only-run $i --save net$i > $i.json; done
      run --runs 3 --save net > /dev/null; cmp net/model-2.safetensors net2/model-2.safetensors && echo same network
      speed='del(.train_images_per_second)'
      diff <(jq -c $speed want) <(edits train-eval merge -q 3.json 1.json 2.json | jq -c $speed) && echo same
      run --runs 3 --only-run 2 --seed 1 > seed.json; run --runs 2 --only-run 2 > runs.json
      for files in '1.json 2.json' '1.json 2.json 2.json' '1.json 2.json seed.json' 'runs.json 1.json' 'want' '' none; do
        edits train-eval merge $files > out; echo $? $(wc -c < out)
      done
      run --runs 3 --only-run 4 > out; echo $?; edits train-eval -q all.recs --teach --teacher net --only-run 1 > out; echo $?
      """)
    #expect(
      outcome.text == "same network\nsame\n65 0\n65 0\n65 0\n65 0\n65 0\n64 0\n66 0\n64\n64\n",
      "\(outcome.text) \(outcome.errors)")
    for words in [
      "run 3 of 3 is missing", "is run 2, as 2.json: line 1 is", "another \"seed\"", "another \"runs\"",
      "has no \"only_run\"", "give the results to join",
    ] {
      #expect(outcome.errors.contains(words), "\(words): \(outcome.errors)")
    }
  }

  @Test func `rank prints DD-Ranking's scores, of fractions and as its package does`() {
    let scratch = Scratch()
    func result(_ name: String, _ best: [Double]) {
      scratch.write("\(name).json", Array("{\"best\":\(best),\"accuracy\":[1,1]}\n".utf8))
    }
    result("real", [79, 81, 80])
    result("hard", [60, 60])
    result("random", [40, 40])
    // Of a search for the rate the best counts.
    scratch.write("syn.json", Array("{\"best\":[20,20]}\n\n{\"best\":[70,70]}\n{\"best\":[69,69]}\n".utf8))
    let robust = shell(
      "edits train-eval rank --syn syn.json --random random.json --real-hard real.json --syn-hard hard.json | jq -c "
        + "'[.scale, .runs, .improvement_over_random, .hard_label_recovery, .label_robust_score, .label_robust_score_std, "
        + ".label_robust_score_of_percents]'", in: scratch.path)
    #expect(robust.text == "[\"fractions\",2,30,20,0.2908,0,62.9872]\n", "\(robust.text) \(robust.errors)")
    result("plain", [50, 50])
    let augmented = shell(
      "edits train-eval rank --syn syn.json --random random.json --syn-plain plain.json --random-plain random.json "
        + "--weight 1 | jq -c '[.improvement_with_augmentation, .improvement_without_augmentation, "
        + ".augmentation_robust_score]'", in: scratch.path)
    #expect(augmented.text == "[30,10,0.4178]\n", "\(augmented.text) \(augmented.errors)")
    scratch.write("text", Array("nothing\n".utf8))
    scratch.write("empty", [])
    result("high", [101, 70])
    result("one", [70])
    for (options, status, message) in [
      ("", 64, "--syn FILE and --random FILE"), ("--syn syn.json", 64, "--random"),
      ("--syn syn.json --random random.json", 64, "--real-hard and --syn-hard"),
      ("--syn syn.json --random random.json --real-hard real.json", 64, "go with one another"),
      ("--syn syn.json --random none --syn-plain plain.json --random-plain random.json", 66, "none"),
      ("--syn text --random random.json --syn-plain plain.json --random-plain random.json", 65, "text: line 1"),
      ("--syn empty --random random.json --syn-plain plain.json --random-plain random.json", 65, "empty"),
      ("--syn high.json --random random.json --syn-plain plain.json --random-plain random.json", 65, "0 to 100"),
      ("--syn one.json --random random.json --syn-plain plain.json --random-plain random.json", 65, "--runs"),
      ("--syn syn.json --random random.json --weight 2", 64, "--weight"), ("x.json", 64, "--syn FILE"),
    ] {
      let outcome = shell("edits train-eval rank \(options)", in: scratch.path)
      #expect(outcome.status == Int32(status) && outcome.errors.contains(message), "\(options): \(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.text.isEmpty, "\(outcome.errors)")
    }
  }

  @Test func `files of others are not replaced: an answer's, a socket's, a report's`() {
    let data = Dataset(side: 16)
    let outcome = data.run(
      """
      edits decode -q set -o all.recs
      edits train-eval -q all.recs --test set --epochs 0 --runs 1 --save t --normalize mnist > /dev/null 2>&1
      echo mine > kept
      edits train-eval -q all.recs --teach --teacher t --epochs 1 -o kept; echo $?
      edits cluster --on image --listen unix:kept; echo $?
      edits cluster --on image --listen unix:socket --admin unix:kept; echo $?
      cat kept
      """)
    #expect(outcome.text == "73\n73\n73\nmine\n", "\(outcome.text)\(outcome.errors)")
  }

  @Test func `the best tests have a mean of their own`() {
    let data = Dataset(side: 16)
    let outcome = data.run(
      """
      edits decode -q set | edits train-eval -q --test set --protocol minimax --norm batch --epochs 3 --runs 3 \
        --network resnet18_modified --normalize measured |
        jq -c '(.best | add / length) as $m | [(.best_mean - $m | fabs) < 1e-3, .best_mean >= .mean, (.best | length)]'
      """)
    #expect(outcome.text == "[true,true,3]\n", "\(outcome.errors)")
  }

  @Test func `images that no network takes are refused in one line`() {
    let scratch = Scratch()
    Self.set(scratch, "gray", shape: [8, 8, 1])
    let kept = shell(
      "edits train-eval -q gray.recs --test gray.recs --runs 1 --epochs 1 --norm batch --network resnet18 --save t "
        + "--normalize measured", in: scratch.path)
    #expect(kept.status == 0, "\(kept.errors)")
    func refused(_ shape: [Int], _ options: String, _ message: String) {
      Self.set(scratch, "odd", shape: shape)
      let outcome = shell(
        "edits train-eval -q odd.recs --test odd.recs --runs 1 --epochs 1 \(options)",
        in: scratch.path)
      #expect(outcome.status == 65 && outcome.errors.contains(message), "\(shape) \(options): \(outcome.status)")
      #expect(outcome.errors.split(separator: "\n").filter { $0.contains("error:") }.count == 1, "\(outcome.errors)")
    }
    for channels in [2, 4, 5, 64] { refused([8, 8, channels], "--normalize measured", "\(channels) channels") }
    for shape in [[1, 65, 3], [65, 1, 3]] { refused(shape, "--network resnet18 --normalize measured", "too small") }
    for shape in [[1, 65, 1], [65, 1, 1], [1, 300, 1]] {
      refused(shape, "--network resnet18_modified --protocol rded --teacher t", "2 pieces a side")
    }
    // A network of another name than its tensors would need: read without memory for what it says.
    _ = shell("sed 's/resnet18\\\"/convnet3-65536\\\"/' t/model.safetensors > named.safetensors", in: scratch.path)
    let named = shell(
      "edits train-eval -q gray.recs --test gray.recs --runs 1 --epochs 1 --protocol rded --teacher named.safetensors",
      in: scratch.path)
    #expect(named.status == 65 || named.status == 78, "\(named.status) \(named.errors)")
    // The ResNet of a 1 x 300 picture is PyTorch's too: its stem pads.
    Self.set(scratch, "wide", shape: [1, 300, 3])
    let wide = shell(
      "edits train-eval -q wide.recs --test wide.recs --runs 1 --epochs 1 --network resnet18 --normalize imagenet",
      in: scratch.path)
    #expect(wide.status == 0, "\(wide.errors)")
  }

  @Test func `short classes fail, stay short or are filled up, as asked`() {
    let data = Dataset(perClass: 5, side: 8)
    _ = data.run("rm set/Coat/[34].pgm; grep -v 'Coat/[34]' set/metadata.jsonl > m; mv m set/metadata.jsonl")
    _ = data.run("edits decode -q set -o all.recs")
    func counts(_ line: String) -> (text: String, errors: String, status: Int32) {
      let outcome = data.run("set -o pipefail; \(line) | edits recs stat -q | jq -c '[.labels[]]'")
      return (outcome.text, outcome.errors, outcome.status)
    }
    for method in ["random", "herding", "kcenter"] {
      let base = "edits select -q all.recs --by \(method) --ipc 5"
      let failed = counts(base)
      #expect(failed.status == 65 && failed.errors.contains("--short-classes"), "\(failed)")
      let all = counts("\(base) --short-classes all")
      #expect(all.text == "[5,3,5]\n" && all.errors.contains("class \"Coat\" has 3 samples"), "\(all)")
      #expect(counts("\(base) --short-classes repeat").text == "[5,5,5]\n")
    }
    let ids = data.run(
      "edits select -q all.recs --by random --ipc 8 --short-classes repeat | edits recs show -q | jq -r .id | sort | uniq -d"
    )
    #expect(ids.text.isEmpty, "an id twice: \(ids.text)")
    let cluster = "edits cluster -q all.recs --on image --ipc 5"
    #expect(counts("\(cluster) | edits select -q").status == 65)
    #expect(counts("\(cluster) --short-classes all | edits select -q").text == "[5,3,5]\n")
    #expect(counts("\(cluster) --short-classes repeat | edits select -q").text == "[5,5,5]\n")
    #expect(
      counts("\(cluster) --algorithm minibatch --short-classes repeat | edits select -q").text.hasPrefix("[5,5,5]"))
  }

  @Test func `fewer clusters than asked for are told`() {
    let scratch = Scratch()
    let lines = (0..<15).map { index in
      "{\"id\":\"\(index)\",\"label\":\"a\",\"fused\":{\"dtype\":\"f32\",\"shape\":[2],\"data\":[\(index % 3),1]}}\n"
    }
    scratch.write("s.jsonl", Array(lines.joined().utf8))
    _ = shell("edits recs from-json -q s.jsonl | edits recs group -q -o s.recs", in: scratch.path)
    for algorithm in ["kmeans", "minibatch"] {
      let line = "edits cluster -q s.recs --ipc 5 --algorithm \(algorithm)"
      let short = shell("\(line) | edits select -q | edits recs stat -q | jq .n", in: scratch.path)
      #expect(short.text == "3\n" && short.errors.contains("3 clusters where 5 were asked for"), "\(short)")
      let full = shell(
        "\(line) --short-classes repeat | edits select -q | edits recs stat -q | jq .n", in: scratch.path)
      #expect(full.text == "5\n", "\(full)")
    }
  }
}
