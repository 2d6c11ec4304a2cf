"""Our TUF client against repositories that python-tuf wrote, honest ones and lying ones.

The cases follow the public conformance suite for TUF clients, which is not on a package
registry; the program speaks that suite's command line, so the suite itself can be run as well.
"""

import os
import shutil
import sys
import tempfile
import traceback

from conformance import cases_refresh, cases_targets, cases_versions
from conformance.client import Client
from conformance.repository import Repository

PROGRAM = os.environ["FOOTBRIDGE_TUF_CLIENT"]


def cases():
    for module in [cases_refresh, cases_versions, cases_targets]:
        for name, body in vars(module).items():
            if name.startswith("case_"):
                yield name.removeprefix("case_"), body


def run(body):
    """The traceback of a case that failed, or nothing."""
    repository = getattr(body, "repository", Repository)()
    with tempfile.TemporaryDirectory() as folder:
        client = Client(PROGRAM, folder, repository)
        try:
            body(repository, client)
            return None
        except Exception:  # a case may fail in any way, and the others are run all the same
            return traceback.format_exc()
        finally:
            client.server.stop()


passed = failed = skipped = 0
chosen = sys.argv[2:]
for name, body in cases():
    if chosen and name not in chosen:
        continue
    needs = getattr(body, "needs", None)
    if needs and shutil.which(needs) is None:
        print(f"skipped: {name}: {needs} is not installed")
        skipped += 1
        continue
    fault = run(body)
    if fault is None:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name}\n{fault}")
print(f"conformance: passed={passed} failed={failed} skipped={skipped}")
sys.exit(1 if failed or not passed else 0)
