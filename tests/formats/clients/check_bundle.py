"""Debian's age opens a bundle, unzip finds it whole, hashlib and an Ed25519 of others prove it."""

import json
import tempfile
import zipfile
from pathlib import Path

import events
from common import NOTES, STICK, check, need, opened, run, sha256, signed_by

need("age")
need("unzip")


def bundle_key(envelope):
    """The key stands in the manifest, and names the sender."""
    import base64

    manifest = json.loads(base64.b64decode(json.loads(envelope)["payload"]))
    site = sha256(b"footbridge site 1", bytes.fromhex(manifest["sender_key"]))[:16].hex()
    check(manifest["sender"] == site, "a site is named by its key")
    return manifest["sender_key"]


def check_range(stretch, said, site_key):
    certificate = opened(said["certificate"], "journal-key", site_key)
    check(certificate["journal"] == said["journal"], "the certificate is of this journal")
    head = bytes.fromhex(said["head"])
    check(stretch[0].header.seq == said["first"], "the range begins where it says")
    check(stretch[-1].header.seq == said["last"], "the range ends where it says")
    check(stretch[-1].hash == head, "the head is the hash of the last event")
    message = events.seal_message(bytes.fromhex(said["journal"]), said["last"], head)
    check(signed_by(certificate["key"], message, bytes.fromhex(said["seal"])), "the seal holds")
    events.check_chain(stretch)


def check_bundle(path, folder):
    check(path.stem == sha256(path.read_bytes()).hex()[:32], "a bundle is named by its hash")
    archive = folder / f"{path.stem}.zip"
    run("age", "--decrypt", "-i", folder / "identity", "-o", archive, path)
    run("unzip", "-t", archive)
    with zipfile.ZipFile(archive) as entries:
        names = ["bundle.json", "events.bin", "padding"]
        check(entries.namelist() == names, f"a bundle holds {names}")
        envelope, stretch, padding = (entries.read(name) for name in names)
    check(not any(padding), "padding is zeros")
    key = bundle_key(envelope)
    manifest = opened(envelope, "bundle", key)
    check(manifest["events"]["sha256"] == sha256(stretch).hex(), "events.bin is the one named")
    found = events.read(stretch)
    for said in manifest["ranges"]:
        n = said["last"] - said["first"] + 1
        check_range(found[:n], said, key)
        found = found[n:]
    check(not found, "the ranges cover events.bin")


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "identity").write_text(NOTES["centre_identity"] + "\n")
    bundles = list(STICK.glob("bundles/*.fbbundle"))
    check(len(bundles) == 2, "a bundle of each station")
    for bundle in bundles:
        check_bundle(bundle, folder)
