import Options
import Records
import Stages
import Testing

@Suite struct SuiteOptionTests {
  @Test func `shares, shards, times and addresses are read strictly`() {
    #expect(Ratio(word: "2.5%")?.percent == 2.5 && Ratio(word: "7")?.count == 7)
    #expect(Ratio(word: "101%") == nil && Ratio(word: "-1") == nil)
    #expect(Shard(word: "3/4")?.index == 3 && Shard(word: "4/4") == nil && Shard(word: "1") == nil)
    #expect(TimeSpan(word: "2h")?.milliseconds == 7_200_000 && TimeSpan(word: "500ms")?.milliseconds == 500)
    #expect(TimeSpan(word: "1d") == nil && TimeSpan(word: "99999999h") == nil)
    #expect(ServiceAddress(word: "unix:/run/x")?.path == "/run/x" && ServiceAddress(word: "/run/x") == nil)
  }

  @Test func `every word that help shows means the value that it stands for`() {
    for text in ["1%", "10", "2.5%"] { #expect(Ratio(word: text)?.word == text) }
    for text in ["30s", "500ms", "10m", "2h"] { #expect(TimeSpan(word: text)?.word == text) }
  }

  @Test func `options that exclude each other are refused before anything is opened`() {
    func refusal(_ change: (inout SuiteOptions) -> Void) -> String? {
      var suite = SuiteOptions()
      change(&suite)
      return failure { try suite.validate() }?.message
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { ($0.keep, $0.drop) = (["a"], ["b"]) } == "--keep and --drop exclude each other")
    #expect(refusal { $0.frameSize = ByteCount(1 << 30) }?.hasPrefix("--frame-size: at most") == true)
    #expect(refusal { $0.maximumFrame = ByteCount(4 << 30) }?.hasPrefix("--max-frame: at most --memory") == true)
  }

  @Test func `shards take every sample once, and classes whole where labels decide`() {
    let ids = (0..<100).map { "sample/\($0)" }
    let byID = ShardDealing(by: .id, over: 4, classes: nil)
    let counts = ids.reduce(into: [0, 0, 0, 0]) { $0[byID.shard(id: $1, label: "a")] += 1 }
    #expect(counts.allSatisfy { (15...35).contains($0) })
    let byLabel = ShardDealing(by: .label, over: 2, classes: ["a", "b", "c"])
    #expect(["a", "b", "c"].map { byLabel.shard(id: "x", label: $0) } == [0, 1, 0])
  }

  @Test func `a class that is short is admitted as the option says`() {
    let report = Report(tool: "test", isQuiet: true, format: .text, progress: .never)
    let refusal = failure { try ShortClasses.fail.admit("cat", has: 3, of: 10, "--ipc asks for 10", report) }
    #expect(refusal?.status == .data)
    #expect(refusal?.message.hasPrefix("class \"cat\" has 3 samples where --ipc asks for 10") == true)
    #expect(failure { try ShortClasses.fail.admit("cat", has: 10, of: 10, "", report) } == nil)
    #expect(failure { try ShortClasses.repeat.admit("cat", has: 0, of: 10, "", report) } != nil)
    #expect(Record(id: "cat/7", label: "cat", [:]).repeated(2).id == "cat/7~2")
  }

  @Test func `numbers are printed without Foundation`() {
    #expect(decimal(2.5, places: 2) == "2.50" && decimal(-0.004, places: 2) == "0.00")
    #expect(decimal(1234.5, places: 0) == "1235" && decimal(.infinity, places: 1) == "inf")
    #expect(hexadecimal(0xAB) == "00000000000000ab")
  }

  @Test func `library errors end a program with their own status`() {
    #expect(StageError(any: RecordError(.noInput, "file", "is not there")).status == .noInput)
    #expect(StageError(any: RecordError(.noInput, "file", "is not there")).description == "file: is not there")
    #expect(StageError(any: CancellationError()).status == .bug)
  }
}
