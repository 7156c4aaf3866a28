"""Scenarios A2, A3, A13, A27 and A28 with their very figures, by real files, records and tables.

NIK keep the day of the scenario; their serials are those of invented persons.
"""

from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override

from apps.intake.cells import CellError
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.money import MoneyWidget
from apps.intake.widgets.nik import NikWidget
from apps.placement.models import ForeignWorker, ForeignWorkerPayment, Placement
from apps.placement.services.foreign_worker import in_rupiah, retribution_dollars
from apps.placement.tables.foreign_workers import ForeignWorkersByNationality
from apps.placement.tables.placed_by_kind import PlacementsByKind
from apps.registry import nik
from apps.registry.models import Person
from apps.reporting.models import Target
from apps.reporting.periods import Period
from disnaker.performance import performance_of
from tests.intake.sheets import person, write_report
from tests.intake.test_booking import told
from tests.registry.records import make_company

YEAR = Period.parse("2023")


# A2


def test_nik_tells_region_sex_and_day_of_birth():
    woman, man = nik.parse("3672054708959001"), nik.parse("3672050708959001")

    assert (woman.region, woman.sex, woman.birth_date(date(2023, 1, 1))) == ("367205", "P", date(1995, 8, 7))
    assert (man.region, man.sex, man.birth_date(date(2023, 1, 1))) == ("367205", "L", date(1995, 8, 7))


def test_other_sex_than_the_nik_says_is_a_warning_and_the_row_is_booked(tmp_path, companies):
    row = person(9001, NIK="3672054708959001", **{"L/P": "L", "Tanggal Lahir": date(1995, 8, 7)})

    answer = told(write_report(tmp_path / "a.xlsx", [row]), "--apply")

    assert answer["rows"] == {"read": 1, "accepted": 1, "rejected": 0}
    assert [(issue["severity"], issue["code"]) for issue in answer["issues"]] == [("warning", "sex_mismatch_nik")]
    assert Placement.objects.get().sex == "L"


# A3


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("367205470895901", "NIK terdiri atas 15 angka, seharusnya 16. Cocokkan dengan KTP."),
        ("3672053202959001", "Tanggal lahir dalam NIK (angka ke-7 dan ke-8) adalah 32. Cocokkan dengan KTP."),
        ("3672057202959001", "Tanggal lahir dalam NIK (angka ke-7 dan ke-8) adalah 72. Cocokkan dengan KTP."),
        (
            "3672053002959001",
            "Tanggal lahir dalam NIK (angka ke-7 sampai ke-12) adalah 300295, yang bukan tanggal. Cocokkan dengan KTP.",
        ),
        ("3672050007959001", "Tanggal lahir dalam NIK (angka ke-7 dan ke-8) adalah 00. Cocokkan dengan KTP."),
        ("3672050713959001", "Bulan lahir dalam NIK (angka ke-9 dan ke-10) adalah 13. Cocokkan dengan KTP."),
        ("3672050708950000", "Nomor urut dalam NIK (empat angka terakhir) adalah 0000. Cocokkan dengan KTP."),
        (
            3672050708950000,
            "Excel mungkin telah mengubah angka terakhir NIK ini. Format kolomnya sebagai teks, lalu ketik ulang "
            "NIK-nya.",
        ),
        (
            "3,67205E+15",
            "Excel mungkin telah mengubah angka terakhir NIK ini. Format kolomnya sebagai teks, lalu ketik ulang "
            "NIK-nya.",
        ),
    ],
)
def test_each_damaged_nik_is_refused_with_its_own_sentence(written, sentence):
    with override("id"), pytest.raises(CellError) as refused:
        NikWidget().clean(written)

    assert str(refused.value.message) == sentence


def test_nik_of_another_region_is_no_error():
    assert NikWidget().clean("3204110708959001") == "3204110708959001"


# A13


@pytest.mark.parametrize("written", ["31/12/2023", "31 Des 2023", 45291, "2023-12-31"])
def test_last_day_of_2023_in_every_manner(written):
    assert DateCellWidget().clean(written) == date(2023, 12, 31)


def test_month_first_is_no_date():
    with override("id"), pytest.raises(CellError) as refused:
        DateCellWidget().clean("12/31/2023")

    assert str(refused.value.message) == (
        "“12/31/2023” bukan tanggal. Tulis hari, bulan, dan tahun, misalnya 31/12/2023."
    )


@pytest.mark.parametrize("written", ["4.657.222,94", "Rp 4.657.222,94", "4,657,222.94"])
def test_minimum_wage_of_2023_in_every_manner(written):
    assert MoneyWidget().clean(written) == Decimal("4657222.94")


def test_number_of_persons_with_its_unit():
    assert CountWidget().clean("32 Orang") == 32


