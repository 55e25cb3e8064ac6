import Evaluation
import Testing

@Suite struct RobustnessScoreTests {
  @Test func `an improvement of 30 points and a recovery of 20 give 0_2908, of percents 62_99`() {
    let score = RobustnessScores.labelRobust(realHard: 0.8, synHard: 0.6, syn: 0.7, random: 0.4)
    #expect(abs(score.gain - 0.3) < 1e-12 && abs(score.other + 0.2) < 1e-12)
    #expect(abs(score.value - 0.2908) < 5e-5)
    #expect(abs(score.ofPercents - 62.99) < 5e-3)
  }

  @Test func `scores go from 0 to 1, and weights choose a part`() {
    #expect(abs(RobustnessScores.labelRobust(realHard: 1, synHard: 0, syn: 0, random: 1).value) < 1e-12)
    let best = RobustnessScores.labelRobust(realHard: 0, synHard: 1, syn: 1, random: 0)
    #expect(abs(best.value - 1) < 1e-12)
    let gain = RobustnessScores.labelRobust(realHard: 0.9, synHard: 0.1, syn: 0.5, random: 0.5, weight: 1)
    // Nothing gained: (1 − 1/e) / (e − 1/e).
    #expect(abs(gain.value - 0.268941) < 1e-6)
    let augmented = RobustnessScores.augmentationRobust(syn: 0.6, random: 0.4, synPlain: 0.5, randomPlain: 0.5)
    // e^0.1 = 1.105171.
    #expect(abs(augmented.value - (1.105171 - 0.367879) / 2.350402) < 1e-6)
  }
}
