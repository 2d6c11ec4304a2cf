"""hashlib gives the same hashes, commitments and seals as the golden vectors."""

import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import events
from proofs import check, sha256, signed_by

VECTORS = json.loads((Path(__file__).parent.parent / "event-v1.json").read_text())


def header_bytes(fields):
    whole = [bytes.fromhex(f) if isinstance(f, str) else f for f in fields.values()]
    return events.LAYOUT.pack(1, *whole)


for vector in VECTORS["headers"]:
    header = header_bytes(vector["fields"])
    check(header.hex() == vector["bytes"], f"the bytes of {vector['name']}")
    check(events.event_hash(header).hex() == vector["hash"], f"the hash of {vector['name']}")
for vector in VECTORS["bodies"]:
    commitment = sha256(bytes.fromhex(vector["salt"]), vector["payload"].encode())
    check(commitment.hex() == vector["commitment"], "a commitment")
for vector in VECTORS["seals"]:
    journal, head = bytes.fromhex(vector["journal"]), bytes.fromhex(vector["head"])
    message = events.seal_message(journal, vector["seq"], head)
    check(message.hex() == vector["message"], "the message of a seal")
    seed = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["seed"]))
    check(seed.sign(message).hex() == vector["signature"], "the signature of a seal")
    check(signed_by(vector["key"], message, bytes.fromhex(vector["signature"])), "it holds")
found = events.read(bytes.fromhex(VECTORS["stretch"]["bytes"]))
events.check_chain(found)
check([e.hash.hex() for e in found] == VECTORS["stretch"]["hashes"], "the hashes of events.bin")
bodies = [None if e.payload is None else e.payload.decode() for e in found]
check(bodies == VECTORS["stretch"]["payloads"], "the bodies of events.bin")
