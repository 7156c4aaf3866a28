"""A placement ends the open registration of its person, or waits for a decision where that is unclear."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.intake.booking import withdraw
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker, Placement, UnclearLink
from apps.placement.services.linking import decide_link, link_placement, unlink_placements
from apps.placement.services.registration import register
from apps.registry.models import Company, EducationLevel, Person
from apps.reporting.models import Month
from tests.intake.sheets import NIB, PLACEMENT_HEADINGS, person, write_report
from tests.intake.test_booking import told
from tests.placement.records import make_placement
from tests.registry.records import make_person

JANUARY, FEBRUARY, MARCH = (date(2023, month, 1) for month in (1, 2, 3))
BORN = date(1995, 5, 17)


def registered(someone: Person | None = None, *, on: date = date(2023, 1, 5)) -> JobSeeker:
    someone = someone or make_person(born=BORN)
    return register(person=someone, registered_on=on, education=EducationLevel.objects.get(code="SMA"), by=None)


def seeker_of(serial: int, *, on: date = date(2023, 1, 5)) -> JobSeeker:
    """A registration of the person whom `person(serial)` writes into a report."""
    return registered(make_person(person(serial)["Nama"], nik=person(serial)["NIK"], born=BORN), on=on)


def end_of(seeker: JobSeeker) -> tuple:
    seeker.refresh_from_db()
    return seeker.state, seeker.ended_on, seeker.ended_month


OPEN = (SeekerState.REGISTERED, None, None)


@pytest.mark.usefixtures("office")
def test_start_after_the_registration_ends_it():
    seeker = registered()
    placement = make_placement(seeker.person, month=MARCH, started_on=date(2023, 3, 6))

    assert link_placement(placement=placement, by=None) == seeker

    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 3, 6), MARCH)
    assert seeker.placement == placement


@pytest.mark.usefixtures("office")
def test_start_on_the_day_of_the_registration_ends_it():
    seeker = registered(on=date(2023, 3, 6))

    link_placement(placement=make_placement(seeker.person, started_on=date(2023, 3, 6)), by=None)

    assert end_of(seeker)[0] == SeekerState.PLACED


@pytest.mark.usefixtures("office")
def test_start_before_the_registration_is_for_staff_to_decide():
    seeker = registered(on=date(2023, 3, 7))
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6))

    assert link_placement(placement=placement, by=None) is None

    assert end_of(seeker) == OPEN
    assert list(UnclearLink.objects.values_list("placement", "doubt")) == [(placement.pk, "started_before")]


@pytest.mark.usefixtures("office")
def test_card_number_of_another_person_is_for_staff_to_decide(head):
    seeker, other = registered(), registered()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6), card_number=other.number)

    assert link_placement(placement=placement, by=None) is None
    assert (end_of(seeker), end_of(other)) == (OPEN, OPEN)
    assert UnclearLink.objects.get().doubt == "other_card"

    decide_link(placement=placement, job_seeker=seeker, by=head)
    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 3, 6), MARCH)
    assert not UnclearLink.objects.exists()


@pytest.mark.usefixtures("office")
def test_decision_against_the_dates_is_refused_and_the_placement_waits_on(head):
    seeker = registered(on=date(2023, 3, 7))
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)

    with pytest.raises(ValidationError):
        decide_link(placement=placement, job_seeker=seeker, by=head)

    assert UnclearLink.objects.count() == 1


@pytest.mark.usefixtures("office")
def test_person_without_a_registration_is_simply_placed():
    assert link_placement(placement=make_placement(), by=None) is None

    assert not UnclearLink.objects.exists()


@pytest.mark.usefixtures("office")
def test_unlinking_opens_the_registration_again():
    seeker = registered()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6))
    link_placement(placement=placement, by=None)

    done = unlink_placements(Placement.objects.filter(pk=placement.pk))

    assert (done.reopened, done.kept) == (1, ())
    assert end_of(seeker) == OPEN


@pytest.mark.usefixtures("office")
def test_registration_stays_ended_when_its_month_is_closed_or_a_newer_one_is_open():
    closed, renewed = registered(), registered()
    in_february = make_placement(closed.person, month=FEBRUARY, started_on=date(2023, 2, 6))
    in_march = make_placement(renewed.person, started_on=date(2023, 3, 6))
    for placement in (in_february, in_march):
        link_placement(placement=placement, by=None)
    Month.objects.create(first_day=FEBRUARY, state="signed")
    registered(renewed.person, on=date(2023, 6, 1))

    done = unlink_placements(Placement.objects.all())

    assert done.reopened == 0
    assert set(done.kept) == {in_february, in_march}


@pytest.mark.usefixtures("companies")
def test_booking_links_whom_it_may_and_lists_the_unclear(tmp_path):
    plain, late, wrong_card = seeker_of(9001), seeker_of(9002, on=date(2023, 3, 20)), seeker_of(9003)
    rows = [
        person(9001), person(9002), person(9003, **{"No. AK/1": plain.number}), person(9004),
    ]  # fmt: skip

    told(write_report(tmp_path / "a.xlsx", rows, headings=(*PLACEMENT_HEADINGS, "No. AK/1")), "--apply")

    assert end_of(plain) == (SeekerState.PLACED, date(2023, 3, 6), MARCH)
    assert (end_of(late), end_of(wrong_card)) == (OPEN, OPEN)
    assert set(UnclearLink.objects.values_list("placement__person__nik", "doubt")) == {
        (late.person.nik, "started_before"),
        (wrong_card.person.nik, "other_card"),
    }


@pytest.mark.usefixtures("companies")
def test_withdrawn_report_opens_the_registrations_again(tmp_path):
    seeker = seeker_of(9001)
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")

    done = withdraw(upload=Upload.objects.latest("pk"), by=None)

    assert (done.removed, done.kept) == (1, ())
    assert end_of(seeker) == OPEN


@pytest.mark.usefixtures("companies")
def test_withdrawal_keeps_and_names_what_a_closed_month_counts(tmp_path):
    seeker = seeker_of(9001)
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")
    Month.objects.create(first_day=MARCH, state="signed")

    done = withdraw(upload=Upload.objects.latest("pk"), by=None)

    assert (done.removed, done.kept) == (0, ("Budi Contoh B – PT Bahari Nusa Banten",))
    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 3, 6), MARCH)


@pytest.mark.usefixtures("companies")
def test_late_report_is_counted_in_the_open_month(tmp_path):
    """A8: January is signed; in February a company reports a start on 25 January."""
    seeker = seeker_of(9001)
    Month.objects.create(first_day=JANUARY, state="signed")

    told(write_report(tmp_path / "a.xlsx", [person(9001, TMT=date(2023, 1, 25))], month="Januari 2023"), "--apply")

    placement = Placement.objects.get()
    assert (placement.reported_month, placement.posting_month, placement.is_late) == (JANUARY, FEBRUARY, True)
    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 1, 25), FEBRUARY)


@pytest.mark.usefixtures("companies")
def test_a_start_that_a_revision_moves_ends_the_registration_in_its_place(tmp_path):
    seeker = seeker_of(9001)
    told(write_report(tmp_path / "a.xlsx", [person(9001)]), "--apply")
    told(write_report(tmp_path / "b.xlsx", [person(9001, TMT=date(2023, 3, 9))]), "--apply")

    resource_class("placement_report")().withdraw_gone(Upload.objects.latest("pk"))

    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 3, 9), MARCH)
    assert Placement.objects.get().started_on == date(2023, 3, 9)


@pytest.mark.usefixtures("companies")
def test_whom_a_revision_names_in_a_row_with_an_error_is_not_gone(tmp_path):
    told(write_report(tmp_path / "a.xlsx", [person(9001), person(9002), person(9003)]), "--apply")
    faulty = [person(9001, **{"L/P": "?"}), person(9002, NIK="3,67E+15")]
    told(write_report(tmp_path / "b.xlsx", [*faulty, person(9004)]), "--apply")

    gone = resource_class("placement_report")().gone(Upload.objects.latest("pk"))

    assert [placement.person.nik for placement in gone] == [person(9003)["NIK"]]


@pytest.mark.usefixtures("companies")
def test_report_tells_kind_channel_and_card_and_the_company_its_receiver(tmp_path):
    Company.objects.filter(nib=NIB).update(kelurahan="36.72.01.1001", legal_form="PT")
    headings = (*PLACEMENT_HEADINGS, "Kelurahan", "No. AK/1", "Jenis Antar Kerja", "Sumber")
    rows = [
        person(9001, Kelurahan="Kotabumi", **{"No. AK/1": "77/AK-1", "Sumber": "Job Fair"}),
        person(9002, Kelurahan="Kotabumi", **{"Jenis Antar Kerja": "Antar Negara"}),
        person(9003, Sumber="Teman"),
    ]

    answer = told(write_report(tmp_path / "a.xlsx", rows, headings=headings), "--apply")

    assert [(one["row"], one["column"], one["code"]) for one in answer["issues"]] == [(9, "channel", "word_unknown")]
    facts = Placement.objects.order_by("person__nik").values_list("kind", "channel", "card_number", "receiver")
    assert list(facts) == [("AKL", "job_fair", "77/AK-1", "24"), ("AKAN", "", "", "24"), ("", "", "", "24")]


@pytest.mark.usefixtures("companies")
def test_known_start_keeps_its_kind_when_a_revision_does_not_state_one(tmp_path):
    Company.objects.filter(nib=NIB).update(kelurahan="36.72.01.1001")
    headings = (*PLACEMENT_HEADINGS, "Kelurahan", "Jenis Antar Kerja")
    row = person(9001, Kelurahan="Kotabumi")
    told(write_report(tmp_path / "a.xlsx", [row | {"Jenis Antar Kerja": "AKAD"}], headings=headings), "--apply")

    told(write_report(tmp_path / "b.xlsx", [row], headings=headings), "--apply")

    assert Placement.objects.get().kind == "AKAD"


@pytest.mark.usefixtures("office")
def test_decision_after_the_month_was_closed_counts_in_the_next_open_one(head):
    """March is signed while the placement of 6 March waits: its line 3 of III/1 stands, the end comes to April."""
    seeker, other = registered(), registered()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6), card_number=other.number)
    link_placement(placement=placement, by=None)
    Month.objects.create(first_day=MARCH, state="signed")

    decide_link(placement=placement, job_seeker=seeker, by=head)

    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 3, 6), date(2023, 4, 1))


@pytest.mark.usefixtures("office")
def test_end_counts_no_earlier_than_the_registration():
    """Registered on 20 February, counted in March since February is signed; the start was counted in February."""
    placement = make_placement(make_person(born=BORN), month=FEBRUARY, started_on=date(2023, 2, 24))
    Month.objects.create(first_day=FEBRUARY, state="signed")
    seeker = registered(placement.person, on=date(2023, 2, 20))

    link_placement(placement=placement, by=None)

    assert seeker.posting_month == MARCH
    assert end_of(seeker) == (SeekerState.PLACED, date(2023, 2, 24), MARCH)


@pytest.mark.usefixtures("office")
def test_second_decision_on_a_placement_is_refused(head):
    seeker, other = registered(), registered()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 6), card_number=other.number)
    link_placement(placement=placement, by=None)
    decide_link(placement=placement, job_seeker=seeker, by=head)
    again = registered(seeker.person, on=date(2023, 3, 6))

    for choice in (None, again):
        with pytest.raises(ValidationError) as refused:
            decide_link(placement=placement, job_seeker=choice, by=head)
        assert refused.value.code == "decided"

    assert (end_of(seeker)[0], end_of(again)) == (SeekerState.PLACED, OPEN)
