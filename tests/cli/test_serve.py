import http.client
import threading

import pytest

from habeas.cli.serve import HEADERS, HOST, make_server


@pytest.fixture
def ask(tmp_path):
    report = tmp_path / "report"
    (report / "people").mkdir(parents=True)
    (report / "index.html").write_text("<p>overview</p>", encoding="utf-8")
    (report / "people" / "a.html").write_text("<p>a</p>", encoding="utf-8")
    (tmp_path / "habeas.db").write_text("names", encoding="utf-8")
    (report / "link.html").symlink_to(tmp_path / "habeas.db")
    server = make_server(report)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()

    def get(path, host=None, method="GET"):
        connection = http.client.HTTPConnection(HOST, server.server_port, timeout=5)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"{HOST}:{server.server_port}")
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        return answer, body

    yield get
    server.shutdown()
    server.server_close()


def test_only_this_machine_is_listened_on(tmp_path):
    with make_server(tmp_path) as server:
        assert server.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize("path, body", [("/", "overview"), ("/people/a.html", "<p>a</p>")])
def test_the_pages_are_served_with_headers_that_keep_them_in(ask, path, body):
    answer, said = ask(path)
    assert answer.status == 200
    assert body in said
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


@pytest.mark.parametrize("path", ["/../habeas.db", "/%2e%2e/habeas.db", "/link.html", "/people/"])
def test_nothing_outside_the_report_and_no_listing(ask, path):
    answer, said = ask(path)
    assert answer.status == 404
    assert "names" not in said


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1"])
def test_another_hosts_name_is_refused(ask, host):
    assert ask("/", host=host)[0].status == 403


def test_nothing_can_be_sent(ask):
    assert ask("/", method="POST")[0].status == 501
