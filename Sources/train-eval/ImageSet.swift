import Evaluation
import Exact
import Images
import Models
import Records
import Stages

/// Labelled images of one size in memory.
struct ImageSet {
  /// What messages call the set.
  let name: String
  /// The labels in index order, where the stream or dataset lists them.
  private(set) var classes: [String]?
  /// How pixels are scaled, where the stream's header says it.
  private(set) var normalization: Normalization?
  private var pixels: [UInt8] = []
  private var shape: [Int] = []
  private var names: [String] = []
  /// The records' ids.
  private(set) var ids: [String] = []
  /// A teacher's recorded answers and their scenes, image by image, where records have them.
  private var answers: (logits: [[Float]], scenes: [[Float]], classes: Int) = ([], [], 0)
  private let memory: Int

  /// An empty set that may take `--memory` bytes.
  init(named name: String, classes: [String]?, memory: Int) {
    self.name = name
    self.classes = classes
    self.memory = memory
  }

  /// Reads streams through to their verified end, keeping the records whose number, from 1, is chosen.
  ///
  /// - Throws: `StageError` 65 for damage, and for images that are missing or of different sizes.
  init(
    _ input: StreamInput, named name: String, memory: Int, isChosen: (Int) -> Bool = { _ in true }
  ) throws {
    self.init(named: name, classes: nil, memory: memory)
    var seen = 0
    while let event = try input.next() {
      switch event {
      case .header(let header):
        try header.require("image", remedy: "train-eval learns from pixels; keep image")
        classes = classes ?? header.classes
        try take(header.normalization)
      case .record(let record):
        seen += 1
        if isChosen(seen) { try add(record) }
      default: break
      }
    }
  }

  private mutating func take(_ constants: (mean: [Double], deviation: [Double])?) throws {
    guard let constants else { return }
    let stated = Normalization(named: "header", mean: constants.mean, deviation: constants.deviation)
    guard let stated, normalization == nil || normalization == stated else {
      throw StageError(
        .data, "the \(name) come in segments whose headers scale pixels differently; decode them in one run")
    }
    normalization = stated
  }

  var count: Int { names.count }
  var channels: Int { shape.last ?? 1 }
  /// The labels that there are, each once, in the order of their bytes.
  var labels: [String] { Self.distinct(names) }

  /// Labels, each once, in the order of their bytes.
  static func distinct(_ labels: [String]) -> [String] { Set(labels.map { ExactText($0) }).sorted().map(\.text) }

  mutating func add(_ record: Record) throws {
    let tensor = try record.tensor("image")
    guard tensor.type == .u8, tensor.shape.count == 3 else {
      throw StageError(
        .data, "record \"\(record.id)\": image is \(tensor.signature) where u8[h,w,c] is needed")
    }
    guard tensor.shape[2] == 1 || tensor.shape[2] == 3 else {
      throw StageError(
        .data,
        "record \"\(record.id)\": image has \(tensor.shape[2]) channels where networks take 1 or 3; decode with "
          + "--channels")
    }
    guard let label = record.label else {
      throw StageError(.data, "record \"\(record.id)\" has no label to learn")
    }
    try add(tensor.data.array, tensor.shape, label: label, id: record.id)
    guard try record.value("soft_label") != nil else { return }
    let (logits, scenes) = (try record.tensor("soft_label"), try record.tensor("scene"))
    guard logits.shape.count == 2, scenes.shape.count == 2 else {
      throw StageError(
        .data,
        "record \"\(record.id)\": soft_label is \(logits.signature) and scene \(scenes.signature) where "
          + "f32[epochs,classes] and f32[epochs,\(RecordedAnswers.sceneNumbers)] are needed")
    }
    answers.logits.append(logits.floats)
    answers.scenes.append(scenes.floats)
    answers.classes = logits.shape[1]
  }

  /// The recorded answers, nil when records have none.
  ///
  /// - Throws: `EvaluationError` where they do not fit the images, `StageError` where they count the classes otherwise.
  func recorded(_ classes: [String]) throws -> RecordedAnswers? {
    guard !answers.logits.isEmpty, shape.count == 3 else { return nil }
    guard answers.logits.count == count else {
      throw StageError(.data, "\(answers.logits.count) of \(count) \(name) have a teacher's answers; all must")
    }
    guard self.classes == classes else {
      throw StageError(.data, "the \(name) count their classes in another order than the test; use the same dataset's")
    }
    return try RecordedAnswers(
      logits: answers.logits, scenes: answers.scenes, classes: answers.classes, height: shape[0], width: shape[1])
  }

  /// Adds an image [h, w, c].
  mutating func add(_ image: [UInt8], _ shape: [Int], label: String, id: String) throws(StageError) {
    if names.isEmpty { self.shape = shape }
    guard shape == self.shape else {
      throw StageError(
        .data,
        "record \"\(id)\": the image is \(shape) where those before are \(self.shape); bring all to one size")
    }
    guard pixels.count + image.count <= memory else {
      throw StageError(
        .configuration, "the \(name) take more than \(memory >> 20) MiB; raise --memory if the machine has it")
    }
    pixels += image
    names.append(label)
    ids.append(id)
  }

  /// How many of the images are among the `others` too, byte for byte, and the first of them with its twin.
  func shared(with others: ImageSet) -> (count: Int, first: String, twin: String)? {
    guard shape == others.shape else { return nil }
    var known: [UInt64: Int] = [:]
    for index in others.names.indices {
      let digest = others.digest(index)
      known[digest] = known[digest] ?? index
    }
    var found: (count: Int, first: String, twin: String)?
    for index in names.indices {
      guard let twin = known[digest(index)] else { continue }
      found = ((found?.count ?? 0) + 1, found?.first ?? ids[index], found?.twin ?? others.ids[twin])
    }
    return found
  }

  private func digest(_ index: Int) -> UInt64 {
    let size = shape.reduce(1, *)
    return pixels.withUnsafeBytes {
      XXH64.hash(UnsafeRawBufferPointer(rebasing: $0[index * size..<(index + 1) * size]))
    }
  }

  /// The images with class indices in place of labels.
  ///
  /// - Throws: `StageError` 65 for a label that is no class, `EvaluationError` for an empty set.
  func indexed(_ classes: [String]) throws -> LabeledImages {
    let indices = Dictionary(classes.enumerated().map { (ExactText($1), Int32($0)) }) { first, _ in first }
    var labels: [Int32] = []
    for name in names {
      guard let index = indices[name] else {
        throw StageError(
          .data, "\(self.name): label \"\(name)\" is none of the \(classes.count) classes that are tested")
      }
      labels.append(index)
    }
    guard shape.count == 3 else { throw StageError(.data, "there are no \(name)") }
    return try LabeledImages(
      pixels: pixels, labels: labels, height: shape[0], width: shape[1], channels: shape[2])
  }
}
