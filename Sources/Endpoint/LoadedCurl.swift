internal import CCurl
internal import Glibc

/// libcurl, loaded with dlopen when it is first needed; see CCurl.
struct LoadedCurl: @unchecked Sendable {
  /// The library of this machine; nil if there is none.
  static let shared = LoadedCurl()

  typealias List = UnsafeMutableRawPointer

  let makeHandle: @convention(c) () -> UnsafeMutableRawPointer?
  let perform: @convention(c) (UnsafeMutableRawPointer) -> Int32
  let removeHandle: @convention(c) (UnsafeMutableRawPointer) -> Void
  let append: @convention(c) (List?, UnsafePointer<CChar>) -> List?
  let removeList: @convention(c) (List?) -> Void
  let explanation: @convention(c) (Int32) -> UnsafePointer<CChar>?
  private let setOption: UnsafeMutableRawPointer
  private let getInformation: UnsafeMutableRawPointer

  private init?() {
    // Debian and Fedora have the first; some systems with GnuTLS have only the second.
    let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
    guard let initialize = dlsym(library, "curl_global_init"), let setOption = dlsym(library, "curl_easy_setopt"),
      let getInformation = dlsym(library, "curl_easy_getinfo"), let makeHandle = dlsym(library, "curl_easy_init"),
      let perform = dlsym(library, "curl_easy_perform"), let removeHandle = dlsym(library, "curl_easy_cleanup"),
      let append = dlsym(library, "curl_slist_append"), let removeList = dlsym(library, "curl_slist_free_all"),
      let explanation = dlsym(library, "curl_easy_strerror")
    else { return nil }
    typealias Initialize = @convention(c) (Int) -> Int32
    guard unsafeBitCast(initialize, to: Initialize.self)(Int(CURL_GLOBAL_EVERYTHING)) == 0 else { return nil }
    (self.setOption, self.getInformation) = (setOption, getInformation)
    self.makeHandle = unsafeBitCast(makeHandle, to: (@convention(c) () -> UnsafeMutableRawPointer?).self)
    self.perform = unsafeBitCast(perform, to: (@convention(c) (UnsafeMutableRawPointer) -> Int32).self)
    self.removeHandle = unsafeBitCast(removeHandle, to: (@convention(c) (UnsafeMutableRawPointer) -> Void).self)
    self.append = unsafeBitCast(append, to: (@convention(c) (List?, UnsafePointer<CChar>) -> List?).self)
    self.removeList = unsafeBitCast(removeList, to: (@convention(c) (List?) -> Void).self)
    self.explanation = unsafeBitCast(explanation, to: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)
  }

  func set(_ handle: UnsafeMutableRawPointer, _ option: Int, _ value: Int) {
    _ = curl_set_number(setOption, handle, Int32(option), value)
  }

  /// libcurl copies strings that `value` points to; anything else must live as long as the handle.
  func set(_ handle: UnsafeMutableRawPointer, _ option: Int, _ value: UnsafeRawPointer?) {
    _ = curl_set_pointer(setOption, handle, Int32(option), value)
  }

  func set(_ handle: UnsafeMutableRawPointer, _ option: Int, _ value: curl_sink) {
    _ = curl_set_sink(setOption, handle, Int32(option), value)
  }

  func status(_ handle: UnsafeMutableRawPointer) -> Int {
    var value = 0
    _ = curl_get_number(getInformation, handle, Int32(CURL_INFO_STATUS), &value)
    return value
  }
}
