#!/usr/bin/env bash
# Makes the pairs of pictures that docs/quality.md is measured on: pairs.sh FOLDER
# A folder a pair: 1.png, 2.png (1280 x 720, cut to shape) and prompt.txt where the pair has words. Pictures come from Debian packages
# that the draft model never saw in training (photographs and drawings of tuxpaint-data, story paintings of wesnoth-1.16-httt)
# and from the sample story; pencil boards are made from these by a filter. Needs a network, apt-get, ffmpeg, rsvg-convert.
set -euo pipefail
OUT=${1:?usage: pairs.sh FOLDER}
SAMPLE=$(cd "$(dirname "$0")/../../../assets/sample" && pwd)
WORK=$(mktemp -d); trap 'rm -rf "$WORK"' EXIT
mkdir -p "$OUT"

(cd "$WORK" && chmod 755 . && apt-get download -q tuxpaint-data wesnoth-1.16-httt >/dev/null 2>&1) || {
    echo "pairs.sh: error: apt-get cannot download tuxpaint-data and wesnoth-1.16-httt; check the network and run apt-get update" >&2; exit 1; }
for package in "$WORK"/*.deb; do dpkg -x "$package" "$WORK/root"; done
PHOTO=$WORK/root/usr/share/tuxpaint/templates
DRAWING=$WORK/root/usr/share/tuxpaint/starters
STORY=$(echo "$WORK"/root/usr/share/games/wesnoth/*/data/campaigns/Heir_To_The_Throne/images/story)

# picture SOURCE TARGET [FILTER]: on white, filling 16:9, perhaps made into another kind of picture
picture() {
    local source=$1 filter=${3:-}
    case $source in *.svg) rsvg-convert -w 1280 "$source" -o "$WORK/drawn.png"; source=$WORK/drawn.png ;; esac
    ffmpeg -v error -y -i "$source" -filter_complex "[0]format=rgba,split[p][q];[q]drawbox=c=white:t=fill[w];[w][p]overlay=format=gbrp,
        scale=1280:720:force_original_aspect_ratio=increase:flags=lanczos,crop=1280:720,setsar=1${filter}" -frames:v 1 -pix_fmt rgb24 "$2"
}
PENCIL=",format=gray,split[g][h];[h]negate,gblur=sigma=5[n];[g][n]blend=all_mode=dodge,curves=all='0/0 0.75/0.35 1/1'"
N=0
# pair NAME FROM TO [PROMPT] [FILTER]
pair() {
    N=$((N + 1))
    local folder; folder=$OUT/$(printf %02d $N)-$1; mkdir -p "$folder"
    picture "$2" "$folder/1.png" "${5:-}"; picture "$3" "$folder/2.png" "${5:-}"
    if [ -n "${4:-}" ]; then echo "$4" >"$folder/prompt.txt"; fi
}

pair cliff-lighthouse "$PHOTO/cliff.jpg" "$PHOTO/lighthouse.jpg"
pair waves-sun "$PHOTO/ocean_waves.jpg" "$PHOTO/sun_behind_clouds.jpg" "the camera tilts up to the sky"
pair redwoods-trees "$PHOTO/redwoods_above.jpg" "$PHOTO/trees_above.jpg"
pair sheep-corn "$PHOTO/sheep.jpg" "$PHOTO/corn_maze.jpg"
pair bark-log "$PHOTO/burnt_bark.jpg" "$PHOTO/mossy_log.jpg"
pair dusk-leaves "$PHOTO/trees_at_dusk.jpg" "$PHOTO/sun_behind_leaves.jpg"
pair jellyfish-splash "$PHOTO/jellyfish.jpg" "$PHOTO/ocean_splash.jpg" "the water opens"
pair rocks-mud "$PHOTO/rocks.jpg" "$PHOTO/mudstone.jpg"
pair mill-web "$PHOTO/wool_mill_machine.jpg" "$PHOTO/spiders_web.jpg"
pair lighthouse-sheep "$PHOTO/lighthouse.jpg" "$PHOTO/sheep.jpg" "zoom in"
pair eagle-woodpecker "$DRAWING/bald_eagle.svg" "$DRAWING/woodpecker.svg"
pair car-car "$DRAWING/car2.svg" "$DRAWING/old_soviet_car.svg"
pair gecko-tortoise "$DRAWING/gecko.svg" "$DRAWING/desert_tortoise.svg"
pair elephant-chicken "$DRAWING/elephant.svg" "$DRAWING/chicken.png"
pair rocket-jet "$DRAWING/rocket.png" "$DRAWING/jetplane.png"
pair frog-hat "$DRAWING/frog.png" "$DRAWING/hat.png"
pair street-farmer "$DRAWING/street.png" "$DRAWING/tux_farmer.png"
pair shipwreck-manatee "$DRAWING/shipwreck.png" "$DRAWING/manatee.svg"
pair story-1-2 "$STORY/httt_story1.jpg" "$STORY/httt_story2.jpg"
pair story-3-4 "$STORY/httt_story3.jpg" "$STORY/httt_story4.jpg" "the camera moves closer"
pair story-5-6 "$STORY/httt_story5.jpg" "$STORY/httt_story6.jpg"
pair story-7-8 "$STORY/httt_story7.jpg" "$STORY/httt_story8.jpg"
pair cape-stairs "$SAMPLE/01-the-cape.png" "$SAMPLE/02-the-stairs.png"
pair stairs-lamp "$SAMPLE/02-the-stairs.png" "$SAMPLE/03-the-lamp.png" "zoom in"
pair lamp-beam "$SAMPLE/03-the-lamp.png" "$SAMPLE/04-the-beam.png"
pair beam-boat "$SAMPLE/04-the-beam.png" "$SAMPLE/05-the-boat.png" "pan right"
pair boat-morning "$SAMPLE/05-the-boat.png" "$SAMPLE/06-the-morning.png"
pair photo-drawing "$PHOTO/lighthouse.jpg" "$DRAWING/rocket.png"
pair pencil-coast "$PHOTO/cliff.jpg" "$PHOTO/lighthouse.jpg" "" "$PENCIL"
pair pencil-story "$STORY/httt_story2.jpg" "$STORY/httt_story3.jpg" "" "$PENCIL"
pair pencil-boat "$SAMPLE/05-the-boat.png" "$SAMPLE/01-the-cape.png" "" "$PENCIL"
echo "$N pairs in $OUT"
