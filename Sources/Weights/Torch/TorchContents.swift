import Exact
import JSON
import Settings

/// The parsed contents of a torch.save file: its object, and the locations of its storages.
struct TorchContents {
  let root: PickleValue
  let heap: PickleHeap
  private let path: String
  private let size: Int
  /// Byte ranges in the file, by the keys of storages.
  private let places: [String: Range<Int>]

  /// Whether the bytes begin like a torch.save file.
  static func isPossible(_ bytes: UnsafeRawBufferPointer) -> Bool {
    ZipDirectory.isPossible(bytes) || (bytes.count > 2 && bytes[0] == 0x80 && (1...5).contains(bytes[1]))
  }

  /// - Throws: `WeightsError`.
  init(path: String, _ bytes: UnsafeRawBufferPointer) throws(WeightsError) {
    (self.path, size) = (path, bytes.count)
    if ZipDirectory.isPossible(bytes) {
      (root, heap, places) = try Self.archive(path, bytes)
    } else if Self.isPossible(bytes) {
      (root, heap, places) = try Self.legacy(path, bytes)
    } else if bytes.count > 512, bytes[257..<262].elementsEqual("ustar".utf8) {
      throw WeightsError(
        .unsupported, path, "is a tar archive, as torch before 0.2 wrote them; load and save it with a later one")
    } else {
      throw WeightsError(.corrupt, path, "is no file of torch.save; fetch it again")
    }
  }

  // MARK: Since torch 1.6: an archive of STEM/data.pkl and STEM/data/KEY

  private typealias Parts = (PickleValue, PickleHeap, [String: Range<Int>])

