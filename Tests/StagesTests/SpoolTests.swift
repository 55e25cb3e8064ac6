import Records
import Stages
import Testing

@Suite struct SpoolTests {
  @Test func `items come back in any order, from memory and from disk`() throws {
    let spool = Spool(directory: "/tmp")
    let items = (0..<40).map { n in [UInt8](repeating: UInt8(n), count: n == 7 ? 3 << 20 : 50_000 + n) }
    for (index, item) in items.enumerated() { #expect(try spool.append(Bytes(item)) == index) }
    #expect(spool.count == 40)
    for index in [39, 0, 7, 8, 6, 20, 39] { #expect(try spool.item(index).array == items[index]) }
  }

  @Test func `a spool is emptied and filled again`() throws {
    let spool = Spool(directory: "/tmp")
    for round in 0..<3 {
      for n in 0..<3 { try spool.append(Record(id: "\(round)/\(n)", label: nil, [:]).encoded) }
      #expect(try (0..<3).map { try spool.record($0).id } == ["\(round)/0", "\(round)/1", "\(round)/2"])
      spool.removeAll()
      #expect(spool.count == 0)
    }
  }

  @Test func `a folder that is not there is told with the remedy`() {
    let spool = Spool(directory: "/tmp/not/there")
    let refusal = failure { try spool.append(Bytes([UInt8](repeating: 0, count: 2 << 20))) }
    #expect(refusal?.status == .cannotCreate)
    #expect(refusal?.message.hasSuffix("name another place with --tmpdir") == true)
  }
}
