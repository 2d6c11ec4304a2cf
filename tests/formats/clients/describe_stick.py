"""Writes down what stands on a fixed stick: `describe_stick.py STICK`.

`expected.json` was made by it once, so that what our program is held against does not come from
our program.
"""

import hmac
import json
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from bundles import open_bundle, sites_of, unsigned
from proofs import check, opened, opened_with_passphrase, sha256, signed_by

PACKS = "programme/targets/packs"


def copy_of(folder, path):
    copy = folder / path.name
    copy.write_bytes(path.read_bytes())
    return copy


def described_kit(stick, secrets, folder):
    path = stick / "FOOTBRIDGE" / "kits" / secrets["kit_file"]
    check(path.stem == sha256(path.read_bytes()).hex()[:32], "a kit is named by its hash")
    says = json.loads(opened_with_passphrase(copy_of(folder, path), secrets["kit_words"]))
    return {"file": path.name, "words": secrets["kit_words"], "says": says}


def paper(paths, payload_type, key):
    """A paper of the centre, which lies there twice."""
    first, second = sorted(paths)
    check(first.read_bytes() == second.read_bytes(), f"both copies of the {payload_type} are one")
    return opened(first.read_text(), payload_type, key)


def described_bundle(path, stick, bundle):
    headers = [event.header for event in bundle.events]
    bodies = [event.payload for event in bundle.events if event.payload is not None]
    kinds = Counter(header.kind for header in headers)
    return {
        "file": path.relative_to(stick).as_posix(),
        "manifest": bundle.manifest,
        "events": len(headers),
        "bodies": len(bodies),
        "kinds": {str(kind): kinds[kind] for kind in sorted(kinds)},
        "payloads_sha256": sha256(*bodies).hex(),
    }


def check_proof(bundle, kits):
    """True if the site that asks had a kit that is still at hand, and proves it."""
    admission = bundle.manifest["admission"]
    token = kits.get(admission["kit"])
    if token is None:
        return False
    said = [admission["kit"], admission["site_key"], admission["journal_key"]]
    former = bytes.fromhex(admission["former"] or "")
    parts = [bytes.fromhex(part) for part in said] + [admission["recipient"].encode(), former]
    message = b"footbridge admission 1" + b"".join(parts)
    mac = hmac.digest(bytes.fromhex(token), message, "sha256")
    check(mac.hex() == admission["mac"], "the proof of the kit holds")
    return True


def described_pack(stick):
    targets = max(
        (stick / "FOOTBRIDGE/programme/metadata").glob("*.targets.json"),
        key=lambda path: int(path.name.split(".")[0]),
    )
    listed = json.loads(targets.read_text())["signed"]["targets"]
    name, info = next((n, i) for n, i in listed.items() if n.startswith("packs/"))
    file = f"{info['hashes']['sha256']}.{name.removeprefix('packs/')}"
    path = stick / "FOOTBRIDGE" / PACKS / file
    check(sha256(path.read_bytes()).hex() == info["hashes"]["sha256"], "the pack is the one listed")
    with zipfile.ZipFile(path) as pack:
        manifest = json.loads(pack.read("pack.json"))
        return {
            "id": manifest["id"],
            "version": manifest["version"],
            "title": manifest["title"]["en"],
            "languages": manifest["languages"],
            "files": len(pack.namelist()),
        }


def described(stick):
    secrets = json.loads((stick / "secrets.json").read_text())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sealed = copy_of(folder, stick / "test-keys" / "centre.age")
        centre = json.loads(opened_with_passphrase(sealed, secrets["passphrase"]))
        identity = folder / "identity"
        identity.write_text(centre["identity"] + "\n")
        kit = described_kit(stick, secrets, folder)
        key = kit["says"]["centre"]["key"]
        ours = stick / "FOOTBRIDGE"
        statement = paper(ours.glob("centres/*/statement-?.json"), "statement", key)
        receipt = paper(ours.glob("receipts/*-?.json"), "receipt", key)
        kits = {kit["says"]["kit"]: kit["says"]["token"]}
        bundles, n_proved = [], 0
        for path in sorted(stick.glob("**/*.fbbundle")):
            bundle = open_bundle(path, identity, folder, sites_of(statement))
            if bundle.manifest["admission"]:
                n_proved += check_proof(bundle, kits)
            bundles.append(described_bundle(path, stick, bundle))
        check(n_proved == 1, "the site with the kit at hand proves it")
    return {
        "passphrase": secrets["passphrase"],
        "centre": centre["centre"],
        "centre_key": key,
        "kit": kit,
        "statement": statement,
        "receipt": receipt,
        "bundles": bundles,
        "pack": described_pack(stick),
    }


if __name__ == "__main__":
    print(json.dumps(described(Path(sys.argv[1])), indent=2, ensure_ascii=False))
