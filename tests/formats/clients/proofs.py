"""What FORMAT.md asks of files, proved with libraries of others."""

import base64
import hashlib
import json
import os
import pty
import shutil
import subprocess
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def need(program):
    """Leaves the check out where a program is not installed."""
    if shutil.which(program) is None:
        print(f"skipped: {program} is not installed")
        sys.exit(0)


def run(*words):
    """Runs a program that must succeed; gives its output."""
    return subprocess.run(words, check=True, capture_output=True).stdout


def check(holds, rule):
    """A rule of FORMAT.md."""
    if not holds:
        sys.exit(f"FAILED: {rule}")


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def signed_by(key, message, signature):
    """True if an Ed25519 key, in hex, signed the message."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
        return True
    except InvalidSignature:
        return False


def key_id(key):
    """The key id of FORMAT.md: SHA-256 over the canonical form of the key."""
    text = '{"keytype":"ed25519","keyval":{"public":"%s"},"scheme":"ed25519"}' % key
    return sha256(text.encode()).hex()


def opened(envelope, payload_type, key):
    """The payload of a DSSE envelope, proved by hand."""
    envelope = json.loads(envelope)
    payload = base64.b64decode(envelope["payload"])
    kind = f"application/vnd.footbridge.{payload_type}.v1+json"
    check(envelope["payloadType"] == kind, f"the type is {kind}")
    message = f"DSSEv1 {len(kind)} {kind} {len(payload)} ".encode() + payload
    signature = base64.b64decode(envelope["signatures"][0]["sig"])
    check(signed_by(key, message, signature), f"the {payload_type} is signed")
    return json.loads(payload)


def opened_with_passphrase(path, passphrase):
    """What is in an age file under a passphrase; age asks for it on a terminal only."""
    process, terminal = pty.fork()
    if process == 0:
        os.execvp("age", ["age", "--decrypt", "-o", f"{path}.open", str(path)])
    asked = b""
    while b"passphrase" not in asked:
        asked += os.read(terminal, 1024)
    os.write(terminal, passphrase.encode() + b"\n")
    try:
        while os.read(terminal, 1024):
            pass
    except OSError:
        pass  # Linux ends a terminal that nobody holds any more in this way.
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    check(status == 0, f"{path.name} opens by its passphrase")
    with open(f"{path}.open", "rb") as plain:
        return plain.read()
