import Foundation

/// Tensors recorded from a reference, read from a safetensors file under Tests/Fixtures.
///
/// Format: 8 bytes length of the header, little-endian; the header, JSON; then the data. F32 and U8 are read.
public struct Fixture: Sendable {
  private let tensors: [String: (shape: [Int], values: [Float])]

  private struct Entry: Decodable {
    let dtype: String
    let shape: [Int]
    let offsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype
      case shape
      case offsets = "data_offsets"
    }
  }

  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads the file at `path` below Tests/Fixtures, such as `goldens/convnet.safetensors`.
  ///
  /// - Throws: `Unreadable`, or what Foundation throws for a missing file.
  public init(_ path: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(path)")
    let bytes = [UInt8](try Data(contentsOf: file))
    guard bytes.count >= 8 else { throw Unreadable(description: "\(path): no header") }
    let length = bytes[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - 8 else { throw Unreadable(description: "\(path): cut short") }
    let start = 8 + length
    let entries = try JSONDecoder().decode([String: Entry].self, from: Data(bytes[8..<start]))
    tensors = try entries.mapValues { entry in
      guard ["F32", "U8"].contains(entry.dtype), entry.offsets.count == 2, entry.offsets[0] <= entry.offsets[1],
        start + entry.offsets[1] <= bytes.count
      else { throw Unreadable(description: "\(path): neither float32 nor bytes within the file") }
      if entry.dtype == "U8" {
        return (entry.shape, bytes[start + entry.offsets[0]..<start + entry.offsets[1]].map { Float($0) })
      }
      let values = stride(from: start + entry.offsets[0], to: start + entry.offsets[1], by: 4).map {
        Float(
          bitPattern: UInt32(bytes[$0]) | UInt32(bytes[$0 + 1]) << 8 | UInt32(bytes[$0 + 2]) << 16
            | UInt32(bytes[$0 + 3]) << 24)
      }
      return (entry.shape, values)
    }
  }

  /// The values of a tensor, row-major.
  public func values(_ name: String) throws -> [Float] {
    guard let tensor = tensors[name] else { throw Unreadable(description: "no tensor \(name)") }
    return tensor.values
  }
}
