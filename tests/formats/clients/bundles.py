"""Bundles as FORMAT.md has them, written a second time: age, unzip, hashlib."""

import base64
import json
import zipfile
from collections import namedtuple

import events
from proofs import check, opened, run, sha256, signed_by

ENTRIES = ["bundle.json", "events.bin", "padding"]
Bundle = namedtuple("Bundle", "manifest events")


def site_of(key):
    """The id of a site comes from its key."""
    return sha256(b"footbridge site 1", bytes.fromhex(key))[:16].hex()


def unsigned(envelope):
    """What an envelope holds, proved by nobody yet."""
    return json.loads(base64.b64decode(json.loads(envelope)["payload"]))


def sites_of(statement):
    """The keys of all sites that a statement knows, by their ids."""
    stated = [statement["centre_site"], *statement["sites"]]
    for site in stated:
        check(site["site"] == site_of(site["key"]), "a site is named by its key")
    return {site["site"]: site["key"] for site in stated}


def check_range(stretch, said, site_keys):
    site = unsigned(said["certificate"])["site"]
    check(site in site_keys, "the site of a range is known")
    certificate = opened(said["certificate"], "journal-key", site_keys[site])
    check(certificate["journal"] == said["journal"], "the certificate is of this journal")
    head = bytes.fromhex(said["head"])
    check(stretch[0].header.seq == said["first"], "the range begins where it says")
    check(stretch[-1].header.seq == said["last"], "the range ends where it says")
    check(stretch[-1].hash == head, "the head is the hash of the last event")
    message = events.seal_message(bytes.fromhex(said["journal"]), said["last"], head)
    check(signed_by(certificate["key"], message, bytes.fromhex(said["seal"])), "the seal holds")
    events.check_chain(stretch)


def open_bundle(path, identity, folder, site_keys):
    """Opens a bundle with the age identity in a file, and proves everything in it."""
    check(path.stem == sha256(path.read_bytes()).hex()[:32], "a bundle is named by its hash")
    archive = folder / f"{path.stem}.zip"
    run("age", "--decrypt", "-i", identity, "-o", archive, path)
    run("unzip", "-t", archive)
    with zipfile.ZipFile(archive) as entries:
        check(entries.namelist() == ENTRIES, f"a bundle holds {ENTRIES}")
        envelope, stretch, padding = (entries.read(name) for name in ENTRIES)
    check(not any(padding), "padding is zeros")
    key = unsigned(envelope)["sender_key"]
    manifest = opened(envelope, "bundle", key)
    check(manifest["sender"] == site_of(key), "a site is named by its key")
    said = manifest["events"]
    check(said["sha256"] == sha256(stretch).hex(), "events.bin is the one named")
    check(said["bytes"] == len(stretch), "events.bin is as long as said")
    found = left = events.read(stretch)
    for said in manifest["ranges"]:
        n = said["last"] - said["first"] + 1
        check_range(left[:n], said, {**site_keys, manifest["sender"]: key})
        left = left[n:]
    check(not left, "the ranges cover events.bin")
    return Bundle(manifest, found)
