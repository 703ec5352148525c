#!/usr/bin/env bash
# Set everything up, make the sample film and open the application. Can be run again: does only what is missing.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
build seine-cli seine-storyboard

story="build/sample/The Lighthouse Keeper.seine"
film=sample.mp4

if [ ! -e "$story" ]; then
    say "Putting the sample story together"
    assets/sample/make-story.sh build/release/bin/seine "$story"
fi
if [ ! -e "$film" ]; then
    say "Generating shots and transitions on this machine's processor (some minutes, once)"
    build/release/bin/seine generate "$story"
    build/release/bin/seine export "$story" "$film"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the sample story; its film is $PWD/$film"
    exec build/release/bin/seine-storyboard "$story"
fi
say "No display here: the sample film is $PWD/$film, the story is $PWD/$story"
