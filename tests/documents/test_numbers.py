"""Numbers of papers: one series a class and year, no gap, no number twice (A29)."""

from datetime import date
from decimal import Decimal
from threading import Barrier, Thread

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.urls import reverse
from django.utils.timezone import localdate

from apps.documents.models import Counter, LetterClass
from apps.documents.numbers import check_pattern, next_number, take_numbers, written_number
from apps.registry.indonesian_dates import format_date
from apps.registry.rupiah import format_rupiah
from apps.registry.terbilang import in_words
from tests.documents.letters import make_letters

MAY_5 = date(2023, 5, 5)


def test_a29_number_date_and_amount_as_letters_write_them():
    number = written_number(settings.LETTER_NUMBER_PATTERN, serial=1, on=MAY_5, code="500.15")

    assert number == "001/500.15/V/2023"
    assert format_date(MAY_5) == "5 Mei 2023"
    assert format_rupiah(Decimal("4657222.94")) == "Rp4.657.222,94"
    assert in_words(4_657_222) == "empat juta enam ratus lima puluh tujuh ribu dua ratus dua puluh dua"


@pytest.mark.parametrize(("month", "roman"), [(1, "I"), (4, "IV"), (9, "IX"), (12, "XII")])
def test_month_is_written_in_roman_numerals(month, roman):
    assert written_number("{roman}", serial=1, on=date(2023, month, 1)) == roman


def test_pattern_may_name_the_region_and_the_month_in_figures():
    assert written_number("{serial:06d}/AK-1/{region}/{month}/{year}", serial=7, on=MAY_5) == "000007/AK-1/3672/05/2023"


@pytest.mark.django_db
def test_each_series_counts_from_one_every_year():
    assert list(take_numbers("letter 500.15", 2023, 2)) == [1, 2]
    assert list(take_numbers("letter 500.15", 2023)) == [3]
    assert list(take_numbers("letter 500.15", 2024)) == [1]
    assert list(take_numbers("letter 560", 2023)) == [1]


@pytest.mark.django_db(transaction=True)
def test_number_of_a_paper_that_was_not_written_is_given_to_the_next():
    with pytest.raises(RuntimeError), transaction.atomic():
        take_numbers("letter 500.15", 2023)
        raise RuntimeError

    assert list(take_numbers("letter 500.15", 2023)) == [1]


@pytest.mark.django_db(transaction=True)
def test_clerks_at_once_never_share_a_number():
    taken, start = [], Barrier(4)

    def clerk() -> None:
        start.wait()
        try:
            for _ in range(10):
                with transaction.atomic():
                    taken.extend(take_numbers("letter 500.15", 2023))
        finally:
            connection.close()

    threads = [Thread(target=clerk) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(taken) == list(range(1, 41))
    assert Counter.objects.get(series="letter 500.15", year=2023).last == 40


def test_number_names_the_unit_as_the_office_writes_it():
    assert (
        written_number("{code}/{serial}/{unit}", serial=689, on=MAY_5, code="500.15.14.1") == "500.15.14.1/689/Disnaker"
    )


@pytest.mark.django_db
def test_class_with_a_pattern_of_its_own_is_numbered_by_it_and_the_others_by_the_offices(office):
    LetterClass.objects.filter(pk="500.15").update(pattern="{code}/{serial}/{unit}/{month}/{year}")

    (own,) = make_letters("PT A")
    LetterClass.objects.filter(pk="500.15").update(pattern="")
    (following,) = make_letters("PT B")

    assert (own.number, following.number) == ("500.15/1/Disnaker/05/2023", "002/500.15/V/2023")
    assert (next_number("letter 500.15", 2023), next_number("letter 500.15", 2024)) == (3, 1)


@pytest.mark.parametrize("pattern", ["{nomor}", "{nomor:03d}/{kode}/{unit}/{romawi}/{tahun}", "{{A}} {nomor:06d}"])
def test_pattern_with_a_serial_is_taken(pattern):
    check_pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("{kode}/{tahun}", "Pola harus memuat {nomor}"),
        ("{nomor}/{hari}", "Pola tidak mengenal {hari}. Yang dapat dipakai: {nomor}, {kode}, {unit}, {wilayah}"),
        ("{nomor.__class__}", "Pola tidak mengenal {nomor.__class__}"),
        ("{}/{nomor}", "Pola tidak mengenal {}"),
        ("{nomor/{tahun}", "di antara { dan }"),
        ("{nomor}/tahun}", "di antara { dan }"),
        ("{nomor:>9999999999d}", "Hanya {nomor:03d}"),
        ("{nomor:{tahun}d}", "Hanya {nomor:03d}"),
        ("{nomor!r}", "Hanya {nomor:03d}"),
        ("{nomor}/{tahun:04d}", "Untuk {tahun} pola tidak dapat memakai"),
        ("{nomor}" + "/2023" * 12, "lebih panjang dari 60 huruf"),
    ],
)
def test_pattern_that_cannot_number_letters_is_refused_with_its_cure(pattern, sentence):
    with pytest.raises(ValidationError) as refused:
        check_pattern(pattern)

    assert sentence in refused.value.messages[0]


@pytest.mark.django_db
def test_page_of_a_class_shows_the_next_number_and_keeps_a_wrong_pattern_on_screen(client, admin_user, office):
    client.force_login(admin_user)
    url = reverse("admin:documents_letterclass_change", args=("500.15",))
    make_letters("PT A", "PT B", on=localdate())
    form = client.get(url).context["adminform"].form.initial

    refused = client.post(url, {**form, "pattern": "{nomer}/{tahun}"})
    assert "Pola tidak mengenal {nomer}" in refused.text and 'value="{nomer}/{tahun}"' in refused.text

    client.post(url, {**form, "pattern": "{kode}/{nomor}/{unit}"})
    assert "500.15/3/Disnaker" in client.get(url).text
