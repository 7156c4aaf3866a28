import pytest

from apps.registry.terbilang import in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (100, "seratus"),
        (101, "seratus satu"),
        (1000, "seribu"),
        (1111, "seribu seratus sebelas"),
        (2000, "dua ribu"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (4_657_222, "empat juta enam ratus lima puluh tujuh ribu dua ratus dua puluh dua"),
        (9_700_000, "sembilan juta tujuh ratus ribu"),
        (1_001_000_000_000, "satu triliun satu miliar"),
    ],
)
def test_amount_in_words(number, words):
    assert in_words(number) == words


@pytest.mark.parametrize("number", [-1, 10**15])
def test_number_no_receipt_can_hold_is_refused(number):
    with pytest.raises(ValueError, match="receipt"):
        in_words(number)
