/// A file of named tensors whose types and bytes can be asked for too.
public protocol WeightFile: TensorSource {
  /// The type of a tensor's elements, by safetensors' or GGUF's names; nil where there is no such tensor.
  func type(of name: String) -> String?
  /// How many bytes a tensor takes: those of its elements, also where it shares them with others.
  func byteCount(of name: String) -> Int?
  /// Hands out all bytes of a tensor, row by row without gaps.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name.
  func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError)
  /// What the writer noted, text by text.
  var notes: [(name: String, value: String)] { get }
  /// The files that it is made of, in an order that depends on nothing but them.
  var mappedFiles: [MappedFile] { get }
}

extension WeightFile {
  public var notes: [(name: String, value: String)] { [] }

  func isEightBitFloat(_ name: String) -> Bool {
    type(of: name).flatMap(ElementType.init(rawValue:))?.isEightBitFloat ?? false
  }
}

/// Opens files of weights of any form by how they begin, whatever they are called.
public enum WeightFileForm: String, Sendable {
  case safetensors
  /// What torch.save writes: `.pt`, `.pth`, `.bin`, `.ckpt`.
  case torch
  case gguf

  /// The form of a file; safetensors where its first bytes are no other's.
  ///
  /// - Throws: `WeightsError` `.missing`.
  public init(of path: String) throws(WeightsError) {
    let file = try MappedFile(path)
    defer { withExtendedLifetime(file) {} }
    // A header's length may begin as a pickle does; what follows it does not.
    let isSafeTensors = file.count > 8 && file.bytes[8] == UInt8(ascii: "{")
    if file.bytes.starts(with: "GGUF".utf8) {
      self = .gguf
    } else if !isSafeTensors, TorchFile.isPossible(file.bytes) {
      self = .torch
    } else {
      self = .safetensors
    }
  }

  /// Opens a file; `key` chooses among the state dicts that a file of torch.save may hold.
  ///
  /// - Throws: `WeightsError`.
  public static func open(_ path: String, key: String? = nil) throws(WeightsError) -> any WeightFile {
    let form = try WeightFileForm(of: path)
    if let key, form != .torch {
      throw WeightsError(
        .missing, path,
        "is a file of \(form.rawValue), which has no parts such as \"\(key.prefix(100))\" to choose from")
    }
    return switch form {
    case .gguf: try GGUF(path)
    case .torch: try TorchFile(path, key: key)
    case .safetensors: try SafeTensors(path)
    }
  }
}
