#!/bin/bash
# FoundationNetworking of Swift 6.3.1 on Linux keeps a processor busy while an HTTP request waits for its answer: the source that
# tells that a socket can be written to stays armed once a connection has been made. Whoever asks a language model that thinks for a
# minute pays a minute of a processor for each request; libcurl's own curl_easy_perform sleeps.
# Seen: 5 s of waiting for a server that says nothing, over 2 s of processor time on a busy machine, nearly 5 s on an idle one.
. "$(dirname "$0")/environment"
swift --version 2>&1 | grep -q 'Swift version 6.3.1' || { echo "Swift 6.3.1 is not on PATH" >&2; exit 69; }
cat >"$work/wait.swift" <<'SWIFT'
import Foundation
import FoundationNetworking

var request = URLRequest(url: URL(string: CommandLine.arguments[1])!)
request.httpMethod = "POST"
request.httpBody = Data("{}".utf8)
let done = DispatchSemaphore(value: 0)
URLSession.shared.dataTask(with: request) { _, _, _ in done.signal() }.resume()
_ = done.wait(timeout: .now() + 5)
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
print(Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6)
SWIFT
swiftc -O "$work/wait.swift" -o "$work/wait"
"$python" - "$work/wait" <<'PYTHON'
import socket, subprocess, sys
server = socket.create_server(("127.0.0.1", 0))
address = f"http://127.0.0.1:{server.getsockname()[1]}/"
seconds = float(subprocess.run([sys.argv[1], address], stdout=subprocess.PIPE, check=True).stdout)
print(f"5 s of waiting took {seconds:.1f} s of a processor")
assert seconds > 1.5, seconds
PYTHON
