/// A file of named tensors that also gives access to types and raw bytes.
public protocol WeightFile: TensorSource {
  /// The type of a tensor's elements, by safetensors' or GGUF's name; nil if there is no such tensor.
  func type(of name: String) -> String?
  /// Size of a tensor in bytes, also if it shares them with others.
  func byteCount(of name: String) -> Int?
  /// Passes all bytes of a tensor, contiguous and in row-major order.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name.
  func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError)
  /// Texts noted by the writer.
  var notes: [(name: String, value: String)] { get }
  /// The files it consists of, in a deterministic order.
  var mappedFiles: [MappedFile] { get }
}

extension WeightFile {
  public var notes: [(name: String, value: String)] { [] }

  func isEightBitFloat(_ name: String) -> Bool {
    type(of: name).flatMap(ElementType.init(rawValue:))?.isEightBitFloat ?? false
  }
}

/// Opens weight files of any format, recognized by their first bytes regardless of their names.
public enum WeightFileForm: String, Sendable {
  case safetensors
  /// torch.save: `.pt`, `.pth`, `.bin`, `.ckpt`.
  case torch
  case gguf

  /// The format of a file; safetensors if its first bytes match no other.
  ///
  /// - Throws: `WeightsError` `.missing`.
  public init(of path: String) throws(WeightsError) {
    let file = try MappedFile(path)
    defer { withExtendedLifetime(file) {} }
    // The length of a safetensors header may look like the start of a pickle; the byte after it cannot.
    let isSafeTensors = file.count > 8 && file.bytes[8] == UInt8(ascii: "{")
    if file.bytes.starts(with: "GGUF".utf8) {
      self = .gguf
    } else if !isSafeTensors, TorchFile.isPossible(file.bytes) {
      self = .torch
    } else {
      self = .safetensors
    }
  }

  /// Opens a file; `key` chooses among the state dicts of a torch.save file.
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
