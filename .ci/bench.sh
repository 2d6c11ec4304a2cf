# shellcheck shell=sh
# The measurements of ./dev bench. Read by ./dev; figures go into docs/performance.md.

BENCHES='window merge round pack shelf enrol classroom player figures'

bench() {
    case ${1:-list} in
    list) printf '%s\n' "$BENCHES" ;;
    window) bench_window "${2:-5}" ;;
    merge) bench_merge "${2:-1000000}" ;;
    round) bench_round ;;
    pack) bench_pack "${2:-3}" ;;
    shelf) bench_shelf ;;
    enrol) bench_enrol ;;
    classroom) bench_classroom ;;
    player) bench_player ;;
    figures) bench_figures ;;
    *) fail "No measurement is called $1; there is: $BENCHES" ;;
    esac
}

# 60,000 events of 1,000 learners at a centre; the larger run shows what more of them cost.
bench_merge() {
    need_cli
    python3 "$root/.ci/bench_merge.py" "$(release_tests_of footbridge)" 60000 "$1"
}

# One stick twice round twelve stations, as fast as a stick of 15 MB/s lets it; goal: 240 s.
bench_round() {
    need_cli
    line=$("$(release_tests_of footbridge)" exchange::tests::bench_round::twice_round \
        --exact --ignored --nocapture | grep -o 'round: machine_s=.*')
    printf '%s\n' "$line"
    seconds=${line#*machine_s=}
    [ "${seconds%%.*}" -lt 240 ]
}

# 10,000 rows of a table, looked at and taken in.
bench_enrol() {
    "$(release_tests_of footbridge)" \
        enrolment::tests::ten_thousand_rows_in_under_five_seconds \
        --exact --ignored --nocapture | grep -o 'enrol: rows=.*'
}

# A station after two years: the class of 30, a sign-in, the first page; goals 50 and 300 ms.
bench_classroom() {
    need_cli
    line=$("$(release_tests_of footbridge)" classes::bench::classroom \
        --exact --ignored --nocapture | grep -o 'classroom: events=.*')
    printf '%s\n' "$line"
    printf '%s\n' "$line" | awk -F'[= ]' '{ exit !($5 < 50 && $7 + $9 < 300) }'
}

# What a learner waits for, in the driven window and in the core, both of the dev profile: what is
# installed is quicker. Goals: 100, 5 and 300 ms, and 200 KiB.
bench_player() {
    need_driven_window
    seen=$(node "$root/ui/e2e/window/player.mjs" | tee /dev/stderr | grep -o 'save_p95_ms=.*')
    marked=$(cargo_here test --quiet --package footbridge --lib -- \
        assessment::bench::thirty_items --exact --ignored --nocapture | grep -o 'score30_ms=.*')
    [ -n "$seen" ] && [ -n "$marked" ] || fail 'Something was not measured'
    printf '%s %s\n' "$seen" "$marked" | awk -F'[= ]' '{
        printf "player: save_p95_ms=%s score30_ms=%s open60_ms=%s script_kib=%s\n", $2, $8, $4, $6
        exit !($2 < 100 && $8 < 5 && $4 < 300 && $6 < 200)
    }'
}

# A centre with 10,000 first attempts at a check of 12 items: the table and one item; goal: 1 s.
bench_figures() {
    line=$("$(release_tests_of footbridge)" figures::tests::bench::ten_thousand_attempts \
        --exact --ignored --nocapture | grep -o 'figures: attempts=.*')
    printf '%s\n' "$line"
    printf '%s\n' "$line" | awk -F'[= ]' '{ exit !($9 < 1000 && $11 < 1000) }'
}

# 1 GiB in 2,000 files, beside `sha256sum; cp; sync` of the same bytes; medians of some rounds.
bench_pack() {
    need_cli
    cargo_here build --quiet --release --package footbridge-cli >&2
    python3 "$root/.ci/bench_pack.py" "$CARGO_TARGET_DIR/release/footbridge" "$1"
}

# The packs that ship, with their voices; goals: 300 s, 20 s, 150 MiB.
bench_shelf() {
    need_debian "$DEBIAN_BUILD $DEBIAN_VOICE"
    need_rust
    cargo_here build --quiet --release --package footbridge-cli >&2
    python3 "$root/.ci/bench_shelf.py" "$CARGO_TARGET_DIR/release/footbridge" "$root/content-packs"
}

# Prints the path of the release build of a package's own tests.
release_tests_of() {
    cargo_here test --quiet --release --package "$1" --lib --no-run --message-format=json |
        sed -n 's/.*"executable":"\([^"]*\)".*/\1/p'
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
