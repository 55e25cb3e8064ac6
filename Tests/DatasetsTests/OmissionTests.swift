import Datasets
import Glibc
import Images
import Testing

/// Unread parts of a source are counted, and whatever other libraries read is read.
@Suite struct OmissionTests {
  /// Reads a whole source; returns the counts by reason.
  private func read(_ path: String) throws -> (ids: [String], omissions: Omissions) {
    var source = try DatasetRequest(path).open()
    var ids: [String] = []
    while let item = try source.next() { if let sample = item.sample { ids.append(sample.id) } }
    return (ids, source.omissions)
  }

  @Test func `everything in a folder is read or counted`() throws {
    let scratch = try Scratch()
    for name in ["a/1.pgm", "a/2.jfif", "a/3.JPE", "a/4.apng", "b/5.pgm"] { try scratch.write(name, pgm(1)) }
    for name in ["a/notes.txt", "README.md", "a/sub/x.npy", "empty/y.xml"] { try scratch.write(name, [1]) }
    try scratch.write("a/.hidden.pgm", pgm(1))
    symlink("nowhere", "\(scratch.path)/a/broken.pgm")
    symlink("..", "\(scratch.path)/a/up")
    mkfifo("\(scratch.path)/a/pipe.pgm", 0o600)
    let (ids, omissions) = try read(scratch.path)
    #expect(ids == ["a/1.pgm", "a/2.jfif", "a/3.JPE", "a/4.apng", "b/5.pgm"])
    #expect(omissions.count(.notAnImage) == 4)
    #expect(omissions.count(.hidden) == 1)
    #expect(omissions.count(.danglingLink) == 1)
    #expect(omissions.count(.linkLoop) == 1)
    #expect(omissions.count(.notAFile) == 1)
    #expect(omissions.count(.emptyClass) == 1)
    let sentences = omissions.entries.map(omissions.sentence)
    #expect(
      sentences.contains(
        "\(scratch.path): 4 files are no images by their names and are not read, the first \"\(scratch.path)/README.md\""
      ))
    #expect(
      sentences.contains { $0.hasSuffix(": 1 class folder has no image that is read: \"\(scratch.path)/empty\"") })
  }

  @Test func `names that are not UTF-8 are read, with the bytes in their ids`() throws {
    let scratch = try Scratch()
    try scratch.write("a/1.pgm", pgm(1))
    let folder = Array("\(scratch.path)/caf".utf8) + [0xE9]
    let file = folder + Array("/b".utf8) + [0xFF, 0x80] + Array(".pgm".utf8)
    func terminated(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
    mkdir(terminated(folder), 0o777)
    let descriptor = open(terminated(file), O_WRONLY | O_CREAT, 0o666)
    write(descriptor, pgm(2), pgm(2).count)
    close(descriptor)
    let (ids, omissions) = try read(scratch.path)
    #expect(ids == ["a/1.pgm", "caf%E9/b%FF%80.pgm"])
    #expect(omissions.count(.notUTF8) == 2)
    #expect(try DatasetRequest(scratch.path).open().classes == ["a", "caf%E9"])
    // The text that stands for a name must be nobody else's.
    try scratch.write("caf%E9/1.pgm", pgm(1))
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try DatasetRequest(scratch.path).open() }
  }

  @Test func `a source in which nothing is found is not found`() throws {
    let scratch = try Scratch()
    try scratch.write("high/MNIST/raw/train-images-idx3-ubyte", [UInt8](repeating: 0, count: 80))
    try scratch.write("unknown/cat/1.image", pgm(1))
    try scratch.write("empty.tar", try archive([]))
    try scratch.write("unknown.tar", try archive([("0.image", pgm(1)), ("0.cls", [0x30])]))
    try scratch.write("arrays.tar", try archive([("0.npy", [1]), ("0.cls", [0x30]), ("1.npy", [1])]))
    for name in ["high", "unknown", "empty.tar", "unknown.tar", "arrays.tar"] {
      do {
        _ = try read("\(scratch.path)/\(name)")
        Issue.record("\(name) is a success")
      } catch let error as DatasetError {
        #expect(error.code == .notFound && error.exitStatus == 66)
        #expect(name == "empty.tar" || error.reason.contains("not read"), "\(error)")
        #expect(!"\(error)".contains("\n"))
      }
    }
  }

  @Test func `a class list that leaves everything out is told so`() throws {
    let scratch = try Scratch()
    try scratch.write("x.tar", try archive([("a/1.pgm", pgm(1)), ("b/1.pgm", pgm(1))]))
    var source = try DatasetRequest("\(scratch.path)/x.tar", classes: ["b"]).open()
    #expect(try source.next()?.sample?.label == "b")
    #expect(try source.next()?.sample == nil)
    #expect(source.omissions.entries.map(\.count) == [1])
    #expect(source.omissions.entries.first?.reason.isAskedFor == true)
    var none = try DatasetRequest("\(scratch.path)/x.tar", classes: ["c"]).open()
    #expect(throws: DatasetError(.notFound, at: "", "")) { try none.next() }
  }
}
