"""Readings and claims in, a Weighing out: findings with their grades, edges between texts, drift.

Nothing here decides what is true. It counts origins where others count links, keeps answers side
by side, and says in sentences a person can check why each bears the grade it bears
(`docs/method.md`).
"""

from habeas.weigh.weighing import weigh

__all__ = ["weigh"]
