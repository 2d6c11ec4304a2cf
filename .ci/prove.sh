# shellcheck shell=sh
# The long proofs of ./dev prove. Read by ./dev after test.sh.

PROOFS='crash powercut union properties journeys languages fuzz window keymatrix probe automation'

prove() {
    case ${1:-all} in
    list) printf '%s\n' "$PROOFS" ;;
    all)
        # Each in a process of its own: one that cannot run here says so and is no failure.
        for proof in $PROOFS; do
            "$root/dev" prove "$proof" || [ $? -eq "$SKIPPED" ]
        done
        ;;
    crash | powercut | union | properties | journeys | languages | fuzz | window | keymatrix | probe | automation)
        proof=$1
        shift
        "prove_$proof" "$@"
        ;;
    fuzz-target) fuzz_target "$2" "$3" ;;
    *) fail "No proof is called $1; there are: $PROOFS" ;;
    esac
}

prove_crash() {
    need_cli
    build crash
    "$CARGO_TARGET_DIR/debug/crash" --kills "${1:-200}" --samples "$FOOTBRIDGE_SAMPLES"
}

# Leaves with 77 where loop mounts are not permitted: that is no proof.
prove_powercut() {
    need_cli
    build powercut
    "$CARGO_TARGET_DIR/debug/powercut" --cuts "${1:-100}" --samples "$FOOTBRIDGE_SAMPLES"
}

# Five sites and a copied disk, delivered in so many ways: one state, and rebuild equals live.
prove_union() {
    need_cli
    FOOTBRIDGE_UNION_CASES=${1:-10000} cargo_here test --package footbridge --lib -- \
        --nocapture whatever_travels_in_whatever_order
}

# The same property tests with many more cases.
prove_properties() {
    need_test
    build_ui
    PROPTEST_CASES=${1:-500} cargo_here test --quiet --package footbridge --lib -- \
        rebuild exchange::tests::order
}

# Every journey in the browser, in one language.
prove_journeys() {
    need_test
    build_ui
    build harness
    npm --prefix "$root/ui" run --silent e2e
}

# Every screen in every language: axe, sideways scrolling, targets, screenshots.
prove_languages() {
    need_test
    build_ui
    build harness footbridge
    for language in ${1:-en de es fr it pt-PT ro}; do
        say "Screens in $language"
        FOOTBRIDGE_E2E_LANG=$language npm --prefix "$root/ui" run --silent e2e -- screens
    done
}

# Every story of the window, also those that take long.
prove_window() {
    need_driven_window
    npm --prefix "$root/ui" run --silent e2e:window
}

# Every key with every modifier, buttons, wheel and drops at a learner's seat in the real window:
# the last line counts what opened, led elsewhere or ended the program.
prove_keymatrix() {
    need_driven_window
    node "$root/ui/e2e/window/keymatrix.mjs"
}

# A page of an attacker in a pack: every line of what it tries must be blocked.
prove_probe() {
    need_driven_window
    node "$root/ui/e2e/window/hostile.mjs"
}

# What ships cannot be driven, whatever stands in its environment.
prove_automation() {
    need_driven_window
    cargo_here build --quiet --release --package footbridge-window \
        --features footbridge-window/custom-protocol >&2
    node "$root/ui/e2e/window/automation.mjs" "$CARGO_TARGET_DIR/release/footbridge-window"
}

# Every parser that meets bytes from a stick, so many seconds each, on as many seeds as are
# committed; one lane a core. What is found lies in fuzz/artifacts; the last line counts it.
prove_fuzz() {
    need_cli
    need_cargo_fuzz
    seconds=${1:-60}
    cargo_fuzz build >&2
    targets=$(cargo_fuzz list)
    mkdir -p "$root/fuzz/artifacts"
    rm -f "$root"/fuzz/artifacts/*.finding
    # Targets that were never begun count as well.
    printf '%s\n' "$targets" | sed "s|.*|$root/fuzz/artifacts/&.finding|" | xargs touch
    printf '%s\n' "$targets" |
        xargs -n 1 -P "$(nproc)" "$root/dev" prove fuzz-target "$seconds" || true
    n_findings=$(find "$root/fuzz/artifacts" -name '*.finding' | wc -l)
    n_targets=$(printf '%s\n' "$targets" | grep -c .)
    printf 'fuzz: targets=%s seconds=%s findings=%s\n' "$n_targets" "$seconds" "$n_findings"
    [ "$n_targets" -gt 0 ] && [ "$n_findings" -eq 0 ]
}

fuzz_target() {
    seconds=$1
    target=$2
    fuzz=$root/fuzz
    found=$fuzz/corpus-found/$target
    log=$fuzz/artifacts/$target.log
    mkdir -p "$found" "$fuzz/artifacts/$target"
    # Taken away only by a run that came to its end: one that was stopped is no clean one.
    touch "$fuzz/artifacts/$target.finding"
    if cargo_fuzz run "$target" "$found" "$fuzz/corpus/$target" -- \
        "-max_total_time=$seconds" -max_len=65536 -rss_limit_mb=1024 -timeout=10 \
        -print_final_stats=1 >"$log" 2>&1; then
        rm "$fuzz/artifacts/$target.finding"
    else
        say "A finding in $target: fuzz/artifacts/$target.log"
    fi
    say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s"
}

# libFuzzer's hooks are a matter of the compiler's, which the stable one has only when told so.
cargo_fuzz() {
    word=$1
    shift
    if [ "$word" = list ]; then
        (cd "$root/fuzz" && cargo fuzz list --fuzz-dir .)
        return
    fi
    (cd "$root/fuzz" && RUSTC_BOOTSTRAP=1 cargo fuzz "$word" --fuzz-dir . --sanitizer none "$@")
}
