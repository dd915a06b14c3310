"""Words: a text with its mentions in, the places where the language tables apply out."""

from habeas.extract.words.matching import Hit, Matcher, Rule
from habeas.extract.words.tokens import Token, TokenLine, token_line

__all__ = ["Hit", "Matcher", "Rule", "Token", "TokenLine", "token_line"]
