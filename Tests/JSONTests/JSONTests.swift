import JSON
import Testing

@Suite struct JSONTests {
  @Test func `every kind of value is read`() throws {
    let text = #"""
      {"a": [1, -2.5, 1e3, true, false, null], "b": {"c": "x\"\\\/\b\f\n\r\t\u00e9"}, "d": {}, "e": []}
      """#
    let value = try JSONValue(parsing: text)
    #expect(value["a"] == .array([.int(1), .double(-2.5), .double(1000), .bool(true), .bool(false), .null]))
    #expect(value["a"]?.array?[1].double == -2.5)
    #expect(value["a"]?.array?[0].int == 1)
    #expect(value["a"]?.array?[2].int == 1000)
    #expect(value["a"]?.array?[1].int == nil)
    #expect(value["b"]?["c"]?.string == "x\"\\/\u{8}\u{C}\n\r\t\u{E9}")
    #expect(value["d"] == .object(JSONObject()))
    #expect(value["e"]?.array == [])
    #expect(value["missing"] == nil)
  }

  @Test func `numbers that are not finite are read as Python writes them`() throws {
    // Python 3.14: json.dumps({"a": float("-inf"), "b": [float("inf"), float("nan")]})
    let value = try JSONValue(parsing: #"{"a": -Infinity, "b": [Infinity, NaN]}"#)
    #expect(value["a"]?.double == -.infinity)
    #expect(value["b"]?.array?[0].double == .infinity)
    #expect(value["b"]?.array?[1].double?.isNaN == true)
    #expect(value["a"]?.int == nil)
    #expect(value["b"]?.array?.compactMap(\.int) == [])
  }

  @Test func `members keep their order`() throws {
    let value = try JSONValue(parsing: #"{"z":1,"a":2,"m":3}"#)
    guard case .object(let object) = value else { throw JSONMismatch() }
    #expect(object.members.map(\.name) == ["z", "a", "m"])
    #expect(value.description == #"{"z":1,"a":2,"m":3}"#)
  }

  @Test func `surrogate pairs make one character`() throws {
    #expect(try JSONValue(parsing: #""\ud83d\ude00""#).string == "\u{1F600}")
  }

  @Test func `keys are distinct by bytes and not by canonical equivalence`() throws {
    let value = try JSONValue(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(value["\u{E9}"] == .int(1))
    #expect(value["e\u{301}"] == .int(2))
  }

  @Test func `whole numbers beyond 64 bits become doubles`() throws {
    #expect(try JSONValue(parsing: "9223372036854775807") == .int(.max))
    #expect(try JSONValue(parsing: "-9223372036854775808") == .int(.min))
    #expect(try JSONValue(parsing: "9223372036854775808") == .double(9_223_372_036_854_775_808))
  }

  @Test(arguments: [
    ("", 0), ("[1", 2), ("\"a", 2), ("{\"a\"", 4), ("[1,]", 3), ("{,}", 1), ("[1 2]", 3), ("01", 1), ("+1", 0),
    ("1.", 2), (".5", 0), ("1e", 2), ("tru", 0), ("nul!", 0), ("1 1", 2), ("nan", 0), ("Nan", 0), ("+Infinity", 0),
    ("-NaN", 1), ("Inf", 0), ("-Inf", 1), ("--Infinity", 1), ("NaNs", 3), ("{a:1}", 1), ("'a'", 0),
    ("\"\\x\"", 3), ("\"\\u12g4\"", 5), ("\"\t\"", 2), ("// c\n1", 0), ("\u{FEFF}1", 0), ("\"\\ud83d\"", 7),
    ("\"\\ude00\"", 7), ("\"\\ud83d\\u0041\"", 13), ("1e999", 5), ("{\"a\":1,\"\\u0061\":2}", 15),
  ])
  func `malformed text is refused and its place named`(text: String, offset: Int) {
    do {
      _ = try JSONValue(parsing: text)
      Issue.record("accepted")
    } catch {
      #expect(error.offset == offset, "\(error)")
      #expect("\(error)".hasPrefix("byte \(offset): "))
    }
  }

  @Test func `a string that is not UTF-8 is refused`() {
    for body: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]] {
      #expect(throws: JSONError.self) { _ = try JSONValue(parsing: [0x22] + body + [0x22]) }
    }
  }

  @Test func `nesting stops at the limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(64))
    for depth in [65, 1_000_000] {
      #expect(throws: JSONError.self) { _ = try JSONValue(parsing: nested(depth)) }
    }
  }

  @Test func `every prefix of a document is refused without a crash`() throws {
    let document = Array(#"{"a":[1,-2.5e3,"\ud83d\ude00é",true,null],"b":{}}"#.utf8)
    for count in 0..<document.count {
      #expect(throws: JSONError.self) { _ = try JSONValue(parsing: Array(document[..<count])) }
    }
  }

  @Test func `what is written reads back`() throws {
    let value = JSONValue.object(
      JSONObject([
        ("text", .string("quote \" back \\ line \n bell \u{7} del \u{7F} é 😀")),
        ("least", .double(.leastNonzeroMagnitude)),
        ("third", .double(1.0 / 3)), ("whole", .double(3)), ("min", .int(.min)),
        ("deep", .array([.array([.array([]), .object(JSONObject())]), .null])),
      ]))
    #expect(try JSONValue(parsing: value.description) == value)
    #expect(JSONValue.string("a\u{1}\"").description == #""a\u0001\"""#)
  }

  @Test func `numbers that are not finite are written as null`() {
    #expect(JSONValue.array([.double(.nan), .double(-.infinity)]).description == "[null,null]")
  }

  @Test func `setting a member keeps its place and removing closes the gap`() {
    var object = JSONObject([("a", .int(1)), ("b", .int(2))])
    object["a"] = .int(3)
    object["c"] = .int(4)
    object["b"] = nil
    #expect(JSONValue.object(object).description == #"{"a":3,"c":4}"#)
  }
}

private struct JSONMismatch: Error {}
