import Exact
import ImageNet
public import Models
import Networks

extension TrainedNetwork {
  /// The classes of the network's outputs: those in `order`, else in its file, else ImageNet's for a network with 1000
  /// outputs; nil if unknown.
  ///
  /// - Throws: `EvaluationError` `.label` if `order` has another number of classes, or contradicts the file.
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

  /// The network with outputs for the classes of a set, in the set's order: itself, or with the corresponding rows of
  /// its last layer.
  ///
  /// For a set of ten classes, ten outputs of a teacher with 1000 are used, as by RDED's `pruning_classifier`. Names
  /// match if they are equal or denote the same class of ImageNet.
  ///
  /// - Throws: `EvaluationError` `.label` if the teacher does not have a class of the set, or its classes are unknown.
  public func answering(_ wanted: [String], by names: TeacherClasses?) throws(EvaluationError) -> TrainedNetwork {
    // Files of other tools name no classes: if there are as many as in the set, they are assumed to be the same, in the
    // same order.
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

  /// The message about a network of which only some outputs, or outputs in another order, are used; nil for all
  /// unchanged.
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
      guard entry.name == "\(network.lastLayer).weight" || entry.name == "\(network.lastLayer).bias" else {
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
    // The provenance refers to the file.
    part.digest = digest
    return part
  }
}

/// The names of a teacher's classes, in the order of its outputs.
public struct TeacherClasses: Sendable {
  public let labels: [String]
  /// Whether this is an assumption: 1000 unnamed classes are assumed to be ImageNet's.
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

  /// The index of the output for a label: of the same text, else of the same class of ImageNet.
  public func index(of label: String) -> Int? {
    byLabel[ExactText(label)] ?? ImageNet.meant(by: label).flatMap { byNumber[$0.number] }
  }
}
