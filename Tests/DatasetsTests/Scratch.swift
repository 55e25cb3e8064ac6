import Datasets
import Glibc
import Images
import Testing

/// A folder that is removed after the test.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/edits-datasets-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    path = String(cString: try #require(made))
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let full = "\(path)/\(name)"
    for (index, character) in full.enumerated() where character == "/" && index > 0 {
      mkdir(String(full.prefix(index)), 0o777)
    }
    let file = try #require(fopen(full, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return full
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
}

/// Every name in a folder, sorted, hidden ones too.
func names(_ path: String) -> [String] {
  guard let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

func contents(_ path: String) throws -> [UInt8] {
  let file = try #require(fopen(path, "r"), "\(path) is missing")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

/// The samples of a source; failures are recorded as issues.
func samples(_ request: DatasetRequest) throws -> [Sample] {
  try items(request).compactMap {
    switch $0 {
    case .sample(let sample): return sample
    case .failure(let failure):
      Issue.record("\(failure.id): \(failure.message)")
      return nil
    }
  }
}

func items(_ request: DatasetRequest) throws -> [SourceItem] {
  var source = try request.open()
  var items: [SourceItem] = []
  while let item = try source.next() { items.append(item) }
  return items
}

/// A gray image of one pixel as a PGM file.
func pgm(_ value: UInt8) -> [UInt8] { Array("P5 1 1 255\n".utf8) + [value] }

func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

/// A tar archive of these members.
func archive(_ members: [(String, [UInt8])]) throws -> [UInt8] {
  let scratch = try Scratch()
  let writer = try TarWriter(creating: "\(scratch.path)/x.tar")
  for (path, bytes) in members { try writer.write(path, bytes) }
  try writer.finish()
  return try contents("\(scratch.path)/x.tar")
}

extension SourceItem {
  /// The sample, if it is one.
  var sample: Sample? { if case .sample(let sample) = self { sample } else { nil } }
}
