import Exact
import ImageNet
public import Models
import Networks

extension TrainedNetwork {
  /// What the network's answers stand for: what `order` says, else its file, else ImageNet's classes of a network that
  /// tells 1000 apart; nil where nobody knows.
  ///
  /// - Throws: `EvaluationError` `.label` where `order` has another number of classes, or the file names others.
  public func classes(named order: [String]?) throws(EvaluationError) -> TeacherClasses? {
    guard let order else {
      if !labels.isEmpty { return TeacherClasses(labels, isAssumed: false) }
      let all = ImageNet.classes.map(\.wordNet)
      return classes == all.count ? TeacherClasses(all, isAssumed: true) : nil
    }
    guard order.count == classes else {
      throw EvaluationError(
        .label, place: "--teacher-classes",
        reason: "names \(order.count) classes, the teacher tells \(classes) apart; list all of its classes in its order"
      )
    }
    let named = TeacherClasses(order, isAssumed: false)
    guard labels.isEmpty || labels.indices.allSatisfy({ named.index(of: labels[$0]) == $0 }) else {
      throw EvaluationError(
        .label, place: "--teacher-classes",
        reason: "the teacher's own file names its classes in another way, \(labels.prefix(3)) and so on; leave it out")
    }
    return named
  }

  /// The network with answers for the classes of a set, in the set's order: itself, or with those rows of its last layer.
  ///
  /// Of a teacher of 1000 classes a set of ten uses ten answers, as RDED's `pruning_classifier` does. Names meet that are the
  /// same or mean the same class of ImageNet.
  ///
  /// - Throws: `EvaluationError` `.label` where a class of the set is none of the teacher's or nobody knows what these are.
  public func answering(_ wanted: [String], by names: TeacherClasses?) throws(EvaluationError) -> TrainedNetwork {
    // Foreign files name nothing: as many classes as the set has are taken for these, in their order.
    let isNameless = names.map { $0.isAssumed && !wanted.allSatisfy { ImageNet.known($0) != nil } } ?? true
    if isNameless, classes == wanted.count { return self }
    guard let names else {
      throw EvaluationError(
        .label, place: "teacher",
        reason:
          "tells \(classes) classes apart and does not name them, the set has \(wanted.count); name the teacher's with "
          + "--teacher-classes FILE, or take one of this set")
    }
    var rows: [Int] = []
    for label in wanted {
      guard let row = names.index(of: label) else {
        throw EvaluationError(
          .label, place: "teacher",
          reason:
            "class \"\(label)\" of the set is none of its \(classes), \(names.labels.prefix(3)) and so on; take a teacher of "
            + "these classes" + (names.isAssumed ? ", or name its classes with --teacher-classes FILE" : ""))
      }
      rows.append(row)
    }
    return rows == Array(0..<classes) ? self : keeping(rows, labels: wanted)
  }

  /// What people are told of a network of which other answers, or in another order, are used; nil for all as they are.
  public func noteOnUse(as used: TrainedNetwork) -> String? {
    if used.classes == classes { return nil }
    return "the teacher tells \(classes) classes apart; only its outputs for the \(used.classes) of the set are used"
  }

  /// The network with these rows of its last layer.
  private func keeping(_ rows: [Int], labels: [String]) -> TrainedNetwork {
    let old = entries(classes: classes)
    let places = Dictionary(uniqueKeysWithValues: old.map { ($0.name, $0.offset) })
    let new = entries(classes: rows.count)
    var kept = [Float](repeating: 0, count: new.reduce(0) { max($0, $1.offset + $1.count) })
    for entry in new {
      guard let place = places[entry.name] else { preconditionFailure("TrainedNetwork: no \(entry.name)") }
      guard Self.lastLayers.contains(entry.name) else {
        kept.replaceSubrange(entry.offset..<entry.offset + entry.count, with: values[place..<place + entry.count])
        continue
      }
      let width = entry.count / rows.count
      for (index, row) in rows.enumerated() {
        let target = entry.offset + index * width
        kept.replaceSubrange(target..<target + width, with: values[place + row * width..<place + (row + 1) * width])
      }
    }
    var part = TrainedNetwork(
      network: network, norm: norm, height: height, width: width, channels: channels, classes: rows.count,
      labels: labels, normalization: normalization, statesNormalization: statesNormalization, values: kept)
    // Whoever signs with it names the file.
    part.digest = digest
    return part
  }

  private static let lastLayers: Set<String> = ["fc.weight", "fc.bias", "classifier.weight", "classifier.bias"]
}

/// What the classes of a teacher are called, in the order of its answers.
public struct TeacherClasses: Sendable {
  public let labels: [String]
  /// Whether nobody says so: 1000 classes are taken for ImageNet's.
  public let isAssumed: Bool
  private let byLabel: [ExactText: Int]
  private let byNumber: [Int: Int]

  /// Takes labels, or names of ImageNet's classes, in index order.
  init(_ labels: [String], isAssumed: Bool) {
    (self.labels, self.isAssumed) = (labels, isAssumed)
    byLabel = Dictionary(labels.enumerated().map { (ExactText($1), $0) }) { first, _ in first }
    byNumber = Dictionary(
      labels.enumerated().compactMap { index, label in ImageNet.meant(by: label).map { ($0.number, index) } }
    ) { first, _ in first }
  }

  /// The place of a label among the answers: of the same text, else of the same class of ImageNet.
  public func index(of label: String) -> Int? {
    byLabel[ExactText(label)] ?? ImageNet.meant(by: label).flatMap { byNumber[$0.number] }
  }
}
