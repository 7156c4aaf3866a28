"""Numbers of papers: one series a class and year, no gap, no number twice (A29)."""

from datetime import date
from decimal import Decimal
from threading import Barrier, Thread

import pytest
from django.conf import settings
from django.db import connection, transaction

from apps.documents.models import Counter
from apps.documents.numbers import take_numbers, written_number
from apps.registry.indonesian_dates import format_date
from apps.registry.rupiah import format_rupiah

MAY_5 = date(2023, 5, 5)


def test_a29_number_date_and_amount_as_letters_write_them():
    number = written_number(settings.LETTER_NUMBER_PATTERN, serial=1, on=MAY_5, code="500.15")

    assert number == "001/500.15/V/2023"
    assert format_date(MAY_5) == "5 Mei 2023"
    assert format_rupiah(Decimal("4657222.94")) == "Rp4.657.222,94"


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
