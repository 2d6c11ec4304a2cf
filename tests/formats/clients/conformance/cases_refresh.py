"""Refreshing: signatures, versions, hashes, expiry. Each case gets a repository and a client."""

import json

from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import MetaFile

from .client import OK, REFUSED
from .repository import PUBLICATION, TOP_LEVEL, Repository, in_days

FIRST = {"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}


def case_first_refresh(repo, client):
    assert client.init() == OK
    assert client.refresh() == OK
    assert client.trusted() == FIRST
    assert repo.asked == [("root", 2), ("timestamp", None), ("snapshot", 1), ("targets", 1)]
    for role in TOP_LEVEL:
        assert client.bytes_of(role) == repo.latest(role)


def case_nothing_new_asks_for_little(repo, client):
    client.init()
    assert client.refresh() == OK
    repo.asked.clear()
    assert client.refresh() == OK
    assert repo.asked == [("root", 2), ("timestamp", None)]


def case_initial_root_unsigned(repo, client):
    root = json.loads(repo.served["root"][1])
    root["signatures"] = []
    client.init(json.dumps(root).encode())
    assert client.refresh() == REFUSED
    assert repo.asked == []


def case_initial_root_without_version(repo, client):
    root = json.loads(repo.served["root"][1])
    del root["signed"]["version"]
    client.init(json.dumps(root).encode())
    assert client.refresh() == REFUSED
    assert repo.asked == []


def case_each_role_unsigned(repo, client):
    expected = {
        "timestamp": {"root": 1},
        "snapshot": {"root": 1, "timestamp": 2},
        "targets": {"root": 1, "timestamp": 2, "snapshot": 2},
    }
    for role, kept in expected.items():
        signers, repo.signers[role] = repo.signers[role], []
        repo.publish(*PUBLICATION)
        repo.signers[role] = signers
        fresh(client)
        assert client.refresh() == REFUSED, role
        got = {name: min(version, 2) for name, version in client.trusted().items()}
        assert got == kept, (role, client.trusted())


def fresh(client):
    for path in client.metadata.iterdir():
        path.unlink()
    client.init()


def case_invalid_signature_among_valid(repo, client):
    """One good signature is enough where one is asked for, whatever stands beside it."""
    repo.add_key("snapshot")
    repo.publish("root", "snapshot", "timestamp")
    repo.edit("snapshot", lambda file: file["signatures"][0].update(sig="00" * 64))
    client.init()
    assert client.refresh() == OK
    assert client.trusted()["snapshot"] == 2


def case_threshold_of_two(repo, client):
    repo.root.roles["snapshot"].threshold = 2
    repo.publish("root", "snapshot", "timestamp")
    client.init()
    assert client.refresh() == REFUSED
    repo.add_key("snapshot")
    repo.publish("root", "snapshot", "timestamp")
    assert client.refresh() == OK


def case_one_key_under_many_ids(repo, client):
    key = CryptoSigner.generate_ed25519()
    ids = [f"{n:064x}" for n in range(6)]
    for keyid in ids:
        repo.root.add_key(SSlibKey.from_dict(keyid, key.public_key.to_dict()), "snapshot")
    repo.root.roles["snapshot"].threshold = len(ids)
    repo.publish("root", "snapshot", "timestamp")

    def repeat(file):
        sig = key.sign(encode_canonical(file["signed"]).encode()).signature
        file["signatures"] = [{"keyid": keyid, "sig": sig} for keyid in ids]

    repo.edit("snapshot", repeat)
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 2, "timestamp": 2}


def case_duplicate_key_ids_in_signatures(repo, client):
    repo.edit("snapshot", lambda file: file["signatures"].append(file["signatures"][0]))
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 1, "timestamp": 1}


def case_key_types_of_others(repo, client):
    client.init()
    for n, make in enumerate(
        [
            CryptoSigner.generate_ed25519,
            CryptoSigner.generate_ecdsa,
            CryptoSigner.generate_rsa,
            lambda: CryptoSigner.generate_rsa(scheme="rsa-pkcs1v15-sha256"),
        ]
    ):
        repo.add_key("root", make())
        repo.root.roles["root"].threshold += 1
        repo.publish("root")
        assert client.refresh() == OK
        assert client.trusted()["root"] == n + 2
    repo.publish("root")
    repo.edit("root", lambda file: file["signatures"][-1].update(sig="0a" * 256))
    assert client.refresh() == REFUSED
    assert client.trusted()["root"] == 5


