import TestSupport
import Testing

/// What `tools/install --static` and `tools/release` make, where nothing else is.
@Suite(.enabled(if: enginesAreWanted), .serialized) struct InstallEngineTests {
  /// Lines that make a bare Debian in `root`, and `inside`, which runs a line there without any of our environment.
  private static let bareDebian = """
    set -e
    # What tools/install names, and the quickstart's images.
    debootstrap --variant=minbase --include=libzstd1,libcurl4,ca-certificates,dataset-fashion-mnist bookworm root > log 2>&1 ||
      { tail log >&2; exit 1; }
    # Swift finds a program's arguments in /proc.
    inside() { unshare -m bash -c 'mount -t proc proc root/proc; exec chroot root env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root bash -c "$1"' - "$1"; }
    """

  /// Whether a bare Debian can be made; says so where not.
  private var canMakeRoot: Bool {
    if shell("[ $(id -u) = 0 ] && unshare -m true").status == 0 { return true }
    print("not root, or no mounting here: no bare Debian is made, and installs are not tested in one")
    return false
  }

  @Test func `a static install runs the quickstart's pipeline in a bare Debian`() {
    guard canMakeRoot else { return }
    let scratch = Scratch()
    let outcome = shell(
      """
      \(Self.bareDebian)
      DESTDIR=$PWD/root \(repository)/tools/install --static /usr > log 2>&1 || { tail log >&2; exit 1; }
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
        edits recs check — verify that streams are complete and undamaged
        1
        10
        checked
        cannot be reached: Failed to connect
        gone
        nothing left

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a release's package and tarball run the quickstart's pipeline in a bare Debian`() {
    guard canMakeRoot else { return }
    let scratch = Scratch()
    // The stages of the README's first pipeline, on 200 images, to an accuracy.
    let pipeline = """
      $E decode -q fashion-mnist --limit 200 | $E recs group -q | $E caption -q | $E embed -q --fit center | $E fuse -q --tau 0.1 |
        $E cluster -q --ipc 1 | $E select -q --images 1 | $E prompt -q |
        $E diffuse -q --strength 0.02 --guidance 1.5 --negative "" > /set.recs &&
      $E encode -q /set.recs -o /images --if-exists replace &&
      $E train-eval -q /set.recs --test fashion-mnist --epochs 1 | grep -c accuracy
      """
    let outcome = shell(
      """
      \(Self.bareDebian)
      \(repository)/tools/release $PWD/release > log 2>&1 || { tail log >&2; exit 1; }
      cp release/edits_*.deb release/edits-*.tar.gz root/
      inside 'dpkg -i /edits_*.deb' > log 2>&1 || { tail log >&2; exit 1; }
      inside 'edits --version && man_page=$(ls /usr/share/man/man1/edits.1*) && echo page'
      inside 'E=edits; \(pipeline)'; find root/images -name '*.png' | wc -l
      inside 'dpkg -r edits' > log 2>&1; inside 'command -v edits' || echo gone
      inside 'cd /opt && tar xf /edits-*.tar.gz && mv edits-* anywhere && rm -r /images /set.recs'
      inside 'E=/opt/anywhere/bin/edits; \(pipeline)'; find root/images -name '*.png' | wc -l
      """, in: scratch.path, seconds: 5400)
    #expect(
      outcome.text == """
        edits recs 0.1.0
        page
        1
        10
        gone
        1
        10

        """, "\(outcome.text) \(outcome.errors)")
  }
}
