import Synchronization

/// What libraries have to tell people that is no error: a setting that is passed over, a substitute that is used.
///
/// A program says who hears them; what is told before that is kept until then. Nothing is told twice.
public enum Notices {
  private struct State {
    var told: Set<String> = []
    var waiting: [String] = []
    var listener: (@Sendable (String) -> Void)?
  }

  private static let state = Mutex(State())

  /// Tells one line, which names the file and what of it is not as it seems.
  public static func tell(_ text: String) {
    let listener = state.withLock { state -> (@Sendable (String) -> Void)? in
      guard state.told.insert(text).inserted else { return nil }
      if state.listener == nil { state.waiting.append(text) }
      return state.listener
    }
    listener?(text)
  }

  /// Sends all that was and will be told to `listener`, such as a program's report.
  public static func hear(_ listener: @escaping @Sendable (String) -> Void) {
    let waiting = state.withLock { state -> [String] in
      state.listener = listener
      defer { state.waiting = [] }
      return state.waiting
    }
    for text in waiting { listener(text) }
  }
}
