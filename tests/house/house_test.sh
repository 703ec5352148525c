#!/usr/bin/env bash
# The house rules of the source tree: who may include whom. Prints every violation; fails when there is one.
cd "$1" || exit 2
bad=0

# forbid WHY PATTERN PATH...: no include line under PATH may match PATTERN
forbid() {
    local why=$1 pattern=$2 found
    shift 2
    found=$(grep -rnE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)" --include='*.h' --include='*.cpp' --include='*.cu' "$@")
    [ -z "$found" ] && return
    printf '%s:\n%s\n' "$why" "$found"
    bad=1
}
# except WHY PATTERN DIRECTORY EXCLUDED...: the same, with subfolders left out
outside() {
    local why=$1 pattern=$2 allowed=$3 found
    found=$(grep -rnE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)" --include='*.h' --include='*.cpp' app engine storage translations widgets |
            grep -vE "^($allowed)")
    [ -z "$found" ] && return
    printf '%s:\n%s\n' "$why" "$found"
    bad=1
}

outside 'torch headers are named by engine/seine/torch.h and torch_*.h alone' '(torch|ATen|c10|caffe2)/' 'engine/seine/torch(_[a-z]+)?\.h:'
outside 'Qt is used under app/ (not app/cli/), widgets/ and translations/ only' 'Q[A-Z][A-Za-z]*|qcustomplot' 'app/[a-z_]+\.(h|cpp):|widgets/|translations/'
outside 'Qt Widgets stay out of the headers that app_core shares' 'QApplication|QMainWindow' 'app/(main|main_window|window|actions|docks|layout)[a-z_]*\.(h|cpp):|widgets/'
outside 'SQLite is used under storage/ only' 'sqlite3' 'storage/[a-z_]+\.(h|cpp):'
outside 'FFmpeg and OpenCV are used under engine/media/ only' '(libav|libsw)[a-z]*/|opencv2/' 'engine/media/'
outside 'Cairo and Pango are used under engine/paper/ only' '(cairo|pango)[a-z-]*\.h|pango/' 'engine/paper/'
outside 'pugixml and libzip are used under engine/interchange/ only' 'pugixml|zip\.h' 'engine/interchange/'
forbid 'the story knows the standard library only' '(app|engine|widgets)/|storage/[^s]|storage/s[^t]|nlohmann|sqlite3' storage/story
forbid 'storage looks up' '(app|engine|widgets)/' storage
forbid 'engine/seine looks up or sideways' '(app|widgets|storage)/|engine/media/|engine/(plan|shot_maker|transition_maker|compositor|exporter)' engine/seine
forbid 'engine/media looks up or sideways' '(app|widgets|storage)/|engine/seine/' engine/media
forbid 'engine/interchange looks up or sideways' '(app|widgets)/|storage/[^s]|storage/s[^t]|engine/(seine|media|paper|[a-z_]+\.h)' engine/interchange
forbid 'engine/paper looks up or sideways' '(app|widgets|storage)/|engine/(seine|interchange)/' engine/paper
forbid 'engine looks up' '(app|widgets)/|storage/[^s]|storage/s[^t]' engine
forbid 'translations look up' '(app|engine|storage|widgets)/' translations
forbid 'widgets look up or sideways' '(app|engine)/|storage/[^s]|storage/s[^t]' widgets

unfinished=$(grep -rnE 'TODO|FIXME|XXX|HACK' --include='*.h' --include='*.cpp' --include='*.sh' app engine storage translations widgets installer assets)
if [ -n "$unfinished" ]; then
    printf 'unfinished by its own words:\n%s\n' "$unfinished"
    bad=1
fi
exit $bad
