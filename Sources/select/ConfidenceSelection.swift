import Evaluation
import Exact
import Images
import Models
import RecordImages
import Records
import Stages

/// The images of each class that a trained network recognizes, the most or the least certain first.
///
/// After Wang et al. 2025 (CaO2), who keep, of many drawings, those that a classifier assigns to their class, the easiest
/// at few images per class and the hardest at many. Memory: the images of one block, and a number for each member.
struct ConfidenceSelection: GroupTransform {
  private let options: Select
  private let count: Int
  private let session: Session
  private var teacher: SegmentTeacher

  /// Images per batch.
  private static let block = 32

  init(_ options: Select, count: Int, teacher: TrainedNetwork, _ session: Session) throws {
    (self.options, self.count, self.session) = (options, count, session)
    self.teacher = try SegmentTeacher(teacher, options, session)
  }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "by": .text("confidence"), "ipc": .integer(Int64(count)), "certain": .text(options.certain.rawValue),
      "teacher": .text(teacher.network.network.rawValue),
    ]
    if options.shortClasses != .fail { result["short"] = .text(options.shortClasses.rawValue) }
    return result
  }

  var model: UInt64? { teacher.network.digest }

  mutating func begin(_ header: inout SegmentHeader) throws {
    try teacher.begin(header)
  }

  mutating func add(_ record: Record, index: Int) {}

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws {
    try options.shortClasses.admit(key, has: members.count, of: count, "--ipc asks for \(count)", session.report)
    let ratings = try ratings(of: members, label: try teacher.label(of: key))
    let recognized = ratings.count(where: \.isRecognized)
    if recognized < min(count, members.count) {
      session.report.warning(
        "class \"\(key)\": the teacher recognizes \(recognized) of \(members.count) images; those closest to it follow")
    }
    let ranked = ratings.indices.sorted { a, b in
      let (x, y) = (ratings[a], ratings[b])
      guard x.isRecognized == y.isRecognized else { return x.isRecognized }
      guard x.logOdds != y.logOdds else { return a < b }
      return (x.logOdds > y.logOdds) == (options.certain == .most || !x.isRecognized)
    }
    let chosen = Array(ranked.prefix(count))
    for index in chosen { try output.write(try members.record(index)) }
    guard options.shortClasses == .repeat else { return }
    for place in chosen.count..<max(chosen.count, count) {
      let record = try members.record(chosen[place % chosen.count])
      try output.write(record.repeated(place / chosen.count + 1))
    }
  }

  /// What the teacher says of each member.
  private func ratings(of members: Spool, label: Int) throws -> [RealismObserver.Rating] {
    let (network, observer) = (teacher.network, teacher.observer)
    let (h, w) = (network.height, network.width)
    var result: [RealismObserver.Rating] = []
    for start in stride(from: 0, to: members.count, by: Self.block) {
      session.tick()
      let images = try (start..<min(members.count, start + Self.block)).map { index in
        let image = try members.record(index).image().converted(toChannels: network.channels)
        let fits = image.height == h && image.width == w
        return (fits ? image : image.resized(width: w, height: h, filter: .bilinear)).pixels
      }
      result += observer.ratings(images, height: h, width: w, class: label)
    }
    return result
  }
}
