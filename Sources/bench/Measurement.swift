import Glibc
import JSON
import Threads

/// The wall times of several runs of a benchmark.
struct Measurement {
  let name: String
  let threads: Int
  private(set) var seconds: [Double] = []
  /// User and system time of all threads, of each run.
  private(set) var processorSeconds: [Double] = []
  /// What a run processes, in the unit of `items_per_second`.
  let items: Double
  /// Results that only some benchmarks have.
  var extra: [(String, Double)] = []

  init(_ name: String, threads: Int, items: Double) {
    self.name = name
    self.threads = threads
    self.items = items
  }

  /// Runs `body` once to warm up and `runs` times with timing.
  mutating func measure(runs: Int, _ body: () throws -> Void) rethrows {
    try body()
    for _ in 0..<runs {
      let (start, used) = (ContinuousClock.now, Self.processorTime())
      try body()
      let elapsed = start.duration(to: .now).components
      seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
      processorSeconds.append(Self.processorTime() - used)
    }
  }

  private static func processorTime() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
  }

  var median: Double { Self.median(of: seconds) }

  private static func median(of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }

  /// The line that `bench` prints.
  var json: JSONValue {
    var object = JSONObject([
      ("name", .string(name)), ("threads", .int(Int64(threads))), ("runs", .int(Int64(seconds.count))),
      ("median_seconds", .double(median)), ("items_per_second", .double(items / max(median, 1e-12))),
      ("items_per_cpu_second", .double(items / max(Self.median(of: processorSeconds), 1e-12))),
      ("peak_rss_mb", .double((Double(ProcessMemory.peak) / 1_048_576).rounded())),
    ])
    for (name, value) in extra { object[name] = .double(value) }
    return .object(object)
  }

  /// The same as text for people.
  var text: String {
    guard case .object(let object) = json else { return "" }
    return object.members.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }
}
