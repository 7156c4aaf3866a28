"""What the head of office signs stands still: figures, paper, signer and number, whatever happens to the records."""

import hashlib
import json

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from apps.documents.models import Letter
from apps.placement.models import JobSeeker
from apps.registry.models import Official
from apps.reporting.choices import StockSource
from apps.reporting.models import Month, SignedFile, SignedSummary, Stock
from apps.reporting.periods import Period
from disnaker.month_closing import STOCK_FORMS, close_month
from disnaker.month_signing import close_correction, open_correction
from disnaker.summaries import recount, summarize
from tests.conftest import staff_member
from tests.placement.at_once import at_once
from tests.placement.ipk_records import line, register_many
from tests.reporting.signing import (
    FEBRUARY,
    JANUARY,
    head_of_office,
    sign,
    signed_january,
    stock_and_flows_of_january,
)

pytestmark = pytest.mark.usefixtures("office")
JANUARY_PERIOD = Period.parse("2023-01")
A5 = {"A": (160, 130, 290), "B": (30, 20, 50), "5": (130, 110, 240)}


def bytes_of(signed: SignedSummary) -> dict[str, bytes]:
    return {file.kind: bytes(file.content) for file in signed.files.all()}


def overview(period: str, row: str) -> tuple[int, ...]:
    return line(summarize(Period.parse(period)).by_name["ipk_1"], row, "L", "P", "sum")


def test_a5_signed_month_and_what_the_next_opens_with():
    signed_january()

    assert {row: overview("2023-01", row) for row in A5} == A5
    assert overview("2023-02", "1") == (130, 110, 240)
    assert summarize(Period.parse("2023-01")).figures()["placement"]["job_seekers"]["closing"] == {"L": 130, "P": 110}


def test_signing_keeps_figures_papers_signer_and_number():
    official = head_of_office(acting="Plt.")
    stock_and_flows_of_january()
    close_month(month=JANUARY)

    signed = sign(official=official)

    letter = Letter.objects.get()
    assert (signed.number, signed.revision) == (letter.number, 0)
    assert letter.number == "001/500.15/II/2023"
    assert letter.subject == "Laporan Ketenagakerjaan Bulanan Januari 2023"
    assert (signed.signer_name, signed.signer_rank, signed.signer_nip, signed.signer_acting) == (
        official.name, official.rank, official.nip, "Plt.",
    )  # fmt: skip
    kept = bytes_of(signed)
    assert kept.keys() == {"pdf", "xlsx"}
    assert {f.kind: f.sha256 for f in signed.files.all()} == {
        kind: hashlib.sha256(content).hexdigest() for kind, content in kept.items()
    }
    with letter.paper.open("rb") as paper:
        assert paper.read() == kept["pdf"]
    assert Month.objects.get(pk=JANUARY).state == "signed"
    assert SignedSummary.objects.get().signer.printed_nip == "19700101 199503 1 001"


def test_signer_who_leaves_or_is_renamed_stays_on_what_was_signed():
    signed = signed_january()
    Official.objects.update(name="Orang Lain")

    assert SignedSummary.objects.get(pk=signed.pk).signer.name == "Drs. Hidayat Contoh, M.Si."


def test_only_a_submitted_month_is_signed():
    stock_and_flows_of_january()

    with pytest.raises(ValidationError, match="Januari 2023"):
        sign()

    Month.objects.create(first_day=JANUARY, state="open")
    with pytest.raises(ValidationError, match="Januari 2023"):
        sign()
    assert not Letter.objects.exists()


def test_months_are_signed_in_their_order():
    stock_and_flows_of_january()
    close_month(month=JANUARY)
    close_month(month=FEBRUARY)

    with pytest.raises(ValidationError, match="Januari 2023"):
        sign(FEBRUARY)

    sign(JANUARY)
    assert sign(FEBRUARY).number == "002/500.15/II/2023"


def test_month_whose_figures_disagree_is_not_signed_and_takes_no_number():
    stock_and_flows_of_january()
    close_month(month=JANUARY)
    Stock.objects.filter(table="ipk_3", month=JANUARY, column="opening_P").update(number=94)

    with pytest.raises(ValidationError, match="III/3"):
        sign()

    assert not SignedSummary.objects.exists()
    assert not Letter.objects.exists()
    Stock.objects.filter(table="ipk_3", month=JANUARY, column="opening_P").update(number=95)
    assert sign().number == "001/500.15/II/2023"


