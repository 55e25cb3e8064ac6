import Exact
import JSON
import Records
import Stages

/// A record as a JSON object, with its fields in stream order.
func json(_ record: Record, isFull: Bool) throws -> JSONValue {
  var pairs: [(String, JSONValue)] = []
  try record.forEachField { pairs.append(($0, json($1, isFull: isFull))) }
  return .object(JSONObject(pairs))
}

/// A field's value as JSON; tensors are abbreviated unless `isFull`.
func json(_ value: Value, isFull: Bool) -> JSONValue {
  switch value {
  case .integer(let value): .int(value)
  case .float(let value): .double(value)
  case .bool(let value): .bool(value)
  case .null: .null
  case .text(let text): .string(text)
  case .bytes(let bytes): json(bytes, isFull: isFull)
  case .tensor(let tensor): json(tensor, isFull: isFull)
  case .array(let values): .array(values.map { json($0, isFull: isFull) })
  case .map(let map):
    .object(
      JSONObject(
        map.sorted { precedes($0.key.text, $1.key.text) }.map { ($0.key.text, json($0.value, isFull: isFull)) }))
  case .encoded: .null
  }
}

private func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : ExactText(a) < ExactText(b)
}

/// Digests and short byte strings in hexadecimal; longer ones as their size unless `isFull`.
private func json(_ bytes: Bytes, isFull: Bool) -> JSONValue {
  guard isFull || bytes.count <= 8 else {
    return .object(JSONObject([("dtype", .string("bytes")), ("size", .int(Int64(bytes.count)))]))
  }
  let digits = Array("0123456789abcdef")
  let hex = bytes.array.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return .object(JSONObject([("dtype", .string("bytes")), ("hex", .string(String(hex)))]))
}

private func json(_ tensor: TensorValue, isFull: Bool) -> JSONValue {
  var object = JSONObject([
    ("dtype", .string(tensor.type.name)), ("shape", .array(tensor.shape.map { .int(Int64($0)) })),
  ])
  var minimum = Double.infinity
  var maximum = -Double.infinity
  var sum = 0.0
  var data: [JSONValue] = []
  let isInteger = ![.f16, .f32, .f64].contains(tensor.type)
  for index in 0..<tensor.count {
    let element = tensor.double(at: index)
    minimum = min(minimum, element)
    maximum = max(maximum, element)
    sum += element
    guard isFull else { continue }
    // The shortest decimal of the Float32 is shorter than that of the Float64.
    let isSingle = tensor.type == .f32 || tensor.type == .f16
    let shortest = isSingle ? Double("\(Float(element))") ?? element : element
    data.append(isInteger && abs(element) < 9e15 ? .int(Int64(element)) : .double(shortest))
  }
  object["min"] = number(minimum, isInteger)
  object["max"] = number(maximum, isInteger)
  object["mean"] = .double(sum / Double(tensor.count))
  if isFull { object["data"] = .array(data) }
  return .object(object)
}

private func number(_ value: Double, _ isInteger: Bool) -> JSONValue {
  isInteger && abs(value) < 9e15 ? .int(Int64(value)) : .double(value)
}

/// A field's value from JSON in the form that `json` writes.
///
/// - Throws: `StageError` 65 naming the field.
func value(_ json: JSONValue, field: String) throws(StageError) -> Value {
  switch json {
  case .null: return .null
  case .bool(let value): return .bool(value)
  case .int(let value): return .integer(value)
  case .double(let value): return .float(value)
  case .string(let text): return .text(text)
  case .array(let values):
    var result: [Value] = []
    for element in values { result.append(try value(element, field: field)) }
    return .array(result)
  case .object(let object):
    if case .string(let type)? = object["dtype"] { return try tensor(object, type, field) }
    var map: [ExactText: Value] = [:]
    for member in object.members { map[member.name] = try value(member.value, field: field) }
    return .map(map)
  }
}

private func tensor(_ object: JSONObject, _ type: String, _ field: String) throws(StageError)
  -> Value
{
  if type == "bytes", let hex = object["hex"]?.string { return .bytes(try bytes(hex, field)) }
  guard let type = TensorType(name: type),
    let shape = object["shape"]?.array?.map({ Int($0.int ?? 0) }),
    let data = object["data"]?.array
  else {
    throw StageError(
      .data,
      "field \"\(field)\": a tensor needs dtype, shape and data (\"recs show --full\" writes them)")
  }
  let count = CheckedSize(product: shape)
  guard !shape.isEmpty, shape.allSatisfy({ $0 > 0 }), count.value == data.count else {
    throw StageError(
      .data, "field \"\(field)\": shape \(shape) does not fit \(data.count) elements")
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(data.count * type.size)
  for element in data {
    guard let element = element.double, let encoded = encode(element, type) else {
      throw StageError(.data, "field \"\(field)\": an element is no \(type.name)")
    }
    bytes += encoded
  }
  return .tensor(TensorValue(type, shape, Bytes(bytes)))
}

private func encode(_ element: Double, _ type: TensorType) -> [UInt8]? {
  func little<T: FixedWidthInteger>(_ value: T?) -> [UInt8]? {
    value.map { withUnsafeBytes(of: $0.littleEndian) { Array($0) } }
  }
  return switch type {
  case .u8: little(UInt8(exactly: element))
  case .u16: little(UInt16(exactly: element))
  case .u32: little(UInt32(exactly: element))
  case .u64: little(UInt64(exactly: element))
  case .i8: little(Int8(exactly: element))
  case .i16: little(Int16(exactly: element))
  case .i32: little(Int32(exactly: element))
  case .i64: little(Int64(exactly: element))
  case .f16: little(Float16(element).bitPattern)
  case .f32: little(Float(element).bitPattern)
  case .f64: little(element.bitPattern)
  }
}

private func bytes(_ hex: String, _ field: String) throws(StageError) -> Bytes {
  let digits = hex.compactMap(\.hexDigitValue)
  guard digits.count == hex.count, digits.count.isMultiple(of: 2) else {
    throw StageError(.data, "field \"\(field)\": not hexadecimal")
  }
  return Bytes(
    stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
}
