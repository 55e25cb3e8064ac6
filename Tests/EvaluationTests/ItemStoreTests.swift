import Evaluation
import Testing

@Suite struct ItemStoreTests {
  private func item(_ index: Int) -> [UInt8] { (0..<7).map { UInt8(truncatingIfNeeded: index * 31 + $0) } }

  @Test(arguments: [0, 7, 40, 1 << 20])
  func `items come back, from memory or from a file`(limit: Int) throws {
    let store = ItemStore(size: 7, limit: limit)
    for index in 0..<20 { try item(index).withUnsafeBytes { try store.append($0) } }
    try store.appendZeros(3)
    try [UInt8(1), 2].withUnsafeBytes { try store.write($0, item: 21, offset: 5) }
    #expect(store.count == 23)
    for index in 0..<20 { #expect(store.withItem(index) { Array($0) } == item(index)) }
    #expect(store.withItem(21) { Array($0) } == [0, 0, 0, 0, 0, 1, 2])
    var part = [UInt8](repeating: 9, count: 3)
    part.withUnsafeMutableBytes { store.read(5, offset: 2, into: $0) }
    #expect(part == Array(item(5)[2..<5]))
  }

  @Test func `a folder that is not there is named`() throws {
    let store = ItemStore(size: 4, directory: "/nowhere/at/all", limit: 8)
    for _ in 0..<2 { try [UInt8](repeating: 1, count: 4).withUnsafeBytes { try store.append($0) } }
    #expect {
      try [UInt8](repeating: 1, count: 4).withUnsafeBytes { try store.append($0) }
    } throws: { error in
      guard let error = error as? EvaluationError else { return false }
      return error.code == .storage && error.exitStatus == 74 && "\(error)".contains("/nowhere/at/all")
    }
  }
}
