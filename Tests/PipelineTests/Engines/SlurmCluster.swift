/// A Slurm cluster on this machine: a controller and two nodes on the loopback interface.
enum SlurmCluster {
  /// Lines of a shell that start it, in the folder where it runs, and end it with the shell.
  ///
  /// The nodes are the same machine under two names, as Slurm's own tests have it (multiple slurmd). `start_node N` starts
  /// one, `kill_node N` kills its daemon. If there is a program `./prolog`, every task's environment gets the lines that it
  /// prints as "export NAME=VALUE".
  static let starting = """
    mkdir -p state
    if ! pgrep -x munged > /dev/null; then
      [ -s /etc/munge/munge.key ] || head -c 1024 /dev/urandom > /etc/munge/munge.key
      chown munge: /etc/munge/munge.key; chmod 400 /etc/munge/munge.key
      mkdir -p /run/munge /var/log/munge /var/lib/munge; chown munge: /run/munge /var/log/munge /var/lib/munge
      setpriv --reuid munge --regid munge --clear-groups /usr/sbin/munged
    fi
    port=$((20000 + RANDOM % 20000)); export SLURM_CONF=$PWD/slurm.conf
    cat > slurm.conf <<END
    ClusterName=test
    SlurmctldHost=localhost
    SlurmctldPort=$port
    SlurmUser=root
    AuthType=auth/munge
    StateSaveLocation=$PWD/state
    SlurmdSpoolDir=$PWD/spool-%n
    SlurmctldPidFile=$PWD/ctld.pid
    SlurmdPidFile=$PWD/slurmd-%n.pid
    SlurmctldLogFile=$PWD/ctld.log
    SlurmdLogFile=$PWD/slurmd-%n.log
    ProctrackType=proctrack/linuxproc
    TaskPlugin=task/none
    JobAcctGatherType=jobacct_gather/none
    SelectType=select/cons_tres
    SelectTypeParameters=CR_Core
    SchedulerParameters=sched_interval=1,batch_sched_delay=0
    ReturnToService=2
    SlurmdTimeout=15
    MpiDefault=none
    NodeName=far0 NodeHostname=localhost NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1
    NodeName=far1 NodeHostname=localhost NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1
    SlurmdParameters=config_overrides
    TaskProlog=$PWD/prolog
    PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
    END
    [ -e prolog ] || printf '#!/bin/bash\\n' > prolog; chmod +x prolog
    start_node() { slurmd -f $SLURM_CONF -N far$1 > /dev/null 2>&1; }
    kill_node() { kill -9 $(cat slurmd-far$1.pid) 2> /dev/null; rm -f slurmd-far$1.pid; }
    slurmctld -f $SLURM_CONF -i > /dev/null 2>&1; start_node 0; start_node 1
    ended() { scancel -u root 2> /dev/null; pkill -F slurmd-far0.pid; pkill -F slurmd-far1.pid; pkill -F ctld.pid; }
    trap ended EXIT
    for i in {1..50}; do [ "$(sinfo -h -t idle -o %D 2> /dev/null)" = 2 ] && break; sleep 0.2; done

    """
}
