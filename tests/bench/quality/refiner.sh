#!/usr/bin/env bash
# The table of full-size composing in docs/quality.md: refiner.sh [MODEL]. Draws the sample story's pictures at 3840 x 2160 and
# runs refiner_figures on them. BUILD: the build folder. Needs rsvg-convert.
set -euo pipefail
ROOT=$(cd "$(dirname "$0")/../../.." && pwd)
BUILD=${BUILD:-$ROOT/build/release}
WORK=$(mktemp -d); trap 'rm -rf "$WORK"' EXIT
for drawing in "$ROOT"/assets/sample/*.svg; do
    rsvg-convert -w 3840 "$drawing" -o "$WORK/$(basename "$drawing" .svg).png"
done
OMP_WAIT_POLICY=passive "$BUILD/bin/refiner_figures" "${1:-$ROOT/assets/models/draft}" "$WORK"