def test_english_thousands_are_a_warning_and_the_row_is_booked(tmp_path, companies):
    rows = [person(9001, Upah="4,657,222.94"), person(9002, Upah="4.657.222,94")]

    answer = told(write_report(tmp_path / "a.xlsx", rows), "--apply")

    assert answer["rows"] == {"read": 2, "accepted": 2, "rejected": 0}
    assert [(issue["row"], issue["severity"], issue["code"]) for issue in answer["issues"]] == [
        (7, "warning", "number_english")
    ]
    assert set(Placement.objects.values_list("wage", flat=True)) == {Decimal("4657222.94")}


# A27


def placed(number: int, kind: str, *, month: date, sex: str, first: int, company) -> int:
    """Record that many placements of one kind; gives the first serial that is free after them."""
    persons = Person.objects.bulk_create(
        Person(nik=f"36720517{5 + n // 1000 % 8:02}{n // 8000 + 80:02}{9000 + n % 1000}", name="Budi Contoh", sex=sex)
        for n in range(first, first + number)
    )
    Placement.objects.bulk_create(
        Placement(
            person=one, company=company, started_on=month, sex=sex, education_id="SMA", position="Operator", kind=kind,
            reported_month=month, posting_month=month,
        )
        for one in persons
    )  # fmt: skip
    return first + number


def test_placements_of_2022_come_to_2966_and_to_148_30_percent_of_the_target(office):
    Target.objects.create(indicator_id="PENEMPATAN", year=2022, value=2000)
    company, free = make_company(), 0
    for number, kind, sex in (
        (1800, "AKL", "L"),
        (900, "AKAD", "P"),
        (244, "", "L"),
        (20, "AKAN", "P"),
        (2, "AKAN", "L"),
    ):
        free = placed(number, kind, month=date(2022, 6, 1), sex=sex, first=free, company=company)
    placed(5, "AKL", month=date(2023, 1, 1), sex="L", first=free, company=company)

    filled = PlacementsByKind().fill(Period.parse("2022"))
    reached = next(line for line in performance_of(2022) if line.indicator.code == "PENEMPATAN")

    assert filled.column("sum") == {"AKL": 1800, "AKAD": 900, "AKAN": 22, "": 244}
    assert filled.total.figures == {"L": 2046, "P": 920, "sum": 2966}
    assert (reached.value, reached.achieved, reached.band) == (2966, Decimal("148.30"), "Sangat Baik")


# A28


def foreign(number: int, nationality: str, **facts) -> list[ForeignWorker]:
    values = {
        "company": make_company(f"PT {nationality}"), "name": "Contoh", "nationality": nationality, "sex": "L",
        "position": "Ahli las", "valid_from": date(2023, 1, 1), "valid_until": date(2023, 12, 31), **facts,
    }  # fmt: skip
    return ForeignWorker.objects.bulk_create(
        ForeignWorker(passport=f"M{9_000_000 + n}", **values) for n in range(number)
    )


def test_foreign_workers_of_2023_come_to_1467_whatever_the_number_of_their_terms(office):
    koreans = foreign(1150, "Korea Selatan", valid_from=date(2022, 7, 1), valid_until=date(2023, 6, 30))
    foreign(102, "Jepang")
    foreign(75, "Tiongkok", sex="P")
    foreign(90, "India")
    foreign(50, "Malaysia", sex="")
    for worker in koreans[:370]:
        worker.pk, worker.valid_from, worker.valid_until = None, date(2023, 7, 1), date(2024, 6, 30)
    ForeignWorker.objects.bulk_create(koreans[:370])
    foreign(3, "Brasil", valid_from=date(2024, 1, 1), valid_until=date(2024, 12, 31))
    foreign(3, "Prancis", valid_from=date(2022, 1, 1), valid_until=date(2022, 12, 31))

    filled = ForeignWorkersByNationality().fill(YEAR)

    assert filled.column("sum") == {
        "Korea Selatan": 1150, "Jepang": 102, "India": 90, "Tiongkok": 75, "Malaysia": 50,
    }  # fmt: skip
    total = filled.total.figures
    assert (total["L"], total["P"], total["unknown"], total["sum"]) == (1342, 75, 50, 1467)


def test_retribution_of_370_workers_comes_to_444000_dollars(office):
    """One worker of twelve months pays USD 1.200, at Rp15.000 a dollar Rp18.000.000."""
    workers = foreign(372, "Korea Selatan", approval="extension")
    rate = Decimal(15_000)
    dollars = retribution_dollars(12)
    ForeignWorkerPayment.objects.bulk_create(
        ForeignWorkerPayment(
            foreign_worker=worker, months=12, dollars=dollars, rate=rate, rupiah=in_rupiah(dollars, rate),
            skrd_number=f"SKRD-{worker.pk}", paid_on=paid_on,
        )
        for worker, paid_on in zip(
            workers, [date(2023, 3, 9)] * 370 + [date(2024, 1, 2), None], strict=True
        )
    )  # fmt: skip

    total = ForeignWorkersByNationality().fill(YEAR).total.figures

    assert dollars == 1200
    assert (total["payers"], total["months"], total["dollars"]) == (370, 4440, 444_000)
    assert total["rupiah"] == 6_660_000_000
