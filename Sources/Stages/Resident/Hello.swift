import Glibc
import JSON
internal import Options
internal import Records

/// The first bytes from a client of a resident program: a skippable frame with the options that it was given.
///
/// A service works with its own options, so it refuses a client that asks for others. Clients that do not send this
/// frame begin with their stream (`formats/record-stream.md`, "Over a socket").
enum Hello {
  /// RFC 8878 section 3.1.2; readers of streams skip it.
  private static let magic: [UInt8] = [0x57, 0x2A, 0x4D, 0x18]
  private static let longest = 64 << 10

  /// The frame for options as names and values.
  static func frame(_ options: [(name: String, value: String)]) -> [UInt8] {
    let pairs = options.map { JSONValue.array([.string($0.name), .string($0.value)]) }
    let text = Array("\(JSONValue.array(pairs))".utf8)
    return magic + (0..<4).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text
  }

  /// The options that a client has sent, or nil if it begins with its stream; waits a few seconds at most.
  ///
  /// - Throws: `StageError` 65 for a malformed frame.
  static func read(_ descriptor: Int32) throws(StageError) -> [(name: String, value: String)]? {
    setPatience(descriptor, seconds: 5)
    defer { setPatience(descriptor, seconds: 0) }
    guard let start = receive(descriptor, 8, peeks: true), start.starts(with: magic) else { return nil }
    let size = (0..<4).reduce(0) { $0 | Int(start[4 + $1]) << (8 * $1) }
    guard size <= longest, let frame = receive(descriptor, 8 + size, peeks: false),
      let json = try? JSONValue(parsing: Array(frame.dropFirst(8))), let pairs = json.array
    else { throw StageError(.data, "the client's options cannot be read") }
    return pairs.compactMap { pair in
      guard let words = pair.array, words.count == 2, let name = words[0].string, let value = words[1].string else {
        return nil
      }
      return (name, value)
    }
  }

  private static func setPatience(_ descriptor: Int32, seconds: Int) {
    var time = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  private static func receive(_ descriptor: Int32, _ count: Int, peeks: Bool) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let flags = Int32(MSG_WAITALL) | (peeks ? Int32(MSG_PEEK) : 0)
    return recv(descriptor, &bytes, count, flags) == count ? bytes : nil
  }

  /// Shared options that change the result; the others may differ between client and service.
  private static let decisive: Set<String> = [
    "--limit", "--skip", "--on-error", "--max-rejects", "--seed", "--no-prov", "--bare",
  ]

  /// The options of `given` that must be the same in the service.
  static func demands<Root>(
    _ options: [Option<Root>], given: Set<String>, _ root: Root
  ) -> [(name: String, value: String)] {
    let common = Set(SuiteOptions.options.map(\.name))
    return options.filter { given.contains($0.name) && (!common.contains($0.name) || decisive.contains($0.name)) }
      .map { ($0.name, $0.word(root)) }
  }

  /// The reason why a service with `options` cannot serve a client that asks for `demands`; nil if it can.
  static func refusal<Root>(
    _ demands: [(name: String, value: String)], _ options: [Option<Root>], _ root: Root
  ) -> String? {
    for (name, value) in demands {
      guard let option = options.first(where: { $0.name == name }) else { return "the service knows no \(name)" }
      let own = option.word(root)
      if own != value, !isSameFile(own, value) {
        return
          "the service runs with \(own.isEmpty ? "no \(name)" : "\(name) \(own)"), not \(value.isEmpty ? "without" : value)"
          + "; leave the option out, or start a service that has it"
      }
    }
    return nil
  }

  private static func isSameFile(_ a: String, _ b: String) -> Bool {
    guard let a = FileIdentity(a) else { return false }
    return a == FileIdentity(b)
  }
}
