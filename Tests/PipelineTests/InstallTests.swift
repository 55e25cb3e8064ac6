import TestSupport
import Testing

/// `tools/install` and the installed programs.
@Suite struct InstallTests {
  @Test func `a staged install works where it is moved to, and is removed whole`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      set -e
      mkdir -p stage/usr/bin; echo mine > stage/usr/bin/other
      DESTDIR=$PWD/stage \(repository)/tools/install /usr 2> warnings
      mv stage/usr moved
      unset EDITS_BIN
      moved/bin/edits --version
      moved/bin/edits --help | grep -c '^  [a-z]'
      ls moved/share/man/man1 | grep -c 'edits-recs-.*\\.1'
      grep -c . moved/share/zsh/site-functions/_edits > completions
      for page in edits edits-recs edits-recs-check; do
        man --warnings -l moved/share/man/man1/$page.1 2>&1 > page.txt; grep -c . page.txt > lines
      done
      moved/bin/edits distill --help | head -n 1
      \(repository)/tools/install --uninstall $PWD/moved
      find moved -type f
      """, in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == """
        edits recs 0.1.0
        15
        14
        edits distill — distill a dataset by EDITS or another recipe and make a report
        moved/bin/other

        """, "\(outcome.text)")
  }

  @Test func `what cannot be installed says why`() {
    let scratch = Scratch()
    let install = "\(repository)/tools/install"
    #expect(shell("\(install) --nonsense", in: scratch.path).status == 64)
    #expect(shell("\(install) --uninstall $PWD/none", in: scratch.path).status == 66)
    scratch.write("file", [])
    let blocked = shell("\(install) $PWD/file/x", in: scratch.path)
    #expect(blocked.status == 73 && blocked.errors.contains("cannot be made"), "\(blocked.errors)")
  }

  @Test func `programs that do not start are not passed over`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      mkdir bin; printf '#!/bin/sh\\necho "libswiftCore.so: cannot open shared object file" >&2; exit 127\\n' > bin/recs
      chmod +x bin/recs
      EDITS_BIN=$PWD/bin edits --help; echo $?
      EDITS_BIN=$PWD/bin edits --version; echo $?
      """, in: scratch.path)
    #expect(outcome.text == "69\n69\n" && outcome.errors.contains("libswiftCore.so"), "\(outcome)")
  }
}
