#!/bin/bash
# Trains a finished model folder on: go_on.sh MODEL PACK WORK [GPUS] ; pyramid and encoder stay, the decoder and the denoiser go on,
# the text model too where TEXT is more than 0. The denoiser compiles while textures are drawn; the decoder trains on device 0
# meanwhile and a little longer.
#   seconds (environment): DECODER, UNET (or a file WORK/until: the denoiser ends at that time). TEXT: the text model's share of
#   the learning rate LR. SAVE: seconds between checkpoints. SMOKE=1: minutes on a CPU.
set -eu
MODEL=$1; PACK=$2; W=$3; N=${4:-1}; HERE=$(cd "$(dirname "$0")" && pwd); cd "$HERE"
PY=${PYTHON:-python3}; mkdir -p "$W"; export PYTHONUNBUFFERED=1 OMP_NUM_THREADS=${OMP_NUM_THREADS:-4} TORCHINDUCTOR_CACHE_DIR=$W/inductor
export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True TORCHINDUCTOR_COMPILE_THREADS=${COMPILE_THREADS:-14}
SMOKE=${SMOKE:-0}; S=$(date +%s); say() { echo "$(( $(date +%s) - S )) s: $*" | tee -a "$W/run.log"; }
if [ "$SMOKE" = 1 ]; then
  DECODER=${DECODER:-20} UNET=${UNET:-20}; SIZE=48x80; CORES=2; FRAC=${FRAC:-.05}
  AEO="--batch 2 --targets 2 --scale 1 --workers 0 --every 5 --others 48x48 --other_every 4 --save 5"; UNO="--batch 2 --fresh 2 --draws 2 --pool 16 --workers 0 --every 2 --save 5 --text ${TEXT:-0}"
else
  DECODER=${DECODER:-220} UNET=${UNET:-1300}; SIZE=144x256; CORES=$(nproc); FRAC=1
  AEO="--batch 24 --workers 4 --compile 0 --every 50 --save 45 --lr 4e-4"; UNO="--batch 48 --workers 5 --fill_every 3 --other_every 40 --every 50 --save ${SAVE:-150} --lr ${LR:-5e-4} --text ${TEXT:-0}"
fi
C="--work $W --size $SIZE --smoke $SMOKE"; C=${C//--smoke 0/}
train() { if [ "$N" -gt 1 ]; then "$PY" -m torch.distributed.run --nproc_per_node="$N" --master_port="$1" "${@:2}"; else "$PY" "${@:2}"; fi; }
[ -e "$W/tab.npy" ] || rm -f "$W/ready"
{ train 29512 train_unet.py $C $UNO --wait 1 --init "$W/unet_start.pt" --seconds "$UNET" >> "$W/unet.log" 2>&1 || say "denoiser failed"; } & K=$!
[ -e "$W/tab.npy" ] || "$PY" prep.py "$PACK" "$W" "$CORES" "$FRAC" > "$W/prep.log" 2>&1
say "prep: $(tail -1 "$W/prep.log")"
until [ -e "$MODEL/model_index.json" ]; do sleep .3; done
[ -e "$W/unet_start.pt" ] || "$PY" import_weights.py "$MODEL" "$W"
touch "$W/ready"; say weights
[ -e "$W/decoder.done" ] || { CUDA_VISIBLE_DEVICES=0 "$PY" train_ae.py $C $AEO --decoder 1 --init "$W/ae.pt" --seconds "$DECODER" >> "$W/decoder.log" 2>&1 && touch "$W/decoder.done"; say "decoder: $(grep psnr "$W/decoder.log" | tail -1)"; }
wait $K; say "denoiser: $(grep loss "$W/unet.log" | tail -1)"; touch "$W/unet.done"
