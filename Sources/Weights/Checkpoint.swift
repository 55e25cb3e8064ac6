import Exact
import Glibc
import JSON
public import Kernels
import Settings

/// The tensors of a Hugging Face folder: `NAME.safetensors`, or the shards listed in `NAME.safetensors.index.json`; if
/// there are none, `NAME.bin` in the same forms.
public final class Checkpoint: WeightFile {
  public let path: String
  private let files: [any WeightFile]
  private let places: [String: Int]

  private let scales: WeightScales

  /// Opens the weights in a folder.
  ///
  /// `stems` are the possible names without extension, such as `model`. If there is only a variant, such as
  /// `model.fp16.safetensors`, it is used, and a message says so.
  ///
  /// - Throws: `WeightsError` `.missing`, with the names of what is there, `.corrupt`, `.unsupported`.
  public init(folder: String, stems: [String] = ["model", "diffusion_pytorch_model"]) throws(WeightsError) {
    path = folder
    let names = try WeightFiles(folder: folder, stems: stems).names
    scales = try WeightScales(folder: folder)
    var (files, places): ([any WeightFile], [String: Int]) = ([], [:])
    for (index, name) in names.enumerated() {
      let file = try WeightFileForm.open("\(folder)/\(name)")
      for tensor in file.names { places[tensor] = index }
      files.append(file)
    }
    (self.files, self.places) = (files, places)
  }

  /// The subfolder of a pipeline's component, or the folder itself if it is only that component.
  public static func component(_ name: String, in folder: String) -> String {
    access("\(folder)/\(name)/config.json", R_OK) == 0 ? "\(folder)/\(name)" : folder
  }

  public var names: [String] { Array(places.keys) }

  /// In the order of the shards' names.
  public var mappedFiles: [MappedFile] { files.flatMap(\.mappedFiles) }

  public func shape(of name: String) -> [Int]? { places[name].flatMap { files[$0].shape(of: name) } }

  public func type(of name: String) -> String? { places[name].flatMap { files[$0].type(of: name) } }

  public func byteCount(of name: String) -> Int? { places[name].flatMap { files[$0].byteCount(of: name) } }

  /// Those of a folder's single file; shards have theirs in the index.
  public var notes: [(name: String, value: String)] { files.count == 1 ? files[0].notes : [] }

  public func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    try file(of: name).withBytes(of: name, body)
  }

  public func mappedFloats(_ name: String) -> UnsafePointer<Float>? {
    places[name].flatMap { files[$0].mappedFloats(name) }
  }

  public func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let file = try file(of: name)
    guard file.isEightBitFloat(name) else { return try file.matrix(name) }
    let shape = file.shape(of: name) ?? []
    let (count, columns) = (CheckedSize(product: shape).saturated, max(1, shape.last ?? 1))
    let values = Storage(count: count)
    try read(name, into: values.pointer)
    return BlockMatrix(.f32, rows: count / columns, columns: columns, values.pointer, owner: values)
  }

  public func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    guard let place = places[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    try files[place].read(name, into: target)
    if isScaled(name, files[place]) { try scale(name, files[place], target) }
  }

  private func isScaled(_ name: String, _ file: any WeightFile) -> Bool {
    file.isEightBitFloat(name) && !WeightScales.isScale(name)
  }

  private func scale(
    _ name: String, _ file: any WeightFile, _ values: UnsafeMutablePointer<Float>
  ) throws(WeightsError) {
    try scales.apply(to: values, name, file.shape(of: name) ?? [], in: self)
  }

  public func isScale(_ name: String) -> Bool { WeightScales.isScale(name) }

  private func file(of name: String) throws(WeightsError) -> any WeightFile {
    guard let place = places[name] else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    return files[place]
  }
}
