import Exact
import Testing

@Suite struct CheckedSizeTests {
  @Test func `sums and products that fit are what they are`() {
    #expect((CheckedSize(3) * 4 + 5).value == 17)
    #expect(CheckedSize(product: [2, 3, 4]).value == 24)
    #expect(CheckedSize(product: []).value == 1)
    #expect((CheckedSize(Int.max) + 0).value == Int.max)
    #expect((CheckedSize(Int.max) * 0).value == 0)
  }

  @Test func `what no Int holds is no size, and stays so`() {
    #expect((CheckedSize(Int.max) + 1).value == nil)
    #expect((CheckedSize(1 << 40) * (1 << 40)).value == nil)
    #expect((CheckedSize(1 << 40) * (1 << 40) * 0).value == nil)
    #expect((CheckedSize(UInt64.max) + 0).value == nil)
    #expect(CheckedSize(product: [1 << 32, 1 << 32]).saturated == Int.max)
  }

  @Test func `negative figures are no size`() {
    #expect(CheckedSize(-1).value == nil)
    #expect((CheckedSize(-1) * -1).value == nil)
    #expect(!CheckedSize(-1).isAtMost(5))
  }

  @Test func `a size is held to a limit once`() {
    #expect((CheckedSize(10) * 10).isAtMost(100))
    #expect(!(CheckedSize(10) * 10).isAtMost(99))
    #expect(!(CheckedSize(Int.max) * 2).isAtMost(.max))
  }
}
