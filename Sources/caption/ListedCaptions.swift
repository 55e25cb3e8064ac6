import Captions
import Datasets
import Records
import Stages

/// Captions from a `metadata.jsonl`, found by the records' ids.
final class ListedCaptions: ImageCaptioner, Sendable {
  private let list: CaptionList
  private let path: String
  private let budget: TokenBudget
  /// Of the file's bytes.
  let digest: UInt64

  let batch = 64

  /// - Throws: `DatasetError`.
  init(_ path: String, budget: TokenBudget) throws(DatasetError) {
    self.path = path
    self.budget = budget
    list = try CaptionList(path: path)
    digest = list.digest
  }

  func captions(_ requests: [CaptionRequest]) throws -> [Result<String, CaptionFailure>] {
    try requests.map { request in
      guard let caption = try list.caption(id: request.id) else {
        return .failure(CaptionFailure("caption/missing", "\(path) has no caption for it"))
      }
      return .success(budget.truncated(caption))
    }
  }
}
