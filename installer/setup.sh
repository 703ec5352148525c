#!/usr/bin/env bash
# What run.sh and test.sh share; sourced by them. Installs the missing packages and leaves the working directory at the root of
# the checkout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else
        echo "seine: error: missing packages: $*; run this once as root, or install sudo" >&2
        exit 1
    fi
}

install_missing() {
    local wanted missing
    wanted=$(grep -v '^#' installer/packages.txt)
    missing=$(for p in $wanted; do
        dpkg-query -W -f='${Status}\n' "$p" 2>/dev/null | grep -q '^install ok installed' || echo "$p"
    done)
    [ -n "$missing" ] || return 0
    say "Installing $(echo "$missing" | wc -w) packages"
    as_root apt-get update -qq
    # shellcheck disable=SC2086  # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# build [TARGET...]: configures and builds the release preset, or of it the targets
build() {
    say "Building (a first build takes some minutes)"
    cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log >&2; exit 1; }
    rm -f build-configure.log
    cmake --build --preset release ${1:+--target "$@"}
}

install_missing
