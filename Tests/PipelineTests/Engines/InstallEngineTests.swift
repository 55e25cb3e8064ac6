import TestSupport
import Testing

/// What `tools/install --static` makes, where nothing else is.
@Suite(.enabled(if: enginesAreWanted)) struct InstallEngineTests {
  @Test func `a static install runs the quickstart's pipeline in a bare Debian`() {
    guard shell("[ $(id -u) = 0 ] && unshare -m true").status == 0 else {
      return print("not root, or no mounting here: no bare Debian is made, and the static install is not tested")
    }
    let scratch = Scratch()
    let outcome = shell(
      """
      set -e
      # What tools/install names, and the quickstart's images.
      debootstrap --variant=minbase --include=libzstd1,libcurl4,ca-certificates,dataset-fashion-mnist bookworm root > log 2>&1 ||
        { tail log >&2; exit 1; }
      DESTDIR=$PWD/root \(repository)/tools/install --static /usr > log 2>&1 || { tail log >&2; exit 1; }
      # Swift finds a program's arguments in /proc.
      inside() { unshare -m bash -c 'mount -t proc proc root/proc; exec chroot root env -i PATH=/usr/bin:/bin HOME=/root bash -c "$1"' - "$1"; }
      inside 'if command -v swift || find / -xdev -name "libswift*.so" | grep .; then echo Swift; else echo no Swift; fi'
      inside 'if for f in /usr/libexec/edits/*; do [ ! -f $f ] || ldd $f 2> /dev/null; done | grep "not found"; then echo torn; else echo whole; fi'
      inside 'edits --version; edits recs check --help | head -n 1'
      inside 'edits distill fashion-mnist --ipc 1 --per-class 20 --runs 1 -o /out --embed "--fit center" --fuse "--tau 0.1" \
        --select "--images 1" --diffuse "--strength 0.02 --guidance 1.5"' > log 2>&1 || { tail log >&2; exit 1; }
      ls root/out/report.html | wc -l; find root/out/distilled -name '*.png' | wc -l
      inside 'edits recs check -q /out/*.recs.zst' && echo checked
      # libcurl is found, and nobody is there.
      inside 'edits decode -q /out/distilled | edits caption -q --endpoint https://127.0.0.1:1 --api-model m --retries 0' 2>&1 > /dev/null |
        grep -o 'cannot be reached: Failed to connect' || true
      \(repository)/tools/install --uninstall $PWD/root/usr; inside 'command -v edits' || echo gone
      find root/usr -name '*edits*' | grep . || echo nothing left
      """, in: scratch.path, seconds: 5400)
    #expect(
      outcome.text == """
        no Swift
        whole
        edits recs 0.1.0
        edits recs check — verify streams: frames, items, counts, digests, grouping
        1
        10
        checked
        cannot be reached: Failed to connect
        gone
        nothing left

        """, "\(outcome.text) \(outcome.errors)")
  }
}
