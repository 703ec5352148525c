#!/bin/sh
# Runs a program with a screen, a session bus and an accessibility bus of their own.
XDG_RUNTIME_DIR=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
here=$(dirname "$0")
"$here/with_screen.sh" dbus-run-session -- "$@"
