import Glibc
import JSON
public import Tensors

/// The tensors of a Hugging Face folder: `NAME.safetensors`, or the shards that `NAME.safetensors.index.json` lists.
public final class Checkpoint: TensorSource, Sendable {
  public let path: String
  private let files: [SafeTensors]
  private let places: [String: Int]

  /// Opens the weights in a folder.
  ///
  /// `stems` are the names, without ending, under which they may lie, such as `model`; half-precision variants
  /// (`model.fp16.safetensors`) are taken where the full one is missing.
  ///
  /// - Throws: `WeightsError` `.missing` that names what is there, `.corrupt`.
  public init(folder: String, stems: [String] = ["model", "diffusion_pytorch_model"]) throws(WeightsError) {
    path = folder
    var names: [String] = []
    for stem in stems.flatMap({ [$0, $0 + ".fp16"] }) {
      if access("\(folder)/\(stem).safetensors", R_OK) == 0 {
        names = ["\(stem).safetensors"]
      } else if let variant = [
        "\(stem).safetensors.index.json", "\(stem.replacingFirstDot).safetensors.index.fp16.json",
      ].first(where: { access("\(folder)/\($0)", R_OK) == 0 }) {
        names = try Self.shards(ModelConfiguration(folder: folder, name: variant))
      }
      if !names.isEmpty { break }
    }
    guard !names.isEmpty else {
      let pickles = stems.flatMap { ["\($0).bin", "pytorch_model.bin", "\($0).ckpt"] }
      if let pickle = pickles.first(where: { access("\(folder)/\($0)", R_OK) == 0 }) {
        throw WeightsError(
          .unsupported, "\(folder)/\(pickle)",
          "is a Python pickle, which can run code; fetch or convert to \(stems[0]).safetensors")
      }
      throw WeightsError(.missing, folder, "has no \(stems.map { $0 + ".safetensors" }.joined(separator: " or "))")
    }
    var (files, places): ([SafeTensors], [String: Int]) = ([], [:])
    for (index, name) in names.enumerated() {
      let file = try SafeTensors("\(folder)/\(name)")
      for tensor in file.names { places[tensor] = index }
      files.append(file)
    }
    (self.files, self.places) = (files, places)
  }

  /// The folder of a pipeline's part, or the folder itself where it is that part alone.
  public static func component(_ name: String, in folder: String) -> String {
    access("\(folder)/\(name)/config.json", R_OK) == 0 ? "\(folder)/\(name)" : folder
  }

  private static func shards(_ index: ModelConfiguration) throws(WeightsError) -> [String] {
    guard case .object(let map)? = index["weight_map"] else {
      throw WeightsError(.corrupt, index.path, "has no \"weight_map\"")
    }
    let names = Set(map.members.compactMap(\.value.string)).sorted()
    // A name with a slash could lead out of the folder.
    guard !names.isEmpty, names.allSatisfy({ !$0.contains("/") }) else {
      throw WeightsError(.corrupt, index.path, "names no files of this folder")
    }
    return names
  }

  public var names: [String] { Array(places.keys) }

  public func shape(of name: String) -> [Int]? { places[name].flatMap { files[$0].shape(of: name) } }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    places[name].flatMap { files[$0].mappedFloats(name) }
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    guard let place = places[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return try files[place].matrix(name)
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    guard let place = places[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    try files[place].read(name, into: target)
  }
}

extension String {
  /// `model.fp16` as the names of indexes have it: the variant stands before `.json`.
  fileprivate var replacingFirstDot: String { split(separator: ".").first.map(String.init) ?? self }
}
