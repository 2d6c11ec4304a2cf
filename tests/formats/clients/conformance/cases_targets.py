"""Targets: downloads, and the search through delegated roles."""

from urllib.parse import quote

from .client import OK, REFUSED
from .repository import PUBLICATION, in_days


def case_download(repo, client):
    repo.add_target("targets", "path/to/file.txt", b"content")
    repo.publish(*PUBLICATION)
    client.init()
    assert client.download("nowhere") == REFUSED
    assert client.trusted()["targets"] == 2, "asking for a target refreshes first"
    assert client.download("path/to/file.txt") == OK
    assert client.downloaded() == [b"content"]


def case_download_is_cached(repo, client):
    repo.add_target("targets", "file", b"content")
    repo.publish(*PUBLICATION)
    client.init()
    assert client.download("file") == OK
    repo.asked.clear()
    assert client.download("file") == OK
    assert ("file", None) not in repo.asked
    repo.add_target("targets", "file", b"newer content")
    repo.publish(*PUBLICATION)
    assert client.download("file") == OK
    assert client.downloaded() == [b"newer content"]


def case_several_at_once(repo, client):
    repo.add_target("targets", "a", b"1")
    repo.add_target("targets", "b", b"2")
    repo.publish(*PUBLICATION)
    client.init()
    assert client.download("a", "b") == OK
    assert client.downloaded() == [b"1", b"2"]


def case_target_was_replaced(repo, client):
    repo.add_target("targets", "file", b"content")
    repo.publish(*PUBLICATION)
    client.init()
    for wrong in [b"c0ntent", b"content and more", b"short", b""]:
        repo.files["file"] = wrong
        assert client.download("file") == REFUSED
        assert client.downloaded() == []


def case_hash_algorithms(repo, client):
    repo.add_target("targets", "two", b"2", ("sha256", "sha512"))
    repo.add_target("targets", "long", b"512", ("sha512",))
    repo.add_target("targets", "unknown", b"x")
    repo.next["targets"].targets["unknown"].hashes = {"md5": "00" * 16}
    repo.publish(*PUBLICATION)
    client.init()
    assert client.download("two", "long") == OK
    assert client.download("unknown") == REFUSED
    assert client.downloaded() == [b"2", b"512"]


def case_target_names_that_lead_elsewhere(repo, client):
    for name in ["../out", "a/../../out", "/etc/out", "a\\..\\out"]:
        repo.add_target("targets", name, b"out")
    repo.publish(*PUBLICATION)
    client.init()
    for name in ["../out", "a/../../out", "/etc/out", "a\\..\\out"]:
        assert client.download(name) == REFUSED
    assert client.downloaded() == []
    assert sorted(path.name for path in client.folder.iterdir()) == [
        "initial.json",
        "metadata",
        "targets",
    ]


#: Name; edges as (from, to, paths, terminating); which roles are asked for a path nobody has.
GRAPHS = [
    ("one", [("targets", "A", "*", False)], "A"),
    ("two", [("targets", "A", "*", False), ("targets", "B", "*", False)], "AB"),
    (
        "depth_first",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", False), ("A", "D", "*", False)],
        "ACDB",
    ),
    (
        "three_levels",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", False), ("C", "D", "*", False)],
        "ACDB",
    ),
    (
        "terminating",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", True), ("A", "D", "*", False)],
        "AC",
    ),
    (
        "terminating_with_those_below",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", True), ("C", "D", "*", False)],
        "ACD",
    ),
    (
        "other_paths",
        [("targets", "A", "*.py", False), ("targets", "B", "*", False), ("A", "C", "*", False)],
        "B",
    ),
    (
        "ring",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("B", "C", "*", False), ("C", "D", "*", False), ("D", "B", "*", False)],
        "ABCD",
    ),
    (
        "two_to_a_third",
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("B", "C", "*", False), ("A", "C", "*.py", False)],
        "ABC",
    ),
]  # fmt: skip


def graph(edges, expected):
    def case(repo, client):
        for parent, role, path, terminating in edges:
            known = repo.signers.get(role, [])[:]
            repo.delegate(parent, role, [path], terminating=terminating)
            repo.signers[role] = known + [repo.signers[role][-1]]
        repo.publish(*dict.fromkeys(role for _, role, _, _ in edges), *PUBLICATION)
        client.init()
        assert client.refresh() == OK
        repo.asked.clear()
        assert client.download("missing") == REFUSED
        assert repo.asked[2:] == [(role, 1) for role in expected]
        assert len(client.trusted()) == 4 + len(expected)
        repo.asked.clear()
        assert client.download("missing") == REFUSED
        assert repo.asked[2:] == [], "what is trusted is not asked for again"

    return case


for _name, _edges, _expected in GRAPHS:
    globals()[f"case_graph_{_name}"] = graph(_edges, _expected)


