#!/usr/bin/env bash
# Takes the screenshots of this folder: the empty window, 3 shots and 300 shots, at 100 and 200 %, dark and light.
# Usage: make.sh BIN_FOLDER     with seine-storyboard and seine in it; needs xvfb, xdotool and imagemagick
set -euo pipefail
bin=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
sample=$here/../sample
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work
unset WAYLAND_DISPLAY

stories() {
    "$bin/seine" new "$work/three.seine" "$sample"/01-*.png "$sample"/02-*.png "$sample"/03-*.png
    "$bin/seine" set "$work/three.seine" --shot 1 --seconds 4 --camera push-in --prompt "clouds drift over the cape, gulls fly"
    "$bin/seine" set "$work/three.seine" --shot 2 --seconds 3 --prompt "the keeper climbs, his lantern swings"
    "$bin/seine" set "$work/three.seine" --shot 3 --seconds 3 --prompt "the lamp begins to shine"
    "$bin/seine" set "$work/three.seine" --transition 1 --kind dissolve --seconds 1
    "$bin/seine" set "$work/three.seine" --transition 2 --kind generated --seconds 1.5 --prompt "the keeper reaches the lamp room"
    "$bin/seine" generate "$work/three.seine" --transition 2 --model "$here/../models/draft"
    local many=()
    for _ in $(seq 50); do many+=("$sample"/0[1-6]-*.png); done
    "$bin/seine" new "$work/many.seine" "${many[@]}"
}

# shoot NAME SCALE THEME KEY STORY...     KEY is pressed first, unless it is "-"
shoot() {
    local name=$1 scale=$2 theme=$3 key=$4 display=:$((90 + RANDOM % 400))
    shift 4
    rm -rf "$XDG_CONFIG_HOME"
    mkdir -p "$XDG_CONFIG_HOME/seine-storyboard"
    printf '[General]\ntheme=%s\nlanguage=%s\n' "$theme" "${language:-en}" >"$XDG_CONFIG_HOME/seine-storyboard/seine-storyboard.conf"
    Xvfb "$display" -screen 0 $((1400 * scale))x$((880 * scale))x24 >/dev/null 2>&1 &
    local screen=$!
    sleep 1
    QT_SCALE_FACTOR=$scale DISPLAY=$display "$bin/seine-storyboard" "$@" >/dev/null 2>&1 &
    local program=$!
    sleep "${SEINE_WAIT:-8}"
    local window
    window=$(DISPLAY=$display xdotool search --onlyvisible --name 'Seine Storyboard' | tail -1)
    if [ "$key" != - ]; then
        DISPLAY=$display xdotool windowfocus "$window" sleep 0.5 key "$key" sleep 2
    fi
    DISPLAY=$display import -window "$window" "$work/$name.png"
    kill "$program"; wait "$program" 2>/dev/null || true
    kill "$screen"; wait "$screen" 2>/dev/null || true
    convert "$work/$name.png" -quality 72 -define webp:method=6 "$here/$name.webp"
}

stories
for theme in dark light; do
    for scale in 1 2; do
        shoot "empty-$theme-${scale}00" $scale $theme -
        shoot "3-shots-$theme-${scale}00" $scale $theme - "$work/three.seine"
        shoot "300-shots-$theme-${scale}00" $scale $theme 0 "$work/many.seine" # 0: the whole film
    done
done
"$sample/make-story.sh" "$bin/seine" "$work/lighthouse.seine"
for language in de ja ar; do shoot "window-$language" 1 dark - "$work/lighthouse.seine"; done
ls -l "$here"/*.webp
