import Images
import Testing

@Suite struct DeflateTests {
  private static let buffers: [(String, [UInt8])] = [
    ("empty", []), ("one byte", [7]), ("two bytes", [7, 7]), ("three bytes", [7, 7, 7]),
    ("zeros", [UInt8](repeating: 0, count: 100_000)),
    ("noise", noise(70_001)), ("words", wordy(150_000)),
    ("period of five", (0..<50_000).map { UInt8($0 % 5) }),
    ("steep frequencies", noise(60_000).map { $0 == 255 ? 255 : UInt8($0.trailingZeroBitCount) }),
    (
      "window apart",
      noise(500, seed: 3) + [UInt8](repeating: 1, count: 32_268) + noise(500, seed: 3)
    ),
  ]

  @Test(arguments: 0...9) func `what was compressed comes back at every level`(_ level: Int) throws {
    for (name, bytes) in Self.buffers {
      for container in [DeflateContainer.raw, .zlib, .gzip] {
        let stream = deflate(bytes, level: level, as: container)
        let result = try inflate(stream, as: container, maximumSize: 1 << 20)
        #expect(result == bytes, "\(name)")
      }
    }
  }

  @Test func `the size is within a tenth of zlib's`() throws {
    for name in ["text", "ramp", "skewed", "zeros", "period3", "far", "noise"] {
      let reference = try ImageFixtures.bytes("inflate/\(name)-default.zlib")
      let bytes = try inflate(reference, as: .zlib, maximumSize: 1 << 20)
      let size = deflate(bytes, level: 9, as: .zlib).count
      #expect(Double(size) <= 1.1 * Double(reference.count), "\(name)")
    }
  }

  @Test func `bytes that do not compress grow by the headers of stored blocks only`() {
    let bytes = noise(200_000)
    #expect(deflate(bytes, as: .raw).count <= bytes.count + 5 * (bytes.count / 16_384 + 1))
  }

  @Test func `checksums agree with their published examples`() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    var adler = Adler32()
    Array("Wikipedia".utf8).withUnsafeBytes { adler.update($0) }
    #expect(adler.value == 0x11E6_0398)
  }

  @Test func `a checksum does not depend on how the bytes are cut`() {
    let bytes = noise(10_000) + [UInt8](repeating: 255, count: 20_000)
    var low = 1
    var high = 0
    for byte in bytes {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    for step in [1, 15, 16, 17, 4097, 30_000] {
      var adler = Adler32()
      var crc = CRC32()
      for start in stride(from: 0, to: bytes.count, by: step) {
        bytes[start..<min(bytes.count, start + step)].withUnsafeBytes {
          adler.update($0)
          crc.update($0)
        }
      }
      #expect(Int(adler.value) == high << 16 | low)
      #expect(crc.value == CRC32.checksum(bytes))
    }
  }
}
