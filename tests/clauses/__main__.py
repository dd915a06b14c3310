"""Print how well the vocabulary's words tell the kinds: `python -m tests.clauses learn [LANG]`.

With `--book texts`, in sentences as they stand in whole texts. With `--wrong KIND`, its sentences that were missed (-) and that do not tell it (+), of those to
learn from only.
"""

import argparse
import sys

from .sentences import BOOKS, LANGUAGES, SPLITS, scores


def main() -> None:
    """Score a split, a language after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--book", choices=BOOKS, default=BOOKS[0])
    parser.add_argument("--wrong", metavar="KIND")
    said = parser.parse_args()
    if said.wrong and said.split == "kept":
        parser.error("the kept sentences are not read: their mistakes are not listed")
    for language in (said.language,) if said.language else LANGUAGES:
        table = scores(said.split, language, said.book)
        if said.wrong:
            sys.stdout.writelines(f"{line}\n" for line in table[said.wrong].wrong)
            continue
        sys.stdout.write(f"{language:<15}precision  recall sentences\n")
        for kind in sorted(table, key=lambda k: (k == "all", k)):
            score = table[kind]
            row = f"{kind:<15}{score.precision:9.2f}{score.recall:8.2f}{score.true:6}\n"
            sys.stdout.write(row)


if __name__ == "__main__":
    main()
