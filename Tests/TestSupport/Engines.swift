import Foundation

/// Whether to run tests with external programs: sshd, GNU parallel, Prometheus, a language model's server, a bare
/// Debian.
///
/// They take minutes and install what they need; `tools/test --engines` enables them. Missing programs are then
/// failures.
public let enginesAreWanted = ProcessInfo.processInfo.environment["EDITS_ENGINES"] == "1"

/// Shell lines that make a certificate for the loopback interface and start a TLS proxy for a plain server.
///
/// They make cert.pem and set `secure` to the https address of the server on `port`; `tls` is the process.
public func servingTLS(_ port: Int) -> String {
  """
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
    -keyout key.pem -out cert.pem 2> /dev/null
  socat -d -d OPENSSL-LISTEN:0,bind=127.0.0.1,cert=cert.pem,key=key.pem,verify=0,fork TCP:127.0.0.1:\(port) 2> tls.log & tls=$!
  for i in {1..100}; do grep -q listening tls.log && break; sleep 0.1; done
  secure=https://127.0.0.1:$(sed -n 's/.*listening on.*:\\([0-9]*\\)$/\\1/p' tls.log)

  """
}
