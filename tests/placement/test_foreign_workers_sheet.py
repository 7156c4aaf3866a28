"""Lists of foreign workers as companies send them."""

from datetime import date

import pytest

from apps.intake.booking import outcome_counts, withdraw
from apps.intake.kinds import resource_class
from apps.placement.models import ForeignWorker, ForeignWorkerPayment
from tests.intake.sheets import person, write_report
from tests.intake.test_booking import last, told
from tests.placement.foreign_records import listed, write_list

pytestmark = pytest.mark.usefixtures("companies")


def test_list_is_booked_without_a_month(tmp_path):
    rows = [listed(1), listed(2, **{"WARGA NEGARA": "Japan", "L/P": "P"}), listed(3, **{"WARGA NEGARA": "RRC"})]

    answer = told(write_list(tmp_path / "a.xlsx", rows, month=""), "--apply")

    assert answer["rows"] == {"read": 3, "accepted": 3, "rejected": 0}
    assert last().kind == "foreign_workers"
    first, second, third = ForeignWorker.objects.order_by("pk")
    assert [worker.nationality for worker in (first, second, third)] == ["Korea Selatan", "Jepang", "Tiongkok"]
    assert (first.passport, first.sex, first.valid_from, first.valid_until) == (
        "M9000001", "L", date(2023, 1, 1), date(2023, 12, 31),
    )  # fmt: skip
    assert (first.rptka_number, first.permit_number, first.companion) == ("RPTKA-9001", "2C11-9001", "Budi Contoh")
    assert (first.company.name, first.upload, first.upload_row) == ("PT Bahari Nusa Banten", last(), 7)


def test_term_in_one_column_is_found(tmp_path):
    headings = ("NO", "NAMA", "NO. PASSPORT", "KEWARGANEGARAAN", "JABATAN", "MASA BERLAKU RPTKA", "STATUS RPTKA")
    row = {
        "NAMA": "Tanaka Contoh", "NO. PASSPORT": "TK9009001", "KEWARGANEGARAAN": "Jepang", "JABATAN": "Direktur",
        "MASA BERLAKU RPTKA": "1 Mei 2023 s/d 30 April 2024", "STATUS RPTKA": "Perpanjangan",
    }  # fmt: skip

    told(write_list(tmp_path / "a.xlsx", [row], headings=headings), "--apply")

    worker = ForeignWorker.objects.get()
    assert (worker.valid_from, worker.valid_until, worker.approval) == (
        date(2023, 5, 1),
        date(2024, 4, 30),
        "extension",
    )
    assert worker.sex == ""


def test_wrong_rows_are_told_one_by_one(tmp_path):
    rows = [
        listed(1, **{"MASA BERLAKU SAMPAI": date(2022, 12, 31)}),
        listed(2, **{"MASA BERLAKU MULAI": "31/02/2023"}),
        listed(3, **{"WARGA NEGARA": "Asing"}),
        listed(4, **{"NO PASPOR": "menyusul"}),
        listed(5),
        listed(5),
    ]

    answer = told(write_list(tmp_path / "a.xlsx", rows))

    assert answer["rows"] == {"read": 6, "accepted": 1, "rejected": 5}
    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [
        (7, "ends_before_start"),
        (8, "date_invalid"),
        (9, "choice_unknown"),
        (10, "passport_invalid"),
        (12, "duplicate_in_file"),
    ]


def test_same_term_sent_again_changes_what_differs_and_blanks_nothing(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(1), listed(2)]), "--apply")
    rows = [listed(1, **{"JABATAN": "Direktur", "KITAS": ""}), listed(2), listed(3)]

    told(write_list(tmp_path / "b.xlsx", rows), "--apply")

    assert outcome_counts(last()) == {"created": 1, "changed": 1, "unchanged": 1}
    changed = ForeignWorker.objects.get(passport="M9000001")
    assert (changed.position, changed.permit_number) == ("Direktur", "2C11-9001")


def test_extension_is_a_term_of_its_own(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    extended = {"MASA BERLAKU MULAI": date(2024, 1, 1), "MASA BERLAKU SAMPAI": date(2024, 12, 31)}

    told(write_list(tmp_path / "b.xlsx", [listed(1, **extended)]), "--apply")

    assert ForeignWorker.objects.filter(passport="M9000001").count() == 2


def test_revised_list_of_a_month_names_what_it_no_longer_holds(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(1), listed(2)]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(1), listed(3)]))
    revision = last()
    resource = resource_class("foreign_workers")()

    comparison = resource.compare(revision)
    told(tmp_path / "b.xlsx", "--apply")
    gone = [worker.passport for worker in resource.gone(last())]
    resource.withdraw_gone(last())

    assert (comparison.new, comparison.changed, comparison.unchanged, comparison.gone) == (1, 0, 1, 1)
    assert gone == ["M9000002"]
    assert sorted(ForeignWorker.objects.values_list("passport", flat=True)) == ["M9000001", "M9000003"]


def test_list_without_a_month_lets_nothing_be_gone(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(1), listed(2)], month=""), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(1)], month=""), "--apply")

    assert list(resource_class("foreign_workers")().gone(last())) == []


def test_withdrawal_takes_back_and_keeps_a_worker_whose_retribution_is_recorded(tmp_path, head):
    told(write_list(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(1, JABATAN="Direktur"), listed(2), listed(3)]), "--apply")
    billed = ForeignWorker.objects.get(passport="M9000003")
    ForeignWorkerPayment.objects.create(
        foreign_worker=billed, months=12, dollars=1200, rate=15_000, rupiah=18_000_000, skrd_number="SKRD-9001"
    )

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.restored, done.kept) == (1, 1, (str(billed),))
    assert dict(ForeignWorker.objects.values_list("passport", "position")) == {
        "M9000001": "Plant Manager",
        "M9000003": "Plant Manager",
    }


def test_passport_under_another_nationality_is_pointed_out(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    changed = listed(1, **{"WARGA NEGARA": "Jepang", "MASA BERLAKU MULAI": date(2023, 6, 1)})

    issues = told(write_list(tmp_path / "b.xlsx", [changed]))["issues"]

    assert [(issue["code"], issue["severity"]) for issue in issues] == [("nationality_differs", "warning")]


def test_placement_report_is_not_taken_for_a_list_of_foreign_workers(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001)]))

    assert last().kind == "placement_report"
