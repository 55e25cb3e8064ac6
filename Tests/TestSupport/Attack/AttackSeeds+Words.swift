import Foundation

extension AttackSeeds {
  func options(_ chance: inout Chance, _ folder: String) -> [String] {
    write("x.recs.zst", chance.one(of: streams), folder)
    let programs = [
      "recs cat", "recs show", "recs head", "recs split -o y.{}", "recs merge", "recs diff x.recs.zst", "recs group",
      "recs wrap", "recs stat", "caption", "cluster", "fuse", "select", "encode", "prompt --method frequency", "decode",
    ]
    let names = [
      "--limit", "--skip", "--max-frame", "--frame-size", "--memory", "--level", "--batch", "--seed", "--max-rejects",
      "--size", "--per-class", "--shard", "--ipc", "--images", "--texts", "--neighbors", "--restarts", "-n", "--shards",
      "--records", "--tau", "--max-pixels", "--queue", "--max-conn", "--drain", "--connect-wait", "--stall-timeout",
      "--most",
      "--rtol", "--factor", "--crops", "--candidates", "--common", "--top-words", "--keep", "--drop", "--tmpdir",
      "--rejects",
      "--stats", "--expect-shards", "--contamination", "--piece", "--by", "--on", "-o", "--threads",
    ]
    let values =
      Damage.numbers.map { "\($0)" } + [
        "8388607T", "100G", "1K", "-0", "0x10", "1e308", "nan", "inf", "", "precious", "/dev/full",
      ]
      + [
        "100%", "-1%", "1000000000000000000000000", "0/0", "1/0", "9223372036854775806/9223372036854775807", "0.5", "é",
      ]
    // Options that cause work only get values that cause little work or must be refused.
    if chance.below(4) == 0 { return work(&chance) + ["x.recs.zst"] }
    var words = chance.one(of: programs).split(separator: " ").map(String.init) + ["-q"]
    for _ in 0...chance.below(3) { words += [chance.one(of: names), chance.one(of: values)] }
    return words + ["x.recs.zst"]
  }

  /// Options of the programs that run networks.
  private func work(_ chance: inout Chance) -> [String] {
    let programs = [
      "embed --only image,text --clip \(models)/embedder", "embed --only latent --vae \(models)/vae",
      "diffuse --model \(models)/pipeline --steps 1", "diffuse --model \(models)/dit --steps 1",
      "train-eval --test x.recs.zst --epochs 1 --runs 1", "select --by realism --teacher x.recs.zst", "embed train",
      "diffuse train --model \(models)/pipeline", "select --by kcenter --ipc 1",
    ]
    let names = [
      "--batch", "--size", "--fit", "--latent", "--steps", "--strength", "--guidance", "--scheduler", "--negative",
      "--per-prototype", "--prompts", "--epochs", "--runs", "--network", "--protocol", "--norm", "--normalize",
      "--save",
      "--teacher", "--memory", "--frame-size", "--max-frame", "-j", "--seed", "--limit", "--skip", "-o", "--channels",
      "--rate", "--warmup", "--width", "--generator", "--features", "--keep", "--drop", "--crops", "--ipc", "--classes",
    ]
    let values = [
      "0", "-1", "1", "2", "3", "7", "nan", "inf", "-inf", "", "-0", "é", "1e999", "1e-320", "auto", "none", "precious",
      "/dev/full", "dpmpp", "ddpm", "chunked", "crop", "1x2", "0x0", "65536x65536", "9223372036854775808", "batch",
      "rded",
      "d4m", "resnet18", "convnet6", ".", "..", "x.recs.zst",
    ]
    var words = chance.one(of: programs).split(separator: " ").map(String.init) + ["-q"]
    for _ in 0...chance.below(3) { words += [chance.one(of: names), chance.one(of: values)] }
    return words
  }

  /// Runs `line` on the records of `x.json`: a pipeline with the status of the last program that fails.
  static func piped(_ line: String) -> [String] {
    ["/bin/bash", "-o", "pipefail", "-c", "\"$0\"/recs from-json -q x.json | \"$0\"/\(line)"]
  }

