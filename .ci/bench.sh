# shellcheck shell=sh
# The measurements of ./dev bench. Read by ./dev; figures go into docs/performance.md.

BENCHES='window'

bench() {
    case ${1:-list} in
    list) printf '%s\n' "$BENCHES" ;;
    window) bench_window "${2:-5}" ;;
    *) fail "No measurement is called $1; there is: $BENCHES" ;;
    esac
}

# Start to locked page, passphrase to home, memory of the whole tree: release build, warm.
bench_window() {
    need_test
    build_ui
    cargo_here build --quiet --release --package footbridge-window \
        --features footbridge-window/custom-protocol >&2
    build footbridge
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$number" 2>/dev/null &
    server=$!
    trap 'kill "$server"; rm -f "$number"' EXIT
    while [ ! -s "$number" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$number") python3 "$root/.ci/bench_window.py" \
        "$CARGO_TARGET_DIR/release/footbridge-window" "$CARGO_TARGET_DIR/debug/footbridge" \
        "$FOOTBRIDGE_SAMPLES" "$1"
}
