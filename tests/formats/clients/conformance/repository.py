"""A TUF repository in memory that may lie: python-tuf writes it, each case bends it."""

import json
from datetime import datetime, timedelta, timezone
from urllib.parse import unquote

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

TOP_LEVEL = ["root", "timestamp", "snapshot", "targets"]
PUBLICATION = ["targets", "snapshot", "timestamp"]


def in_days(days):
    return (datetime.now(timezone.utc) + timedelta(days=days)).replace(microsecond=0)


def signer():
    """Most repositories of others sign with ECDSA."""
    return CryptoSigner.generate_ecdsa()


class Repository:
    """What is served, as bytes by role and version, and what the next publication will say."""

    def __init__(self, consistent=True):
        soon = in_days(30)
        self.next = {
            "root": Root(expires=soon, consistent_snapshot=consistent),
            "timestamp": Timestamp(expires=soon),
            "snapshot": Snapshot(expires=soon),
            "targets": Targets(expires=soon),
        }
        self.signers = {role: [] for role in TOP_LEVEL}
        self.served = {}
        self.files = {}
        self.with_hashes = False
        self.asked = []
        for role in TOP_LEVEL:
            self.add_key(role)
        self.publish(*PUBLICATION, "root")

    @property
    def root(self):
        return self.next["root"]

    def add_key(self, role, key=None, signs=True):
        key = key or signer()
        self.root.add_key(key.public_key, role)
        if signs:
            self.signers[role].append(key)
        return key

    def replace_keys(self, role):
        """Takes every key away from a role and gives it as many new ones as must sign."""
        for key in self.root.roles[role].keyids.copy():
            self.root.revoke_key(key, role)
        self.signers[role] = []
        for _ in range(self.root.roles[role].threshold):
            self.add_key(role)

    def publish(self, *roles, bump=True):
        """Signs the next version of each role, and tells the role that lists it."""
        for role in roles:
            signed = self.next[role]
            if bump and role in self.served:
                signed.version += 1
            metadata = Metadata(signed, {})
            for key in self.signers[role]:
                metadata.sign(key, append=True)
            self.serve(role, signed.version, metadata.to_bytes(JSONSerializer()))

    def serve(self, role, version, data):
        versions = self.served.setdefault(role, {})
        versions.pop(version, None)
        versions[version] = data
        listed = MetaFile(version)
        if self.with_hashes:
            listed = MetaFile.from_data(version, data, ["sha256"])
        if role == "snapshot":
            self.next["timestamp"].snapshot_meta = listed
        elif role not in TOP_LEVEL or role == "targets":
            self.next["snapshot"].meta[f"{role}.json"] = listed

    def latest(self, role):
        """The bytes that were published last, whatever their version."""
        return list(self.served[role].values())[-1]

    def edit(self, role, change):
        """Changes the served JSON of a role without signing it again."""
        version = list(self.served[role])[-1]
        metadata = json.loads(self.served[role][version])
        change(metadata)
        self.served[role][version] = json.dumps(metadata).encode()

    def add_target(self, role, path, content, hashes=("sha256",)):
        self.next[role].targets[path] = TargetFile.from_data(path, content, list(hashes))
        self.files[path] = content

    def delegate(self, parent, role, paths=("*",), prefixes=None, terminating=False, days=30):
        """Hands paths, or paths by the prefix of their hash, on to a role."""
        delegations = self.next[parent].delegations
        if delegations is None:
            delegations = self.next[parent].delegations = Delegations({}, roles={})
        delegations.roles[role] = DelegatedRole(
            role, [], 1, terminating, None if prefixes else list(paths), prefixes
        )
        if role not in self.next:
            self.next[role] = Targets(expires=in_days(days))
            self.signers[role] = []
        key = signer()
        self.next[parent].add_key(key.public_key, role)
        self.signers[role].append(key)

    def delegate_bins(self, bits, prefix):
        """Hands all paths on to bins by their hash."""
        bins = SuccinctRoles([], 1, bits, prefix)
        self.next["targets"].delegations = Delegations({}, None, bins)
        key = signer()
        self.next["targets"].add_key(key.public_key)
        for role in bins.get_roles():
            self.next[role] = Targets(expires=in_days(30))
            self.signers[role] = [key]
        return bins

    def fetch(self, path):
        """What a server answers; nothing if there is no such file."""
        folder, _, name = path.partition("/")
        if folder == "targets":
            return self._fetch_target(unquote(name))
        name = name.removesuffix(".json")
        version = None
        if name != "timestamp" and (self.root.consistent_snapshot or name.endswith("root")):
            version, _, name = name.partition(".")
            version = int(version)
        self.asked.append((name, version))
        versions = self.served.get(unquote(name), {})
        if version is None:
            return next(reversed(versions.values()), None)
        return versions.get(version)

    def _fetch_target(self, name):
        if self.root.consistent_snapshot:
            folder, slash, name = name.rpartition("/")
            name = folder + slash + name.partition(".")[2]
        self.asked.append((name, None))
        return self.files.get(name)
