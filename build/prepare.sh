#!/bin/sh
# Makes a checkout ready: sh build/prepare.sh run|test|package
# Installs what is missing of the system (Debian, by apt), makes the virtual environment and fills it with exactly
# the locked packages. When nothing is missing it returns at once.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run | test) environment=.venv ;;
    package) environment=.venv-package ;;
    *) echo "usage: sh build/prepare.sh run|test|package" >&2; exit 2 ;;
esac
lock=build/locks/$purpose.txt
stamp=$environment/installed-$purpose.txt

ready() {
    [ -x "$environment/bin/python" ] && cmp -s "$lock" "$stamp"
}
ready && exit 0

# --- Python -------------------------------------------------------------------------------------------------------
works() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}
python=
for candidate in ${PYTHON:-} python3.11 python3; do
    if works "$candidate"; then python=$candidate; break; fi
done

# --- system packages: each is asked for only if the thing itself is not there -----------------------------------------
missing=
need() { missing="$missing $1"; }
has_library() { "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null; }
need_library() { has_library "$1" || need "$2"; }

if [ -z "$python" ]; then
    need python3
    need python3-venv
    python=python3
else
    "$python" -c 'import venv, ensurepip' 2>/dev/null || need python3-venv
fi
# run: what Qt loads for a window on X11 and Wayland, and without a screen (fontconfig brings a font)
need_library libgthread-2.0.so.0 libglib2.0-0
need_library libGL.so.1 libgl1
need_library libEGL.so.1 libegl1
need_library libdbus-1.so.3 libdbus-1-3
need_library libfontconfig.so.1 libfontconfig1
need_library libxcb-cursor.so.0 libxcb-cursor0
need_library libxcb-icccm.so.4 libxcb-icccm4
need_library libxcb-keysyms.so.1 libxcb-keysyms1
need_library libxcb-shape.so.0 libxcb-shape0
need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
need_library libwayland-cursor.so.0 libwayland-cursor0
if [ "$purpose" = test ]; then
    # test: a screen that nobody sees, for the tests on X11
    command -v Xvfb >/dev/null || need xvfb
fi
if [ "$purpose" = package ]; then
    # package: objdump, strip, ld and zstd, and the interpreter as a library where Python was built without one
    command -v objdump >/dev/null && command -v strip >/dev/null && command -v ld >/dev/null || need binutils
    command -v zstd >/dev/null || need zstd
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || echo 3.11)
    place=$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR"))' 2>/dev/null || true)
    has_library "$place/libpython$version.so.1.0" || need_library "libpython$version.so.1.0" "libpython$version"
fi

if [ -n "$missing" ]; then
    install="apt-get install -y --no-install-recommends$missing"
    if ! command -v apt-get >/dev/null; then
        echo "This system lacks what Debian calls:$missing. Please install it and repeat." >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        become="sudo sh -c"
        command -v sudo >/dev/null || become="su -c"
        echo "Please run this once and repeat: $become 'apt-get update && $install'" >&2
        exit 1
    fi
    echo "Installing system packages:$missing"
    # apt speaks only when it fails
    told=$($as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update && $install" 2>&1) || {
        echo "$told" >&2
        exit 1
    }
    works "$python" || { echo "Incumbent needs Python 3.11 or newer; $python is older or missing." >&2; exit 1; }
fi

# --- the virtual environment ------------------------------------------------------------------------------------------
pip() {
    "$environment/bin/python" -m pip --disable-pip-version-check --no-input "$@"
}
quiet=
[ -t 1 ] || quiet=-q
[ -x "$environment/bin/python" ] || "$python" -m venv --clear "$environment"
echo "Installing the locked Python packages into $environment (once; about 110 MB to download)"
pip install $quiet --require-hashes -r "$lock"
if [ "$environment" = .venv ]; then
    # the command `incumbent`; everything that its installation needs came with the lock
    pip install $quiet --no-deps --no-index --no-build-isolation --editable .
fi
if [ "$purpose" = test ]; then
    # the set for tests holds the set for running
    cp build/locks/run.txt "$environment/installed-run.txt"
fi
cp "$lock" "$stamp"
