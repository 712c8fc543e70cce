#!/bin/sh
# Trains with two processes of one thread each: usage: run.sh PYTHON --data … --base … --out … --minutes N
here=$(dirname "$0")
python=$1
shift
export MASTER_ADDR=127.0.0.1 MASTER_PORT=29517 WORLD_SIZE=2 OMP_NUM_THREADS=1
RANK=1 nice -n 15 "$python" "$here/train.py" "$@" &
RANK=0 nice -n 15 "$python" "$here/train.py" "$@"
wait
