#!/usr/bin/env bash
# How much of the code the tests run, by room: builds the preset `coverage`, runs the tests with the labels given (all but
# `slow` if none is) and prints a table. Needs gcovr. Usage: coverage.sh [LABELS]     e.g. coverage.sh 'fast|parity'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=build/coverage

cmake --preset coverage >/dev/null
cmake --build --preset coverage
find $build -name '*.gcda' -delete
ctest --preset coverage -L "${1:-fast|parity|gui}" -LE slow --parallel 2
gcovr --root . --object-directory $build --gcov-ignore-parse-errors --exclude-unreachable-branches \
      --filter 'storage/' --filter 'engine/' --filter 'widgets/' --filter 'app/' --filter 'translations/' \
      --csv $build/coverage.csv $build >/dev/null
awk -F, 'NR > 1 {
    room = $1; sub("/[^/]*$", "", room)
    lines[room] += $2; run[room] += $3; allLines += $2; allRun += $3
}
END {
    for (room in lines) printf "%-24s %6d lines %6.1f %%\n", room, lines[room], 100 * run[room] / lines[room] | "sort"
    close("sort")
    printf "%-24s %6d lines %6.1f %%\n", "all", allLines, 100 * allRun / allLines
}' $build/coverage.csv
