"""Puts the parts of ./dev bench merge together; each is a process, measured from outside."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

NUMBER = re.compile(r"(\w+)=([0-9.]+)")
MIB = 1024


def part(name, binary, home, events):
    """Runs one part; gives the figures that it prints, and its peak memory in MiB."""
    environment = dict(
        os.environ,
        FOOTBRIDGE_BENCH_HOME=home,
        FOOTBRIDGE_BENCH_EVENTS=str(events),
        TMPDIR=os.path.dirname(home),
    )
    command = [binary, f"exchange::tests::bench::{name}", "--exact", "--ignored", "--nocapture"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"the part {name} failed:\n{output}")
    found = {}
    for line in output.splitlines():
        if "measured " in line:
            found = {key: float(value) for key, value in NUMBER.findall(line)}
    if name != "make" and not found:
        sys.exit(f"the part {name} measured nothing:\n{output}")
    found["rss_mib"] = used.ru_maxrss / MIB
    return found


def measure(binary, events):
    folder = tempfile.mkdtemp(prefix="footbridge-bench-")
    try:
        home = os.path.join(folder, "home")
        part("make", binary, home, events)
        take = part("take", binary, home, events)
        raw = part("bare", binary, home, events)
    finally:
        shutil.rmtree(folder)
    take["raw_ratio"] = (take["cpu_s"] / take["events"]) / (raw["cpu_s"] / raw["events"])
    take["repeat_ratio"] = take["repeat_s"] / take["cpu_s"]
    print(
        f"{take['events']:.0f} events: take {take['cpu_s']:.2f} s, raw {raw['cpu_s']:.2f} s,"
        f" repeat {take['repeat_s']:.3f} s, {take['rss_mib']:.0f} MiB",
        file=sys.stderr,
    )
    return take


def main(binary, events, larger):
    one = measure(binary, events)
    line = (
        f"merge: events={one['events']:.0f} raw_ratio={one['raw_ratio']:.2f}"
        f" cpu_s={one['cpu_s']:.2f} repeat_ratio={one['repeat_ratio']:.4f}"
        f" events_per_s={one['events'] / one['cpu_s']:.0f}"
    )
    many = measure(binary, larger)
    each = many["cpu_s"] / many["events"]
    rss = max(one["rss_mib"], many["rss_mib"])
    linear_ratio = each / (one["cpu_s"] / one["events"])
    print(
        f"{line} rss_mib={rss:.0f}"
        f" linear_ratio={linear_ratio:.2f} linear_events={many['events']:.0f}"
    )
    goals = [one["raw_ratio"] <= 8, one["repeat_ratio"] < 0.1, rss < 300, linear_ratio <= 1.5]
    sys.exit(0 if all(goals) else 1)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
