import JSON

/// The figures of a run as one JSON object, or as Prometheus text for a textfile collector.
///
/// `shard`: which part of a dataset the run has seen, so that the figures of several do not collide.
func statistics(
  tool: String, shard: (index: Int, count: Int)?, _ figures: [(String, Double)], isPrometheus: Bool
) -> String {
  func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
  guard isPrometheus else {
    var pairs: [(String, JSONValue)] = [("tool", .string(tool))]
    if let shard { pairs.append(("shard", .string("\(shard.index)/\(shard.count)"))) }
    pairs += figures.map { name, value in
      (name, value == value.rounded() ? JSONValue.int(Int64(value)) : .double(value))
    }
    return "\(JSONValue.object(JSONObject(pairs)))\n"
  }
  let label = shard.map { ",shard=\"\($0.index)/\($0.count)\"" } ?? ""
  return figures.map { name, value in
    "# HELP recs_\(name) \(name) of the last run\n# TYPE recs_\(name) gauge\n"
      + "recs_\(name){stage=\"\(tool)\"\(label)} \(number(value))\n"
  }.joined()
}
