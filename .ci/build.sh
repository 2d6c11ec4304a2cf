# shellcheck shell=sh
# Builds; what they have to say goes to standard error. Read by ./dev after need.sh.

# cargo and rustup look for their settings in the current folder.
cargo_here() { (cd "$root" && cargo "$@"); }

# All packages and features are named even when one program is wanted: cargo
# then settles on the same features every time and builds each dependency once.
# Only what the named programs need is built.
DRIVEN=footbridge-window/custom-protocol,footbridge-window/webdriver,footbridge-tests/print

build() { build_with "$DRIVEN" "$@"; }

build_with() {
    features=$1
    shift
    for name in "$@"; do
        shift
        set -- "$@" --bin "$name"
    done
    cargo_here build --quiet --workspace --features "$features" "$@" >&2
}

# The window carries the built pages, so they come first.
build_ui() {
    mkdir -p "$cache"
    made=$root/ui/.svelte-kit/footbridge-build
    sources=$(ui_sources)
    if [ -e "$root/ui/build/index.html" ] && [ "$(cat "$made" 2>/dev/null)" = "$sources" ]; then
        return 0
    fi
    log=$cache/ui-build.log
    npm --prefix "$root/ui" run --silent build </dev/null >"$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
    printf '%s' "$sources" >"$made"
}

ui_sources() {
    (
        cd "$root" || exit
        find ui/src ui/static ui/scripts locales ui/*.json ui/*.js ui/*.ts -type f 2>/dev/null |
            LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1
    )
}

# Build output grows without end; nothing in it is worth keeping for long.
prune() {
    # A folder that the caller has named is the caller's to prune.
    [ "$CARGO_TARGET_DIR" = "$cache/target" ] && [ -d "$CARGO_TARGET_DIR" ] || return 0
    find "$CARGO_TARGET_DIR" -mindepth 3 -maxdepth 3 -path '*/incremental/*' -mtime +14 \
        -exec rm -rf {} +
    kib=$(du -sk "$CARGO_TARGET_DIR" | cut -f1)
    if [ "$kib" -gt $((30 * 1024 * 1024)) ]; then
        say "Dropping $((kib / 1024 / 1024)) GiB of old build output"
        rm -rf "$CARGO_TARGET_DIR"
    fi
}
