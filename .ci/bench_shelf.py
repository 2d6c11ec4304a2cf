"""Measures the packs that ship: building them when every voice is known, weight, installation.

The first round speaks what was never spoken and is told, but does not count. The last line is
`shelf: packs=… build_s=… install_s=… mib=…`.
"""

import sys
import tempfile
import time
from pathlib import Path

from bench_program import PASSPHRASE, found, run, sign


def build(program, home, keys, sources):
    """Builds every pack with its voice; gives the files and the seconds."""
    packs, seconds = [], 0.0
    for source in sources:
        pack = home / f"{source.name}.fbpack"
        built, took, _ = run(program, home, "pack", "build", source,
                             "--programme", keys / "programme", "--out", pack)
        print(f"  {source.name}: {took:.1f} s, {pack.stat().st_size / 1024**2:.1f} MiB, "
              f"{built['voice']}")
        packs.append(pack)
        seconds += took
    return packs, seconds


def main():
    program, shelf = sys.argv[1], Path(sys.argv[2])
    sources = sorted(path.parent for path in shelf.glob("*/pack.json"))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        keys = found(program, home)
        print("first round")
        build(program, home, keys, sources)
        print("every voice is known")
        packs, build_s = build(program, home, keys, sources)
        for pack in packs:
            sign(program, home, keys, pack)
        began = time.monotonic()
        done, install_s, _ = run(program, home, "pack", "install", keys / "programme",
                                 passphrase=PASSPHRASE)
        if len(done["installed"]) != len(packs):
            sys.exit(f"not installed in {time.monotonic() - began:.0f} s: {done}")
        mib = sum(pack.stat().st_size for pack in packs) / 1024**2
        print(f"shelf: packs={len(packs)} build_s={build_s:.1f} install_s={install_s:.1f} "
              f"mib={mib:.1f}")
        sys.exit(0 if build_s < 300 and install_s < 20 and mib < 150 else 1)


main()
