"""python-tuf reads the programme from its first root, and gets the pack."""

import tempfile

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

from common import NOTES, STICK
from proofs import check, sha256

PROGRAMME = STICK / "programme"


class FromStick(FetcherInterface):
    """Fetches from the folder, as our own client does."""

    def _fetch(self, url):
        path = PROGRAMME / url.removeprefix("stick:/")
        if not path.is_file():
            raise DownloadHTTPError(f"no {url}", 404)
        yield path.read_bytes()


with tempfile.TemporaryDirectory() as folder:
    updater = Updater(
        metadata_dir=folder,
        metadata_base_url="stick:/metadata/",
        target_dir=folder,
        target_base_url="stick:/targets/",
        fetcher=FromStick(),
        bootstrap=(PROGRAMME / "metadata" / "1.root.json").read_bytes(),
    )
    updater.refresh()
    name = f"packs/{NOTES['pack']}.fbpack"
    info = updater.get_targetinfo(name)
    check(info is not None, "the pack is a target")
    check(info.custom["id"] == NOTES["pack"], "the metadata say which pack it is")
    with open(updater.download_target(info), "rb") as pack:
        found = sha256(pack.read()).hex()
    check(found == info.hashes["sha256"], "the pack is the one that is listed")
    keys = f"centres/{NOTES['centre']}.keys.json"
    check(updater.get_targetinfo(keys) is not None, "the centre's keys are a target")
