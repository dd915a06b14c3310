"""Ids: stable, keyed, and blind to how parts run together."""

from habeas.records import UNSEALED, CaseKey, make_id, normalised


def test_same_content_same_id() -> None:
    assert make_id(UNSEALED, "claim", "doc", 3) == make_id(UNSEALED, "claim", "doc", "3")


def test_parts_do_not_run_together() -> None:
    assert make_id(UNSEALED, "claim", "ab", "c") != make_id(UNSEALED, "claim", "a", "bc")


def test_another_key_another_id() -> None:
    assert make_id(UNSEALED, "claim", "a") != make_id(CaseKey(b"other"), "claim", "a")


def test_key_is_not_printed() -> None:
    assert "secret words" not in repr(CaseKey(b"secret words"))


def test_normalised_folds_case_spacing_and_compatibility_forms() -> None:
    assert normalised("Ten  VOLUNTEERS\nhad\u00a0left") == "ten volunteers had left"
