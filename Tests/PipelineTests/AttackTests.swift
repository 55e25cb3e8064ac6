import TestSupport
import Testing

/// Some hundred inputs of `tools/fuzz/attack`, and those that have failed before.
@Suite struct AttackTests {
  @Test(arguments: 0..<9)
  func `hostile inputs are refused in good order`(kind: Int) {
    let attack = Attack(repository: repository, programs: programs)
    for round in 0..<40 {
      let number = UInt64(9 * round + kind)
      let scratch = Scratch()
      let command = attack.prepare(number, in: scratch.path)
      let (verdict, status, errors) = attack.run(command, in: scratch.path)
      #expect(
        verdict == .fine,
        "input \(number): \(verdict), status \(status): \(command.words.joined(separator: " "))\n\(errors.prefix(600))")
    }
  }
}
