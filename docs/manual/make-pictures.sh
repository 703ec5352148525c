#!/usr/bin/env bash
# Takes the pictures of the manual. Usage: make-pictures.sh BIN_FOLDER     needs xvfb, xdotool and imagemagick
set -euo pipefail
bin=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
sample=$here/../../assets/sample
work=/tmp/films  # its name is in the pictures
mkdir "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work LANG=C.UTF-8
unset WAYLAND_DISPLAY

"$sample/make-story.sh" "$bin/seine" "$work/The Lighthouse Keeper.seine"

# shoot NAME [--empty] [KEY...]: the window on a screen of its own, after the keys were pressed
shoot() {
    local name=$1 display=:$((500 + RANDOM % 400)) story=("$work/The Lighthouse Keeper.seine")
    shift
    [ "${1:-}" = --empty ] && { story=(); shift; }
    Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
    local screen=$!
    sleep 1
    DISPLAY=$display "$bin/seine-storyboard" "${story[@]}" >/dev/null 2>&1 &
    local program=$!
    sleep "${SEINE_WAIT:-8}"
    local window
    window=$(DISPLAY=$display xdotool search --onlyvisible --name 'Seine Storyboard' | tail -1)
    for key in "$@"; do DISPLAY=$display xdotool windowfocus "$window" sleep 0.5 key "$key" sleep 2; done
    DISPLAY=$display import -window root "$work/$name.png"
    kill "$program"; wait "$program" 2>/dev/null || true
    kill "$screen"; wait "$screen" 2>/dev/null || true
    convert "$work/$name.png" -trim +repage -resize 900x -colors 128 -strip "$here/$name.png"
}

shoot window
shoot export ctrl+shift+e
shoot first-story --empty alt+h f
ls -l "$here"/*.png
