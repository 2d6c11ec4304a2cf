"""What the checks share: the sample world that `sample-world` wrote."""

import json
import sys
from pathlib import Path

WORLD = Path(sys.argv[1])
NOTES = json.loads((WORLD / "notes.json").read_text())
STICK = WORLD / "sample" / "stick" / "FOOTBRIDGE"
