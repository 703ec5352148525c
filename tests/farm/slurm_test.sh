#!/usr/bin/env bash
# The farm against a real Slurm: a controller and two machines on this one, set up from nothing and taken down again. A
# task is killed in the middle and a machine is drained; every take must be in the film at the end. Then once more while the
# window has the film open and takes them in itself.
# Usage (as root): slurm_test.sh SEINE     installs slurm-wlm and munge when they are not there; the window is the
# seine-storyboard beside SEINE
set -euo pipefail
seine=$(realpath "$1")
sample=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../assets/sample" && pwd)
work=$(mktemp -d /tmp/seine-farm.XXXXXX)
chmod 755 "$work"
declare -a daemons=()

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { echo "FAILED: $*" >&2; tail -n 5 "$work"/log/* "$work"/shared/*.farm/logs/* >&2 || true; exit 1; }
finish() {
    for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
# eventually SECONDS WHAT COMMAND...
eventually() {
    local left=$1 what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ $left -gt 0 ] || fail "$what"
        sleep 1
    done
}

command -v slurmctld munged >/dev/null ||
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null

mkdir -p "$work"/{log,state,spool1,spool2,shared}
head -c 128 /dev/urandom >"$work/munge.key"
chmod 400 "$work/munge.key"
munged --foreground --force --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munge.pid" \
    --log-file="$work/log/munge" --seed-file="$work/munge.seed" >/dev/null 2>&1 &
daemons+=($!)
host=$(hostname -s)
export SLURM_CONF=$work/slurm.conf
cat >"$SLURM_CONF" <<CONF
ClusterName=seine
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CryptoType=crypto/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/log/slurmctld
SlurmdLogFile=$work/log/slurmd-%n
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SchedulerParameters=sched_interval=2,batch_sched_delay=1
NodeName=farm1 NodeHostname=$host NodeAddr=127.0.0.1 Port=17001 CPUs=1
NodeName=farm2 NodeHostname=$host NodeAddr=127.0.0.1 Port=17002 CPUs=1
PartitionName=film Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
printf 'CgroupPlugin=autodetect\nIgnoreSystemd=yes\n' >"$work/cgroup.conf"
eventually 10 "munge does not start" test -S "$work/munge.socket"
slurmctld -D -f "$SLURM_CONF" >"$work/log/ctld.out" 2>&1 &
daemons+=($!)
for node in farm1 farm2; do
    mkdir -p "$work/spool-$node"
    slurmd -D -N $node -f "$SLURM_CONF" >"$work/log/$node.out" 2>&1 &
    daemons+=($!)
done
eventually 60 "the machines do not come up" sh -c 'test "$(sinfo -hN -o %T | grep -c idle)" = 2'
say "Slurm $(slurmctld -V): one controller, two machines"

cd "$work/shared"
film=$work/shared/film.seine
"$seine" new "$film" --size 256x144 --seconds 2 --transition generated "$sample"/01-*.png "$sample"/02-*.png "$sample"/03-*.png
export OMP_WAIT_POLICY=passive
"$seine" farm submit "$film" --partition film --max-parallel 2 --steps 4 --threads 1
"$seine" farm submit "$film" && fail "submitted twice"

running() { [ "$(squeue -h -t R -n seine -o %i | wc -l)" -ge 1 ] && pgrep -f "^$seine farm make" >"$work/tasks"; }
eventually 120 "no task starts" running
victim=$(head -1 "$work/tasks")
kill -9 "$victim"
say "killed a task in the middle: process $victim"
scontrol update nodename=farm2 state=drain reason=test
say "drained farm2: $(sinfo -hN -n farm2 -o %T)"
"$seine" farm status "$film"
sleep 5
scontrol update nodename=farm2 state=resume
say "farm2 is back"

done_() { [ -z "$(squeue -h -o %i)" ]; }
eventually 900 "the farm does not finish" done_
"$seine" farm status "$film"
"$seine" farm status "$film" --json | grep -q '"made": *5' || fail "not all five takes were made"
grep -l 'again: try' "$film".farm/logs/*.log >/dev/null || fail "the killed task was not tried again"
"$seine" generate "$film" | grep -q 'every take is current' || fail "a take is missing in the film, or stale"
say "all takes are in the film: $(grep -h 'takes added' "$film".farm/logs/collect-*.log | tr '\n' ' ')"

"$seine" set "$film" --shot 1 --prompt "clouds drift"
"$seine" farm submit "$film" --partition film --steps 4 --threads 1
"$seine" farm cancel "$film"
eventually 60 "cancelled tasks go on" done_
say "cancelled"

QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$work/config "$(dirname "$seine")/seine-storyboard" "$film" >"$work/log/window" 2>&1 &
window=$!
daemons+=($window)
edited() { "$seine" set "$film" --shot 2 --prompt "fog"; }
held() { ! edited; }
eventually 60 "the window does not open the film" held
"$seine" farm submit "$film" --partition film --steps 4 --threads 1
eventually 900 "the farm waits for the window to close" done_
kill -0 $window || fail "the window is gone"
kill $window
wait $window 2>/dev/null || true
"$seine" generate "$film" | grep -q 'every take is current' || fail "the window did not take everything in"
say "the window took in what the farm made: $(grep -h 'takes added' "$film".farm/logs/collect-*.log | tr '\n' ' ')"
