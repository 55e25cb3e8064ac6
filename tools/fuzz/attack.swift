// Runs hostile inputs against the built programs and counts what must not happen. Built and called by tools/fuzz/attack.

import Foundation
import Synchronization

@main
struct AttackRun {
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 5, let first = UInt64(words[3]), let count = UInt64(words[4]) else {
      print("usage: attack REPOSITORY PROGRAMS FIRST COUNT")
      exit(64)
    }
    let attack = Attack(repository: words[1], programs: words[2])
    let next = Atomic<UInt64>(first)
    let counts = Mutex<[String: Int]>([:])
    let group = DispatchGroup()
    for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) {
      DispatchQueue.global().async(group: group) {
        while true {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number < first + count else { return }
          autoreleasepool { judge(number, attack, counts) }
        }
      }
    }
    group.wait()
    let totals = counts.withLock { $0 }
    for (key, value) in totals.sorted(by: { $0.key < $1.key }) { print("\(key) \(value)") }
    let bad = Attack.Verdict.allCases.filter { $0 != .fine }.reduce(0) { $0 + (totals[$1.rawValue] ?? 0) }
    print("\(count) inputs, \(bad) faults")
    exit(bad == 0 ? 0 : 1)
  }

  private static func judge(_ number: UInt64, _ attack: Attack, _ counts: borrowing Mutex<[String: Int]>) {
    let scratch = Scratch()
    let command = attack.prepare(number, in: scratch.path)
    let (verdict, status, errors) = attack.run(command, in: scratch.path)
    counts.withLock { counts in
      counts[verdict.rawValue, default: 0] += 1
      counts["kind \(command.kind)", default: 0] += 1
      counts["status \(status)", default: 0] += 1
    }
    guard verdict != .fine else { return }
    print(
      "input \(number): \(verdict) (status \(status)): \(command.words.joined(separator: " "))\n  \(errors.prefix(600))"
    )
  }

  private static func autoreleasepool(_ body: () -> Void) { body() }
}
