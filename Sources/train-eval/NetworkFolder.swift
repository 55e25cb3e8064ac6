import Glibc
import Stages
import Training

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