def case_other_type_under_a_good_signature(repo, client):
    """A snapshot that would do as a timestamp, and is signed by its key."""
    repo.add_key("snapshot", repo.signers["timestamp"][0])
    repo.next["snapshot"].meta = {"snapshot.json": MetaFile(1)}
    repo.publish("root", "snapshot")
    repo.serve("timestamp", 2, repo.latest("snapshot"))
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 2}


def case_unknown_fields_are_signed_too(repo, client):
    client.init()
    repo.root.unrecognized_fields["more"] = {"a": [1, "é", '"\\']}
    repo.root.roles["root"].unrecognized_fields["more"] = "x"
    repo.publish("root")
    assert client.refresh() == OK
    assert client.trusted()["root"] == 2


def case_stored_bytes_are_those_received(repo, client):
    repo.served["timestamp"][1] += b" \n"
    client.init()
    assert client.refresh() == OK
    assert client.bytes_of("timestamp") == repo.served["timestamp"][1]


def case_hashes_in_metadata(repo, client):
    repo.with_hashes = True
    repo.publish(*PUBLICATION)
    client.init()
    assert client.refresh() == OK
    repo.publish("targets")
    repo.next["snapshot"].meta["targets.json"].hashes["sha256"] = "46" * 32
    repo.publish("snapshot", "timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 1, "timestamp": 3, "snapshot": 3, "targets": 2}


def case_mix_and_match(repo, client):
    """Targets of one publication under the snapshot of another."""
    repo.publish(*PUBLICATION)
    repo.served["targets"][2] = repo.served["targets"][1]
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 1, "timestamp": 2, "snapshot": 2}


def case_files_that_are_missing(repo, client):
    client.init()
    assert client.refresh() == OK
    repo.next["timestamp"].snapshot_meta.version += 1
    repo.publish("timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted() == FIRST | {"timestamp": 2}
    repo.publish("snapshot")
    repo.next["snapshot"].meta["targets.json"].version += 1
    repo.publish("snapshot", "timestamp")
    assert client.refresh() == REFUSED
    assert repo.asked[-1] == ("targets", 2)
    assert client.trusted()["targets"] == 1
    del repo.served["timestamp"]
    assert client.refresh() == REFUSED


def case_endless_data(repo, client):
    repo.served["timestamp"][1] += b" " * 1_000_000
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 1}


def case_without_consistent_snapshots(_, client):
    repo = client.repository
    assert not repo.root.consistent_snapshot
    repo.add_target("targets", "dir/a file.txt", b"content")
    repo.publish(*PUBLICATION)
    client.init()
    assert client.refresh() == OK
    assert repo.asked[1:] == [("timestamp", None), ("snapshot", None), ("targets", None)]
    assert client.download("dir/a file.txt") == OK
    assert client.downloaded() == [b"content"]
    assert repo.asked[-1] == ("dir/a file.txt", None)


case_without_consistent_snapshots.repository = lambda: Repository(consistent=False)


def case_expiry_of_each_role(repo, client):
    client.init()
    assert client.refresh() == OK
    for role in PUBLICATION:
        good, repo.next[role].expires = repo.next[role].expires, in_days(-1)
        repo.publish(*PUBLICATION)
        before = client.trusted()
        assert client.refresh() == REFUSED, role
        assert client.trusted()[role] == before[role], f"an expired {role} was taken"
        repo.next[role].expires = good
        repo.publish(*PUBLICATION)
        assert client.refresh() == OK
    repo.root.expires = in_days(-1)
    repo.publish("root", *PUBLICATION)
    before = client.trusted()
    assert client.refresh() == REFUSED
    assert client.trusted() == before | {"root": 2}, "the root stays, and nothing else is taken"
    repo.root.expires = in_days(30)
    repo.publish("root")
    assert client.refresh() == OK, "only the last root may not have expired"


def case_stored_files_expire_too(repo, client):
    repo.next["timestamp"].expires = in_days(7)
    repo.publish("timestamp")
    client.init()
    assert client.refresh() == OK
    assert client.refresh(days=18) == REFUSED
    repo.next["timestamp"].expires = in_days(21)
    repo.publish(*PUBLICATION)
    assert client.refresh(days=18) == OK
    assert client.trusted()["timestamp"] == 3


case_stored_files_expire_too.needs = "faketime"
