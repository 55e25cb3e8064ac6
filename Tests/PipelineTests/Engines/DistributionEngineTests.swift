import Foundation
import TestSupport
import Testing

/// What an engine makes, in `far`, and what one machine makes, in `near`.
///
/// Little is learned, so the accuracies are anything, but they are the same.
struct Distribution {
  static let options =
    "fashion-mnist --per-class 60 --ipc 11 --runs 2 --test few.zst --without-generator "
    + "--evaluate '--epochs 2 --network convnet3-8'"

  /// Shell lines that make the test images.
  static let preparing = "edits decode -q fashion-mnist --split test --per-class 9 -o few.zst\n"

  /// Shell lines that make `near` and compare.
  static let comparison = """
    distill \(options) -o near > /dev/null 2> near.log || { tail -n 2 near.log >&2; exit 1; }
    \(comparing)
    """

  /// Shell lines that compare.
  static let comparing = """
    diff -r near/distilled far/distilled && cmp near/distilled.png far/distilled.png && echo same images
    for f in random clustered prototypes; do edits recs diff -q near/$f.recs.zst far/$f.recs.zst || exit 1; done; echo same records
    # All but the speed.
    figures() { jq -c 'del(.train_images_per_second)' $1/accuracy/$2.json; }
    for f in random distilled; do diff <(figures near $f) <(figures far $f) && echo same accuracy; done
    find far -name '*.part' -o -name '*.in.*' | wc -l

    """
  static let same = "same images\nsame records\nsame accuracy\nsame accuracy\n0\n"
}

/// `edits distill --on ENGINE` on a real Slurm cluster of two nodes and on hosts over real ssh; a task is killed at work.
@Suite(.enabled(if: enginesAreWanted), .serialized) struct DistributionEngineTests {
  @Test func `over ssh, while a host dies and another is not there`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Distribution.preparing + Hosts.starting(3) + """
        printf 'host0\\nhost1\\nhost2 # dies\\nnowhere.invalid\\n' > hosts
        (until ls home2/.cache/edits/tasks/*/shard-2/*.part > /dev/null 2>&1; do sleep 0.02; done; kill_host 2) &
        distill \(Distribution.options) -o far --on ssh:hosts --shards 4 > /dev/null 2> log || { cat log >&2; exit 1; }
        grep -oE '(host2|nowhere.invalid) cannot be reached, its tasks go to others' log | sort -u
        # Nothing stays on the hosts that were there.
        find home0 home1 -path '*/edits/tasks/*' | wc -l
        \(Distribution.comparison)
        """, seconds: 900)
    let told = ["host2", "nowhere.invalid"].map { "\($0) cannot be reached, its tasks go to others\n" }.joined()
    #expect(outcome.text == "\(told)0\n" + Distribution.same, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `on Slurm, while a task is killed and a node dies`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Distribution.preparing + SlurmCluster.starting + """
        (until ls far/shard-1/*.part > /dev/null 2>&1; do sleep 0.02; done; pkill -9 -f "tasks/shard-1$"
          until ls far/shard-2/*.part > /dev/null 2>&1; do sleep 0.02; done; kill_node 1; sleep 3; start_node 1) &
        distill \(Distribution.options) -o far --on 'slurm:--time=20' --shards 3 > /dev/null 2> log || { cat log >&2; exit 1; }
        grep -c 'shard-1 failed with status 75, it is tried again' log
        \(Distribution.comparison)
        """, seconds: 900)
    #expect(outcome.text == "1\n" + Distribution.same, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `on several slots of this machine`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      \(Distribution.preparing)
      distill \(Distribution.options) -o far --on local:2 --shards 5 > /dev/null 2> log || { cat log >&2; exit 1; }
      \(Distribution.comparison)
      """, seconds: 600)
    #expect(outcome.text == Distribution.same, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `by hand: what --dry-run prints, pasted into a shell`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Distribution.preparing + SlurmCluster.starting + """
        for on in local:2 slurm:--time=20; do
          distill \(Distribution.options) -o far --on $on --shards 3 --dry-run > commands || exit 1
          mkdir far; (cd far; bash -e ../commands > log 2>&1) || { tail -n 3 far/log >&2; cat far/tasks/*.log >&2; exit 1; }
          [ -d near ] || distill \(Distribution.options) -o near > /dev/null 2> /dev/null
          \(Distribution.comparing)
          rm -r far
        done
        """, seconds: 900)
    #expect(outcome.text == Distribution.same + Distribution.same, "\(outcome.text) \(outcome.errors)")
  }
}
