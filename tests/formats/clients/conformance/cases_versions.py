"""Versions that go back, run ahead, or recover; roots that follow one another."""

from securesystemslib.signer import CryptoSigner

from .client import OK, REFUSED
from .repository import PUBLICATION


def case_timestamp_goes_back(repo, client):
    repo.publish("timestamp")
    client.init()
    assert client.refresh() == OK
    repo.serve("timestamp", 3, repo.served["timestamp"][1])
    assert client.refresh() == REFUSED
    assert client.trusted()["timestamp"] == 2
    assert repo.asked[-1] == ("timestamp", None)


def case_same_timestamp_with_other_content(repo, client):
    client.init()
    assert client.refresh() == OK
    repo.next["timestamp"].snapshot_meta.version = 100
    repo.publish("timestamp", bump=False)
    assert client.refresh() == OK
    assert repo.asked[-1] == ("timestamp", None)
    assert b'"version": 100' not in client.bytes_of("timestamp")


def snapshot_goes_back(repo, client):
    repo.publish("snapshot", "timestamp")
    client.init()
    assert client.refresh() == OK
    repo.next["timestamp"].snapshot_meta.version = 1
    repo.publish("timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted()["timestamp"] == 2
    assert client.trusted()["snapshot"] == 2
    assert repo.asked[-1] == ("timestamp", None)


def targets_go_back(repo, client):
    repo.publish(*PUBLICATION)
    client.init()
    assert client.refresh() == OK
    repo.next["targets"].version = 0
    repo.publish(*PUBLICATION)
    assert client.refresh() == REFUSED
    assert (client.trusted()["snapshot"], client.trusted()["targets"]) == (2, 2)


def with_and_without_hashes(body):
    def case(repo, client):
        body(repo, client)

    def hashed(repo, client):
        repo.with_hashes = True
        repo.publish(*PUBLICATION)
        repo.next["snapshot"].version = repo.next["timestamp"].version = 1
        repo.next["targets"].version = 1
        body(repo, client)

    return case, hashed


case_snapshot_goes_back, case_snapshot_goes_back_with_hashes = with_and_without_hashes(
    snapshot_goes_back
)
case_targets_go_back, case_targets_go_back_with_hashes = with_and_without_hashes(targets_go_back)


def case_listed_file_vanishes(repo, client):
    repo.delegate("targets", "a")
    repo.publish("a", *PUBLICATION)
    client.init()
    assert client.refresh() == OK
    del repo.next["snapshot"].meta["a.json"]
    repo.publish("snapshot", "timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted()["snapshot"] == 2


def ahead(repo, client, roles, versions=99_999):
    for role in roles:
        repo.next[role].version = versions
    repo.publish(*PUBLICATION)
    client.init()
    assert client.refresh() == OK


def case_timestamp_recovers(repo, client):
    ahead(repo, client, ["timestamp"])
    repo.next["timestamp"].version = 0
    repo.publish("timestamp")
    assert client.refresh() == REFUSED, "without new keys there is no way back"
    repo.replace_keys("timestamp")
    repo.next["timestamp"].version = 0
    repo.publish("root", "timestamp")
    assert client.refresh() == OK
    assert client.trusted()["timestamp"] == 1


def case_snapshot_recovers(repo, client):
    """The snapshot's key alone is enough: what the old one signed is forgotten (§5.3.11)."""
    ahead(repo, client, ["snapshot"])
    repo.replace_keys("snapshot")
    repo.next["snapshot"].version = 0
    repo.publish("root", "snapshot", "timestamp")
    assert client.refresh() == OK
    assert client.trusted()["snapshot"] == 1


def case_targets_recover(repo, client):
    ahead(repo, client, ["targets"])
    repo.replace_keys("snapshot")
    repo.next["targets"].version = 0
    repo.publish("root", *PUBLICATION)
    assert client.refresh() == OK
    assert client.trusted()["targets"] == 1


def case_keys_that_were_added_open_no_way_back(repo, client):
    ahead(repo, client, ["timestamp"], 5)
    repo.add_key("timestamp")
    repo.next["timestamp"].version = 0
    repo.publish("root", "timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted()["timestamp"] == 6


#: Name, and of each root: its keys, its threshold, who signed it; then whether the last is taken.
ROTATIONS = [
    ("one key", [([1], 1, [1]), ([2], 1, [2, 1]), ([2], 1, [2])], True),
    ("others sign too", [([1], 1, [3, 1]), ([2], 1, [3, 2, 1]), ([2], 1, [3, 2])], True),
    ("combinations", [(range(5), 3, [0, 2, 4]), (range(5), 3, [0, 1, 4])], True),
    ("one of five", [(range(5), 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 1])], True),
    (
        "all by a step between",
        [(range(5), 3, [0, 2, 4]), (range(5, 9), 3, [0, 2, 4, 5, 6, 7]), (range(5, 9), 3, [5, 6, 8])],
        True,
    ),
    ("more must sign", [([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [1, 2])], True),
    ("fewer must sign", [([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1, 2]), ([1, 2], 1, [1])], True),
    ("not by the old key", [([1], 1, [1]), ([2], 1, [2, 3])], False),
    ("not by the new key", [([1], 1, [1]), ([2], 1, [1, 3])], False),
    ("too few new keys", [(range(5), 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 2, 4])], False),
    ("too few old keys", [(range(5), 3, [0, 2, 4]), ([0, 1, 3, 4, 5], 3, [0, 4, 5])], False),
    ("new threshold missed", [([1, 2, 3], 1, [1]), ([1, 2, 3], 2, [2])], False),
    ("old threshold missed", [([1, 2, 3], 2, [1, 2]), ([1, 2, 3], 1, [1])], False),
]


def rotation(chain, taken):
    def case(repo, client):
        keys = [CryptoSigner.generate_ed25519() for _ in range(9)]
        repo.served["root"].clear()
        for n, (ids, threshold, signing) in enumerate(chain, 1):
            role = repo.root.roles["root"]
            role.keyids.clear()
            role.threshold = threshold
            for i in ids:
                repo.root.add_key(keys[i].public_key, "root")
            repo.signers["root"] = [keys[i] for i in signing]
            repo.root.version = n
            repo.publish("root", bump=False)
        client.init()
        last = len(chain)
        assert client.refresh() == (OK if taken else REFUSED)
        expected = repo.served["root"][last if taken else last - 1]
        assert client.bytes_of("root") == expected

    return case


for _name, _chain, _taken in ROTATIONS:
    globals()[f"case_root_{_name.replace(' ', '_')}"] = rotation(_chain, _taken)


def case_root_version_left_out(repo, client):
    repo.root.version = 2
    repo.publish("root")
    repo.served["root"][2] = repo.served["root"][3]
    client.init()
    assert client.refresh() == REFUSED
    assert client.trusted() == {"root": 1}


def case_revoked_key_signs_no_more(repo, client):
    client.init()
    assert client.refresh() == OK
    stolen = list(repo.signers["targets"])
    repo.replace_keys("targets")
    repo.publish("root", *PUBLICATION)
    assert client.refresh() == OK
    repo.signers["targets"] = stolen
    repo.publish(*PUBLICATION)
    assert client.refresh() == REFUSED
    assert client.trusted()["targets"] == 2
