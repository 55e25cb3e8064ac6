import Foundation

/// Whether tests with outside engines are wanted: sshd, GNU parallel, Prometheus, a language model's server, a bare Debian.
///
/// They take minutes and install what they need; `tools/test --engines` asks for them. What is missing then is a failure.
public let enginesAreWanted = ProcessInfo.processInfo.environment["EDITS_ENGINES"] == "1"

/// A certificate for the loopback interface and what stands before a plain server to speak TLS, as lines of a shell.
///
/// They make cert.pem and set `secure` to the https address of what listens on `port`; `tls` is the process.
public func servingTLS(_ port: Int) -> String {
  """
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
    -keyout key.pem -out cert.pem 2> /dev/null
  socat -d -d OPENSSL-LISTEN:0,bind=127.0.0.1,cert=cert.pem,key=key.pem,verify=0,fork TCP:127.0.0.1:\(port) 2> tls.log & tls=$!
  for i in {1..100}; do grep -q listening tls.log && break; sleep 0.1; done
  secure=https://127.0.0.1:$(sed -n 's/.*listening on.*:\\([0-9]*\\)$/\\1/p' tls.log)

  """
}
