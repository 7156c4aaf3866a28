"""Lists of terminations as the office keeps them and as companies send them."""

from datetime import date
from decimal import Decimal

import pytest

from apps.industrial_relations.models import Termination
from apps.industrial_relations.resources.termination_cells import ReasonWidget, ServiceWidget, WayWidget
from apps.industrial_relations.resources.terminations import TerminationsResource
from apps.industrial_relations.services.terminations import confirm_report
from apps.intake.booking import outcome_counts, withdraw
from apps.intake.cells import CellError
from apps.intake.kinds import resource_class
from apps.intake.template_workbook import template_workbook
from apps.registry.models import Person
from tests.conftest import staff_member
from tests.industrial_relations.termination_sheets import REGISTER, dismissed, make_termination, write_terminations
from tests.intake.test_booking import last, told
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("companies", "office")


@pytest.fixture
def boss():
    return staff_member("Kepala Bidang Hubin")


def test_office_register_is_booked_with_the_company_of_each_row(tmp_path):
    other = make_company("PT Kilang Contoh Merak")
    rows = [dismissed(9001), dismissed(9002, **{"NAMA PERUSAHAAN": "PT. KILANG CONTOH MERAK", "ALASAN": "Pailit"})]

    answer = told(write_terminations(tmp_path / "a.xlsx", rows), "--apply")

    assert (answer["kind"], answer["status"], answer["issues"]) == ("terminations", "applied", [])
    first, second = Termination.objects.order_by("pk")
    assert (first.company.name, second.company, second.reason) == ("PT Bahari Nusa Banten", other, "bankrupt")
    assert (first.terminated_on, first.reported_on) == (date(2023, 3, 31), date(2023, 4, 3))
    assert (first.person.nik, first.sex, first.position) == ("3672051705959001", "L", "Operator")
    assert (first.service_months, first.reason, first.way) == (38, "efficiency", "bipartite")
    assert (first.is_paid, first.compensation, first.upload_row) == (True, Decimal("15000000"), 7)


def test_list_of_one_company_takes_company_and_day_of_report_from_above(tmp_path):
    headings = ("NO", "NAMA PEKERJA", "NIK", "L/P", "TANGGAL PHK", "ALASAN PHK", "CARA")
    row = {
        "NAMA PEKERJA": "Siti Contoh", "NIK": "3672055705959003", "TANGGAL PHK": "31 Mar 2023",
        "ALASAN PHK": "Mengundurkan diri", "CARA": "bipartit",
    }  # fmt: skip
    path = write_terminations(
        tmp_path / "a.xlsx", [row], headings=headings, company="PT Bahari Nusa Banten",
        title="DAFTAR PEKERJA PHK Tanggal Lapor : 3 April 2023",
    )  # fmt: skip

    answer = told(path, "--apply")

    assert (answer["status"], answer["issues"]) == ("applied", [])
    ended = Termination.objects.get()
    assert (ended.company.name, ended.reported_on) == ("PT Bahari Nusa Banten", date(2023, 4, 3))
    assert (ended.sex, ended.reason, ended.is_paid, ended.service_months) == ("P", "resigned", None, None)


def test_worker_without_nik_is_known_by_name(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001, NIK="")]), "--apply")

    ended = Termination.objects.get()

    assert (ended.person, ended.worker_name, Person.objects.count()) == (None, "Budi Contoh B", 0)


def test_wrong_rows_are_told_one_by_one(tmp_path):
    rows = [
        dismissed(9001, ALASAN="tidak jelas"),
        dismissed(9002, ALASAN=""),
        dismissed(9003, **{"CARA (bipartit/tripartit)": "baik-baik"}),
        dismissed(9004, **{"NAMA PERUSAHAAN": "PT Entah Apa"}),
        dismissed(9005, **{"TANGGAL LAPOR": ""}),
        dismissed(9006, **{"MASA KERJA": "lama"}),
        dismissed(9007, **{"NAMA PERUSAHAAN": ""}),
        dismissed(9008),
        dismissed(9008),
    ]

    answer = told(write_terminations(tmp_path / "a.xlsx", rows))

    assert answer["rows"] == {"read": 9, "accepted": 1, "rejected": 8}
    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [
        (7, "choice_unknown"),
        (8, "required"),
        (9, "choice_unknown"),
        (10, "company_unknown"),
        (11, "required"),
        (12, "service_invalid"),
        (13, "company_unknown"),
        (15, "duplicate_in_file"),
    ]


def test_list_uploaded_again_changes_what_differs_and_adds_nothing_twice(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001), dismissed(9002, NIK="")]), "--apply")
    rows = [dismissed(9001, ALASAN="Tutup", JABATAN=""), dismissed(9002), dismissed(9003)]

    told(write_terminations(tmp_path / "b.xlsx", rows), "--apply")

    assert outcome_counts(last()) == {"created": 1, "changed": 2, "unchanged": 0}
    first, second, _third = Termination.objects.order_by("pk")
    assert (first.reason, first.position) == ("closed", "Operator")
    assert second.person.nik == "3672051705959002"
    told(write_terminations(tmp_path / "c.xlsx", rows, title="DATA PHK"), "--apply")
    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 3}


