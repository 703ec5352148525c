#!/bin/sh
# Runs a program in an X server of its own, so that tests of the window need no screen.
exec xvfb-run --auto-servernum --server-args="-screen 0 ${SEINE_SCREEN:-1600x1000}x24" "$@"
