import Foundation

/// The recorded examples that hostile inputs are made from.
struct AttackSeeds: Sendable {
  private let streams: [[UInt8]]
  private let images: [[UInt8]]
  private let tars: [[UInt8]]
  private let models: String
  private let fixtures: String

  init(_ repository: String) {
    fixtures = "\(repository)/Tests/Fixtures"
    models = "\(fixtures)/checkpoints"
    func files(_ folder: String, most: Int) -> [[UInt8]] {
      let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
      return names.filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".txt") }.compactMap { name in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"), !data.isEmpty, data.count <= most
        else { return nil }
        return [UInt8](data)
      }
    }
    streams = files("\(repository)/formats/examples", most: 1 << 16)
    let folder = fixtures
    images = ["png", "jpeg", "exif"].flatMap { files("\(folder)/images/\($0)", most: 8192) }
    tars = [Self.tar([("cat/0.pgm", Self.picture), ("cat/0.cls", Array("cat".utf8)), ("dog/1.ppm", Self.picture)])]
  }

  private static let picture = Array("P5\n2 2\n255\nabcd".utf8)

  /// A tar of plain members (POSIX ustar).
  private static func tar(_ members: [(String, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, content) in members {
      var block = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, _ place: Int) { for (i, byte) in text.utf8.enumerated() { block[place + i] = byte } }
      put(name, 0)
      put("0000644\u{0}0000000\u{0}0000000\u{0}", 100)
      let size = String(content.count, radix: 8)
      put(String(repeating: "0", count: 11 - size.count) + size, 124)
      put("00000000000\u{0}        0", 136)
      put("ustar\u{0}00", 257)
      let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
      put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", 148)
      bytes += block + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }
    return bytes + [UInt8](repeating: 0, count: 1024)
  }

  private func write(_ name: String, _ bytes: [UInt8], _ folder: String) {
    let path = "\(folder)/\(name)"
    let parent = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  /// A copy of a folder in which one file of `suffix` is damaged.
  private func damagedCopy(_ source: String, _ suffix: String, _ chance: inout Chance, _ folder: String) -> String {
    let target = "\(folder)/model"
    try? FileManager.default.copyItem(atPath: source, toPath: target)
    let names = (FileManager.default.enumerator(atPath: target)?.compactMap { $0 as? String } ?? []).filter {
      $0.hasSuffix(suffix)
    }.sorted()
    guard !names.isEmpty else { return target }
    let name = chance.one(of: names)
    let bytes = [UInt8](FileManager.default.contents(atPath: "\(target)/\(name)") ?? Data())
    let damaged =
      suffix == ".json" ? Damage.text(String(decoding: bytes, as: UTF8.self), &chance) : weights(bytes, &chance)
    write("model/\(name)", damaged, folder)
    return target
  }

  /// Weights are damaged in their header as a rule: there is where a reader can be led astray.
  private func weights(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    guard chance.below(4) > 0, bytes.count > 4096 else { return Damage.bytes(bytes, &chance) }
    return Damage.bytes(Array(bytes[..<4096]), &chance) + bytes[4096...]
  }

  func stream(_ chance: inout Chance, _ folder: String) -> [String] {
    write("x.recs.zst", Damage.bytes(chance.one(of: streams), &chance), folder)
    let commands = [
      "recs check", "recs check --quick", "recs show", "recs show --full", "recs show --header", "recs cat -o y.zst",
      "recs cat --keep id --bare", "recs stat", "recs salvage", "recs wrap --piece 1", "recs index", "recs group",
      "recs group --by caption", "recs merge", "recs to-npy image y.npy", "recs split --records 1 -o y.{}", "decode",
      "recs cat --max-frame 9223372036854775807", "cluster --on image --ipc 2", "fuse", "select", "encode -o y.tar",
      "select --by random --ipc 1", "caption --measured", "prompt --method frequency", "encode -o y --sheet y.png",
      "train-eval --test x.recs.zst --epochs 1",
    ]
    return chance.one(of: commands).split(separator: " ").map(String.init) + ["-q", "-j", "1", "x.recs.zst"]
  }

  func image(_ chance: inout Chance, _ folder: String) -> [String] {
    let name = chance.one(of: ["a.png", "a.jpg", "a.ppm", "a.pgm", "a.jpeg"])
    let seed = chance.below(8) == 0 ? Self.picture : chance.one(of: images)
    write("set/c/\(name)", Damage.bytes(seed, &chance), folder)
    let fits = [
      "--size 8", "--size 1x65535 --fit pad", "--size 7 --fit crop --resample lanczos", "--size 8 --fast", "",
    ]
    let more = ["--tolerant", "--orient", "--channels 3", "--keep-src", "--channels 1", ""]
    let options = "\(chance.one(of: fits)) \(chance.one(of: more))".split(separator: " ").map(String.init)
    return ["decode", "-q", "-j", "1", "--max-rejects", "100%"] + options + ["set"]
  }

  func tar(_ chance: inout Chance, _ folder: String) -> [String] {
    let members = (0..<1 + chance.below(4)).map { _ in
      (String(Damage.name(&chance).utf8.prefix(90)) ?? "x", chance.below(2) == 0 ? Self.picture : [0x7B, 0x7D])
    }
    let seed = chance.below(2) == 0 ? tars[0] : Self.tar(members.filter { !$0.0.isEmpty })
    write("x.tar", Damage.bytes(seed, &chance), folder)
    return ["decode", "-q", "-j", "1", "--max-rejects", "100%", "x.tar"]
  }

  func json(_ chance: inout Chance, _ folder: String) -> [String] {
    let line =
      #"{"id":"a/1","label":"cat","caption":"a cat 7","cluster":3,"rank":0,"image":{"dtype":"u8","shape":[2,2,1],"data":[1,2,3,4]},"#
      + #""fused":{"dtype":"f32","shape":[4],"data":[0.5,1e3,-2,0]},"b":{"dtype":"bytes","hex":"00ff"},"n":[1,2,[3]]}"#
    switch chance.below(3) {
    case 0:
      write("set/c/1.pgm", Self.picture, folder)
      write(
        "set/metadata.jsonl", Damage.text(#"{"file_name":"c/1.pgm","text":"one","label":"c","id":57870}"#, &chance),
        folder)
      return ["decode", "-q", "-j", "1", "set"]
    case 1:
      write("list.jsonl", Damage.text(#"{"file_name":"1.png","text":"one"}"#, &chance), folder)
      write("x.recs.zst", chance.one(of: streams), folder)
      return ["caption", "-q", "--from", "list.jsonl", "x.recs.zst"]
    default:
      write("x.json", Damage.text(line + "\n" + line, &chance), folder)
      return ["recs", "from-json", "-q", "x.json"]
    }
  }

  func configuration(_ chance: inout Chance, _ folder: String) -> [String] {
    model(".json", &chance, folder)
  }

  func safetensors(_ chance: inout Chance, _ folder: String) -> [String] {
    model(".safetensors", &chance, folder)
  }

  private func model(_ suffix: String, _ chance: inout Chance, _ folder: String) -> [String] {
    let stream = chance.one(of: streams)
    write("x.recs.zst", stream, folder)
    let one: [String] = ["-q", "-j", "1", "x.recs.zst"]
    switch chance.below(4) {
    case 0:
      return ["embed", "--clip", damagedCopy("\(models)/embedder", suffix, &chance, folder), "--only", "image,text"]
        + one
    case 1: return ["embed", "--vae", damagedCopy("\(models)/vae", suffix, &chance, folder), "--only", "latent"] + one
    case 2:
      let pipeline = damagedCopy("\(models)/pipeline", suffix, &chance, folder)
      return ["diffuse", "--model", pipeline, "--steps", "1"] + one
    default:
      return ["diffuse", "--model", damagedCopy("\(models)/dit", suffix, &chance, folder), "--steps", "1"] + one
    }
  }

  func gguf(_ chance: inout Chance, _ folder: String) -> [String] {
    let names = ["llava/decoder.gguf", "gguf/types.gguf", "gguf/split-00001-of-00003.gguf"]
    let bytes = [UInt8](FileManager.default.contents(atPath: "\(fixtures)/\(chance.one(of: names))") ?? Data())
    write("m.gguf", weights(bytes, &chance), folder)
    write("x.recs.zst", chance.one(of: streams), folder)
    let captions = ["caption", "--model", "m.gguf", "--projector", "\(fixtures)/llava/projector.gguf"]
    let prompt = ["prompt", "--method", "llm", "--model", "m.gguf"]
    return (chance.below(2) == 0 ? prompt : captions) + ["-q", "-j", "1", "--max-tokens", "2", "x.recs.zst"]
  }

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
    var words = chance.one(of: programs).split(separator: " ").map(String.init) + ["-q"]
    for _ in 0...chance.below(3) { words += [chance.one(of: names), chance.one(of: values)] }
    return words + ["x.recs.zst"]
  }

  func names(_ chance: inout Chance, _ folder: String) -> [String] {
    var lines = ""
    for rank in 0..<1 + chance.below(5) {
      let (id, label, caption) = (Damage.name(&chance), Damage.name(&chance), Damage.name(&chance))
      let field = Damage.name(&chance)
      let image: [String: Any] = ["dtype": "u8", "shape": [2, 2, 1], "data": [1, 2, 3, 4]]
      let object: [String: Any] = [
        "id": id, "label": label, "caption": caption, field: rank, "cluster": chance.below(2), "rank": rank,
        "image": image,
      ]
      let data = (try? JSONSerialization.data(withJSONObject: object)) ?? Data()
      lines += String(decoding: data, as: UTF8.self) + "\n"
    }
    write("x.json", Array(lines.utf8), folder)
    let commands = [
      "recs from-json x.json -o y.zst", "recs from-json x.json --classes a,b", "recs from-json x.json --keep caption",
    ]
    return chance.one(of: commands).split(separator: " ").map(String.init) + ["-q"]
  }
}
