"""MASA KONTRAK as companies write it."""

from datetime import date

import pytest

from apps.industrial_relations.contract_term import last_day, read_term

YEAR_2023 = (date(2023, 1, 1), date(2023, 12, 31))


def read(text: str):
    return read_term(text, latest_short_year=2033)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("01-01-2023 s/d 31-12-2023", YEAR_2023),
        ("1 Januari 2023 - 31 Desember 2023", YEAR_2023),
        ("1 Jan 2023 s.d. 30 Jun 2023", (date(2023, 1, 1), date(2023, 6, 30))),
        ("12 bulan (1/3/2023 - 29/2/2024)", (date(2023, 3, 1), date(2024, 2, 29))),
        ("6 bulan mulai 1 Maret 2023", (date(2023, 3, 1), date(2023, 8, 31))),
        ("1 tahun sejak 01/03/2023", (date(2023, 3, 1), date(2024, 2, 29))),
        ("1 (satu) tahun terhitung mulai tanggal 1 Maret 2023", (date(2023, 3, 1), date(2024, 2, 29))),
        ("1 tahun 6 bulan, TMT 1 Januari 2023", (date(2023, 1, 1), date(2024, 6, 30))),
        ("Jan 2023 - Des 2023", YEAR_2023),
        ("Januari s/d Desember 2023", YEAR_2023),
        ("1 Jan - 30 Jun 2023", (date(2023, 1, 1), date(2023, 6, 30))),
        ("01/01/2023-31/12/2023", YEAR_2023),
        ("1-1-2023-31-12-2023", YEAR_2023),
        ("2023-01-01 – 2023-12-31", YEAR_2023),
        ("01.01.23 sampai dengan 31.12.23", YEAR_2023),
        ("90 hari sejak 1 Maret 2023", (date(2023, 3, 1), date(2023, 5, 29))),
        ("s/d 31 Desember 2023", (None, date(2023, 12, 31))),
    ],
)
def test_period_is_read_into_its_days(text, days):
    term = read(text)

    assert term.is_clear
    assert (term.starts_on, term.ends_on) == days


@pytest.mark.parametrize(("text", "months"), [("1 TAHUN", 12), ("6 bln", 6), ("dua tahun", 24), ("1 th 6 bulan", 18)])
def test_length_alone_tells_no_day(text, months):
    term = read(text)

    assert (term.starts_on, term.ends_on, term.months, term.is_clear) == (None, None, months, True)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("selesai pekerjaan", None),
        ("1 Maret 2023 s/d selesai pekerjaan", date(2023, 3, 1)),
        ("Selesainya proyek, mulai 1 Maret 2023", date(2023, 3, 1)),
    ],
)
def test_work_that_ends_when_it_is_done_has_no_last_day(text, start):
    term = read(text)

    assert (term.by_work, term.starts_on, term.ends_on, term.is_clear) == (True, start, None, True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "menyusul",
        "31/02/2023 s/d 31/12/2023",
        "6 bulan mulai Maret 2023",
        "Maret 2023 - 15 Agustus 2023",
        "15 Maret 2023 - Agustus 2023",
        "1 Nov - 30 Jun 2023",
        "1/1/2023, 1/2/2023, 1/3/2023",
        "1 Januari 2023 sesuai perjanjian",
    ],
)
def test_what_can_be_read_in_no_way_or_several_is_not_guessed(text):
    assert not read(text).is_clear


def test_stated_length_is_kept_beside_the_days():
    term = read("12 bulan (1/3/2023 - 28/2/2024)")

    assert term.ends_on == date(2024, 2, 28)
    assert term.last_day_from(term.starts_on) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 12, 1), 1, date(2023, 12, 31)),
    ],
)
def test_period_ends_the_day_before_the_same_day(start, months, end):
    assert last_day(start, months=months) == end
