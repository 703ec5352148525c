#!/usr/bin/env bash
# Proves a package in a fresh Debian 12: installs it, starts both programs, makes and exports the sample story, has
# a thumbnail made, upgrades, removes it and looks for what is left.
# Usage (as root): test-package.sh PACKAGE.deb [ROOT]     ROOT is made with debootstrap when it is not there
set -euo pipefail
deb=$(realpath "$1")
root=${2:-$(mktemp -d)/root}
name=seine-storyboard

say() { printf '\n== %s\n' "$*"; }
fail() { echo "seine: error: package: $*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive OMP_WAIT_POLICY=passive "$@"; }
files() { (cd "$root" && find etc usr opt var/lib root home -xdev ! -path 'var/lib/dpkg/*' ! -path 'var/lib/apt/*' ! -path '*/__pycache__*' | sort); }

say "lintian"
# The maintainer's address ends in .invalid (RFC 2606), so that no mail goes anywhere.
lintian --fail-on error --suppress-tags bogus-mail-host "$deb" || fail "lintian has errors"

[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian
trap 'umount "$root/proc" "$root/dev/shm" 2>/dev/null || true' EXIT
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
inside apt-get update -qq

say "A screen, and what judges desktop files"
inside apt-get install -y -qq --no-install-recommends xvfb xauth xdotool ffmpeg desktop-file-utils appstream \
    shared-mime-info man-db file bash-completion zsh libglib2.0-bin >/dev/null
# What the package needs comes first, so that what is left afterwards is its own.
rm -rf "${root:?}"/tmp/*
cp "$deb" "$root/tmp/package.deb"
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/([^)]*)//; s/|.*//; s/ //g')
# shellcheck disable=SC2086
inside apt-get install -y -qq --no-install-recommends $depends >/dev/null
inside apt-get purge -y -qq $name >/dev/null 2>&1 || true  # of a run that was broken off
files >"$root/tmp/before"

say "Installed"
inside apt-get install -y -qq --no-install-recommends /tmp/package.deb >/dev/null
inside dpkg -s $name | grep -E '^(Status|Version)'
inside desktop-file-validate /usr/share/applications/seine-storyboard.desktop
inside appstreamcli validate --no-net /usr/share/metainfo/org.seine_storyboard.SeineStoryboard.metainfo.xml
inside man -w seine seine-storyboard
[ "$(inside bash -c '. /usr/share/bash-completion/completions/seine; COMP_WORDS=(seine exp); COMP_CWORD=1; _seine; echo "${COMPREPLY[*]}"')" = export ] ||
    fail "bash completes nothing"

say "The command line: the sample story, a film, a thumbnail"
inside bash -ec '
    cd /tmp
    /usr/share/seine-storyboard/sample/make-story.sh seine /tmp/sample.seine
    seine export /tmp/sample.seine /tmp/sample.mp4
    seine thumbnail /tmp/sample.seine /tmp/thumb.png 128
    cp /tmp/sample.seine /tmp/nameless'
inside ffprobe -v error -show_entries stream=codec_name,width,height -show_entries format=duration -of compact /tmp/sample.mp4
inside file /tmp/thumb.png | grep -q '128 x 72' || fail "the thumbnail is not 128 x 72"
# The thumbnailer as a file manager calls it, found by the kind of file, which is known by its bytes alone.
kind=$(inside gio info -a standard::content-type /tmp/nameless | sed -n 's/.*content-type: //p')
[ "$kind" = application/x-seine-story ] || fail "a story without its ending is taken for $kind"
line=$(sed -n 's/^Exec=//p' "$root/usr/share/thumbnailers/seine-storyboard.thumbnailer")
line=${line//%i//tmp/sample.seine} line=${line//%o//tmp/thumb256.png} line=${line//%s/256}
# shellcheck disable=SC2086
inside $line && inside file /tmp/thumb256.png | grep -q '256 x 144' || fail "the thumbnailer makes nothing"

say "The window"
inside bash -ec '
    xvfb-run -a bash -ec "
        seine-storyboard --version
        seine-storyboard /tmp/sample.seine & program=\$!
        for _ in \$(seq 60); do
            sleep 1
            title=\$(xdotool search --onlyvisible --name \"Seine Storyboard\" getwindowname %@ 2>/dev/null | head -1) || true
            [ -n \"\$title\" ] && break
        done
        echo \"window: \$title\"
        kill \$program; wait \$program || true
        [ -n \"\$title\" ]"' || fail "the window does not open"

say "Upgraded"
newer=$(mktemp -d)
dpkg-deb -R "$deb" "$newer/package"
sed -i 's/^Version: .*/&+next/' "$newer/package/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -b "$newer/package" "$root/tmp/newer.deb" >/dev/null
rm -rf "$newer"
inside apt-get install -y -qq --no-install-recommends /tmp/newer.deb >/dev/null
inside dpkg -s $name | grep '^Version' | grep -q +next || fail "the newer package is not installed"
inside seine info /tmp/sample.seine | head -1

say "Removed"
inside apt-get purge -y -qq $name >/dev/null
files >"$root/tmp/after"
left=$(diff "$root/tmp/before" "$root/tmp/after" | grep '^>' | grep -vE 'root/\.(config|local|cache)|var/(cache|log)|icon-theme.cache|share/mime|mimeinfo.cache' || true)
[ -z "$left" ] || { echo "$left"; fail "something is left behind"; }
echo "nothing is left but what the user made"
