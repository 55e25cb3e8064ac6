import Glibc

extension TemplateRun {
  /// The functions that transformers and Jinja provide to templates.
  func callGlobal(_ name: String, _ arguments: Arguments) throws(TokenizerError) -> TemplateValue {
    switch name {
    case "raise_exception":
      let reason = try text(of: arguments.value(0, "message") ?? .text([]))
      throw fail("refuses the conversation: \(String(decoding: utf8(reason), as: UTF8.self))")
    case "strftime_now":
      guard case .text(let format)? = arguments.value(0, "format") else { throw fail("strftime_now needs a format") }
      return TemplateValue(try date(String(decoding: utf8(format), as: UTF8.self)))
    case "namespace", "dict":
      var object = TemplateObject()
      if case .object(let given)? = arguments.positional.first { object = given }
      for (name, value) in arguments.named { object[name] = value }
      if name == "dict" { return .object(object) }
      guard namespaces.count < 10_000 else { throw fail("makes too many namespaces") }
      namespaces.append(object)
      return .namespace(namespaces.count - 1)
    default: return .list(try range(arguments.positional))
    }
  }

  private func date(_ format: String) throws(TokenizerError) -> String {
    var seconds = time_t(now)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil, format.utf8.count <= 256 else { throw fail("the time cannot be told") }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func range(_ bounds: [TemplateValue]) throws(TokenizerError) -> [TemplateValue] {
    let numbers = bounds.compactMap(\.integer)
    guard numbers.count == bounds.count, (1...3).contains(numbers.count) else {
      throw fail("range takes 1 to 3 integers")
    }
    let start = numbers.count > 1 ? numbers[0] : 0
    let stop = numbers.count > 1 ? numbers[1] : numbers[0]
    let step = numbers.count > 2 ? numbers[2] : 1
    guard step != 0 else { throw fail("range has the step 0") }
    var values: [TemplateValue] = []
    // Jinja's sandbox also allows 100 000.
    for value in stride(from: start, to: stop, by: step) {
      guard values.count < 100_000 else { throw fail("a range of more than 100 000 numbers") }
      values.append(.int(value))
    }
    try spend(values.count)
    return values
  }
}