def test_comparison_tells_before_booking_what_booking_does(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001), dismissed(9002)]), "--apply")
    told(write_terminations(tmp_path / "b.xlsx", [dismissed(9001, ALASAN="Tutup"), dismissed(9002), dismissed(9003)]))

    comparison = resource_class("terminations")().compare(last())

    assert (comparison.new, comparison.changed, comparison.unchanged) == (1, 1, 1)


@pytest.mark.django_db(transaction=True)  # so that what comes later has a later time
def test_withdrawal_takes_back_what_nobody_touched(tmp_path, boss):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001)]), "--apply")
    told(write_terminations(tmp_path / "b.xlsx", [dismissed(9001, ALASAN="Tutup"), dismissed(9002), dismissed(9003)]),
         "--apply")  # fmt: skip
    touched = Termination.objects.get(person__nik="3672051705959003")
    touched.note = "Diperiksa"
    touched.save()

    done = withdraw(upload=last(), by=boss)

    assert (done.removed, done.restored, done.kept) == (1, 1, (str(touched),))
    assert Termination.objects.order_by("pk")[0].reason == "efficiency"
    assert not Person.objects.filter(nik="3672051705959002").exists()


def test_receipt_is_not_changed_behind_its_back(tmp_path, boss):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001)]), "--apply")
    confirm_report(termination=Termination.objects.get(), on=date(2023, 4, 4), by=boss)

    answer = told(write_terminations(tmp_path / "b.xlsx", [dismissed(9001, ALASAN="Tutup")]), "--apply")

    assert [(issue["code"], issue["severity"]) for issue in answer["issues"]] == [("receipt_issued", "warning")]
    assert outcome_counts(last())["unchanged"] == 1
    assert Termination.objects.get().reason == "efficiency"


def test_record_entered_by_hand_is_the_one_that_the_list_means(tmp_path):
    company = Termination._meta.get_field("company").related_model.objects.get(name="PT Bahari Nusa Banten")
    make_termination(company=company, worker_name="budi  contoh b")

    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001)]), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 0}


def test_own_template_is_read_again(tmp_path):
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_workbook(TerminationsResource))

    answer = told(path)

    assert answer["kind"] == "terminations"
    assert not [issue for issue in answer["issues"] if issue["code"] == "column_missing"]


def test_register_leaves_in_the_words_in_which_it_came():
    record = make_termination(service_months=38, is_paid=True, reason="closed", sex="L")

    cells = {field.column_name: field.export(record) for field in TerminationsResource().get_export_fields()}

    assert (cells["Masa Kerja"], cells["Kompensasi Dibayar"]) == ("3 tahun 2 bulan", "Ya")
    assert (cells["Alasan"], cells["Cara"], cells["L/P"]) == ("Perusahaan tutup", "Bipartit", "L")
    assert "Masa Kerja (Bulan)" not in cells


def test_all_headings_of_the_office_are_known(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", [dismissed(9001)]))

    unknown = [column["heading"] for column in last().columns if not column["fields"]]

    assert unknown in ([], ["NO"])
    assert len(last().columns) == len(REGISTER)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("EFISIENSI", "efficiency"), ("PHK karena efisiensi", "efficiency"), ("Perusahaan tutup", "closed"),
        ("tutup karena pailit", "bankrupt"), ("Pelanggaran tata tertib", "violation"),
        ("Mengundurkan diri", "resigned"), ("resign", "resigned"), ("Mangkir 5 hari", "absent"),
        ("dikualifikasikan mengundurkan diri", "absent"), ("Pensiun", "retired"), ("Meninggal dunia", "died"),
        ("Kontrak habis", "contract_ended"), ("habis kontrak", "contract_ended"),
        ("Berakhirnya PKWT", "contract_ended"), ("Sakit berkepanjangan", "ill"), ("Lain-lain", "other"),
        ("Tidak lulus masa percobaan", "probation"), ("Force majeure", "force_majeure"), ("Merger", "restructuring"),
    ],
)  # fmt: skip
def test_reasons_are_known_by_their_words(text, reason):
    assert ReasonWidget().clean(text) == reason


@pytest.mark.parametrize("text", ["?", "PHK", "efisiensi dan pelanggaran"])
def test_reason_that_is_not_clear_is_never_guessed(text):
    with pytest.raises(CellError):
        ReasonWidget().clean(text)


@pytest.mark.parametrize(
    ("text", "way"),
    [("Bipartit", "bipartite"), ("PB Bipartite", "bipartite"), ("TRIPARTIT", "tripartite"), ("Mediasi", "tripartite"),
     ("Putusan PHI", "court")],
)  # fmt: skip
def test_ways_are_known_by_their_words(text, way):
    assert WayWidget().clean(text) == way


@pytest.mark.parametrize(
    ("text", "months"),
    [("3 tahun 2 bulan", 38), ("38 bulan", 38), ("3 th", 36), ("3 thn 2 bln", 38), ("2,5 tahun", 30),
     ("1 th, 6 bl", 18), ("11 bulan 20 hari", 11), ("10 tahun dan 1 bulan", 121)],
)  # fmt: skip
def test_length_of_service_in_months(text, months):
    assert ServiceWidget().clean(text) == months


def test_number_alone_is_left_out_and_told():
    assert ServiceWidget().clean(38) is None
    assert ServiceWidget().remark(38)[0] == "service_without_unit"
