import Glibc

/// Times epochs and tests, and estimates the remaining time.
struct TrainingClock {
  private let epochs: Int
  private let images: Int  // per epoch
  private let tests: Int
  private var epochsDone = 0
  private var testsDone = 0
  private var trainingSeconds = 0.0
  private var testSeconds = 0.0
  private var mark = now()

  init(epochs: Int, images: Int, tests: Int) {
    self.epochs = epochs
    self.images = images
    self.tests = tests
  }

  /// Images trained per second so far.
  var imagesPerSecond: Double {
    trainingSeconds > 0 ? Double(epochsDone * images) / trainingSeconds : 0
  }

  var secondsLeft: Double {
    let epoch = epochsDone > 0 ? trainingSeconds / Double(epochsDone) : 0
    let test = testsDone > 0 ? testSeconds / Double(testsDone) : 0
    return Double(epochs - epochsDone) * epoch + Double(tests - testsDone) * test
  }

  mutating func finishEpoch() {
    trainingSeconds += lap()
    epochsDone += 1
  }

  mutating func startTest() { mark = Self.now() }

  mutating func finishTest() {
    testSeconds += lap()
    testsDone += 1
  }

  private mutating func lap() -> Double {
    let time = Self.now()
    defer { mark = time }
    return time - mark
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
