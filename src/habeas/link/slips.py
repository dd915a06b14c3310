"""Two spellings in, whether one slip of pen or finger lies between them out."""


def one_slip(left: str, right: str) -> bool:
    """Tell whether one letter was changed, dropped, added or swapped with its neighbour.

    Optimal string alignment of at most 1, the same measure as DuckDB's damerau_levenshtein.
    """
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), None)
    if start is None:
        return True
    if len(left) < len(right):
        return left[start:] == right[start + 1 :]
    swapped = left[start + 1 : start + 2] + left[start]
    return left[start + 1 :] == right[start + 1 :] or (
        right[start : start + 2] == swapped and left[start + 2 :] == right[start + 2 :]
    )
