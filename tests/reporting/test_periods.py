from datetime import date

import pytest

from apps.reporting.periods import Period, PeriodKind


@pytest.mark.parametrize(
    ("written", "first", "last_day", "label"),
    [
        ("2023-03", date(2023, 3, 1), date(2023, 3, 31), "Maret 2023"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Februari 2024"),
        ("2023-Q1", date(2023, 1, 1), date(2023, 3, 31), "Triwulan I 2023"),
        ("2023-Q4", date(2023, 10, 1), date(2023, 12, 31), "Triwulan IV 2023"),
        ("2023-S2", date(2023, 7, 1), date(2023, 12, 31), "Semester II 2023"),
        ("2023", date(2023, 1, 1), date(2023, 12, 31), "Tahun 2023"),
    ],
)
def test_period_is_read_and_written_alike(written, first, last_day, label):
    period = Period.parse(written)

    assert str(period) == written
    assert (period.first_month, period.last_day, period.label) == (first, last_day, label)
    assert Period.parse(f" {written.lower()} ") == period


@pytest.mark.parametrize("text", ["", "2023-3", "2023-00", "2023-13", "2023-Q0", "2023-Q5", "2023-S3", "23-03", "0000",
                                  "2023-03-01", "2023-", "Maret 2023", "２０２３"])  # fmt: skip
def test_anything_else_is_no_period(text):
    with pytest.raises(ValueError, match="no"):
        Period.parse(text)


def test_months_of_a_period_follow_each_other():
    assert [f"{month:%Y-%m-%d}" for month in Period.parse("2023-Q4").months] == [
        "2023-10-01",
        "2023-11-01",
        "2023-12-01",
    ]


@pytest.mark.parametrize(
    ("written", "before"),
    [("2023-01", "2022-12"), ("2023-Q1", "2022-Q4"), ("2023-S2", "2023-S1"), ("2023", "2022")],
)
def test_period_before_ends_where_this_one_begins(written, before):
    period = Period.parse(written)

    assert str(period.previous()) == before
    assert period.previous().next() == period


def test_day_lies_in_the_period_of_each_kind():
    periods = [str(Period.containing(date(2023, 9, 30), kind)) for kind in PeriodKind]

    assert periods == ["2023-09", "2023-Q3", "2023-S2", "2023"]
