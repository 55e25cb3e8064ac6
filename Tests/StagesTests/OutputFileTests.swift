import Foundation
import Stages
import TestSupport
import Testing

@Suite struct OutputFileTests {
  @Test func `a file has its name when it is committed`() throws {
    let path = newPath("file")
    let file = try OutputFile(path)
    try writeText("whole", to: file.descriptor, name: path)
    #expect(FileManager.default.fileExists(atPath: path) == false)
    try file.commit()
    #expect(contents(of: path) == Array("whole".utf8))
    #expect(FileManager.default.fileExists(atPath: path + ".part") == false)
  }

  @Test func `two runs do not write one file`() throws {
    let path = newPath("file")
    let file = try OutputFile(path)
    #expect(failure { _ = try OutputFile(path) }?.status == .retry)
    file.discard()
    #expect(FileManager.default.fileExists(atPath: path + ".part") == false)
    try OutputFile(path).commit()
  }

  @Test func `what an interrupted run left stays where it is wanted`() throws {
    let path = newPath("file")
    do {
      let file = try OutputFile(path)
      try writeText("begun", to: file.descriptor, name: path)
    }
    do {
      let file = try OutputFile(path, keepsContent: true)
      #expect(lseek(file.descriptor, 0, SEEK_END) == 5)
    }
    let file = try OutputFile(path)
    #expect(lseek(file.descriptor, 0, SEEK_END) == 0)
    try file.commit()
  }

  @Test func `links and folders are not written through`() throws {
    let (path, folder) = (newPath("file"), newPath("folder"))
    #expect(symlink("/dev/null", path + ".part") == 0)
    #expect(failure { _ = try OutputFile(path) }?.status == .cannotCreate)
    #expect(mkdir(folder + ".part", 0o777) == 0)
    #expect(failure { _ = try OutputFile(folder) }?.status == .cannotCreate)
  }

  @Test func `a small file replaces its own kind only`() throws {
    let path = newPath("file")
    try writeFile(path, Array("text of one kind".utf8))
    try writeFile(path, Array("text of that kind".utf8))
    #expect(contents(of: path) == Array("text of that kind".utf8))
    #expect(failure { try writeFile(path, [0x89, 0x50, 0x4E, 0x47]) }?.status == .cannotCreate)
    try writeFile("/dev/null", [1, 2, 3])
  }

  @Test func `the input is never the output`() throws {
    let input = try stream([["a/1"]])
    let session = session([input], to: input) { $0.ifExists = .replace }
    var passing = Passing()
    let refusal = failure { try session.run(&passing) }
    #expect(refusal?.status == .usage)
    #expect(refusal?.message.contains("the input is the output") == true)
  }

  @Test func `small files are read whole, and missing ones named`() throws {
    let path = newPath("file")
    try writeFile(path, Array("some names".utf8))
    #expect(try fileBytes(path) == Array("some names".utf8))
    let missing = failure { _ = try fileBytes(path + "-not") }
    #expect(missing?.status == .noInput)
    #expect(missing?.message.contains(path + "-not") == true)
  }
}
