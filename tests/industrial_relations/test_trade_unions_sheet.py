"""The office's list of trade unions as a spreadsheet."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from django.core.files.base import ContentFile
from openpyxl import load_workbook

from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.intake.booking import outcome_counts, withdraw
from apps.intake.checking import check
from apps.intake.kinds import resource_class
from apps.intake.receiving import receive
from apps.intake.template_workbook import template_workbook
from tests.conftest import staff_member
from tests.intake.test_booking import last, told
from tests.registry.records import make_company

HEADINGS = (
    "NO", "NAMA SERIKAT PEKERJA", "NAMA PERUSAHAAN", "ALAMAT", "FEDERASI", "KONFEDERASI", "KETUA", "SEKRETARIS",
    "BENDAHARA", "JUMLAH ANGGOTA", "JUMLAH PENDIRI", "TANGGAL AD/ART", "NOMOR BUKTI PENCATATAN", "TANGGAL PENCATATAN",
    "KETERANGAN",
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def company(office):
    return make_company()


def listed(serial: int, **changes) -> dict:
    row = {
        "NAMA SERIKAT PEKERJA": f"SP Contoh {serial}", "NAMA PERUSAHAAN": "PT. BAJA SELAT SUNDA",
        "ALAMAT": "Jalan Baja 1",
        "FEDERASI": "FSP Contoh", "KETUA": "Budi Contoh", "JUMLAH ANGGOTA": "120 orang", "JUMLAH PENDIRI": 12,
        "TANGGAL AD/ART": "10 April 2023", "NOMOR BUKTI PENCATATAN": f"{serial:03}/SP-SB/VI/2023",
        "TANGGAL PENCATATAN": "05/06/2023",
    }  # fmt: skip
    return row | changes


def write(path: Path, rows: list[dict], headings=HEADINGS) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("SP SB")
        sheet.write(0, 0, "DAFTAR SERIKAT PEKERJA/SERIKAT BURUH")
        sheet.write_row(2, 0, headings)
        for number, row in enumerate(rows, 1):
            sheet.write_row(2 + number, 0, [number if name == "NO" else row.get(name, "") for name in headings])
    return path


def test_list_is_booked_with_and_without_a_company(tmp_path, company):
    rows = [listed(1), listed(2, **{"NAMA PERUSAHAAN": "", "JUMLAH ANGGOTA": "", "JUMLAH PENDIRI": "-"})]

    answer = told(write(tmp_path / "a.xlsx", rows), "--apply")

    assert answer["rows"] == {"read": 2, "accepted": 2, "rejected": 0}
    assert last().kind == "trade_unions"
    first, second = TradeUnion.objects.order_by("record_number")
    assert (first.company, first.state, first.members, first.founders_count) == (company, "recorded", 120, 12)
    assert (first.recorded_on, first.statutes_on, first.chair) == (date(2023, 6, 5), date(2023, 4, 10), "Budi Contoh")
    assert (second.company, second.members, second.founders_count) == (None, None, None)


def test_other_spellings_of_the_headings_are_known(tmp_path, company):
    headings = ("No", "Nama SP/SB", "Perusahaan", "Jml Anggota", "No. Bukti Pencatatan", "Tgl Pencatatan", "Ket")
    row = {
        "Nama SP/SB": "SP Satu", "Perusahaan": company.name, "Jml Anggota": 30, "No. Bukti Pencatatan": "7/2010",
        "Tgl Pencatatan": date(2010, 2, 1).strftime("%d-%m-%Y"),
    }  # fmt: skip

    told(write(tmp_path / "a.xlsx", [row], headings), "--apply")

    assert TradeUnion.objects.values_list("company", "members", "record_number").get() == (company.pk, 30, "7/2010")


def test_wrong_rows_are_told_one_by_one(tmp_path, company):
    rows = [
        listed(1, **{"JUMLAH PENDIRI": 9}),
        listed(2, **{"NAMA PERUSAHAAN": "PT Tidak Dikenal"}),
        listed(3, **{"NOMOR BUKTI PENCATATAN": ""}),
        listed(4, **{"TANGGAL PENCATATAN": "05/06/2999"}),
        listed(5),
        listed(5),
    ]

    answer = told(write(tmp_path / "a.xlsx", rows))

    assert answer["rows"] == {"read": 6, "accepted": 1, "rejected": 5}
    assert [(issue["row"], issue["code"]) for issue in answer["issues"]] == [
        (4, "few_founders"), (5, "company_unknown"), (6, "required"), (7, "date_future"), (9, "duplicate_in_file"),
    ]  # fmt: skip


def test_list_sent_again_changes_what_differs_and_blanks_nothing(tmp_path, company):
    told(write(tmp_path / "a.xlsx", [listed(1), listed(2)]), "--apply")
    rows = [listed(1, KETUA="Siti Contoh", FEDERASI=""), listed(2), listed(3)]

    told(write(tmp_path / "b.xlsx", rows))
    comparison = resource_class("trade_unions")().compare(last())
    told(tmp_path / "b.xlsx", "--apply")

    assert (comparison.new, comparison.changed, comparison.unchanged) == (1, 1, 1)
    assert outcome_counts(last()) == {"created": 1, "changed": 1, "unchanged": 1}
    changed = TradeUnion.objects.get(record_number="001/SP-SB/VI/2023")
    assert (changed.chair, changed.federation) == ("Siti Contoh", "FSP Contoh")


def test_filled_in_template_is_read_without_any_finding(company):
    book = load_workbook(BytesIO(template_workbook(resource_class("trade_unions"))))
    sheet = book["Laporan"]
    head = next(row for row in range(1, 12) if sheet.cell(row, 1).value == "No")
    row = {heading.casefold(): value for heading, value in listed(1).items()}
    for cell in sheet[head][1:]:
        if cell.value:
            sheet.cell(head + 1, cell.column).value = row.get(cell.value.casefold(), "")
    out = BytesIO()
    book.save(out)

    upload = check(receive(file=ContentFile(out.getvalue(), name="isian.xlsx"), file_name="isian.xlsx"))

    assert (list(upload.issues.values_list("code", flat=True)), upload.file_issues) == ([], [])
    assert (upload.kind, upload.state, upload.rows_accepted) == ("trade_unions", "ready", 1)


def test_revoked_union_stays_revoked(tmp_path, company):
    told(write(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    TradeUnion.objects.update(state="revoked", revoked_on=date(2023, 12, 1), revoke_reason="Dibubarkan")

    told(write(tmp_path / "b.xlsx", [listed(1, KETUA="Siti Contoh")]), "--apply")

    assert TradeUnion.objects.values_list("state", "chair").get() == ("revoked", "Siti Contoh")


def test_withdrawal_restores_and_keeps_a_union_with_changes(tmp_path, company):
    told(write(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    told(write(tmp_path / "b.xlsx", [listed(1, KETUA="Siti Contoh"), listed(2), listed(3)]), "--apply")
    union = TradeUnion.objects.get(record_number="003/SP-SB/VI/2023")
    UnionChange.objects.create(union=union, kind="board", told_on=date(2023, 7, 3), becomes="Ketua baru")

    undone = withdraw(upload=last(), by=staff_member("Kepala Bidang Hubin"))

    assert (undone.removed, undone.restored, undone.kept) == (1, 1, ("SP Contoh 3",))
    assert TradeUnion.objects.get(record_number="001/SP-SB/VI/2023").chair == "Budi Contoh"
