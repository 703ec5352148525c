#!/usr/bin/env bash
# How far words steer, for docs/quality.md: text.sh OUT [seine options...]
# Four of the sample's pictures with each camera word through `seine animate`, and where the camera then goes (clip_motion); the
# same pictures with their own words, looked at with their own words and with the others'. SEINE, BUILD: the program, the build.
set -euo pipefail
OUT=${1:?usage: text.sh OUT [seine options...]}; shift
ROOT=$(cd "$(dirname "$0")/../../.." && pwd)
BUILD=${BUILD:-$ROOT/build/release} SEINE=${SEINE:-$BUILD/bin/seine}
mkdir -p "$OUT"
export OMP_WAIT_POLICY=passive
PICTURES=(01-the-cape 03-the-lamp 05-the-boat 06-the-morning)
OWN=("clouds drift over the cape, the sea moves" "the lamp shines in the lamp room" "a fishing boat rocks in the waves in the rain"
     "morning at the cape, gulls fly over the boat")
WORDS=("camera pans left" "camera pans right" "camera tilts up" "camera tilts down" "zoom in" "zoom out")

animate() { # PICTURE WORDS MOVIE
    [ -e "$OUT/$3" ] || "$SEINE" animate "$ROOT/assets/sample/$1.png" "$OUT/$3" --prompt "$2" --size 512x288 --fps 8 --seconds 2 --seed 1 \
        "${@:4}" >/dev/null 2>&1
}
echo "| words | cape | lamp room | boat | morning | right |"
echo "|---|---|---|---|---|---|"
for words in "${WORDS[@]}"; do
    line="| $words |" right=0
    for picture in "${PICTURES[@]}"; do
        movie="$picture, $words.mp4"
        animate "$picture" "$words" "$movie" "$@"
        read -r across down nearer < <("$BUILD/bin/clip_motion" "$OUT/$movie" | sed 's/.* right \(.*\) down \(.*\) nearer \(.*\)/\1 \2 \3/')
        case $words in
            *left) value=$across sign=- ;; *right) value=$across sign=+ ;; *up) value=$down sign=- ;; *down) value=$down sign=+ ;;
            *in) value=$nearer sign=+ ;; *) value=$nearer sign=- ;;
        esac
        [ "${value:0:1}" = "$sign" ] && awk -v v="$value" 'BEGIN { exit !(v * v > 1e-4) }' && right=$((right + 1))
        line+=" $value |"
    done
    echo "$line $right of ${#PICTURES[@]} |"
done
echo; echo "| words of | cape | lamp room | boat | morning |"; echo "|---|---|---|---|---|"
for ((w = 0; w < 4; ++w)); do
    line="| ${PICTURES[$w]} |"
    for ((p = 0; p < 4; ++p)); do
        movie="${PICTURES[$p]}, own.mp4"
        animate "${PICTURES[$p]}" "${OWN[$p]}" "$movie" "$@"
        line+=" $("$SEINE" evaluate "$OUT/$movie" --prompt "${OWN[$w]}" --model "${MODEL:-$ROOT/assets/models/draft}" 2>/dev/null |
            awk '/text_alignment/ { print $2 }') |"
    done
    echo "$line"
done
