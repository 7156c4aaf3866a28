"""Booking case books one after the other: what was open is closed by lawful steps, and nothing said is overwritten."""

from datetime import date

import pytest

from apps.industrial_relations.choices import DisputeKind, DisputeState
from apps.industrial_relations.models import Dispute, DisputeSession, JointAgreement, Recommendation
from apps.intake.booking import outcome_counts, withdraw
from tests.industrial_relations.case_book import HEADINGS, case
from tests.industrial_relations.records import make_dispute, make_mediator
from tests.industrial_relations.test_dispute_register_sheet import booked, codes, last, only
from tests.registry.records import make_company

S = DisputeState
ANJURAN = (*HEADINGS, "TANGGAL ANJURAN")
pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture(autouse=True)
def steel(office):
    make_mediator("Ratna Dewi, S.H.")
    return make_company("PT Baja Selat Sunda")


def test_second_booking_changes_nothing_and_a_later_book_closes_what_was_open(tmp_path):
    first = [case(number) for number in range(1, 7)]
    booked(tmp_path, *first)
    booked(tmp_path, *first, case(7), name="b.xlsx")
    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 6}

    ended = {"ended": "28/03/2023"}
    booked(
        tmp_path,
        case(1, settled="PB", **ended),
        case(2, settled="Anjuran", **ended),
        case(3, settled="PB setelah anjuran", ended="20/04/2023", TANGGAL_ANJURAN="28/03/2023"),
        case(4, settled="PHI", ended="20/04/2023", TANGGAL_ANJURAN="28/03/2023"),
        case(5, settled="Dicabut", **ended),
        case(6, settled="Gugur", **ended),
        case(7),
        headings=ANJURAN, name="c.xlsx",
    )  # fmt: skip

    assert outcome_counts(last()) == {"created": 0, "changed": 6, "unchanged": 1}
    assert list(Dispute.objects.order_by("agenda_number").values_list("state", flat=True)) == [
        "agreed", "recommended", "agreed_after", "court", "withdrawn", "lapsed", "filed",
    ]  # fmt: skip
    assert Recommendation.objects.count() == 3
    assert JointAgreement.objects.count() == 2


def test_recommendation_of_last_years_book_comes_to_its_agreement_with_this_years(tmp_path):
    booked(tmp_path, case(1, settled="Anjuran", ended="28/03/2023"))
    booked(
        tmp_path, case(1, settled="PB setelah anjuran", ended="15/01/2024", TANGGAL_ANJURAN="28/03/2023"),
        headings=ANJURAN, name="b.xlsx",
    )  # fmt: skip

    assert (only().state, only().outcome_on, only().agreed_on) == (
        S.AGREED_AFTER, date(2023, 3, 28), date(2024, 1, 15),
    )  # fmt: skip
    assert Recommendation.objects.count() == 1


def test_outcome_once_said_is_not_overwritten(tmp_path):
    booked(tmp_path, case(1, settled="Anjuran", ended="28/03/2023"))
    answer = booked(tmp_path, case(1, settled="PB", ended="30/03/2023"), name="b.xlsx")

    assert codes(answer) == [(7, "agenda_number", "case_differs")]
    assert outcome_counts(last())["unchanged"] == 1
    assert (only().outcome, only().outcome_on) == ("recommendation", date(2023, 3, 28))


def test_case_that_is_kept_by_its_steps_is_never_moved_by_a_book(tmp_path, steel):
    make_dispute(company=steel, agenda_number="1", kind=DisputeKind.RIGHTS)
    answer = booked(tmp_path, case(1, settled="PB", ended="28/03/2023"))

    assert codes(answer) == [(7, "agenda_number", "case_differs")]
    assert only().state == S.FILED


def test_number_of_another_case_changes_nothing(tmp_path):
    make_company("PT Kimia Merak")
    booked(tmp_path, case(1))
    answer = booked(tmp_path, case(1, NAMA_PERUSAHAAN="PT Kimia Merak"), name="b.xlsx")

    assert codes(answer) == [(7, "agenda_number", "case_differs")]
    assert str(only().company) == "PT Baja Selat Sunda"


def test_withdrawal_removes_new_cases_and_reopens_those_it_closed(tmp_path):
    booked(tmp_path, case(1))
    booked(tmp_path, case(1, settled="Anjuran", ended="28/03/2023", JML_ORG=4), case(2), name="b.xlsx")

    withdrawal = withdraw(upload=last(), by=None)

    assert (withdrawal.removed, withdrawal.restored, withdrawal.kept) == (1, 1, ())
    assert (only().state, only().outcome, only().workers, only().recommended_on) == (S.FILED, "", 1, None)
    assert not Recommendation.objects.exists()


def test_case_that_went_on_since_stays_and_is_named(tmp_path):
    booked(tmp_path, case(1), case(2))
    kept = Dispute.objects.get(agenda_number="1")
    DisputeSession.objects.create(dispute=kept, date=date(2023, 3, 20))

    withdrawal = withdraw(upload=last(), by=None)

    assert (withdrawal.removed, withdrawal.kept) == (1, ("1/2023 PT Baja Selat Sunda",))
    assert only() == kept
