"""What other programs on the screen can do to the window and xdotool cannot.

`screen.py drop file|address|text`: drags something over it and lets it go (XDND, version 5);
says whether the window takes part in drag and drop at all. `screen.py drop-folder FOLDER`: the
same with a folder of this computer.
`screen.py close`: asks it to close, as a window manager does.
"""

import pathlib
import sys
import time

from Xlib import X, display
from Xlib.protocol import event

FILES = ("text/uri-list",)
OFFERS = {
    "file": (*FILES, b"file:///etc/passwd\r\n"),
    "address": ("text/uri-list", b"https://example.org/\r\n"),
    "text": ("text/plain", b"javascript:document.title=1"),
}
MILLIS = 300


def main() -> None:
    shown = display.Display()
    match sys.argv[1:]:
        case ["drop", kind]:
            drop(shown, *OFFERS[kind])
        case ["drop-folder", folder]:
            drop(shown, *FILES, f"{pathlib.Path(folder).as_uri()}\r\n".encode())
        case ["close"]:
            close(shown)
        case other:
            sys.exit(f"unknown: {other}")


def close(shown) -> None:
    target = the_window(shown.screen().root)
    words = [shown.intern_atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0]
    protocols = shown.intern_atom("WM_PROTOCOLS")
    target.send_event(
        event.ClientMessage(window=target, client_type=protocols, data=(32, words))
    )
    shown.flush()
    shown.sync()


def drop(shown, mime: str, offered: bytes) -> None:
    screen = shown.screen()
    target = the_window(screen.root)
    source = screen.root.create_window(0, 0, 1, 1, 0, screen.root_depth)
    atom = shown.intern_atom
    source.set_selection_owner(atom("XdndSelection"), X.CurrentTime)

    def say(name: str, *data: int) -> None:
        words = [source.id, *data, 0, 0, 0, 0][:5]
        said = event.ClientMessage(window=target, client_type=atom(name), data=(32, words))
        target.send_event(said)
        shown.flush()

    say("XdndEnter", 5 << 24, atom(mime))
    for x in (500, 600, 683):
        say("XdndPosition", 0, (x << 16) | 300, X.CurrentTime, atom("XdndActionCopy"))
        answer(shown, source, mime, offered, MILLIS // 3)
    say("XdndDrop", 0, X.CurrentTime)
    asked = answer(shown, source, mime, offered, MILLIS)
    aware = target.get_full_property(atom("XdndAware"), X.AnyPropertyType) is not None
    print(f"aware={aware} asked={asked}")


def the_window(root):
    """The largest window with a name; what a person sees."""
    found = []

    def walk(window) -> None:
        for child in window.query_tree().children:
            shape = child.get_geometry()
            if child.get_wm_name() and child.get_attributes().map_state == X.IsViewable:
                found.append((shape.width * shape.height, child.id, child))
            walk(child)

    walk(root)
    return max(found)[2]


def answer(shown, source, mime: str, offered: bytes, millis: int) -> int:
    """Hands out what is dragged to whoever asks; counts who did."""
    asked = 0
    end = time.monotonic() + millis / 1000
    while time.monotonic() < end:
        while shown.pending_events():
            happened = shown.next_event()
            if happened.type != X.SelectionRequest:
                continue
            asked += 1
            wanted = shown.intern_atom(mime)
            place = happened.property or happened.target
            happened.requestor.change_property(place, wanted, 8, offered)
            happened.requestor.send_event(
                event.SelectionNotify(
                    time=happened.time,
                    requestor=happened.requestor,
                    selection=happened.selection,
                    target=happened.target,
                    property=place,
                )
            )
        time.sleep(0.01)
    return asked


if __name__ == "__main__":
    main()