def test_raw_statements_on_what_was_signed_are_refused():
    signed = signed_january()
    before = bytes_of(signed)
    refused = (
        "UPDATE reporting_signedsummary SET figures = '{}'",
        "UPDATE reporting_signedsummary SET number = 'lain'",
        "DELETE FROM reporting_signedfile",
        "UPDATE reporting_signedfile SET content = ''",
        "DELETE FROM reporting_signedsummary",
        "UPDATE reporting_month SET state = 'open'",
        "UPDATE reporting_month SET state = 'submitted'",
        "DELETE FROM reporting_month",
        "UPDATE reporting_stock SET number = number + 1 WHERE month = '2023-02-01'",
        "DELETE FROM reporting_stock WHERE month = '2023-02-01'",
        "UPDATE placement_jobseeker SET sex = 'P' WHERE posting_month = '2023-01-01'",
        "DELETE FROM placement_jobseeker WHERE posting_month = '2023-01-01'",
        "UPDATE placement_placement SET kind = 'AKAD' WHERE posting_month = '2023-01-01'",
    )
    for statement in refused:
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert bytes_of(SignedSummary.objects.get()) == before


def test_no_summary_slips_in_beside_a_signed_month():
    signed = signed_january()

    signed.pk, signed.revision, signed.reason = None, 1, "palsu"
    signed.token = "00000000-0000-4000-8000-000000000000"
    with pytest.raises(IntegrityError, match="only a submitted month"), transaction.atomic():
        signed.save(force_insert=True)


def test_records_entered_later_leave_the_signed_month():
    signed = signed_january()
    before, figures = bytes_of(signed), json.dumps(summarize(Period.parse("2023-01")).figures())

    register_many(3, "L", FEBRUARY)
    JobSeeker.objects.filter(posting_month=JANUARY, state="registered").update(note="pindah alamat")

    assert json.dumps(summarize(Period.parse("2023-01")).figures()) == figures
    assert bytes_of(SignedSummary.objects.get()) == before
    assert overview("2023-02", "2") == (3, 0, 3)


def test_correction_stands_beside_what_was_signed():
    first = signed_january()
    before = bytes_of(first)
    open_correction(month=JANUARY)
    JobSeeker.objects.filter(posting_month=JANUARY, sex="P", state="registered").first().delete()

    with pytest.raises(ValidationError):
        close_correction(month=JANUARY)
    with pytest.raises(ValidationError):
        sign(JANUARY)
    second = sign(JANUARY, reason="Seorang pencari kerja tercatat dua kali.")

    assert (second.revision, second.revision_mark) == (1, " (Ralat ke-1)")
    assert second.number == "002/500.15/II/2023"
    assert bytes_of(SignedSummary.objects.get(revision=0)) == before
    assert bytes_of(second) != before
    assert overview("2023-01", "5") == (130, 109, 239)
    assert SignedSummary.objects.get(revision=0).figures["placement"]["job_seekers"]["closing"] == {"L": 130, "P": 110}
    kept = Stock.objects.filter(month=FEBRUARY, source=StockSource.KEPT, table=STOCK_FORMS[0].name)
    assert sum(kept.values_list("number", flat=True)) == 239
    assert overview("2023-02", "1") == (130, 109, 239)


def test_correction_that_changed_nothing_is_closed_again():
    signed_january()
    open_correction(month=JANUARY)

    close_correction(month=JANUARY)

    assert Month.objects.get(pk=JANUARY).state == "signed"
    assert SignedSummary.objects.count() == 1


def test_signed_tables_are_what_the_records_said(django_assert_num_queries):
    signed_january()
    counted = recount(Period.parse("2023-01"))
    signed = summarize(Period.parse("2023-01"))

    for one, other in zip(counted.every_table, signed.every_table, strict=True):
        assert [(r.key, str(r.label), dict(r.figures)) for r in one.rows] == [
            (r.key, r.label, dict(r.figures)) for r in other.rows
        ]
        assert [str(c.title) for c in one.table.columns] == [c.title for c in other.table.columns]
        assert one.table.sheet_title == other.table.sheet_title
        for row in [*other.rows, other.total]:
            for place in ((JANUARY_PERIOD, row.key, key) for key, figure in row.figures.items() if figure):
                assert other.table.records(*place) == one.table.records(*place)
    with django_assert_num_queries(0):
        assert signed.breaches == []


@pytest.mark.django_db(transaction=True)
def test_two_signatures_at_once_give_one_summary():
    stock_and_flows_of_january()
    close_month(month=JANUARY)
    official = head_of_office()
    signers = [staff_member("Kepala Dinas", name) for name in ("kadis.satu", "kadis.dua")]

    refused = at_once(2, lambda n: sign(by=signers[n], official=official))

    assert len(refused) == 1
    assert SignedSummary.objects.count() == 1
    assert SignedFile.objects.count() == 2
    assert Letter.objects.count() == 1