  func names(_ chance: inout Chance, _ folder: String) -> [String] {
    if chance.below(4) == 0 { return files(&chance, folder) }
    var lines = ""
    for rank in 0..<1 + chance.below(5) {
      // Some are valid, so that the others reach the stages.
      let names = ["a/\(rank)", "cat", "a cat on a mat"].map { chance.below(3) == 0 ? Damage.name(&chance) : $0 }
      let (id, label, caption) = (names[0], names[1], names[2])
      let field = Damage.name(&chance)
      let image: [String: Any] = ["dtype": "u8", "shape": [2, 2, 1], "data": [1, 2, 3, 4]]
      let vector: [String: Any] = ["dtype": "f32", "shape": [2], "data": [rank, 1]]
      let object: [String: Any] = [
        "id": id, "label": label, "caption": caption, field: rank, "cluster": chance.below(2), "rank": rank,
        "image": image, "image_embedding": vector, "text_embedding": vector, "fused": vector, "kind": "image",
      ]
      let data = (try? JSONSerialization.data(withJSONObject: object)) ?? Data()
      lines += String(decoding: data, as: UTF8.self) + "\n"
    }
    write("x.json", Array(lines.utf8), folder)
    let commands = [
      "recs from-json x.json -o y.zst", "recs from-json x.json --classes a,b", "recs from-json x.json --keep caption",
    ]
    guard chance.below(3) == 0 else {
      let stages = [
        "encode -q -o y.tar", "encode -q -o y", "encode -q -o y --sheet s.png", "encode -q -o y --report r.html",
        "select -q --by random --ipc 1", "cluster -q --on image --ipc 1", "prompt -q --method frequency",
        "prompt -q --method medoid", "caption -q --measured", "caption -q --from x.json", "recs group -q",
        "recs group -q --by caption", "recs show", "recs stat", "recs index -q", "recs split -q --records 1 -o y.{}",
        "fuse -q", "recs merge -q", "select -q --by herding --ipc 1", "select -q",
        "recs cat -q --keep id,label -o y.zst",
        "train-eval -q --test fashion-mnist --epochs 1 --runs 1 --limit 1", "recs diff -q /dev/stdin /dev/stdin",
        "recs to-npy -q image y.npy", "recs wrap -q", "decode -q", "recs salvage -q",
      ]
      return Self.piped(chance.one(of: stages))
    }
    return chance.one(of: commands).split(separator: " ").map(String.init) + ["-q"]
  }

  /// A folder whose classes and files have these names, or a tar of it.
  private func files(_ chance: inout Chance, _ folder: String) -> [String] {
    var captions = ""
    for number in 0..<1 + chance.below(4) {
      let parts = [Damage.name(&chance), Damage.name(&chance)].map { part in
        let short = String(part.filter { $0 != "/" && $0 != "\u{0}" }.unicodeScalars.prefix(40))
        return short.isEmpty || short.allSatisfy { $0 == "." } ? "x\(number)" : short
      }
      let suffix = chance.one(of: [".pgm", ".PGM", "", ".png", ".txt", ".tar", ".pgm.pgm", ". pgm"])
      write("set/\(parts[0])/\(parts[1])\(suffix)", Self.picture, folder)
      let entry = [
        "file_name": "\(Damage.name(&chance))\(parts[0])/\(parts[1])\(suffix)", "text": Damage.name(&chance),
      ]
      captions += String(decoding: (try? JSONSerialization.data(withJSONObject: entry)) ?? Data(), as: UTF8.self) + "\n"
    }
    if chance.below(2) == 0 { write("set/metadata.jsonl", Array(captions.utf8), folder) }
    let more = ["--split train", "--keep-src", "--classes set/metadata.jsonl", "--per-class 1", "--normalize auto", ""]
    return "decode -q -j 1 --max-rejects 100% \(chance.one(of: more)) set".split(separator: " ").map(String.init)
  }
}
