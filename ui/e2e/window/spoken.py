"""What a screen reader is told of the window, over AT-SPI.

`spoken.py PID`: the page of the program with that process, one JSON object a line, from top to
bottom: `role`, `name`, `text` where it is none but text, `depth`, and those of its `states` that
matter. Speaks the protocol of AT-SPI 2 (org.a11y.atspi.Accessible, .Text) on the bus that the
session's org.a11y.Bus names.
"""

import json
import pathlib
import sys

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE = 20
# AtspiRole; what a page of ours has. Others are told by their number.
ROLES = {
    7: "check box",
    11: "combo box",
    16: "dialog",
    27: "image",
    29: "label",
    31: "list",
    32: "list item",
    39: "panel",
    43: "button",
    44: "radio button",
    54: "status bar",
    62: "toggle button",
    73: "paragraph",
    79: "entry",
    83: "heading",
    85: "section",
    88: "link",
    95: "document web",
    99: "grouping",
    110: "landmark",
    116: "static",
}
# AtspiStateType: places in the words of GetState.
STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing"}


class Bus:
    def __init__(self, address: str):
        self.connection = open_dbus_connection(bus=address)

    def ask(self, address: DBusAddress, method: str, signature=None, body=()):
        call = new_method_call(address, method, signature, body)
        return self.answer(call)

    def read(self, address: DBusAddress, name: str):
        return self.answer(Properties(address).get(name))[0][1]

    def answer(self, call):
        return self.connection.send_and_get_reply(call, timeout=PATIENCE).body


def main() -> None:
    environment = pathlib.Path(f"/proc/{sys.argv[1]}/environ").read_bytes()
    variables = dict(one.split(b"=", 1) for one in environment.split(b"\0") if b"=" in one)
    session = Bus(variables[b"DBUS_SESSION_BUS_ADDRESS"].decode())
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    bus = Bus(session.ask(launcher, "GetAddress")[0])
    registry = DBusAddress(ROOT, "org.a11y.atspi.Registry", ACCESSIBLE)
    for name, path in bus.ask(registry, "GetChildren")[0]:
        tell(bus, DBusAddress(path, name, ACCESSIBLE), 0)


def tell(bus: Bus, one: DBusAddress, depth: int) -> None:
    number = bus.ask(one, "GetRole")[0]
    word = sum(part << 32 * place for place, part in enumerate(bus.ask(one, "GetState")[0]))
    line = {
        "role": ROLES.get(number, str(number)),
        "name": bus.read(one, "Name"),
        "states": [state for place, state in STATES.items() if word >> place & 1],
        "depth": depth,
    }
    if TEXT in bus.ask(one, "GetInterfaces")[0]:
        text = DBusAddress(one.object_path, one.bus_name, TEXT)
        # A sign stands where another object does.
        line["text"] = bus.ask(text, "GetText", "ii", (0, -1))[0].replace("\ufffc", "").strip()
    print(json.dumps(line, ensure_ascii=False))
    # One by one: a window's socket for its page names no children when it is asked for all.
    for place in range(bus.read(one, "ChildCount")):
        name, path = bus.ask(one, "GetChildAtIndex", "i", (place,))[0]
        tell(bus, DBusAddress(path, name, ACCESSIBLE), depth + 1)


if __name__ == "__main__":
    main()
