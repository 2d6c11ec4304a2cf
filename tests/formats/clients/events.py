"""Events as FORMAT.md has them, written a second time."""

import struct
from collections import namedtuple

from proofs import check, sha256

LAYOUT = struct.Struct(">B16sQ32sHBB16s16sQBIQI32s")
Header = namedtuple(
    "Header",
    "version journal seq previous kind payload_version scope subject actor"
    " wall_millis clock_trust boot monotonic_millis payload_length commitment",
)
Event = namedtuple("Event", "hash header salt payload")


def event_hash(header):
    return sha256(b"footbridge event 1", header)


def seal_message(journal, seq, head):
    return b"footbridge seal 1" + journal + struct.pack(">Q", seq) + head


def read(stretch):
    """The events of `events.bin`; each body is held against its header."""
    check(LAYOUT.size == 150, "a header has 150 bytes")
    events = []
    while stretch:
        header, follows, stretch = stretch[:150], stretch[150], stretch[151:]
        fields = Header(*LAYOUT.unpack(header))
        salt = payload = None
        if follows == 1:
            end = 32 + fields.payload_length
            salt, payload, stretch = stretch[:32], stretch[32:end], stretch[end:]
            check(sha256(salt, payload) == fields.commitment, "a body is what was committed to")
        events.append(Event(event_hash(header), fields, salt, payload))
    return events


def check_chain(events):
    for before, event in zip(events, events[1:]):
        check(event.header.seq == before.header.seq + 1, "no gap")
        check(event.header.previous == before.hash, "each event names the one before it")
