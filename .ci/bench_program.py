"""The program at work for a measurement: what it says, how long it takes, how much it holds."""

import json
import os
import subprocess
import sys
import time

PASSPHRASE = "correct horse battery"


def run(program, home, *arguments, passphrase=None):
    """Runs the program and gives what it says, its seconds and its largest resident set in MiB."""
    command = [program, "--json", "--site", home / "data", *arguments]
    if passphrase:
        command += ["--passphrase-file", secret(home, passphrase)]
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{arguments[:2]}: {said}")
    return json.loads(said)["data"], seconds, usage.ru_maxrss / 1024


def secret(home, *lines):
    path = home / "secret"
    path.write_text("\n".join(lines) + "\n")
    return path


def found(program, home):
    """Keys with a programme, and a centre that has no pack yet; gives the folder of the keys."""
    keys = home / "keys"
    passphrases = ["root one", "root two", "root three", "publisher", "centre"]
    run(program, home, "keys", "ceremony", "--out", keys, "--centre", "Centre",
        "--passphrases-file", secret(home, *passphrases))
    centre = home / "centre-passphrase"
    centre.write_text("centre\n")
    run(program, home, "site", "init", "--kind", "centre", "--name", "Centre", "--staff", "Ada",
        "--keys", keys, "--keys-passphrase-file", centre, passphrase=PASSPHRASE)
    return keys


def sign(program, home, keys, pack):
    """Adds a built pack to the programme."""
    run(program, home, "pack", "sign", pack, "--programme", keys / "programme",
        "--key", keys / "publisher.age", passphrase="publisher")
