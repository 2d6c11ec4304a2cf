# shellcheck shell=sh
# The long proofs of ./dev prove. Read by ./dev after test.sh.

PROOFS='crash properties languages'

prove() {
    case ${1:-all} in
    list) printf '%s\n' "$PROOFS" ;;
    all)
        for proof in $PROOFS; do
            "prove_$proof"
        done
        ;;
    crash | properties | languages)
        proof=$1
        shift
        "prove_$proof" "$@"
        ;;
    *) fail "No proof is called $1; there are: $PROOFS" ;;
    esac
}

prove_crash() {
    need_cli
    build crash
    "$CARGO_TARGET_DIR/debug/crash" --kills "${1:-200}" --samples "$FOOTBRIDGE_SAMPLES"
}

# The same property tests with many more cases.
prove_properties() {
    need_test
    build_ui
    PROPTEST_CASES=${1:-500} cargo_here test --quiet --package footbridge --lib -- \
        rebuild exchange::tests::order
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
