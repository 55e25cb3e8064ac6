public import Threads

/// Captions made from measurements alone.
public final class MeasuredCaptioner: ImageCaptioner {
  private let budget: TokenBudget
  private let pool: WorkerPool

  public init(budget: TokenBudget, pool: WorkerPool) { (self.budget, self.pool) = (budget, pool) }

  public var batch: Int { 64 * pool.threads }

  /// Each caption depends on its image alone.
  public func captions(_ requests: [CaptionRequest]) -> [Result<String, CaptionFailure>] {
    let results = Results(requests.count)
    pool.forEach(requests.count) { index in
      let request = requests[index]
      let sentence = MeasuredSentence(request.name, PictureMeasurements(request.image))
      results.set(index, sentence.text(within: budget))
    }
    return results.values.map { text in
      text.map(Result.success)
        ?? .failure(
          CaptionFailure("caption/name", "the name of the class alone has more tokens than --max-tokens allows"))
    }
  }
}

/// A list that threads fill, each at its own indices.
private final class Results: @unchecked Sendable {
  private let places: UnsafeMutablePointer<String?>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    places = .allocate(capacity: count)
    places.initialize(repeating: nil, count: count)
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  func set(_ index: Int, _ text: String?) { places[index] = text }

  var values: [String?] { Array(UnsafeBufferPointer(start: places, count: count)) }
}
