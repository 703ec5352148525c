#!/usr/bin/env bash
# Set everything up and run every test, or those that ctest's options choose: test.sh -R film. The last lines are ctest's summary.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
build

say "Running every test"
export OMP_WAIT_POLICY=passive  # tests share the cores: waiting threads sleep instead of spinning
exec ctest --preset release --parallel 2 "$@"
