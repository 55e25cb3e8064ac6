import TestSupport
import Testing

/// The clients of a resident service, and the models that they get.
@Suite struct ServiceOwnerTests {
  @Test func `another user's client reads that the socket serves its owner`() {
    guard shell("[ $(id -u) = 0 ] && command -v setpriv").status == 0 else {
      return print("not root, or no setpriv(1): another user's client is not tested")
    }
    let data = Dataset()
    // A folder with access for other users, with a program that they may run.
    let outcome = data.run(
      """
      chmod 711 .; mkdir -m 755 open; cp "$EDITS_BIN/caption" open/; edits decode -q set -o open/in.zst; chmod 644 open/in.zst
      edits caption --listen unix:$PWD/open/s --admin unix:$PWD/open/a 2> log & server=$!
      for i in {1..100}; do grep -q ready log && break; sleep 0.1; done
      cd open; other() { (cd /; setpriv --reuid=65534 --regid=65534 --clear-groups "$OLDPWD/caption" "$@"); }
      ask() { other -q --connect unix:$PWD/s < in.zst 2> ../heard > ../got; echo $? $(grep -o 'serves its owner only' ../heard); }
      ask; chmod 666 s; for i in {1..8}; do ask; done | sort | uniq -c
      # Whoever comes next in the pipe hears it too.
      other -q --connect unix:$PWD/s < in.zst 2> ../heard | "$EDITS_BIN/recs" cat -q 2>&1 > ../got | grep -c 'serves its owner only'
      # The owner is served all the same.
      ./caption -q --connect unix:$PWD/s < in.zst | "$EDITS_BIN/recs" check -q; echo $?; kill $server
      """, seconds: 60)
    #expect(
      outcome.text == "69 serves its owner only\n      8 69 serves its owner only\n1\n0\n",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what a client's options ask for and the service has not is refused, vectors too`() {
    let data = Dataset(side: 16)
    let models = "\(repository)/Tests/Fixtures/checkpoints"
    let embed = "edits embed -q --clip \(models)/embedder --vae \(models)/pipeline"
    let outcome = data.run(
      """
      edits decode -q set | edits caption -q -o in.zst
      \(embed) --only image --listen unix:$PWD/s 2> log & server=$!
      for i in {1..100}; do grep -q ready log && break; kill -0 $server || break; sleep 0.1; done
      ask() { edits embed -q --connect unix:$PWD/s in.zst "$@" > out.zst; echo $?; }
      ask --only image,latent --size 64; ask --only latent; ask --size 64
      edits embed -q --connect unix:$PWD/s in.zst --only image,latent | edits recs cat -q -o x.zst; echo ${PIPESTATUS[*]}; ls x.zst 2> /dev/null
      ask --only image; ask; edits recs show -q out.zst | jq -c 'has("image_embedding")' | sort -u | wc -l; kill $server
      """, seconds: 60)
    #expect(
      outcome.text == "64\n64\n64\n64 64\n0\n0\n1\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("--only image"), "\(outcome.errors)")
  }
}