  private static func archive(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(WeightsError) -> Parts {
    let directory = try ZipDirectory(path: path, bytes)
    let entries = directory.entries
    let names = directory.packed.union(entries.keys)
    let pickles = names.filter { $0.hasSuffix("/data.pkl") && $0.split(separator: "/").count == 2 }
    guard let name = pickles.first, pickles.count == 1 else {
      throw WeightsError(.unsupported, path, "is an archive without one data.pkl; torch.save has not written it")
    }
    let stem = name.dropLast("data.pkl".count)
    if names.contains("\(stem)constants.pkl") || names.contains(where: { $0.hasPrefix("\(stem)code/") }) {
      throw WeightsError(
        .unsupported, path,
        "is a TorchScript program, as OpenAI's CLIP files are; fetch the model from Hugging Face "
          + "(openai/clip-vit-base-patch32 and so on), or save its state_dict()")
    }
    let isPacked = directory.packed.contains { $0 == name || $0.hasPrefix("\(stem)data/") }
    guard !isPacked, let pickle = entries[name] else {
      throw WeightsError(
        .unsupported, path, "its entries are compressed or encrypted, which torch.save does not do; save it again")
    }
    if let order = entries["\(stem)byteorder"], !bytes[order].elementsEqual("little".utf8) {
      throw WeightsError(.unsupported, path, "its numbers are big-endian; save it on another machine")
    }
    var machine = PickleMachine(PickleCursor(path: path, UnsafeRawBufferPointer(rebasing: bytes[pickle])))
    let root = try machine.run()
    var places: [String: Range<Int>] = [:]
    let prefix = "\(stem)data/"
    for (name, range) in entries where name.hasPrefix(prefix) { places[String(name.dropFirst(prefix.count))] = range }
    return (root, machine.heap, places)
  }

  // MARK: Before: five pickles, then each storage behind its number of elements

  private static let magic: [UInt8] = [0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]

  private static func legacy(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(WeightsError) -> Parts {
    var machine = PickleMachine(PickleCursor(path: path, bytes))
    guard case .long(let number) = try machine.run(), number == magic else {
      throw WeightsError(
        .unsupported, path, "is a Python pickle that torch.save has not written; save a state_dict() with torch.save")
    }
    let version = try machine.run().int
    guard version == 1001 else {
      throw WeightsError(.unsupported, path, "is of version \(version.map(String.init) ?? "none"), and 1001 is known")
    }
    let system = try machine.run()
    if case .bool(false)? = machine.heap.value("little_endian", of: system) {
      throw WeightsError(.unsupported, path, "its numbers are big-endian; save it on another machine")
    }
    let root = try machine.run()
    let keyList = try machine.run()
    guard let keys = machine.heap.list(keyList)?.map({ $0.text ?? $0.int.map(String.init) }) else {
      throw machine.error("the storages' keys are no list")
    }
    // The first reference to a storage gives its element size.
    let widths = Dictionary(machine.heap.storages.map { ($0.key, $0.elementBytes) }) { first, _ in first }
    var (places, cursor): ([String: Range<Int>], PickleCursor) = ([:], machine.cursor)
    for key in keys {
      guard let key, let width = widths[key], places[key] == nil else {
        throw machine.error("the storages' keys are not those that tensors name")
      }
      let count = try cursor.number(Int64.self)
      guard let size = (CheckedSize(count) * width).value, size <= bytes.count - cursor.offset else {
        throw WeightsError(
          .corrupt, path,
          "a storage of \(count) elements at byte \(cursor.offset) lies outside the file of "
            + "\(bytes.count); fetch it again")
      }
      let start = cursor.offset
      _ = try cursor.take(size)
      places[key] = start..<start + size
    }
    return (root, machine.heap, places)
  }

  // MARK: Tensors

  /// The location of a tensor, checked against its storage.
  ///
  /// - Throws: `WeightsError` `.corrupt` if it lies outside, `.unsupported` if it repeats few values very often.
  func place(of number: Int, named name: String) throws(WeightsError) -> TorchTensor {
    let tensor = heap.tensors[number]
    let storage = heap.storages[tensor.storage]
    let shown = JSONValue.string(name).abbreviated
    guard let bytes = places[storage.key] else {
      throw WeightsError(.corrupt, path, "the storage of tensor \(shown) is missing; fetch the file again")
    }
    let first = CheckedSize(storage.view?.lowerBound ?? 0)
    let held = (first + (storage.view?.count ?? storage.count)) * storage.elementBytes
    guard held.isAtMost(bytes.count) else {
      throw WeightsError(
        .corrupt, path,
        "the storage of tensor \(shown) has \(bytes.count) bytes where \(held.value.map(String.init) ?? "more") are "
          + "told; fetch the file again")
    }
    let width = tensor.type.bits / 8
    let start = first * storage.elementBytes + CheckedSize(tensor.offset) * width
    let end = zip(tensor.shape, tensor.strides).reduce(start + width) { end, side in
      end + CheckedSize(max(0, side.0 - 1)) * CheckedSize(side.1) * width
    }
    let count = CheckedSize(product: tensor.shape)
    // Without elements it has no location.
    if count.value == 0 {
      return TorchTensor(type: tensor.type, shape: tensor.shape, strides: tensor.strides, start: bytes.lowerBound)
    }
    guard let start = start.value, end.isAtMost(held.saturated) else {
      throw WeightsError(
        .corrupt, path,
        "tensor \(shown) \(tensor.shape) with strides \(tensor.strides) from element \(tensor.offset) lies outside its "
          + "storage of \(storage.count) elements; fetch the file again")
    }
    guard (count * width).isAtMost(max(bytes.count, TorchTensor.repetitionLimit)) else {
      throw WeightsError(
        .unsupported, path, "tensor \(shown) \(tensor.shape) repeats \(bytes.count) bytes; save it after contiguous()")
    }
    // The stride of a dimension of size 1 is never used, and may be any number.
    let strides = zip(tensor.shape, tensor.strides).map { side, stride in side == 1 ? 0 : stride }
    return TorchTensor(type: tensor.type, shape: tensor.shape, strides: strides, start: bytes.lowerBound + start)
  }
}
