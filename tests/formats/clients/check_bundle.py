"""Debian's age opens a bundle, unzip finds it whole, hashlib and an Ed25519 of others prove it."""

import tempfile
from pathlib import Path

from bundles import open_bundle, sites_of
from common import NOTES, STICK
from proofs import check, need, opened

need("age")
need("unzip")

statement = next(STICK.glob("centres/*/statement-a.json")).read_text()
site_keys = sites_of(opened(statement, "statement", NOTES["centre_key"]))
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    identity = folder / "identity"
    identity.write_text(NOTES["centre_identity"] + "\n")
    paths = STICK.glob("bundles/*.fbbundle")
    bundles = [open_bundle(path, identity, folder, site_keys) for path in paths]
senders = {bundle.manifest["sender"] for bundle in bundles}
check(senders == set(site_keys), "there are bundles of both stations and of the centre")
check(any(bundle.events for bundle in bundles), "there are events in them")
