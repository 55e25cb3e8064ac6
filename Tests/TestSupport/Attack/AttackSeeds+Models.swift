import Foundation

extension AttackSeeds {
  /// Small language models in Hugging Face's layout.
  private var languages: [String] {
    ["language", "families"].flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: "\(fixtures)/\(folder)"))?.sorted().map {
        "\(folder)/\($0)"
      }
      .filter { FileManager.default.fileExists(atPath: "\(fixtures)/\($0)/config.json") } ?? []
    }
  }

  private static let prototype =
    #"{"id":"a","label":"cat","caption":"a cat on a mat","cluster":0,"rank":0,"kind":"text","similarity":1}"#

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
    switch chance.below(5) {
    case 0:
      return ["embed", "--clip", damagedCopy("\(models)/embedder", suffix, &chance, folder), "--only", "image,text"]
        + one
    case 1: return ["embed", "--vae", damagedCopy("\(models)/vae", suffix, &chance, folder), "--only", "latent"] + one
    case 2:
      let pipeline = damagedCopy("\(models)/pipeline", suffix, &chance, folder)
      return ["diffuse", "--model", pipeline, "--steps", "1"] + one
    case 3:
      return ["diffuse", "--model", damagedCopy("\(models)/dit", suffix, &chance, folder), "--steps", "1"] + one
    default:
      let family = chance.one(of: languages)
      write("x.json", Array(Self.prototype.utf8), folder)
      return Self.piped(
        "prompt --method llm --max-tokens 2 -q -j 1 --model "
          + damagedCopy("\(fixtures)/\(family)", suffix, &chance, folder))
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
}
