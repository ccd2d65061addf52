# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts of this folder share. To be sourced from the top folder.

say() { printf '%s\n' "$*"; }

# fail SENTENCE [EXIT CODE]: the one sentence that says why, and the end.
fail()
{
    printf '%s: %s\n' "$as" "$1" >&2
    exit "${2:-1}"
}

# Objects that any copy of this source has compiled before are taken from ccache. Without a home to write to,
# the cache lives in the build folder.
use_ccache()
{
    # The last is what ccache asks for to work with precompiled headers.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    # A precompiled header is a quarter of a gigabyte, which is not read again for each file.
    export CCACHE_INODECACHE=1
    if [ -z "${CCACHE_DIR:-}" ] && ! mkdir -p "${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/ccache" 2>/dev/null; then
        export CCACHE_DIR=$PWD/build/ccache
    fi
}

# configure PRESET [OPTION...]: says nothing unless it goes wrong.
configure()
{
    local preset=$1 log=build/$1-configure.log
    shift
    mkdir -p build
    if ! nice cmake --preset "$preset" "$@" >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        fail "cmake could not prepare the $preset build ($log has everything it said)."
    fi
}

# build PRESET TARGET...
build()
{
    local preset=$1 log=build/$1-build.log
    shift
    if ! nice cmake --build "build/$preset" --target "$@" >"$log" 2>&1 </dev/null; then
        grep -E -A 6 'FAILED|error' "$log" | head -n 60 >&2
        fail "the $preset build failed ($log has everything it said)."
    fi
}
