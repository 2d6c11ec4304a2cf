"""A stick of version 1 still says what it said, to programs that are not ours."""

import json
from pathlib import Path

from describe_stick import described
from proofs import check, need

need("age")
need("unzip")

STICK = Path(__file__).parent.parent / "stick-v1"
expected = json.loads((STICK / "expected.json").read_text())
found = described(STICK)
for name, value in expected.items():
    check(found.get(name) == value, f"the {name} of the fixed stick")
check(found.keys() == expected.keys(), "nothing more stands on the fixed stick")
