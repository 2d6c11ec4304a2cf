"""Measures the installation of a large pack: 1 GiB in 2,000 files.

Beside it stands what the same bytes cost without any program of ours: `sha256sum FILE; cp FILE;
sync`, one after the other, in the same run. The last line is `pack: limit_ratio=… rss_mib=…`.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_program import PASSPHRASE, found, run, sign

FILES = 2_000
FILE_BYTES = 1024**3 // FILES + 1


def make_pack(program, home):
    """A signed programme with one pack, and a centre that was founded before it had one."""
    keys = found(program, home)
    source = home / "source"
    (source / "data").mkdir(parents=True)
    listed = {"format": 1, "id": "large", "kind": "catalogue", "version": 1,
              "title": {"en": "Large"}, "languages": ["en"]}
    (source / "pack.json").write_text(json.dumps(listed))
    for number in range(FILES):
        (source / "data" / f"{number:04}.bin").write_bytes(os.urandom(FILE_BYTES))
    pack = home / "large.fbpack"
    run(program, home, "pack", "build", source, "--programme", keys / "programme", "--out", pack)
    sign(program, home, keys, pack)
    shutil.rmtree(source)
    return pack, keys / "programme"


def limit(pack):
    """Seconds for hashing, copying and flushing the same bytes."""
    copy = pack.with_suffix(".copy")
    began = time.monotonic()
    subprocess.run(["sha256sum", pack], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cp", pack, copy], check=True)
    subprocess.run(["sync"], check=True)
    seconds = time.monotonic() - began
    copy.unlink()
    return seconds


def install(program, home, programme):
    """Seconds and MiB for one installation at a centre that has no pack."""
    shutil.rmtree(home / "data", ignore_errors=True)
    shutil.copytree(home / "fresh", home / "data")
    os.sync()
    done, seconds, mib = run(program, home, "pack", "install", programme,
                             passphrase=PASSPHRASE)
    blobs = [path for path in (home / "data/site/blobs").rglob("*") if path.is_file()]
    if len(done["installed"]) != 1 or len(blobs) != FILES:
        sys.exit(f"not installed: {done}, {len(blobs)} blobs")
    return seconds, mib


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory(dir=os.environ.get("FOOTBRIDGE_BENCH_DIR")) as folder:
        home = Path(folder)
        pack, programme = make_pack(program, home)
        (home / "data").rename(home / "fresh")
        limits, installs = [], []
        for number in range(1, rounds + 1):
            os.sync()
            limits.append(limit(pack))
            installs.append(install(program, home, programme))
            seconds, mib = installs[-1]
            print(f"round {number}: limit {limits[-1]:.2f} s, installed in {seconds:.2f} s, "
                  f"{mib:.0f} MiB")
        ratio = statistics.median(s for s, _ in installs) / statistics.median(limits)
        rss = max(mib for _, mib in installs)
        print(f"pack: limit_ratio={ratio:.2f} rss_mib={rss:.0f}")


main()
