import TestSupport
import Testing

/// `edits distill --on ENGINE` on a real Slurm cluster of two nodes and on hosts over real ssh; a task is killed at work.
@Suite(.enabled(if: enginesAreWanted), .serialized) struct DistributionEngineTests {
  /// Compares what an engine made, in `far`, with what one machine makes, in `near`.
  ///
  /// The set's images are noise, so the accuracies are anything, but they are the same.
  private static func comparison(_ data: Dataset) -> String {
    """
    distill \(options) -o near 2> near.log || { tail -n 2 near.log >&2; exit 1; }
    diff -r near/distilled far/distilled && cmp near/distilled.png far/distilled.png && echo same images
    for f in random clustered prototypes; do edits recs diff -q near/$f.recs.zst far/$f.recs.zst || exit 1; done; echo same records
    for f in random distilled; do diff <(jq -c .accuracy near/accuracy/$f.json) <(jq -c .accuracy far/accuracy/$f.json) && echo same accuracy; done
    ls far/*.part far/shard-*/*.part 2> /dev/null | wc -l
    """
  }

  private static let options =
    "fashion-mnist --per-class 60 --ipc 11 --runs 1 --evaluate '--epochs 3' --without-generator"
  private static let expected = "same images\nsame records\nsame accuracy\nsame accuracy\n0\n"

  @Test func `over ssh, while a host dies and another is not there`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Hosts.starting(3) + """
        export HOME=$PWD; printf 'host0\\nhost1\\nhost2 # dies\\nnowhere.invalid\\n' > hosts
        (until ls .cache/edits/tasks/*/shard-2/embedded.recs.zst.part > /dev/null 2>&1; do sleep 0.02; done; kill_host 2) &
        distill \(Self.options) -o far --on ssh:hosts --shards 4 2> log || { cat log >&2; exit 1; }
        grep -c 'nowhere.invalid cannot be reached' log; grep -c 'host2' log | sed 's/[1-9]/told/'
        \(Self.comparison(data))
        """, seconds: 900)
    #expect(outcome.text == "1\ntold\n" + Self.expected, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `on Slurm, while a task is killed and a node dies`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      SlurmCluster.starting + """
        (until ls far/shard-1/embedded.recs.zst.part > /dev/null 2>&1; do sleep 0.02; done; pkill -9 -f "$PWD.*shard-1|embedded.recs.zst --if") &
        distill \(Self.options) -o far --on 'slurm:--time=20' --shards 3 2> log || { cat log >&2; exit 1; }
        \(Self.comparison(data))
        """, seconds: 900)
    #expect(outcome.text == Self.expected, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `on several slots of this machine`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      distill \(Self.options) -o far --on local:2 --shards 5 2> log || { cat log >&2; exit 1; }
      \(Self.comparison(data))
      """, seconds: 600)
    #expect(outcome.text == Self.expected, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what cannot work is one line that names the engine`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      echo '# none' > empty; printf 'nowhere.invalid\\n' > dead
      for on in cloud local:0 ssh:missing ssh:empty ssh:dead; do
        distill \(Self.options) -o "out-${on##*:}" --on $on > /dev/null 2> log; echo $? $(tail -n 1 log | cut -c1-60)
      done
      """, seconds: 200)
    #expect(
      outcome.text == """
        64 distill: error: --on cloud: one of local[:N], ssh:FILE, slurm
        64 distill: error: --on local:0: one of local[:N], ssh:FILE, slu
        66 distill: error: --on ssh:missing: there is no such file; it h
        65 distill: error: --on ssh:empty: the file names no hosts
        69 distill: error: no machine of ssh:\(data.path.prefix(22))

        """, "\(outcome.text) \(outcome.errors)")
  }
}
