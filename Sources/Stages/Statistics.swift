import Glibc
import JSON
import Records

/// The figures of a run as one JSON object, or as Prometheus text for a textfile collector.
func statistics(tool: String, _ figures: [(String, Double)], isPrometheus: Bool) -> String {
  func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
  guard isPrometheus else {
    var pairs: [(String, JSONValue)] = [("tool", .string(tool))]
    pairs += figures.map { name, value in
      (name, value == value.rounded() ? JSONValue.int(Int64(value)) : .double(value))
    }
    return "\(JSONValue.object(JSONObject(pairs)))\n"
  }
  return figures.map { "recs_\($0.0){stage=\"\(tool)\"} \(number($0.1))\n" }.joined()
}

/// Writes a small file in one go.
///
/// - Throws: `StageError` 73 or 74.
public func writeFile(_ path: String, _ bytes: [UInt8]) throws(StageError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else {
    throw StageError(.cannotCreate, "\(path): cannot create: \(String(cString: strerror(errno)))")
  }
  try writeAll(bytes, to: descriptor, name: path)
  guard close(descriptor) == 0 else {
    throw StageError(.io, "\(path): cannot write: \(String(cString: strerror(errno)))")
  }
}

/// Writes all of `text` to an open descriptor.
///
/// - Throws: `StageError` 74.
public func writeText(_ text: String, to descriptor: Int32, name: String) throws(StageError) {
  try writeAll(Array(text.utf8), to: descriptor, name: name)
}

/// Writes all bytes to an open descriptor.
///
/// - Throws: `StageError` 74.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(StageError) {
  try reported { () throws(RecordError) in
    try Bytes(bytes).withUnsafeBytes { (raw) throws(RecordError) in
      try Descriptor.write(descriptor, raw, name: name)
    }
  }
}

/// Closes standard output, which is when some file systems report a failed write.
///
/// - Throws: `StageError` 74.
func closeStandardOutput() throws(StageError) {
  if close(1) != 0, errno != EINTR {
    throw StageError(.io, "standard output: cannot close: \(String(cString: strerror(errno)))")
  }
}
