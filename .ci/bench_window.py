"""Times the release window: start to locked page, passphrase to home, memory.

Usage: bench_window.py WINDOW CLI SAMPLES [ROUNDS]

Runs under a display of its own (see `./dev bench window`). A page counts as
there when the pixel that shows its main button has the accent colour; one look
takes about 30 ms, which is the resolution of the figures.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ACCENT = (10, 82, 88)
# Inside the left end of the Open button, and of the rail's current page.
LOCKED = [(97, 552), (97, 560), (97, 570)]
HOME = [(24, 120)]
window, cli, samples = sys.argv[1:4]
rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5


def pixel(x, y):
    shot = ["import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"]
    return tuple(subprocess.run(shot, check=True, capture_output=True).stdout[:3])


def wait_for_accent(places, began, at_most=30):
    while time.monotonic() - began < at_most:
        for place in places:
            if pixel(*place) == ACCENT:
                return time.monotonic() - began
    raise SystemExit(f"no main button at {places} within {at_most} s")


def pss_kib(pid):
    """PSS of a process and all its children."""
    total = 0
    for line in open(f"/proc/{pid}/smaps_rollup", encoding="ascii"):
        if line.startswith("Pss:"):
            total = int(line.split()[1])
    children = open(f"/proc/{pid}/task/{pid}/children", encoding="ascii").read().split()
    return total + sum(pss_kib(int(child)) for child in children)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "1", text], check=True)


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)


def prepare(folder):
    """A founded centre: the same locked page and the same cost of the passphrase as a station."""
    passphrase = "a passphrase to measure"
    lines = os.path.join(folder, "lines")
    with open(lines, "w", encoding="ascii") as file:
        file.write((passphrase + "\n") * 5)
    keys, site = os.path.join(folder, "keys"), os.path.join(folder, "home")
    pack, programme = os.path.join(folder, "a.fbpack"), os.path.join(keys, "programme")
    run = lambda *args: subprocess.run([cli, *args], check=True, capture_output=True)
    run("keys", "ceremony", "--out", keys, "--centre", "Centre", "--passphrases-file", lines)
    run("pack", "build", os.path.join(samples, "induction-plastics"), "--programme", programme, "--out", pack)
    run("pack", "sign", pack, "--programme", programme, "--key", os.path.join(keys, "publisher.age"),
        "--passphrase-file", lines)
    run("--site", site, "site", "init", "--kind", "centre", "--name", "Centre", "--staff", "Marta",
        "--keys", keys, "--keys-passphrase-file", lines, "--passphrase-file", lines)
    return site, passphrase


def measure(site, passphrase, runtime):
    shutil.rmtree(runtime, ignore_errors=True)
    os.mkdir(runtime, 0o700)
    environment = dict(os.environ, XDG_RUNTIME_DIR=runtime)
    began = time.monotonic()
    process = subprocess.Popen([window, "--site", site], env=environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        locked = wait_for_accent(LOCKED, began)
        time.sleep(1)
        memory_locked = pss_kib(process.pid)
        type_text(passphrase)
        began = time.monotonic()
        press("Return")
        home = wait_for_accent(HOME, began)
        time.sleep(2)
        return locked, home, memory_locked, pss_kib(process.pid)
    finally:
        process.kill()
        process.wait()


with tempfile.TemporaryDirectory() as folder:
    site, passphrase = prepare(folder)
    rows = [measure(site, passphrase, os.path.join(folder, "run")) for _ in range(rounds + 1)]
    rows = rows[1:]  # The first one warms the caches.
    names = ["start_to_locked_s", "passphrase_to_home_s", "pss_locked_mib", "pss_home_mib"]
    scale = [1, 1, 1 / 1024, 1 / 1024]
    figures = {}
    for column, (name, factor) in enumerate(zip(names, scale)):
        values = sorted(row[column] * factor for row in rows)
        figures[name] = {
            "min": round(values[0], 2),
            "median": round(statistics.median(values), 2),
            "max": round(values[-1], 2),
        }
    print(json.dumps({"rounds": rounds, **figures}))
