import Exact
import JSON
import Settings

/// An interpreter for the opcodes that torch.save and Python 2 to 3.14 use in pickled state dicts.
///
/// It builds its own values and calls nothing: names of functions and classes are looked up in `PickleGlobal`, and
/// unknown ones are an error. Memory is proportional to the file: objects and their elements are counted. (CPython,
/// Lib/pickletools.py, documents the opcodes.)
struct PickleMachine {
  private(set) var cursor: PickleCursor
  var heap = PickleHeap()
  private var stack: [PickleValue] = []
  /// Stack heights at the marks.
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]

  /// The largest state dicts, with optimizers, have some hundred thousand objects.
  private static let objectLimit = 4_000_000

  init(_ cursor: PickleCursor) { self.cursor = cursor }

  /// Runs a pickle to its end, after which another may begin.
  ///
  /// - Throws: `WeightsError` `.corrupt`, `.unsupported` for an unknown function or class.
  mutating func run() throws(WeightsError) -> PickleValue {
    (stack, marks, memo) = ([], [], [:])
    while true {
      let opcode = try cursor.byte()
      if opcode == UInt8(ascii: ".") { return try pop() }
      try step(opcode)
      guard heap.count <= Self.objectLimit, stack.count <= Self.objectLimit, memo.count <= Self.objectLimit else {
        throw cursor.corrupt("it makes more than \(Self.objectLimit) objects")
      }
    }
  }

  private mutating func step(_ opcode: UInt8) throws(WeightsError) {
    if try scalar(opcode) { return }
    if try text(opcode) { return }
    if try container(opcode) { return }
    if try reference(opcode) { return }
    throw cursor.corrupt("opcode 0x\(String(opcode, radix: 16)) is none that state dicts are written with")
  }

  // MARK: Stack

  func error(_ reason: String) -> WeightsError { cursor.corrupt(reason) }

  mutating func push(_ value: PickleValue) { stack.append(value) }

  /// Pops the last value above the last mark.
  mutating func pop() throws(WeightsError) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.popLast() else {
      throw cursor.corrupt("an opcode takes more values than there are")
    }
    return value
  }

  private mutating func popMark() throws(WeightsError) -> [PickleValue] {
    guard let height = marks.popLast() else { throw cursor.corrupt("an opcode needs a mark, and there is none") }
    defer { stack.removeSubrange(height...) }
    return Array(stack[height...])
  }

  private func top() throws(WeightsError) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.last else {
      throw cursor.corrupt("an opcode takes more values than there are")
    }
    return value
  }

  // MARK: Opcodes

  private mutating func scalar(_ opcode: UInt8) throws(WeightsError) -> Bool {
    switch opcode {
    case 0x80:  // PROTO
      let version = try cursor.byte()
      guard (1...5).contains(version) else { throw cursor.corrupt("protocol \(version) is none of 1 to 5") }
    case 0x95: _ = try cursor.take(8)  // FRAME
    case UInt8(ascii: "N"): push(.none)
    case 0x88: push(.bool(true))
    case 0x89: push(.bool(false))
    case UInt8(ascii: "J"): push(.int(Int(try cursor.number(Int32.self))))
    case UInt8(ascii: "K"): push(.int(Int(try cursor.byte())))
    case UInt8(ascii: "M"): push(.int(Int(try cursor.number(UInt16.self))))
    case UInt8(ascii: "G"):
      push(.float(Double(bitPattern: UInt64(bigEndian: try cursor.take(8).loadUnaligned(as: UInt64.self)))))
    case 0x8A: push(Self.integer(try cursor.take(cursor.length(UInt8.self))))  // LONG1
    case 0x8B: push(Self.integer(try cursor.take(cursor.length(Int32.self))))  // LONG4
    default: return false
    }
    return true
  }

  /// An integer of any length, in two's complement.
  private static func integer(_ bytes: UnsafeRawBufferPointer) -> PickleValue {
    guard bytes.count <= 8 else { return .long([UInt8](bytes)) }
    let fill: UInt64 = (bytes.last ?? 0) & 0x80 == 0 ? 0 : .max
    let bits = bytes.reversed().reduce(fill) { $0 << 8 | UInt64($1) }
    return .int(Int(Int64(bitPattern: bits)))
  }

  private mutating func text(_ opcode: UInt8) throws(WeightsError) -> Bool {
    switch opcode {
    case UInt8(ascii: "X"): push(.text(try cursor.text(cursor.length(UInt32.self))))
    case 0x8C: push(.text(try cursor.text(cursor.length(UInt8.self))))
    case 0x8D: push(.text(try cursor.text(cursor.length(UInt64.self))))
    // Python 2 strings, which may contain any bytes.
    case UInt8(ascii: "U"): pushBytes(try cursor.take(cursor.length(UInt8.self)), isText: true)
    case UInt8(ascii: "T"): pushBytes(try cursor.take(cursor.length(Int32.self)), isText: true)
    case UInt8(ascii: "C"): pushBytes(try cursor.take(cursor.length(UInt8.self)), isText: false)
    case UInt8(ascii: "B"): pushBytes(try cursor.take(cursor.length(UInt32.self)), isText: false)
    case 0x8E, 0x96: pushBytes(try cursor.take(cursor.length(UInt64.self)), isText: false)
    default: return false
    }
    return true
  }

  private mutating func pushBytes(_ bytes: UnsafeRawBufferPointer, isText: Bool) {
    let text = isText ? String(validating: bytes, as: UTF8.self) : nil
    push(text.map { .text($0) } ?? .opaque("bytes"))
  }

  private mutating func container(_ opcode: UInt8) throws(WeightsError) -> Bool {
    switch opcode {
    case UInt8(ascii: "("): marks.append(stack.count)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): push(heap.sequence())
    case UInt8(ascii: "}"): push(heap.dictionary())
    case UInt8(ascii: "t"), UInt8(ascii: "l"):
      let values = try popMark()
      push(heap.sequence(values))
    case 0x85, 0x86, 0x87:  // TUPLE1, 2, 3
      var values: [PickleValue] = []
      for _ in 0...Int(opcode - 0x85) { values.append(try pop()) }
      push(heap.sequence(values.reversed()))
    case UInt8(ascii: "d"):
      let values = try popMark()
      push(heap.dictionary(try pairs(values)))
    case 0x8F: push(.opaque("a set"))
    case 0x91:  // FROZENSET
      _ = try popMark()
      push(.opaque("a set"))
    case UInt8(ascii: "a"): try extend([pop()])
    case UInt8(ascii: "e"), 0x90: try extend(popMark())
    case UInt8(ascii: "s"):
      let value = try pop()
      try set([(try pop(), value)])
    case UInt8(ascii: "u"): try set(pairs(popMark()))
    default: return false
    }
    return true
  }

  private func pairs(_ values: [PickleValue]) throws(WeightsError) -> [PickleHeap.Pair] {
    guard values.count % 2 == 0 else { throw cursor.corrupt("a key has no value") }
    return stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
  }

  private mutating func extend(_ values: [PickleValue]) throws(WeightsError) {
    switch try top() {
    case .sequence(let place): heap.append(values, toSequence: place)
    case .opaque: break
    case let other: throw cursor.corrupt("\(other.kind) takes no elements")
    }
  }

  private mutating func set(_ pairs: [PickleHeap.Pair]) throws(WeightsError) {
    switch try top() {
    case .dictionary(let place): heap.append(pairs, toDictionary: place)
    case .opaque: break
    case let other: throw cursor.corrupt("\(other.kind) has no keys")
    }
  }

  private mutating func reference(_ opcode: UInt8) throws(WeightsError) -> Bool {
    switch opcode {
    case UInt8(ascii: "0"):
      if marks.last == stack.count { marks.removeLast() } else { _ = try pop() }
    case UInt8(ascii: "1"): _ = try popMark()
    case UInt8(ascii: "2"): push(try top())
    case UInt8(ascii: "q"): memo[Int(try cursor.byte())] = try top()
    case UInt8(ascii: "r"): memo[Int(try cursor.number(UInt32.self))] = try top()
    case 0x94: memo[memo.count] = try top()
    case UInt8(ascii: "h"): push(try remembered(Int(cursor.byte())))
    case UInt8(ascii: "j"): push(try remembered(Int(cursor.number(UInt32.self))))
    case UInt8(ascii: "c"):
      let module = try cursor.line()
      push(.global(try global(module, cursor.line())))
    case 0x93:  // STACK_GLOBAL
      guard case .text(let name) = try pop(), case .text(let module) = try pop() else {
        throw cursor.corrupt("what names a function is no text")
      }
      push(.global(try global(module, name)))
    case UInt8(ascii: "Q"): push(try storage(pop()))
    case UInt8(ascii: "R"), 0x81:  // REDUCE, NEWOBJ
      let arguments = try pop()
      push(try made(by: pop(), arguments))
    case 0x92:  // NEWOBJ_EX
      _ = try pop()
      let arguments = try pop()
      push(try made(by: pop(), arguments))
    case UInt8(ascii: "b"):
      let state = try pop()
      try build(state, on: top())
    default: return false
    }
    return true
  }

  private func remembered(_ place: Int) throws(WeightsError) -> PickleValue {
    guard let value = memo[place] else { throw cursor.corrupt("it refers to an object \(place) that is not there") }
    return value
  }

  private func global(_ module: String, _ name: String) throws(WeightsError) -> PickleGlobal {
    if let known = PickleGlobal(module: module, name: name) { return known }
    let full = "\(module).\(name)"
    let shown = JSONValue.string(full).abbreviated
    if let reason = PickleGlobal.refusal(full) {
      throw WeightsError(.unsupported, cursor.path, "asks for \(shown): \(reason)")
    }
    throw WeightsError(
      .unsupported, cursor.path,
      "asks for \(shown), which could run code or is no tensor; nothing was run. Save the model's state_dict() alone, or "
        + "convert it to safetensors where the file is trusted")
  }
}
