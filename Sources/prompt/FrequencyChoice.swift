import Captions
import Exact
import Records
import Stages

/// VLCP's texts, for which the captions of a whole class are counted.
///
/// Memory: the captions of one class.
struct FrequencyChoice: GroupTransform {
  private let statistics: WordStatistics
  private let finisher: PrototypeText
  let provenance: [ExactText: Value]
  private var clusters: [[String]] = []
  private var name: ClassName?

  init(_ statistics: WordStatistics, _ finisher: PrototypeText, provenance: [ExactText: Value]) {
    (self.statistics, self.finisher, self.provenance) = (statistics, finisher, provenance)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) { try finisher.begin(&header) }

  mutating func add(_ record: Record, index: Int) throws(StageError) {
    name = name ?? (try? finisher.name(record))
    clusters.append((try? inDataOrder(record)) ?? [])
  }

  /// Select lists candidates nearest first; the rule's ties are decided by the order of the data, which ids keep.
  private func inDataOrder(_ record: Record) throws(CaptionFailure) -> [String] {
    let captions = try finisher.captions(record)
    guard let members = (try? record.value("members"))??.texts, members.count == captions.count else { return captions }
    let order = members.indices.sorted { (members[$0], $0) < (members[$1], $1) }
    return order.map { captions[$0] }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    defer {
      clusters.removeAll()
      name = nil
    }
    let choices = statistics.choices(clusters, className: name?.full ?? key)
    for index in 0..<members.count {
      let text: Result<String, CaptionFailure>
      if clusters[index].isEmpty {
        text = .failure(CaptionFailure("prompt/captions", "the record has no captions to make a text of"))
      } else {
        // Where no frequent word is left the rule's text is empty, and the class name takes its place.
        text = .success(choices[index].map { clusters[index][$0] } ?? "")
      }
      try finisher.write(try members.record(index), text, output)
    }
  }
}
