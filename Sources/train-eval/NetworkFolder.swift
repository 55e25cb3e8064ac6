import Evaluation
import Glibc
import Models
import Stages

extension TrainEval {
  /// Checks before training that the results can be saved.
  static func prepare(folder: String) throws(StageError) {
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw StageError(.cannotCreate, "\(folder): cannot make the folder: \(String(cString: strerror(errno)))")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      throw StageError(.cannotCreate, "\(folder): cannot write there: \(String(cString: strerror(errno)))")
    }
  }
}
