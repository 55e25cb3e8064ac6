import Foundation

/// The recorded examples that hostile inputs are made from.
struct AttackSeeds: Sendable {
  let streams: [[UInt8]]
  let images: [[UInt8]]
  let tars: [[UInt8]]
  let models: String
  let fixtures: String

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

  static let picture = Array("P5\n2 2\n255\nabcd".utf8)

  /// A tar of plain members (POSIX ustar).
  static func tar(_ members: [(String, [UInt8])]) -> [UInt8] {
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

  func write(_ name: String, _ bytes: [UInt8], _ folder: String) {
    let path = "\(folder)/\(name)"
    let parent = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  /// A copy of a folder in which one file of `suffix` is damaged.
  func damagedCopy(_ source: String, _ suffix: String, _ chance: inout Chance, _ folder: String) -> String {
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

  /// Weights are mostly damaged in their header, which is where readers can be misled.
  func weights(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
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
    guard chance.below(3) > 0 else { return arrays(&chance, folder) }
    write("x.tar", Damage.bytes(seed, &chance), folder)
    return ["decode", "-q", "-j", "1", "--max-rejects", "100%", "x.tar"]
  }

  /// IDX pairs and CIFAR's binary version.
  private func arrays(_ chance: inout Chance, _ folder: String) -> [String] {
    let counted: [UInt8] = [0, 0, 0, 2]
    let pictures = [0, 0, 8, 3] + counted + [0, 0, 0, 2, 0, 0, 0, 2] + (0..<8).map { UInt8($0) }
    let labels = [0, 0, 8, 1] + counted + [0, 1]
    let cifar = (0..<2).flatMap { [UInt8($0)] + [UInt8](repeating: 7, count: 3072) }
    let isCIFAR = chance.below(3) == 0
    if isCIFAR {
      write("set/data_batch_1.bin", Damage.bytes(cifar, &chance), folder)
      write("set/batches.meta.txt", Damage.bytes(Array("cat\ndog\n".utf8), &chance), folder)
    } else {
      let first = chance.below(2) == 0
      write("set/train-images-idx3-ubyte", first ? Damage.bytes(pictures, &chance) : pictures, folder)
      write("set/train-labels-idx1-ubyte", first ? labels : Damage.bytes(labels, &chance), folder)
    }
    return ["decode", "-q", "-j", "1", "--max-rejects", "100%", "--split", "train", "set"]
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
}
