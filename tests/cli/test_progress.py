import io
import time

from habeas.cli import progress
from habeas.cli.progress import Bars, Lines


def slow(count, seconds):
    for n in range(count):
        time.sleep(seconds)
        yield n


def test_a_quick_run_says_nothing(capsys):
    assert list(Lines().track([1, 2, 3], what="reading", total=3)) == [1, 2, 3]
    assert capsys.readouterr().err == ""


def test_a_slow_run_says_what_it_does_and_what_is_left(capsys):
    assert list(Lines(every=0.05).track(slow(4, 0.06), what="reading", total=4)) == [0, 1, 2, 3]
    said = capsys.readouterr()
    assert said.out == ""
    assert "reading: 1 of 4 done, 3 left" in said.err


def test_an_unknown_total_is_not_made_up(capsys):
    list(Lines(every=0.05).track(slow(3, 0.06), what="writing", total=None))
    assert "writing: 1 done\n" in capsys.readouterr().err


def test_a_broken_off_run_stops_talking(capsys):
    tracked = iter(Lines(every=0.02).track(slow(10, 0), what="reading", total=10))
    next(tracked)
    tracked.close()
    time.sleep(0.05)
    capsys.readouterr()
    time.sleep(0.05)
    assert capsys.readouterr().err == ""


def test_a_terminal_gets_a_bar_and_a_log_gets_lines(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(progress.sys, "stderr", Terminal())
    assert isinstance(progress.make_progress(), Bars)
    monkeypatch.setattr(progress.sys, "stderr", io.StringIO())
    assert isinstance(progress.make_progress(), Lines)


def test_a_bar_passes_every_item_on(capsys):
    assert list(Bars().track(iter("abc"), what="reading", total=3)) == ["a", "b", "c"]
    assert capsys.readouterr().out == ""


def test_work_inside_work_has_a_bar_of_its_own_and_none_is_left(capsys):
    bars = Bars()
    seen = [
        (outer, inner)
        for outer in bars.track("ab", what="reading", total=2)
        for inner in bars.track([1, 2], what="finding claims", total=2)
    ]
    assert seen == [("a", 1), ("a", 2), ("b", 1), ("b", 2)]
    assert bars._drawn is None
    assert capsys.readouterr().out == ""


def test_a_bar_that_is_broken_off_is_taken_down(capsys):
    bars = Bars()
    tracked = iter(bars.track([1, 2], what="reading", total=2))
    next(tracked)
    tracked.close()
    assert bars._drawn is None
    assert capsys.readouterr().out == ""
