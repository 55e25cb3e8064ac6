import Evaluation
import Foundation
import Images
import Models
import Networks
import TestSupport
import Testing
import Weights

@Suite struct NormalizationTests {
  private static func network(
    _ normalization: Normalization?, states: Bool = true, labels: [String] = ["a", "b", "c"], channels: Int = 1
  ) -> TrainedNetwork {
    let count = 8 * 9 * channels + 8 + 16 + 3 * 8 * (channels == 1 ? 36 : 16) + 3
    return TrainedNetwork(
      network: .convNet(depth: 1, filters: 8), norm: .instance, height: 8, width: 8, channels: channels, classes: 3,
      labels: labels, normalization: normalization, statesNormalization: states,
      values: (0..<count).map { Float($0 % 7) / 7 })
  }

  private static func code(_ body: () throws(EvaluationError) -> Void) -> EvaluationError.Code? {
    do { try body() } catch { return error.code }
    return nil
  }

  @Test func `classes tell the datasets whose constants are published`() {
    func name(_ classes: [String], _ channels: Int = 3) -> String? {
      Normalization.known(classes: classes, channels: channels)?.name
    }
    #expect(name(["n01440764", "n02102040"]) == "imagenet")
    #expect(name(["n01440764", "tench"]) == nil)
    #expect(name(["n01440764"], 1) == nil)
    #expect(
      name(["dog", "cat", "bird", "airplane", "automobile", "deer", "frog", "horse", "ship", "truck"]) == "cifar-10")
    let fashion = [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
    ]
    #expect(name(fashion, 1) == "fashion-mnist")
    #expect(Normalization.known(classes: fashion, channels: 3)?.mean == [0.2861, 0.2861, 0.2861])
    #expect(name([]) == nil)
  }

  @Test func `a teacher's constants come first, then the header's, the known and the measured`() throws {
    let header = try #require(Normalization(named: "header", mean: [0.3], deviation: [0.2]))
    let learned = try #require(Normalization(named: "teacher", mean: [0.6], deviation: [0.1]))
    let measured = try #require(Normalization(named: "measured", mean: [0.9], deviation: [0.4]))
    func name(
      _ choice: NormalizationChoice, header: Normalization? = nil, teacher: TrainedNetwork? = nil,
      classes: [String] = ["a", "b", "c"]
    ) throws(EvaluationError) -> String {
      try choice.resolved(classes: classes, channels: 1, header: header, teacher: teacher, measured: measured).name
    }
    let teacher = Self.network(learned)
    #expect(try name(.auto, header: header, teacher: teacher) == "teacher")
    #expect(try name(.auto, header: header) == "header")
    #expect(try name(.auto) == "measured")
    #expect(try name(.mnist, header: header) == "mnist")
    // Constants other than the teacher's are refused; if its file does not say, the user decides.
    #expect(Self.code { () throws(EvaluationError) in _ = try name(.mnist, teacher: teacher) } == .setting)
    #expect(try name(.mnist, teacher: Self.network(learned, states: false)) == "mnist")
    #expect(Self.code { () throws(EvaluationError) in _ = try name(.auto, teacher: Self.network(nil)) } == .setting)
    #expect(try name(.measured, teacher: Self.network(nil)) == "measured")
    #expect(Self.network(nil).normalizationAssumed == nil)
    #expect(Self.network(learned, states: false).normalizationAssumed?.contains("teacher") == true)
  }

  @Test func `a network keeps its constants in its file`() throws {
    let scratch = Scratch()
    let constants = try #require(
      Normalization(named: "x", mean: [0.1, 0.25, 1.0 / 3], deviation: [0.5, 0.125, 2.0 / 3]))
    try Self.network(constants, channels: 3).write(to: scratch.file("a.safetensors"))
    let read = try TrainedNetwork(at: scratch.file("a.safetensors"), height: 8, width: 8)
    #expect(read.normalization?.mean == constants.mean && read.normalization?.deviation == constants.deviation)
    #expect(read.statesNormalization)
    // As version 0.1 wrote it: the classes tell, where they are known.
    try Self.network(nil, channels: 3).write(to: scratch.file("b.safetensors"))
    let old = try TrainedNetwork(at: scratch.file("b.safetensors"), height: 8, width: 8)
    #expect(old.normalization == nil && !old.statesNormalization)
    try Self.network(nil, labels: ["n1", "n2", "n3"].map { $0 + "0000000" }, channels: 3).write(
      to: scratch.file("c.safetensors"))
    let known = try TrainedNetwork(at: scratch.file("c.safetensors"), height: 8, width: 8)
    #expect(known.normalization?.name == "imagenet" && !known.statesNormalization)
  }

  @Test func `constants that nothing can be scaled by are none`() {
    for (mean, deviation) in [
      ([0.5], [0.0]), ([0.5], [-1]), ([.nan], [1]), ([0.5], [.infinity]), ([0.5, 0.5], [1]), ([], []),
    ] {
      #expect(Normalization(named: "x", mean: mean, deviation: deviation) == nil)
    }
  }

  @Test func `names of networks are those of networks that exist`() {
    for network in EvaluationNetwork.allCases { #expect(EvaluationNetwork(rawValue: network.rawValue) == network) }
    #expect(EvaluationNetwork.allCases.map(\.rawValue).prefix(2) == ["convnet3", "convnet4"])
    #expect(EvaluationNetwork(rawValue: "convnet3-64") == .convNet(depth: 3, filters: 64))
    for name in [
      "convnet0", "convnet17", "convnet3-65536", "convnet3-12", "convnet3-0", "convnet3--8", "convnet3-8-8",
      "convnet99999999999999999999", "convnet", "resnet19",
    ] { #expect(EvaluationNetwork(rawValue: name) == nil) }
  }
}
