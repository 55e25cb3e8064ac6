import Glibc
import Stages
import Training
import Weights

extension TrainEval {
  /// Makes sure, before the training, that its results can be kept.
  static func prepare(folder: String) throws(StageError) {
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw StageError(.cannotCreate, "\(folder): cannot make the folder: \(String(cString: strerror(errno)))")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw StageError(.cannotCreate, "\(folder): cannot write there: \(String(cString: strerror(errno)))")
    }
  }
}

extension TrainedNetwork {
  /// Reads `DIR/model.safetensors`, or the file itself, for images of the set's size and its classes.
  ///
  /// - Throws: `WeightsError`, and `TrainingError` where the network has other classes.
  init(of name: String, for images: LabeledImages, _ classes: [String]) throws {
    var status = stat()
    let isFolder = stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let file = try SafeTensors(isFolder ? name + "/model.safetensors" : name)
    try self.init(reading: file, height: images.height, width: images.width)
    try check(labels: classes)
  }

  /// Writes the file, complete or not at all.
  func write(to path: String) throws(StageError) {
    let part = path + ".part"
    func fail(_ what: String) -> StageError {
      StageError(.io, "\(path): cannot \(what): \(String(cString: strerror(errno)))")
    }
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw fail("create") }
    do throws(StageError) {
      try writeAll(file, to: descriptor, name: path)
    } catch {
      close(descriptor)
      unlink(part)
      throw error
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0, rename(part, path) == 0 else { throw fail("finish") }
  }
}
