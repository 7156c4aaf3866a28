"""Lists of fixed-term contracts (PKWT) as the office keeps them and as companies send them."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.resources.fixed_term_contracts import FixedTermContractsResource
from apps.intake.booking import outcome_counts, withdraw
from apps.intake.kinds import resource_class
from apps.intake.template_workbook import template_workbook
from apps.registry.models import Person
from tests.intake.sheets import write_report
from tests.intake.test_booking import last, told
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("companies", "office")

REGISTER = (
    "NOMOR PENCATATAN", "NAMA PERUSAHAAN", "ALAMAT PERUSAHAAN", "NAMA PEKERJA", "JUMLAH", "JABATAN", "MASA KONTRAK",
    "KETERANGAN",
)  # fmt: skip
LIST = (
    "No", "NAMA PEKERJA", "NIK", "L/P", "JABATAN", "MASA KONTRAK", "TANGGAL MULAI", "TANGGAL BERAKHIR",
    "TANGGAL TANDA TANGAN", "TANGGAL DITERIMA", "UPAH",
)  # fmt: skip
NAMES = ("Ani Contoh", "Budi Contoh", "Citra Contoh", "Dedi Contoh", "Euis Contoh")


def registered(number: int, **changes) -> dict:
    row = {
        "NOMOR PENCATATAN": f"560/{number:03}/PKWT/2023",
        "NAMA PERUSAHAAN": "PT Bahari Nusa Banten",
        "ALAMAT PERUSAHAAN": "Jl. Raya Anyer KM 123",
        "NAMA PEKERJA": NAMES[number],
        "JUMLAH": 1,
        "JABATAN": "Operator",
        "MASA KONTRAK": "01-01-2023 s/d 31-12-2023",
    }
    return {**row, **changes}


def listed(number: int, **changes) -> dict:
    row = {
        "NAMA PEKERJA": NAMES[number],
        "NIK": f"367205170595900{number}",
        "L/P": "L",
        "JABATAN": "Operator",
        "MASA KONTRAK": "12 bulan mulai 1 Maret 2023",
        "TANGGAL TANDA TANGAN": date(2023, 3, 3),
        "TANGGAL DITERIMA": date(2023, 3, 14),
        "UPAH": 4_700_000,
    }
    return {**row, **changes}


def write_register(path, rows, **more):
    title = "REGISTER PENCATATAN PKWT TAHUN 2023"
    return write_report(path, rows, **{"headings": REGISTER, "title": title, "nib": "", "company": "", **more})


def write_list(path, rows, **more):
    return write_report(path, rows, **{"headings": LIST, "title": "DAFTAR PEKERJA PKWT", **more})


def codes(answer: dict) -> list:
    return [(issue["row"], issue["code"]) for issue in answer["issues"]]


def test_register_of_all_companies_is_booked_by_the_company_of_each_row(tmp_path):
    other = make_company("PT Cahaya Krakatau Contoh")
    rows = [registered(0), registered(1, **{"NAMA PERUSAHAAN": "CAHAYA KRAKATAU CONTOH, PT", "JUMLAH": 25})]

    answer = told(write_register(tmp_path / "a.xlsx", rows), "--apply")

    assert (last().kind, answer["rows"]) == ("fixed_term_contracts", {"read": 2, "accepted": 2, "rejected": 0})
    first, second = FixedTermContract.objects.order_by("pk")
    assert (first.record_number, first.company.name) == ("560/000/PKWT/2023", "PT Bahari Nusa Banten")
    assert (first.starts_on, first.ends_on) == (date(2023, 1, 1), date(2023, 12, 31))
    assert (first.term, first.person, first.shown_name) == ("01-01-2023 s/d 31-12-2023", None, "Ani Contoh")
    assert (second.company, second.workers) == (other, 25)


def test_list_of_one_company_links_its_workers_by_nik(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(0), listed(1)]), "--apply")

    first = FixedTermContract.objects.order_by("pk")[0]
    assert (first.company.name, first.person.nik) == ("PT Bahari Nusa Banten", "3672051705959000")
    assert (first.starts_on, first.ends_on) == (date(2023, 3, 1), date(2024, 2, 29))
    assert (first.wage, first.signed_on, first.received_on) == (
        Decimal("4700000"), date(2023, 3, 3), date(2023, 3, 14),
    )  # fmt: skip


def test_second_upload_of_the_same_list_adds_nothing(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(0), listed(1, NIK="")]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(0), listed(1, NIK=""), listed(2)]))
    seen = resource_class(last().kind)().compare(last())
    told(tmp_path / "b.xlsx", "--apply")

    assert (seen.new, seen.changed, seen.unchanged) == (1, 0, 2)
    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 2}
    assert FixedTermContract.objects.count() == 3


def test_list_without_numbers_means_the_contracts_that_the_office_numbered_since(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(0)]), "--apply")
    FixedTermContract.objects.update(record_number="560/1/2023", recorded_on=date(2023, 3, 15))

    told(write_list(tmp_path / "b.xlsx", [listed(0), listed(1)]), "--apply")

    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 1}
    assert FixedTermContract.objects.get(person__nik="3672051705959000").record_number == "560/1/2023"


def test_nik_told_later_links_the_contract_that_had_the_name_alone(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(0, NIK="")]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(0, JABATAN="")]), "--apply")

    contract = FixedTermContract.objects.get()
    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 0}
    assert (contract.person.nik, contract.worker_key) == ("3672051705959000", f"#{contract.person_id}")
    assert contract.position == "Operator"
    told(write_list(tmp_path / "c.xlsx", [listed(0, NIK="", UPAH=4_800_000)]), "--apply")
    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 0}


def test_two_persons_of_one_name_are_two_contracts(tmp_path):
    same = {"NAMA PEKERJA": "Ani Contoh"}

    told(write_list(tmp_path / "a.xlsx", [listed(0, **same), listed(1, **same)]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(0, **same), listed(1, **same)]), "--apply")

    assert FixedTermContract.objects.count() == 2


def test_extension_is_a_contract_of_its_own(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [listed(0)]), "--apply")

    told(write_list(tmp_path / "b.xlsx", [listed(0, **{"MASA KONTRAK": "6 bulan mulai 1 Maret 2024"})]), "--apply")

    assert FixedTermContract.objects.count() == 2


def test_what_is_not_certain_is_an_error_with_its_cure(tmp_path):
    rows = [
        listed(0, **{"MASA KONTRAK": "1 TAHUN"}),
        listed(1, **{"MASA KONTRAK": "sesuai perjanjian"}),
        listed(2, **{"MASA KONTRAK": "selesai pekerjaan"}),
        listed(3, **{"MASA KONTRAK": "", "TANGGAL MULAI": date(2023, 3, 1)}),
        listed(4, **{"MASA KONTRAK": "1 Des 2023 s/d 1 Mar 2023"}),
    ]

    answer = told(write_list(tmp_path / "a.xlsx", rows))

    assert codes(answer) == [
        (7, "term_without_start"), (8, "term_unclear"), (9, "term_without_start"), (10, "term_without_end"),
        (11, "ends_before_start"),
    ]  # fmt: skip
    assert "12 bulan mulai 1 Maret 2023" in answer["issues"][0]["message"]


def test_start_in_its_own_column_completes_a_bare_length_and_work_without_end(tmp_path):
    start = {"TANGGAL MULAI": date(2023, 3, 1)}
    rows = [listed(0, **start, **{"MASA KONTRAK": "1 TAHUN"}),
            listed(1, **start, **{"MASA KONTRAK": "selesai pekerjaan"})]  # fmt: skip

    told(write_list(tmp_path / "a.xlsx", rows), "--apply")

    by_time, by_work = FixedTermContract.objects.order_by("pk")
    assert (by_time.basis, by_time.ends_on) == ("time", date(2024, 2, 29))
    assert (by_work.basis, by_work.starts_on, by_work.ends_on) == ("work", date(2023, 3, 1), None)


def test_what_the_law_or_the_days_speak_against_is_a_warning(tmp_path):
    late = {"TANGGAL DITERIMA": date(2023, 3, 16)}
    rows = [
        listed(0, **late),
        listed(1, **{"MASA KONTRAK": "1 Jan 2023 s/d 2 Jan 2028"}),
        listed(2, **{"MASA KONTRAK": "1 Jan 2023 s/d 31 Des 2027"}),
        listed(3, UPAH=4_657_222),
        listed(4, **{"MASA KONTRAK": "12 bulan (1/3/2023 - 28/2/2024)"}),
    ]

    answer = told(write_list(tmp_path / "a.xlsx", rows))

    assert answer["rows"]["accepted"] == 5
    assert codes(answer) == [
        (7, "late"), (8, "longer_than_law"), (10, "wage_below_minimum"), (11, "term_disagrees"),
    ]  # fmt: skip


def test_company_that_the_register_lacks_and_number_that_a_nik_contradicts_are_errors(tmp_path):
    rows = [registered(0, **{"NAMA PERUSAHAAN": "PT Tidak Dikenal Sama Sekali"}), registered(1, NIK="", JUMLAH=3),
            registered(2, NIK="3672051705959002", JUMLAH=3), registered(3, **{"NAMA PERUSAHAAN": ""})]  # fmt: skip

    answer = told(write_register(tmp_path / "a.xlsx", rows, headings=(*REGISTER, "NIK")))

    assert codes(answer) == [(7, "company_unknown"), (9, "several_with_nik"), (10, "company_unknown")]


@pytest.mark.django_db(transaction=True)
def test_withdrawal_takes_back_and_keeps_what_was_recorded_since(tmp_path, head):
    told(write_list(tmp_path / "a.xlsx", [listed(0)]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [listed(0, JABATAN="Mandor"), listed(1), listed(2)]), "--apply")
    recorded = FixedTermContract.objects.get(person__nik="3672051705959002")
    recorded.record_number = "560/1/2023"
    recorded.save()

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.restored, done.kept) == (1, 1, (str(recorded),))
    assert FixedTermContract.objects.get(person__nik="3672051705959000").position == "Operator"
    assert not Person.objects.filter(nik="3672051705959001").exists()


def test_template_is_read_back_as_its_own_kind(tmp_path):
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_workbook(FixedTermContractsResource))

    answer = told(path)

    assert last().kind == "fixed_term_contracts"
    assert answer["rows"]["rejected"] == 0


def test_booking_takes_the_same_statements_for_any_number_of_rows(tmp_path):
    resource = FixedTermContractsResource()

    def statements(name: str, start: date, rows: int) -> int:
        told(write_list(tmp_path / name, [listed(n, **{"TANGGAL MULAI": start, "MASA KONTRAK": "1 tahun"})
                                          for n in range(rows)]))  # fmt: skip
        with CaptureQueriesContext(
            connection,
        ) as caught:
            resource.book(last(), lambda *_step: None)
        return len(caught)

    assert statements("a.xlsx", date(2023, 3, 1), 1) == statements("b.xlsx", date(2023, 4, 1), 5)
