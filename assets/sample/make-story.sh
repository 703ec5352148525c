#!/usr/bin/env bash
# Puts the sample story together from the drawings beside this script, nothing generated yet.
#     make-story.sh PATH/TO/seine OUT.seine
set -euo pipefail
seine=$1
story=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$story")"

shot() { "$seine" set "$story" --shot "$@"; }
joint() { "$seine" set "$story" --transition "$@"; }

"$seine" new "$story" --size 1280x720 --fps 24 "$here"/0*.png
shot 1 --seconds 4 --motion animate --prompt "clouds drift over the cape at dusk, the sea moves, camera zooms in slowly"
shot 2 --seconds 3 --motion animate --prompt "the keeper climbs the stairs with a lantern, camera tilts up"
shot 3 --seconds 3 --motion animate --prompt "the lamp begins to shine in the lamp room, zoom in"
shot 4 --seconds 6 --motion animate --prompt "the beam of the lighthouse sweeps over the night sea, rain, camera pans left"
shot 5 --seconds 4 --motion animate --camera handheld --prompt "a fishing boat rocks in the waves in the rain"
shot 6 --seconds 5 --motion animate --camera pull-out --prompt "morning at the cape, gulls fly over the boat"
joint 1 --kind dissolve --seconds 1
joint 2 --kind generated --seconds 1.5 --seed 11 --prompt "the keeper reaches the lamp room, smooth transition"
joint 3 --kind generated --seconds 1.5 --prompt "the camera pulls back to the night sea, smooth transition"
joint 4 --kind cut
joint 5 --kind generated --seconds 2 --prompt "the boat comes home to the cape, smooth transition"
