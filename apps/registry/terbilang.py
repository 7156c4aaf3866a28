"""Numbers in Indonesian words, as receipts write amounts."""

_SMALL = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
_GROUPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"), (10, "puluh"))


def in_words(number: int) -> str:
    """ "sembilan juta tujuh ratus ribu" for 9700000. Whole numbers from 0 up to less than a thousand trillion.

    Raises ValueError for others.
    """
    if not 0 <= number < 10**15:
        raise ValueError("no number that a receipt can hold")
    return _words(number)


def _words(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    worth, name = next(group for group in _GROUPS if number >= group[0])
    many, rest = divmod(number, worth)
    # One hundred and one thousand are a word of their own: seratus, seribu.
    lead = f"se{name}" if many == 1 and worth in (100, 1000) else f"{_words(many)} {name}"
    return f"{lead} {_words(rest)}" if rest else lead
