"""Another SQLCipher opens the store with its raw key, and with no other."""

import shutil
import tempfile
from pathlib import Path

import sqlcipher3

from common import NOTES, WORLD
from proofs import check


def rows(store, key, question, *values):
    connection = sqlcipher3.connect(str(store))
    try:
        # A wrong key is expected here; SQLCipher would write that to the screen.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        return connection.execute(question, values).fetchall()
    finally:
        connection.close()


def opens(store, key):
    try:
        return rows(store, key, "SELECT count(*) FROM sqlite_master")[0][0] > 0
    except sqlcipher3.DatabaseError:
        return False


with tempfile.TemporaryDirectory() as name:
    store = Path(name) / "store.db"
    shutil.copy(WORLD / NOTES["store"], store)
    check(not store.read_bytes().startswith(b"SQLite format"), "nothing is in the clear")
    journal = bytes.fromhex(NOTES["store_journal"])
    question = "SELECT count(*), max(seq) FROM events WHERE journal = ?"
    count = rows(store, NOTES["store_key"], question, journal)
    n_entries = NOTES["store_entries"]
    check(count == [(n_entries, n_entries)], "every entry of its journal is there")
    sound = rows(store, NOTES["store_key"], "PRAGMA integrity_check")
    check(sound == [("ok",)], "the store is whole")
    check(not opens(store, "00" * 32), "another key opens nothing")
