"""A report in the browser: the files of one folder, on this machine only, until Ctrl-C.

Nothing but 127.0.0.1 is listened on, and a request that names another host is refused, so that a
web page elsewhere cannot read a case by pointing its own name at this address.
"""

import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

from habeas.cli.console import say

HOST = "127.0.0.1"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "script-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def serve(folder: Path) -> None:
    """Serve a report folder and print its address; returns after Ctrl-C."""
    with make_server(folder) as server:
        say(f"The report is at {address(server)} (Ctrl-C ends)")
        sys.stderr.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("Ended.")


def make_server(folder: Path) -> ThreadingHTTPServer:
    """Return a server of this folder on a free port, not yet running."""
    return ThreadingHTTPServer((HOST, 0), partial(ReportFiles, directory=str(folder)))


def address(server: ThreadingHTTPServer) -> str:
    """Return the server's address, for a person to open."""
    return f"http://{HOST}:{server.server_port}/"


class ReportFiles(SimpleHTTPRequestHandler):
    """Hands out the files of one folder, and no listing of any folder."""

    server_version = "habeas"
    sys_version = ""

    def send_head(self) -> Any:
        """Answer only requests meant for this machine, and only for files inside the folder."""
        port = cast("ThreadingHTTPServer", self.server).server_port
        if self.headers.get("Host") not in {f"{HOST}:{port}", f"localhost:{port}"}:
            self.send_error(HTTPStatus.FORBIDDEN, "This report is only for this machine")
            return None
        root = Path(self.directory).resolve()
        if not Path(self.translate_path(self.path)).resolve().is_relative_to(root):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        return super().send_head()

    def list_directory(self, path: Any) -> None:
        """Give no listing: the report's own pages link to all there is."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self) -> None:
        """Add what keeps a page from loading or telling anything elsewhere."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Keep no log of which pages were read."""
