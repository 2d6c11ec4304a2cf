# shellcheck shell=sh
# What each word of ./dev needs, and how it is installed where it is missing.
# Read by ./dev, which has set `root` and `cache`. Messages go to standard error.

tools=$cache/tools
PATH=$tools/bin:$cache/node/node_modules/.bin:$PATH
export PATH

DEBIAN_BUILD='build-essential pkg-config libssl-dev git ca-certificates'
DEBIAN_WINDOW='libwebkit2gtk-4.1-dev'
DEBIAN_VOICE='espeak-ng opus-tools'
DEBIAN_TEST='chromium webkit2gtk-driver xvfb dbus-x11 at-spi2-core imagemagick xdotool openbox x11-utils age faketime unzip python3-venv shellcheck poppler-utils qpdf zbar-tools'
TAURI_DRIVER=2.1.0
NODE=20.20.2
CARGO_FUZZ=0.13.2

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

need_cli() {
    need_debian "$DEBIAN_BUILD"
    need_rust
}

need_window() {
    need_debian "$DEBIAN_BUILD $DEBIAN_WINDOW"
    need_rust
    need_node
    need_npm_packages
}

need_test() {
    need_debian "$DEBIAN_BUILD $DEBIAN_WINDOW $DEBIAN_TEST"
    need_rust
    need_node
    need_npm_packages
}

# Installs Debian packages when it may, otherwise says which line to type.
need_debian() {
    if ! has dpkg-query; then
        say "This is not Debian; what is needed is called there: $1"
        return
    fi
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' $1 2>/dev/null |
        sed -n 's/ ii.*//p') || true
    missing=
    for package in $1; do
        printf '%s\n' "$installed" | grep -qx "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif has sudo && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        fail "Please type this, then try again:
  sudo apt-get install --no-install-recommends$missing"
    fi
    say "Installing$missing"
    # shellcheck disable=SC2086
    {
        $as_root apt-get update -q
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing
    } </dev/null >&2
}

need_rust() {
    if ! has cargo; then
        has rustup || { has apt-cache && apt-cache show rustup >/dev/null 2>&1 && need_debian rustup; } ||
            fail 'Please install rustup, then try again.'
    fi
    has rustup || return 0
    (cd "$root" && rustup show active-toolchain >/dev/null 2>&1) ||
        (cd "$root" && rustup toolchain install >&2)
}

# Debian 12 has an older node than the tools of the UI ask for; npm can bring a newer one.
need_node() {
    node_is_new_enough && return 0
    has npm || need_debian 'nodejs npm'
    node_is_new_enough && return 0
    say "Installing node $NODE"
    npm install --prefix "$cache/node" --no-audit --no-fund "node@$NODE" </dev/null >&2
    node_is_new_enough || fail "Please install node $NODE or newer, then try again."
}

node_is_new_enough() {
    has node && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);
    '
}

need_npm_packages() {
    lock=$(hash_of "$root/ui/package-lock.json")
    stamp=$root/ui/node_modules/.footbridge-lock
    [ "$(cat "$stamp" 2>/dev/null)" != "$lock" ] || return 0
    say 'Installing the npm packages of the UI'
    npm ci --prefix "$root/ui" --no-audit --no-fund </dev/null >&2
    printf '%s' "$lock" >"$stamp"
}

need_tauri_driver() {
    [ "$(cat "$tools/tauri-driver.version" 2>/dev/null)" != "$TAURI_DRIVER" ] || return 0
    say "Installing tauri-driver $TAURI_DRIVER"
    cargo install --quiet --locked --root "$tools" --target-dir "$tools/target" \
        "tauri-driver@$TAURI_DRIVER" </dev/null >&2
    rm -rf "$tools/target"
    printf '%s' "$TAURI_DRIVER" >"$tools/tauri-driver.version"
}

# Prints the python of an environment that has exactly the pins of a file.
need_python() {
    venv=$cache/venv-$(hash_of "$1" | cut -c1-16)
    if [ ! -e "$venv/complete" ]; then
        say "Installing the python packages of $1"
        rm -rf "$venv"
        python3 -m venv "$venv" >&2
        "$venv/bin/pip" install --quiet --requirement "$1" </dev/null >&2
        touch "$venv/complete"
    fi
    printf '%s\n' "$venv/bin/python"
}

# Prints the node_modules of an environment that has exactly what a lock file names.
need_node_modules() {
    folder=$cache/node-$(hash_of "$1/package-lock.json" | cut -c1-16)
    if [ ! -e "$folder/complete" ]; then
        say "Installing the npm packages of $1"
        rm -rf "$folder"
        mkdir -p "$folder"
        cp "$1/package.json" "$1/package-lock.json" "$folder/"
        npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts </dev/null >&2
        touch "$folder/complete"
    fi
    printf '%s\n' "$folder/node_modules"
}

# Installs cargo-fuzz where the tools are.
need_cargo_fuzz() {
    [ "$(cat "$tools/cargo-fuzz.version" 2>/dev/null)" != "$CARGO_FUZZ" ] || return 0
    say "Installing cargo-fuzz $CARGO_FUZZ"
    cargo install --quiet --locked --root "$tools" --target-dir "$tools/target" \
        "cargo-fuzz@$CARGO_FUZZ" </dev/null >&2
    rm -rf "$tools/target"
    printf '%s' "$CARGO_FUZZ" >"$tools/cargo-fuzz.version"
}

hash_of() { sha256sum "$1" | cut -d' ' -f1; }
