from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from disnaker.templatetags import office


@pytest.mark.parametrize(
    ("written", "expected"),
    (
        (office.rupiah(Decimal("4657222.94")), "Rp4.657.222,94"),
        (office.angka(1234567), "1.234.567"),
        (office.angka(0), "0"),
        (office.tanggal(date(2023, 12, 31)), "31 Desember 2023"),
        (office.tanggal_pendek(date(2023, 12, 31)), "31-12-2023"),
        (office.bulan(date(2023, 3, 1)), "Maret 2023"),
    ),
)
def test_figures_are_written_as_the_office_writes_them(written, expected):
    assert written == expected


@pytest.mark.parametrize("write", (office.rupiah, office.angka, office.tanggal, office.tanggal_pendek, office.bulan))
def test_nothing_known_is_a_dash_and_never_a_zero(write):
    assert write(None) == "–"


def test_instant_is_told_in_the_time_of_the_office():
    assert office.waktu(datetime(2023, 3, 31, 18, 30, tzinfo=UTC)) == "1 Apr 2023, 01.30"
    assert office.tanggal(datetime(2023, 3, 31, 18, 30, tzinfo=UTC)) == "1 April 2023"


def test_icon_is_hidden_from_screen_readers():
    assert 'aria-hidden="true"' in office.icon("upload")


def test_unknown_icon_is_refused_at_once():
    with pytest.raises(FileNotFoundError):
        office.icon("no-such-drawing")
