import Foundation
import TestSupport

/// Several "hosts" on this machine: each an sshd with its own keys on the loopback interface.
struct Hosts {
  /// Lines of a shell that start them, in the folder where it runs.
  ///
  /// `start N` and `kill_host N` start and kill a host. All processes of a host have `EDITS_HOST=FOLDER/N` in their
  /// environment, end with it, and begin in its home, `homeN`. `bin/ssh`, first on PATH, is ssh with a configuration
  /// that knows `host0` and so on. `environment`: further variables of a host's processes.
  static func starting(_ count: Int, environment: [Int: String] = [:]) -> String {
    """
    mkdir -p bin far; further=(\((0..<count).map { "'\(environment[$0] ?? "")'" }.joined(separator: " "))); [ $(id -u) != 0 ] || mkdir -p /run/sshd
    base=$((20000 + RANDOM % 20000)); ssh-keygen -q -t ed25519 -N '' -f key
    printf '#!/bin/bash\\nexec /usr/bin/ssh -F %s/ssh.conf "$@"\\n' $PWD > bin/ssh; chmod +x bin/ssh
    for i in {0..\(count - 1)}; do
      ssh-keygen -q -t ed25519 -N '' -f hostkey$i; printf 'Host host%d\\n  Port %d\\n' $i $((base + i)) >> ssh.conf
      cat > sshd$i.conf <<END
    Port $((base + i))
    ListenAddress 127.0.0.1
    HostKey $PWD/hostkey$i
    AuthorizedKeysFile $PWD/key.pub
    PidFile $PWD/sshd$i.pid
    StrictModes no
    UsePAM no
    PermitRootLogin yes
    PasswordAuthentication no
    SetEnv ${further[i]} PATH=$PATH EDITS_BIN=$EDITS_BIN EDITS_HOST=$PWD/$i
    ForceCommand cd $PWD/home$i && eval "\\$SSH_ORIGINAL_COMMAND"
    END
      mkdir -p home$i
    done
    cat >> ssh.conf <<END
    Host *
      HostName 127.0.0.1
      IdentityFile $PWD/key
      IdentitiesOnly yes
      UserKnownHostsFile $PWD/known
      StrictHostKeyChecking accept-new
      LogLevel ERROR
    END
    start() { /usr/sbin/sshd -D -f $PWD/sshd$1.conf -E sshd$1.log & disown; for i in {1..50}; do [ -s sshd$1.pid ] && break; sleep 0.1; done; }
    # Those that descend from the host's sshd, and those whose login has died before them.
    processes() {
      local level; level=$(cat sshd$1.pid 2> /dev/null)
      while [ -n "$level" ]; do echo $level; level=$(pgrep -d ' ' -P ${level// /,}); done
      # In one program: on a busy machine a host should die at work, not after it.
      grep -lzxF EDITS_HOST=$PWD/$1 /proc/[0-9]*/environ 2> /dev/null | cut -d/ -f3
    }
    kill_host() { kill -9 $(processes $1) 2> /dev/null; rm -f sshd$1.pid; }
    all_gone() { for i in {0..\(count - 1)}; do kill_host $i; done; }
    trap all_gone EXIT
    export PATH=$PWD/bin:$PATH
    for host in {0..\(count - 1)}; do start $host; done

    """
  }

  /// README's recipe for four machines, with paths in this folder and without the steps after the merge.
  static func recipe(_ data: Dataset, source: String) -> String? {
    let readme = String(decoding: contents(of: "\(repository)/README.md"), as: UTF8.self)
    guard let start = readme.range(of: "A dataset on four machines:\n\n```\n"),
      let end = readme.range(of: "\n```", range: start.upperBound..<readme.endIndex)
    else { return nil }
    return String(readme[start.upperBound..<end.lowerBound]).replacing("/data/train", with: source)
      .replacing("/data/", with: "\(data.path)/far/").replacing("| edits cluster --ipc 10 | …", with: "> all.zst")
  }
}
