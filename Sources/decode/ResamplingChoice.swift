import Images
import Options

/// A filter and the library whose results it reproduces: `lanczos`, `lanczos@12`, `bicubic@torchvision`.
struct ResamplingChoice: OptionValue {
  let filter: ResamplingFilter
  let library: ResamplingLibrary

  init(filter: ResamplingFilter, library: ResamplingLibrary) {
    self.filter = filter
    self.library = library
  }

  init?(word: String) {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let filter = ResamplingFilter(rawValue: String(parts[0])) else { return nil }
    guard let library = parts.count == 1 ? .pillow13 : ResamplingLibrary(rawValue: String(parts[1])),
      library.knows(filter)
    else { return nil }
    self.init(filter: filter, library: library)
  }

  static var expectation: String { "a filter, or a filter with @12 or @torchvision" }
  var name: String { library == .pillow13 ? filter.rawValue : "\(filter.rawValue)@\(library.rawValue)" }
  var word: String? { name }
}
