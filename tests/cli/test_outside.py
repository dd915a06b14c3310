"""The command as the system starts it: streams, locale, signals, pipes."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request

import pytest

COMMAND = [sys.executable, "-c", "from habeas.cli import main; main()"]


def start(*words, **env):
    return subprocess.Popen(
        [*COMMAND, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **env},
    )


def test_russian_is_printed_whatever_the_locale(material):
    locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    out, _ = start("extract", material / "letters" / "one.txt", **locale).communicate()
    assert "Зорин" in out.decode("utf-8")


def test_help_and_version_are_quick():
    fastest = min(seconds(words) for words in ("--help", "--version", "--help"))
    assert fastest < 0.5 + 2 * bare()


def seconds(words):
    started = time.perf_counter()
    assert start(words).communicate()[0]
    return time.perf_counter() - started


def bare():
    """What this machine takes to start Python at all, now."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import typer"], check=True)
    return time.perf_counter() - started


def test_a_reader_that_leaves_early_is_no_error(material):
    running = start("schema")
    running.stdout.read(1)
    running.stdout.close()
    assert running.wait() == 0
    assert running.stderr.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to a whole console")
def test_run_serves_the_report_until_it_is_told_to_end(material, tmp_path):
    running = start("run", material, "--case", tmp_path / "case")
    said = b""
    while b"http://" not in said:
        line = running.stderr.readline()
        assert line, said
        said += line
    page = re.search(rb"http://127\.0\.0\.1:\d+/", said).group().decode()
    with urllib.request.urlopen(page, timeout=10) as answer:
        assert b"<html" in answer.read()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert (running.returncode, out) == (0, b"")
    assert b"Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to a whole console")
def test_an_interrupted_run_says_so_in_a_line(material, tmp_path):
    for n in range(3000):
        (material / f"{n}.txt").write_text(f"At least {n} men left IK-{n} in July 2022.")
    running = start("run", material, "--case", tmp_path / "case", "--no-serve")
    assert b"not sealed" in running.stderr.readline()
    while not (tmp_path / "case" / "vault").exists():
        assert running.poll() is None
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"Traceback" not in err
    assert err.splitlines()[-1].startswith(b"habeas: interrupted")


def test_a_file_name_cannot_move_the_cursor_or_forge_a_line(habeas, tmp_path):
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "new\nrefused: none.txt").write_bytes(b"")
    (folder / "esc\x1b[2J\u202e.txt").write_bytes(b"")
    said = habeas("run", folder, "--case", tmp_path / "c", "--no-serve")
    lines = (said.out + said.err).splitlines()
    assert not any(line.startswith("refused: none") for line in lines)
    assert all(line.isprintable() for line in lines)
    assert any("esc\\x1b[2J\\u202e.txt" in line for line in lines)
