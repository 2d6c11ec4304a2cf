"""python-tuf follows our rotations, and refuses what goes back or was changed."""

import json
import tempfile
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater

from common import NOTES, WORLD
from proofs import check

PACK = f"packs/{NOTES['pack']}.fbpack"
KEYS = f"centres/{NOTES['centre']}.keys.json"


def programme(n):
    return WORLD / "rotated" / str(n)


class FromStick(FetcherInterface):
    """Fetches from a folder; files that are named in `changed` come with another version."""

    def __init__(self, folder, changed=()):
        self.folder = folder
        self.changed = changed

    def _fetch(self, url):
        path = self.folder / url.removeprefix("stick:/")
        if not path.is_file():
            raise DownloadHTTPError(f"no {url}", 404)
        data = path.read_bytes()
        if path.name in self.changed:
            signed = json.loads(data)
            signed["signed"]["version"] += 1
            data = json.dumps(signed, separators=(",", ":")).encode()
        yield data


def site(folder, n, changed=()):
    return Updater(
        metadata_dir=folder,
        metadata_base_url="stick:/metadata/",
        target_dir=folder,
        target_base_url="stick:/targets/",
        fetcher=FromStick(programme(n), changed),
        bootstrap=(programme(1) / "metadata" / "1.root.json").read_bytes(),
    )


def keys_at(folder, n):
    updater = site(folder, n)
    updater.refresh()
    updater.download_target(updater.get_targetinfo(PACK))
    return Path(updater.download_target(updater.get_targetinfo(KEYS))).read_bytes()


def is_refused(folder, n, changed=()):
    try:
        site(folder, n, changed).refresh()
        return False
    except RepositoryError:
        return True


with tempfile.TemporaryDirectory() as folder:
    keys = [keys_at(folder, n) for n in (1, 2, 3, 4)]
    check(keys[0] == keys[1] and keys[1] != keys[2] == keys[3], "the centre's keys change once")
    for n in (1, 2):
        check(is_refused(folder, n), f"programme {n} goes back")

with tempfile.TemporaryDirectory() as folder:
    check(keys_at(folder, 4) == keys[3], "a newcomer gets to the same keys")

metadata = programme(4) / "metadata"
timestamp = json.loads((metadata / "timestamp.json").read_bytes())["signed"]
snapshot = f"{timestamp['meta']['snapshot.json']['version']}.snapshot.json"
listed = json.loads((metadata / snapshot).read_bytes())["signed"]["meta"]["targets.json"]
for name in ["2.root.json", "3.root.json", "timestamp.json", snapshot, f"{listed['version']}.targets.json"]:
    check((metadata / name).is_file(), f"{name} is there")
    with tempfile.TemporaryDirectory() as folder:
        check(is_refused(folder, 4, [name]), f"{name} was changed")
