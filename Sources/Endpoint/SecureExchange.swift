internal import CCurl
internal import Foundation
internal import Glibc

/// One HTTPS request with libcurl, which checks certificates, honors `https_proxy`, and sleeps while it waits.
///
/// Foundation uses the same library through its "multi" interface and polls until the answer arrives.
enum SecureExchange {
  /// The part of the answer received so far.
  private final class Answer {
    var body: [UInt8] = []
    var retryAfter: String?
    var isTooLarge = false
    let limit: Int

    init(limit: Int) { self.limit = limit }
  }

  /// Posts a request to an `https` address and waits for the answer.
  static func post(_ request: ServiceRequest, to service: Service) -> Exchange.Outcome {
    guard let curl = LoadedCurl.shared else {
      return .failed("https needs libcurl.so.4; install Debian's libcurl4, or name an http address", isRefused: true)
    }
    guard let handle = curl.makeHandle() else { return .failed("libcurl makes no handle", isRefused: true) }
    defer { curl.removeHandle(handle) }
    var lines = ["Content-Type: \(request.contentType)", "Accept: application/json", "Expect:"]
    // A key that contains a line break must not inject a header.
    if let key = service.key, !key.utf8.contains(where: { $0 < 0x20 }) { lines.append("Authorization: Bearer \(key)") }
    var headers: LoadedCurl.List?
    for line in lines { headers = curl.append(headers, line) ?? headers }
    defer { curl.removeList(headers) }
    let milliseconds = max(1, Int(min(service.timeout, 1e6) * 1000))
    curl.set(handle, CURL_OPTION_URL, service.address)
    curl.set(handle, CURL_OPTION_USER_AGENT, "edits")
    curl.set(handle, CURL_OPTION_HEADERS, UnsafeRawPointer(headers))
    curl.set(handle, CURL_OPTION_NO_SIGNALS, 1)
    curl.set(handle, CURL_OPTION_TIMEOUT_MILLISECONDS, milliseconds)
    // libcurl's own connection timeout is five minutes.
    curl.set(handle, CURL_OPTION_CONNECT_TIMEOUT_MILLISECONDS, milliseconds)
    // The curl program reads these variables; the library does not.
    if let file = getenv("SSL_CERT_FILE") { curl.set(handle, CURL_OPTION_CA_FILE, file) }
    if let folder = getenv("SSL_CERT_DIR") { curl.set(handle, CURL_OPTION_CA_FOLDER, folder) }
    let answer = Answer(limit: service.largestAnswer)
    let context = Unmanaged.passUnretained(answer).toOpaque()
    curl.set(handle, CURL_OPTION_WRITE_FUNCTION, takeBody)
    curl.set(handle, CURL_OPTION_WRITE_DATA, context)
    curl.set(handle, CURL_OPTION_HEADER_FUNCTION, takeHeader)
    curl.set(handle, CURL_OPTION_HEADER_DATA, context)
    var explanation = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
    let code = explanation.withUnsafeMutableBytes { explanation in
      request.body.withUnsafeBytes { body in
        curl.set(handle, CURL_OPTION_ERROR_BUFFER, explanation.baseAddress.map { UnsafeRawPointer($0) })
        curl.set(handle, CURL_OPTION_POST_FIELDS_SIZE, body.count)
        curl.set(handle, CURL_OPTION_POST_FIELDS, body.baseAddress)
        return withExtendedLifetime(answer) { curl.perform(handle) }
      }
    }
    return outcome(
      Int(code), answer, status: curl.status(handle),
      reason: text(explanation) ?? curl.explanation(code).map { String(cString: $0) } ?? "error \(code) of libcurl")
  }

  private static func outcome(_ code: Int, _ answer: Answer, status: Int, reason: String) -> Exchange.Outcome {
    switch code {
    case 0: return .answer(status: status, retryAfter: answer.retryAfter, body: answer.body)
    case CURL_CODE_TIMED_OUT: return .timedOut
    case CURL_CODE_WRITE where answer.isTooLarge: return .tooLarge
    case CURL_CODE_NO_PROXY, CURL_CODE_NO_HOST, CURL_CODE_NO_CONNECTION, CURL_CODE_TLS, CURL_CODE_CA_FILE:
      return .failed(reason, isRefused: true)
    case CURL_CODE_CERTIFICATE:
      return .failed("\(reason); SSL_CERT_FILE names the certificates to trust", isRefused: true)
    default: return .failed(reason, isRefused: false)
    }
  }

  private static func text(_ explanation: [CChar]) -> String? {
    let bytes = explanation.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static let takeBody: curl_sink = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let answer = Unmanaged<Answer>.fromOpaque(context).takeUnretainedValue()
    let total = Int(size * count)
    guard answer.body.count + total <= answer.limit else {
      answer.isTooLarge = true
      return 0
    }
    answer.body += UnsafeRawBufferPointer(start: bytes, count: total)
    return size * count
  }

  private static let takeHeader: curl_sink = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let answer = Unmanaged<Answer>.fromOpaque(context).takeUnretainedValue()
    let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(size * count)), as: UTF8.self)
    if let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "retry-after" {
      answer.retryAfter = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return size * count
  }
}
