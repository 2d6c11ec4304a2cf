# shellcheck shell=sh
# The steps of ./dev test. Read by ./dev; every step runs in a process of its
# own, prints its time, and the summary stands at the end.

# A step that finds its subject missing leaves with this and says why.
SKIPPED=77

STEPS='scripts format ui clippy rust bindings deny packs crash powercut demo journeys window formats'
# Those of the window that fit; `./dev prove window` tells all of them.
STORIES='few-keys first-page folder held story'
CRASH_KILLS=50
POWER_CUTS=3

run_tests() {
    case ${1:-} in
    list)
        printf '%s\n' "$STEPS"
        return
        ;;
    step)
        "step_$2"
        return
        ;;
    esac
    need_test
    prune
    results=$(mktemp)
    trap 'rm -f "$results"' EXIT
    began=$(date +%s)
    # shellcheck disable=SC2086
    [ $# -gt 0 ] || set -- $STEPS
    for step in "$@"; do
        run_step "$step" || true
    done
    summary
}

run_step() {
    printf '\n== %s\n' "$1"
    from=$(date +%s)
    status=0
    "$root/dev" test step "$1" </dev/null || status=$?
    took=$(($(date +%s) - from))
    case $status in
    0) word=passed ;;
    "$SKIPPED") word=skipped ;;
    *) word=FAILED ;;
    esac
    printf '%s %s %s\n' "$word" "$1" "$took" >>"$results"
    printf -- '-- %s: %s in %s s\n' "$1" "$word" "$took"
}

summary() {
    printf '\n'
    while read -r word step took; do
        printf '%-8s %-10s %5s s\n' "$word" "$step" "$took"
    done <"$results"
    printf 'all in %s s\n' "$(($(date +%s) - began))"
    n_failed=$(grep -c '^FAILED' "$results" || true)
    printf 'steps: %s passed, %s failed, %s skipped\n' \
        "$(grep -c '^passed' "$results" || true)" "$n_failed" \
        "$(grep -c '^skipped' "$results" || true)"
    [ "$n_failed" -eq 0 ]
}

skip() {
    printf 'skipped: %s\n' "$*"
    exit "$SKIPPED"
}

has_npm_script() { grep -q "\"$1\":" "$root/ui/package.json"; }

step_scripts() {
    (cd "$root" && shellcheck -x dev .ci/run)
}

step_format() { cargo_here fmt --all --check; }

step_ui() {
    npm --prefix "$root/ui" run --silent check
    npm --prefix "$root/ui" run --silent test
    build_ui
}

step_clippy() {
    build_ui
    cargo_here clippy --quiet --workspace --all-targets --features "$DRIVEN" -- -D warnings
}

# The cases of property tests are the same on every machine; `./dev prove properties` draws others.
step_rust() {
    build_ui
    PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-1} cargo_here test --workspace --features "$DRIVEN"
}

# The tests have just written them; what is committed must be the same.
step_bindings() {
    changed=$(git -C "$root" status --porcelain -- ui/src/lib/host/bindings)
    [ -z "$changed" ] || fail "Commit what the tests wrote: $changed"
}

step_deny() {
    has cargo-deny || skip 'cargo-deny is not installed'
    cargo_here deny --workspace check bans licenses sources
    if cargo_here deny fetch db >/dev/null 2>&1; then
        cargo_here deny --workspace check advisories
    else
        say 'The list of advisories cannot be fetched here; it was not checked.'
    fi
}

step_crash() {
    build crash
    "$CARGO_TARGET_DIR/debug/crash" --kills "$CRASH_KILLS" --samples "$FOOTBRIDGE_SAMPLES"
}

# What ships keeps the standard of packs; every induction has the parts of one.
step_packs() {
    build footbridge
    "$CARGO_TARGET_DIR/debug/footbridge" pack verify "$root"/content-packs/*/
    "$CARGO_TARGET_DIR/debug/footbridge" pack verify --profile induction \
        "$root"/content-packs/induction-*/
}

# Leaves with 77 by itself where loop mounts are not permitted.
step_powercut() {
    build powercut
    "$CARGO_TARGET_DIR/debug/powercut" --cuts "$POWER_CUTS" --samples "$FOOTBRIDGE_SAMPLES"
}

step_demo() {
    build footbridge
    story=$("$CARGO_TARGET_DIR/debug/footbridge" demo --json | tail -n 1)
    printf '%s\n' "$story"
    printf '%s' "$story" | node -e '
        const { ok, data } = JSON.parse(require("fs").readFileSync(0, "utf8"));
        const told = ok && data.learners === 2 && data.tampered_refused >= 10 &&
            data.events_sent > 0 && data.events_receipted > 0;
        process.exit(told ? 0 : 1);
    '
}

# One way through each part of the program; every other one, marked @long, is told by
# `./dev prove journeys`.
step_journeys() {
    has_npm_script e2e || skip 'no browser journeys yet'
    build_ui
    build harness
    FOOTBRIDGE_E2E_RETRIES=1 npm --prefix "$root/ui" run --silent e2e -- --grep-invert @long
}

# The window that a test drives, and what its journeys do at the screen from outside.
need_driven_window() {
    need_test
    need_tauri_driver
    FOOTBRIDGE_PYTHON=$(need_python "$root/ui/e2e/window/requirements.txt")
    export FOOTBRIDGE_PYTHON
    build_ui
    build footbridge-window
}

step_window() {
    has_npm_script e2e:window || skip 'no journey in the window yet'
    need_driven_window
    # shellcheck disable=SC2086
    npm --prefix "$root/ui" run --silent e2e:window -- $STORIES
}

# Programs of others read what ours writes, and ours what they write.
step_formats() {
    clients=$root/tests/formats/clients
    python=$(need_python "$clients/requirements.txt")
    FOOTBRIDGE_CLIENT_MODULES=$(need_node_modules "$clients")
    build sample-world tuf-conformance-client open-seals printed item-figures tables
    FOOTBRIDGE_TUF_CLIENT=$CARGO_TARGET_DIR/debug/tuf-conformance-client
    FOOTBRIDGE_OPEN_SEALS=$CARGO_TARGET_DIR/debug/open-seals
    FOOTBRIDGE_ITEM_FIGURES=$CARGO_TARGET_DIR/debug/item-figures
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    FOOTBRIDGE_PRINTED=$folder/printed
    export FOOTBRIDGE_CLIENT_MODULES FOOTBRIDGE_TUF_CLIENT FOOTBRIDGE_OPEN_SEALS
    export FOOTBRIDGE_PRINTED FOOTBRIDGE_ITEM_FIGURES
    "$CARGO_TARGET_DIR/debug/printed" "$FOOTBRIDGE_PRINTED"
    FOOTBRIDGE_TABLES=$folder/tables
    export FOOTBRIDGE_TABLES
    "$CARGO_TARGET_DIR/debug/tables" "$FOOTBRIDGE_TABLES"
    "$CARGO_TARGET_DIR/debug/sample-world" "$folder/world" --samples "$FOOTBRIDGE_SAMPLES"
    for client in "$clients"/check_*.py; do
        printf '%s\n' "${client##*/}"
        PYTHONDONTWRITEBYTECODE=1 "$python" "$client" "$folder/world"
    done
    for client in "$clients"/check_*.mjs; do
        printf '%s\n' "${client##*/}"
        node "$client" "$folder/world"
    done
}
