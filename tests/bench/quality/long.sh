#!/usr/bin/env bash
# Twelve long predictions for docs/quality.md: long.sh PAIRS OUT [SECONDS] [seine options...]
# The first pictures of twelve of the pairs that pairs.sh made, 30 seconds each; OUT becomes the report. SEINE: the program.
set -euo pipefail
PAIRS=${1:?usage: long.sh PAIRS OUT [SECONDS]} OUT=${2:?usage: long.sh PAIRS OUT [SECONDS]} SECONDS_LONG=${3:-30}
shift $(($# < 3 ? $# : 3))
SEINE=${SEINE:-$(cd "$(dirname "$0")/../../.." && pwd)/build/release/bin/seine}
WORK=$(mktemp -d); trap 'rm -rf "$WORK"' EXIT
for name in 01-cliff 11-eagle 19-story 25-lamp 31-pencil 04-sheep 15-rocket 23-cape 21-story 02-waves 27-boat 07-jelly; do
    for folder in "$PAIRS/$name"*; do
        mkdir "$WORK/${folder##*/}"
        cp "$folder/1.png" "$WORK/${folder##*/}/"
    done
done
OMP_WAIT_POLICY=passive nice -n 15 "$SEINE" compare "$WORK" --out "$OUT" --long "$SECONDS_LONG" --seeds 1 "$@"
