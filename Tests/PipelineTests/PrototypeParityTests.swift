import Foundation
import JSON
import TestSupport
import Testing

/// What EDITS and VLCP choose, against their published code (tools/goldens/prototypes.py), from decoding to the prototypes.
@Suite struct PrototypeParityTests {
  private static let checkpoints = "\(repository)/Tests/Fixtures/checkpoints"
  private let answers: JSONValue
  private let golden: Fixture

  init() throws {
    let file = URL(filePath: "\(repository)/Tests/Fixtures/goldens/prototypes.json")
    answers = try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
    golden = try Fixture("goldens/prototypes.safetensors")
  }

  private static let classes = ["n02086240", "n02099601"]

  /// The pictures of the script, with their captions, as a folder.
  private func folder() throws -> Scratch {
    let scratch = Scratch()
    for (label, name) in Self.classes.enumerated() {
      _ = shell("mkdir -p train/\(name)", in: scratch.path)
      for number in 0..<24 {
        let file = "\(name)/\(number < 10 ? "0" : "")\(number).ppm"
        scratch.write("train/" + file, Array("P6\n30 30\n255\n".utf8) + Self.picture(label, number))
      }
    }
    let captions = try #require(answers["captions"]?.array)
    scratch.write("train/metadata.jsonl", Array(captions.map { "\($0)\n" }.joined().utf8))
    return scratch
  }

  private static func picture(_ label: Int, _ number: Int) -> [UInt8] {
    let k = number % 3
    var pixels: [UInt8] = []
    for y in 0..<30 {
      for x in 0..<30 {
        for c in 0..<3 {
          let noise = (((x * 31 + y * 17 + c * 13 + number * 101 + label * 57) * 40503) >> 5) % 16
          let value = x * (3 + 2 * k + 5 * label) + y * (7 - 3 * k + label) + c * 40 * (k + 1) + noise
          pixels.append(UInt8(value % 240))
        }
      }
    }
    return pixels
  }

  /// The lines of `recs show`, by label.
  private func records(_ text: String) throws -> [String: [JSONValue]] {
    let all = try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    return Dictionary(grouping: all) { $0["label"]?.string ?? "" }
  }

  private static func texts(_ value: JSONValue?) -> [String] { value?.array?.compactMap(\.string) ?? [] }

  @Test func `EDITS chooses the published images and texts for its prototypes`() throws {
    let scratch = try folder()
    let outcome = shell(
      """
      set -e
      edits decode -q train | edits recs group -q |
        edits embed -q --only image,text --clip \(Self.checkpoints)/embedder --fit stretch --features released |
        edits fuse -q --tau 0.01 --normalize false --combine concat -o fused.zst
      edits cluster -q fused.zst --on fused --ipc 3 --restarts 10 --seed 42 | edits select -q --images 5 --texts 5 |
        edits recs show -q | jq -c '{"label": .label, members, captions}'
      """, in: scratch.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let found = try records(outcome.text)
    for label in Self.classes {
      let expected = try #require(answers["edits"]?[label]?.array)
      let groups = try #require(found[label])
      #expect(groups.count == 3)
      // Clusters have other numbers; their order within is that of the distances.
      for group in expected {
        let images = Self.texts(group["images"])
        let own = groups.first { Self.texts($0["members"]).first == images.first }
        #expect(Self.texts(own?["members"]) == images, "\(label)")
        #expect(Self.texts(own?["captions"]) == Self.texts(group["texts"]), "\(label)")
      }
    }
  }

  @Test func `VLCP chooses the published captions for its clusters, word for word`() throws {
    let scratch = try folder()
    let outcome = shell(
      """
      set -e
      edits decode -q train | edits recs group -q |
        edits embed -q --only latent --vae \(Self.checkpoints)/pipeline --fit stretch --size 30 --latent mean |
        edits cluster -q --on latent --ipc 3 --restarts 10 --contamination 0.1 --neighbors 10 --centers --seed 42 |
        edits select -q --latent center --texts 1000000 --images 1000000 |
        edits prompt -q --method frequency --common 0.7 --top-words 30 --verbatim -o chosen.zst
      edits recs show -q chosen.zst | jq -c '{"label": .label, members, caption}'
      edits recs to-npy -q latent latents.npy chosen.zst
      """, in: scratch.path)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let found = try records(outcome.text)
    let lines = try outcome.text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    let bytes = contents(of: scratch.file("latents.npy"))
    let count = 4 * 15 * 15
    // After a header of 256 bytes.
    try #require(lines.count == 6 && bytes.count == 256 + 4 * lines.count * count)
    let latents = Array(bytes.dropFirst(256)).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    for label in Self.classes {
      let expected = try #require(answers["vlcp"]?[label]?.array)
      let groups = try #require(found[label])
      #expect(groups.count == 3)
      for (place, cluster) in expected.enumerated() {
        let members = Set(Self.texts(cluster["members"]))
        let line = lines.firstIndex { $0["label"]?.string == label && Set(Self.texts($0["members"])) == members }
        let index = try #require(line, "\(label): no cluster has the members \(members.sorted())")
        #expect(lines[index]["caption"] == cluster["text"], "\(label)")
        // Means of eight latents, each within 2e-5 of diffusers'.
        let center = Array(latents[index * count..<(index + 1) * count])
        let published = try golden.values("vlcp.\(label)")[place * count..<(place + 1) * count]
        #expect(relativeError(center, published) <= 1e-4, "\(label)")
      }
    }
  }
}
