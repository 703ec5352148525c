#!/usr/bin/env bash
# Draws docs/architecture.svg from the CMake targets. Needs a configured build/release and graphviz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp docs/architecture.cmake build/release/CMakeGraphVizOptions.cmake
cmake --graphviz="$work/targets.dot" build/release >/dev/null
# Edges that another path says already would only tangle the picture.
tred "$work/targets.dot" 2>/dev/null | dot -Tsvg | sed 's/<!--.*-->//; /^$/d' >docs/architecture.svg
ls -l docs/architecture.svg
