"""securesystemslib verifies what a centre signs."""

import json

from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

from common import NOTES, STICK
from proofs import check, key_id


def centre_key(public):
    return SSlibKey(key_id(public), "ed25519", "ed25519", {"public": public})


def verifies(envelope, key):
    try:
        return len(envelope.verify([key], 1)) == 1
    except VerificationError:
        return False


right = centre_key(NOTES["centre_key"])
wrong = centre_key("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
papers = [*STICK.glob("centres/*/statement-*.json"), *STICK.glob("receipts/*.json")]
check(len(papers) == 4, "two copies each of a statement and a receipt")
for paper in papers:
    envelope = Envelope.from_dict(json.loads(paper.read_text()))
    check(verifies(envelope, right), f"{paper.name} is the centre's")
    check(not verifies(envelope, wrong), f"{paper.name} is nobody else's")
    check(json.loads(envelope.payload)["centre"] == NOTES["centre"], "it names its centre")
    envelope.payload += b" "
    check(not verifies(envelope, right), f"{paper.name} cannot be changed")
