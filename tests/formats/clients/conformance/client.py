"""The client under test, and the loopback server that it asks."""

import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

OK, REFUSED = 0, 1


class Server:
    """Serves the repository of one case."""

    def __init__(self, repository):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                data = repository.fetch(self.path.removeprefix("/"))
                if data is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def stop(self):
        self.http.shutdown()
        self.http.server_close()


class Client:
    """Runs the program with a folder of its own."""

    def __init__(self, program, folder, repository):
        self.program = program
        self.folder = Path(folder)
        self.metadata = self.folder / "metadata"
        self.targets = self.folder / "targets"
        self.metadata.mkdir()
        self.targets.mkdir()
        self.repository = repository
        self.server = Server(repository)

    def init(self, root=None):
        path = self.folder / "initial.json"
        path.write_bytes(root or self.repository.served["root"][1])
        return self._run("init", path)

    def refresh(self, days=0):
        return self._run("--metadata-url", f"{self.server.url}/metadata/", "refresh", days=days)

    def download(self, *names, days=0):
        words = [word for name in names for word in ("--target-name", name)]
        return self._run(
            "--metadata-url", f"{self.server.url}/metadata/",
            "--target-base-url", f"{self.server.url}/targets/",
            "--target-dir", self.targets, *words, "download",
            days=days,
        )  # fmt: skip

    def _run(self, *words, days=0):
        clock = ["faketime", "-f", f"+{days}d"] if days else []
        words = [*clock, self.program, "--metadata-dir", self.metadata, *words]
        done = subprocess.run(words, capture_output=True, timeout=60)
        if done.returncode not in (OK, REFUSED):
            raise AssertionError(f"ended with {done.returncode}: {done.stderr.decode()}")
        return done.returncode

    def trusted(self):
        """Role to version, of every file in the folder of metadata."""
        found = {}
        for path in self.metadata.iterdir():
            assert path.suffix == ".json", f"{path.name} was left behind"
            found[unquote(path.stem)] = json.loads(path.read_bytes())["signed"]["version"]
        return found

    def bytes_of(self, role):
        return (self.metadata / f"{role}.json").read_bytes()

    def downloaded(self):
        return sorted(path.read_bytes() for path in self.targets.iterdir())
