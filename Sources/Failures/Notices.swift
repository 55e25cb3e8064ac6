import Synchronization

/// Messages of libraries that are not errors: a setting that is ignored, a substitute that is used.
///
/// The program registers a listener; messages before that are kept. No message is sent twice.
public enum Notices {
  private struct State {
    var told: Set<String> = []
    var waiting: [String] = []
    var listener: (@Sendable (String) -> Void)?
  }

  private static let state = Mutex(State())

  /// Sends a message of one line, which names the file and the deviation.
  public static func tell(_ text: String) {
    let listener = state.withLock { state -> (@Sendable (String) -> Void)? in
      guard state.told.insert(text).inserted else { return nil }
      if state.listener == nil { state.waiting.append(text) }
      return state.listener
    }
    listener?(text)
  }

  /// Sends all earlier and later messages to `listener`, such as a program's report.
  public static func hear(_ listener: @escaping @Sendable (String) -> Void) {
    let waiting = state.withLock { state -> [String] in
      state.listener = listener
      defer { state.waiting = [] }
      return state.waiting
    }
    for text in waiting { listener(text) }
  }
}
