"""quantulum3 at amounts, in English."""

from exchange import Item, Number, serve
from quantulum3 import parser


def main() -> None:
    serve(amounts=amounts)


def amounts(item: Item, language: str, said_on: str) -> Number | None:
    del said_on
    found = parser.parse(item.words) if language == "en" else []
    if not found:
        return None
    value, give = found[0].value, found[0].uncertainty
    return (value - give, value + give, "between") if give else (value, value, "exact")


if __name__ == "__main__":
    main()
