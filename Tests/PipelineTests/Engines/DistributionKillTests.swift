import Foundation
import TestSupport
import Testing

/// `edits distill --on ENGINE` while processes of it are shot at random moments.
///
/// Those of tasks, daemons of nodes, clients of ssh, and distill itself. EDITS_KILLS, in the environment, says how many of
/// each engine; a few unless given.
@Suite(.enabled(if: enginesAreWanted), .serialized) struct DistributionKillTests {
  private static let kills = Int(ProcessInfo.processInfo.environment["EDITS_KILLS"] ?? "") ?? 4
  private static let options =
    "fashion-mnist --per-class 100 --ipc 3 --runs 2 --test few.zst --without-generator "
    + "--evaluate '--epochs 2 --network convnet3-8'"

  /// Runs distill again and again, and compares whatever it says is finished, until enough processes were shot.
  ///
  /// `on`: the engine; `setUp`: starts it, and defines `daemon`, which shoots and starts anew a daemon or a client.
  private func shoot(_ on: String, _ setUp: String) -> Outcome {
    Dataset(perClass: 1).run(
      Distribution.preparing + setUp + """
        distill \(Self.options) -o near > /dev/null 2> near.log || { tail -n 2 near.log >&2; exit 1; }
        # Programs that were started by distill, and distill; those of remote hosts are the business of `daemon`.
        shoot() {
          local p found=()
          for p in /proc/[0-9]*; do grep -qz "^EDITS_MARK=$PWD$" $p/environ 2> /dev/null && found+=(${p#/proc/}); done
          [ ${#found[@]} -gt 0 ] && kill -9 ${found[RANDOM % ${#found[@]}]} 2> /dev/null && kills=$((kills + 1))
        }
        kills=0 finished=0
        until [ $kills -ge \(Self.kills) ] && [ $finished -gt 0 ]; do
          EDITS_MARK=$PWD distill \(Self.options) -o far --on \(on) > /dev/null 2>> log & running=$!
          while kill -0 $running 2> /dev/null; do
            sleep $((RANDOM % 3)).$((RANDOM % 10))
            [ $kills -lt \(Self.kills) ] && kill -0 $running 2> /dev/null || continue
            if [ $((RANDOM % 3)) = 0 ]; then daemon; else shoot; fi
          done
          status=0; wait $running 2> /dev/null || status=$?
          # What has its final name is complete, whatever happened.
          for f in $(find far -name '*.recs.zst'); do edits recs check -q $f || echo damaged $f >> found; done
          for f in $(find far/accuracy -name '*.json' 2> /dev/null); do jq -e .accuracy $f > /dev/null || echo damaged $f >> found; done
          echo "status $status after $kills kills" >&2
          case $status in
            0) finished=$((finished + 1))
              { \(Distribution.comparing.split(separator: "\n").joined(separator: "\n      ")) ; } >> found
              rm -r far ;;
            64 | 65 | 66 | 70 | 73 | 78) { echo "status $status is none of a kill"; tail -n 1 log; } >> found; break ;;
          esac
        done
        echo "$kills kills, $finished finished, $SECONDS s" >&2
        sort -u found
        """, seconds: 3600)
  }

  /// The lines of `Distribution.same`, sorted, each once.
  private static let same = "0\nsame accuracy\nsame images\nsame records\n"

  @Test func `on slots of this machine`() {
    let outcome = shoot("local:2", "daemon() { shoot; }\n")
    print(outcome.errors)
    #expect(outcome.text == Self.same, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `over ssh`() {
    let outcome = shoot(
      "ssh:hosts --shards 3",
      Hosts.starting(2) + """
        printf 'host0\\nhost1\\n' > hosts
        daemon() {
          local host=$((RANDOM % 2)) p
          case $((RANDOM % 3)) in
            # The whole host, for a moment.
            0) kill_host $host; start $host ;;
            1) p=$(processes $host | shuf -n 1); kill -9 $p 2> /dev/null
              [ -e /proc/$(cat sshd$host.pid) ] || { rm -f sshd$host.pid; start $host; } ;;
            2) kill -9 $(pgrep -f "ssh -F $PWD/ssh.conf" | shuf -n 1) 2> /dev/null ;;
          esac
          kills=$((kills + 1))
        }

        """)
    print(outcome.errors)
    #expect(outcome.text == Self.same, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `on Slurm`() {
    let outcome = shoot(
      "slurm --shards 3",
      SlurmCluster.starting + """
        daemon() { local n=$((RANDOM % 2)); kill_node $n; start_node $n; kills=$((kills + 1)); }

        """)
    print(outcome.errors)
    #expect(outcome.text == Self.same, "\(outcome.text) \(outcome.errors)")
  }
}
