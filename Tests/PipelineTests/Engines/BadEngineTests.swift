import Foundation
import TestSupport
import Testing

/// Machines that are not there, full, of another version or of another time.
@Suite(.enabled(if: enginesAreWanted), .serialized) struct BadEngineTests {
  /// A folder of programs whose version is another, `old`.
  private static let oldPrograms = """
    mkdir old; for f in "$EDITS_BIN"/*; do [ -d "$f" ] || ln -s "$f" old/; done; rm old/recs
    printf '#!/bin/bash\\n[ "$1" != --version ] || { echo edits recs 0.0.9; exit; }\\nexec %s/recs "$@"\\n' "$EDITS_BIN" > old/recs
    chmod +x old/recs

    """

  /// Shell lines that print which results there are, and that these are complete.
  private static let left = """
    find out -name '*.recs.zst' -exec sh -c 'edits recs check -q "$1" || echo damaged' - {} ';'
    find out \\( -name '*.part' -o -name '*.in.*' \\) | wc -l

    """

  @Test func `what cannot work is one line that names the engine`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      """
      \(Distribution.preparing)
      echo '# none' > empty; printf 'nowhere.invalid\\n' > dead
      for on in cloud local:0 ssh:missing ssh:empty ssh:dead; do
        distill \(Distribution.options) -o "out-${on##*:}" --on $on > /dev/null 2> log; echo $? $(tail -n 1 log | sed "s|$PWD/||" | cut -c1-62)
      done
      grep -o ': ssh: .* nowhere.invalid.*; start one, or name others' log | cut -c1-30
      """, seconds: 200)
    #expect(
      outcome.text == """
        64 distill: error: --on cloud: one of local[:N], ssh:FILE, slurm[
        64 distill: error: --on local:0: one of local[:N], ssh:FILE, slur
        66 distill: error: --on ssh:missing: there is no such file; it ha
        65 distill: error: --on ssh:empty: the file names no hosts
        69 distill: error: no machine of ssh:dead can be reached: ssh: Co
        : ssh: Could not resolve hostn

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a host whose disk is full gives its work to others, and alone is told of`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Distribution.preparing + Hosts.starting(2) + """
        mount -t tmpfs -o size=1m none home1 || exit 99
        unmount() { all_gone; umount -l home1; }; trap unmount EXIT
        echo host1 > one; distill \(Distribution.options) -o out --on ssh:one --shards 2 > /dev/null 2> log; echo $?
        tail -n 1 log | grep -cE 'error: host1: task shard-. failed with status 74: .*(No space left on device|make room there)'
        \(Self.left)
        printf 'host1\\nhost0\\n' > both
        distill \(Distribution.options) -o far --on ssh:both --shards 4 > /dev/null 2> log || { cat log >&2; exit 1; }
        grep -o 'host1 failed twice in a row, its tasks go to others' log | sort -u
        \(Distribution.comparison)
        """, seconds: 900)
    guard outcome.status != 99 else { return print("file systems cannot be mounted here: a full disk is not tested") }
    #expect(
      outcome.text == "74\n1\n0\nhost1 failed twice in a row, its tasks go to others\n" + Distribution.same,
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a host or a node of another version is told of at once, by its name`() {
    let data = Dataset(perClass: 1)
    let outcome = data.run(
      Distribution.preparing + Self.oldPrograms + Hosts.starting(2, environment: [1: "EDITS_BIN=\(data.path)/old"])
        + """
        printf 'host1\\n' > hosts
        distill \(Distribution.options) -o out --on ssh:hosts --shards 1 > /dev/null 2> log; echo $?; tail -n 1 log | cut -d'(' -f1
        \(Self.left)
        all_gone; rm -r out; printf '#!/bin/bash\\n[ $SLURMD_NODENAME != far1 ] || echo export EDITS_BIN=%s/old\\n' $PWD > prolog
        \(SlurmCluster.starting)
        distill \(Distribution.options) -o out --on slurm:--nodelist=far1 --shards 1 > /dev/null 2> log; echo $?; tail -n 1 log | cut -d'(' -f1,2
        \(Self.left)
        """, seconds: 300)
    let told = "task shard-0 failed with status 78: edits 0.0.9 is installed here, 0.1.0 where the work was given out"
    #expect(
      outcome.text.replacing(/job \d+/, with: "job N") == """
        78
        distill: error: host1: \(told); install the same\u{20}
        0
        78
        distill: error: far1 (job N): \(told); install the same\u{20}
        0

        """, "\(outcome.text) \(outcome.errors)")
  }

  /// libfaketime puts the host's clock 400 days ahead; certificates, times of files and of tar's members have it.
  @Test(arguments: ["+400d", "-400d"])
  func `a host whose clock is wrong makes the same bytes`(offset: String) {
    let data = Dataset(perClass: 1)
    let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
    let outcome = data.run(
      Distribution.preparing + Hosts.starting(2, environment: [1: "LD_PRELOAD=\(library) FAKETIME=\(offset)"]) + """
        [ $(bin/ssh host1 date +%Y) != $(date +%Y) ] && echo another year
        printf 'host0\\nhost1\\n' > hosts
        distill \(Distribution.options) -o far --on ssh:hosts --shards 4 > /dev/null 2> log || { cat log >&2; exit 1; }
        \(Distribution.comparison)
        """, seconds: 600)
    #expect(outcome.text == "another year\n" + Distribution.same, "\(outcome.text) \(outcome.errors)")
  }
}
