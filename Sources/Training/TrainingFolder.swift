import Glibc
public import JSON
import Kernels
public import Networks
public import Weights

/// The folder that a training run writes: the model, the log and the checkpoint to resume from.
public struct TrainingFolder {
  public let path: String

  /// Creates the folder and subfolders of these names.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public init(_ path: String, folders: [String] = []) throws(WeightsError) {
    self.path = path
    for folder in [path] + folders.map({ "\(path)/\($0)" }) {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw WeightsError(.unwritable, folder, "cannot make the folder: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// The checkpoint of an unfinished run.
  public func state(_ name: String) -> String { "\(path)/\(name).state.safetensors" }

  /// Whether there is a checkpoint to resume from.
  public func hasState(_ name: String) -> Bool { access(state(name), R_OK) == 0 }

  /// Removes the checkpoint of a finished run.
  public func removeState(_ name: String) { unlink(state(name)) }

  /// Writes a file, which takes its name only when it is complete.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(_ name: String, _ bytes: [UInt8]) throws(WeightsError) {
    let (target, part) = ("\(path)/\(name)", "\(path)/\(name).part")
    func failure() -> WeightsError {
      WeightsError(.unwritable, target, "cannot write: \(String(cString: strerror(errno)))")
    }
    guard let file = fopen(part, "we") else { throw failure() }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count, rename(part, target) == 0 else { throw failure() }
  }

  /// Writes JSON.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(_ name: String, json pairs: [(String, JSONValue)]) throws(WeightsError) {
    try write(name, Array("\(JSONValue.object(JSONObject(pairs)))\n".utf8))
  }

  /// Writes a network's tensors under the names of its parameters.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(
    _ name: String, _ parameters: Parameters, _ precision: SafeTensorsWriter.Precision
  ) throws(WeightsError) {
    let tensors = parameters.entries.map { entry in
      SafeTensorsWriter.Tensor(entry.name, entry.shape, parameters.values.pointer + entry.offset)
    }
    try write(name, tensors, precision)
  }

  /// Writes tensors.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  func write(
    _ name: String, _ tensors: [SafeTensorsWriter.Tensor], _ precision: SafeTensorsWriter.Precision
  ) throws(WeightsError) {
    try SafeTensorsWriter.write(tensors, to: "\(path)/\(name)", precision: precision)
  }

  /// Copies a file from another model.
  ///
  /// - Throws: `WeightsError`.
  public func copy(_ source: String, as name: String) throws(WeightsError) {
    try write(name, MappedFile(source).contents)
  }

  /// Copies those of the named files that another model has.
  ///
  /// - Throws: `WeightsError`.
  public func copy(_ names: [String], of source: String, to folder: String = "") throws(WeightsError) {
    for name in names where access("\(source)/\(name)", R_OK) == 0 {
      try copy("\(source)/\(name)", as: folder + name)
    }
  }

  /// Copies the regular files of a folder.
  ///
  /// - Throws: `WeightsError`.
  public func copyFolder(_ source: String, as name: String) throws(WeightsError) {
    guard let directory = opendir(source) else {
      throw WeightsError(.missing, source, "cannot open: \(String(cString: strerror(errno)))")
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let file = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      var status = stat()
      guard stat("\(source)/\(file)", &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
        continue
      }
      try copy("\(source)/\(file)", as: "\(name)/\(file)")
    }
  }
}