def case_search_along_paths(repo, client):
    repo.delegate("targets", "A", ["*.doc", "*.md"])
    repo.delegate("targets", "B", ["releases/*/*"])
    repo.delegate("B", "C", ["releases/x/*"])
    repo.delegate("B", "D", ["releases/y/*.zip"])
    repo.add_target("A", "README.md", b"by A")
    repo.add_target("C", "releases/x/v1", b"by C")
    repo.add_target("D", "releases/y/v1.zip", b"by D")
    repo.add_target("D", "releases/z/v1.zip", b"not D's to give")
    repo.publish("A", "B", "C", "D", *PUBLICATION)
    client.init()
    assert client.download("README.md", "releases/x/v1", "releases/y/v1.zip") == OK
    assert client.downloaded() == [b"by A", b"by C", b"by D"]
    assert client.download("releases/z/v1.zip") == REFUSED


def case_hash_prefixes(repo, client):
    import hashlib

    prefix = hashlib.sha256(b"file").hexdigest()[:2]
    other = "00" if prefix != "00" else "11"
    repo.delegate("targets", "A", prefixes=[other])
    repo.delegate("targets", "B", prefixes=[other, prefix])
    repo.add_target("A", "file", b"not A's to give")
    repo.add_target("B", "file", b"by B")
    repo.files["file"] = b"by B"
    repo.publish("A", "B", *PUBLICATION)
    client.init()
    assert client.download("file") == OK
    assert client.downloaded() == [b"by B"]


def case_bins(repo, client):
    bins = repo.delegate_bins(5, "bin")
    role = bins.get_role_for_target("some/file")
    repo.add_target(role, "some/file", b"content")
    repo.publish(*bins.get_roles(), *PUBLICATION)
    client.init()
    assert client.download("some/file") == OK
    assert set(client.trusted()) == {"root", "timestamp", "snapshot", "targets", role}


def case_role_names_that_lead_elsewhere(repo, client):
    names = ["?", "#", "/role", "../role", "a b", "%2F"]
    for name in names:
        repo.delegate("targets", name)
    repo.publish(*names, *PUBLICATION)
    client.init()
    assert client.download("missing") == REFUSED
    assert repo.asked[4:] == [(quote(name, ""), 1) for name in names]
    assert len(client.trusted()) == 4 + len(names)
    assert client.trusted()["../role"] == 1


def case_delegated_role_is_not_in_the_snapshot(repo, client):
    repo.delegate("targets", "A")
    repo.add_target("A", "file", b"content")
    repo.publish("A")
    del repo.next["snapshot"].meta["A.json"]
    repo.publish(*PUBLICATION)
    client.init()
    assert client.download("file") == REFUSED
    assert "A" not in client.trusted()


def case_delegated_role_is_unsigned(repo, client):
    repo.delegate("targets", "A")
    repo.add_target("A", "file", b"content")
    repo.signers["A"] = repo.signers["targets"]
    repo.publish("A", *PUBLICATION)
    client.init()
    assert client.download("file") == REFUSED
    assert client.downloaded() == []


def case_delegated_role_has_expired(repo, client):
    repo.delegate("targets", "A", days=-1)
    repo.add_target("A", "file", b"content")
    repo.publish("A", *PUBLICATION)
    client.init()
    assert client.refresh() == OK
    assert client.download("file") == REFUSED
    assert "A" not in client.trusted()


def case_delegated_role_expires_later(repo, client):
    repo.delegate("targets", "A", days=7)
    repo.add_target("A", "first", b"1")
    repo.add_target("A", "second", b"2")
    repo.publish("A", *PUBLICATION)
    client.init()
    assert client.download("first") == OK
    assert client.download("second", days=18) == REFUSED
    repo.next["A"].expires = in_days(21)
    repo.publish("A", "snapshot", "timestamp")
    assert client.download("second", days=18) == OK
    assert client.trusted()["A"] == 2


case_delegated_role_expires_later.needs = "faketime"


def case_delegated_role_goes_back(repo, client):
    repo.delegate("targets", "A")
    repo.add_target("A", "file", b"content")
    repo.publish("A", "A", *PUBLICATION)
    client.init()
    assert client.download("file") == OK
    repo.next["A"].version = 0
    repo.publish("A", "snapshot", "timestamp")
    assert client.download("file") == REFUSED
    assert client.trusted()["A"] == 2


def case_delegated_key_was_replaced(repo, client):
    repo.delegate("targets", "A")
    repo.add_target("A", "file", b"content")
    repo.publish("A", *PUBLICATION)
    client.init()
    assert client.download("file") == OK
    stolen = repo.signers["A"]
    repo.next["targets"].delegations.roles["A"].keyids.clear()
    repo.signers["A"] = []
    repo.delegate("targets", "A")
    repo.publish(*PUBLICATION)
    assert client.download("file") == REFUSED, "the kept file was signed by the key that went"
    new, repo.signers["A"] = repo.signers["A"], stolen
    repo.publish("A", "snapshot", "timestamp")
    assert client.download("file") == REFUSED
    repo.signers["A"] = new
    repo.publish("A", "snapshot", "timestamp")
    assert client.download("file") == OK
