"""The list and the pages of job seekers, and the acts beside them."""

from datetime import date, timedelta
from io import BytesIO

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent
from apps.placement.models import JobSeeker
from apps.placement.services.cards import renew
from apps.placement.services.registration import end_by_placement
from apps.placement.services.removal import remove
from apps.placement.services.seeker_reports import record_report
from apps.registry.models import EducationLevel, Occupation, Region
from apps.reporting.models import Month
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

LIST = "/admin/placement/jobseeker/"
ADD = f"{LIST}add/"


def address(seeker: JobSeeker, page: str = "change") -> str:
    return reverse(f"admin:placement_jobseeker_{page}", args=[seeker.pk])


def listed(client, **asked) -> list[JobSeeker]:
    return list(client.get(LIST, asked).context["cl"].result_list)


def offered(client, seeker: JobSeeker) -> set[str]:
    """The acts that the page of a registration links to."""
    tools = client.get(address(seeker)).context["office_tools"]
    return {tool["url"].rstrip("/").rpartition("/")[2] for tool in tools}


def typed(person, **values) -> dict:
    return {"person": person.pk, "registered_on": "05-01-2023", "education": "SMA", **values}


@pytest.fixture
def seeker(office) -> JobSeeker:
    return make_seeker(make_person("Siti Aminah", sex="P", born=date(1995, 8, 7)))


# Adding


def test_registration_by_hand_goes_through_the_desks_own_verb(client, clerk):
    person = make_person("Siti Aminah", sex="P", born=date(1995, 8, 7))
    client.force_login(clerk)

    response = client.post(ADD, typed(person, education="SMK", major="Teknik Pemesinan", graduation_year=2015))

    seeker = JobSeeker.objects.get()
    assert response.status_code == 302
    assert (seeker.sex, seeker.age_band, seeker.ipk_code, seeker.since_graduation) == ("P", 20, "3106", 6)
    assert seeker.number == "000001/AK-1/3672/01/2023"
    assert seeker.cards.get().issued_by == clerk


def test_education_is_taken_from_the_person_where_it_is_left_empty(client, clerk):
    person = make_person(education=EducationLevel.objects.get(code="D3"))
    client.force_login(clerk)

    client.post(ADD, typed(person, education=""))

    assert JobSeeker.objects.get().education_id == "D3"


def test_education_that_nobody_knows_is_asked_for(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), education=""))

    assert list(response.context["adminform"].form.errors) == ["education"]


def test_second_registration_is_refused_beside_the_person_with_the_number(client, clerk, seeker):
    client.force_login(clerk)

    response = client.post(ADD, typed(seeker.person, registered_on="01-02-2023"))

    errors = response.context["adminform"].form.errors
    assert seeker.number in errors["person"][0]
    assert JobSeeker.objects.count() == 1


def test_child_is_refused_beside_the_person(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(born=date(2010, 1, 1))))

    assert "person" in response.context["adminform"].form.errors


def test_graduation_in_a_year_to_come_is_refused(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_person(), graduation_year=2024))

    assert "graduation_year" in response.context["adminform"].form.errors


# The page of one


def test_what_is_counted_cannot_be_changed_on_the_page(client, clerk, seeker):
    client.force_login(clerk)
    values = form_of(client.get(address(seeker)))

    response = client.post(address(seeker), {**values, "education": "S1", "age_band": 55, "skills": "Menjahit"})

    seeker.refresh_from_db()
    assert response.status_code == 302
    assert (seeker.education_id, seeker.age_band, seeker.skills) == ("SMA", 20, "Menjahit")


def test_page_shows_the_nik_by_right_and_writes_the_look_down(client, clerk, seeker):
    client.force_login(clerk)

    page = client.get(address(seeker)).content.decode()

    assert seeker.person.nik in page
    event = AccessEvent.objects.get()
    assert (event.kind, event.subject) == ("reveal", f"registry.person:{seeker.person_id}")


def test_nik_religion_and_wage_are_hidden_from_whoever_may_not_see_them(client, office):
    seeker = make_seeker(religion="islam", wanted_wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    page = client.get(address(seeker)).content.decode()

    assert seeker.person.nik not in page
    assert "Islam" not in page
    assert "4.700.000" not in page
    assert client.get(LIST, {"religion__exact": "islam"}).status_code == 400


def test_registration_of_a_closed_month_is_not_deleted(client, head, seeker):
    Month.objects.create(first_day=date(2023, 1, 1), state="signed")
    client.force_login(head)

    assert client.post(address(seeker, "delete"), {"post": "yes"}).status_code == 403


def test_registration_whose_end_is_counted_in_a_closed_month_is_not_deleted(client, head, seeker):
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))
    Month.objects.create(first_day=date(2023, 3, 1), state="signed")
    client.force_login(head)

    assert client.post(address(seeker, "delete"), {"post": "yes"}).status_code == 403


# The acts


def test_page_offers_the_acts_that_the_state_allows(client, head, seeker):
    client.force_login(head)
    of_open = offered(client, seeker)
    remove(job_seeker=seeker, reason="moved", on=date(2023, 5, 1), by=None)

    of_removed = offered(client, seeker)

    assert {"report", "renew", "correct", "lost", "remove"} <= of_open
    assert "restore" not in of_open
    assert "restore" in of_removed
    assert not {"report", "renew", "correct", "lost", "remove"} & of_removed


def test_report_is_recorded(client, clerk, seeker):
    client.force_login(clerk)

    response = client.post(address(seeker, "report"), {"reported_on": "05-07-2023", "note": ""})

    seeker.refresh_from_db()
    assert response.status_code == 302
    assert seeker.next_report_due == date(2024, 1, 5)
    assert seeker.reports.get().taken_by == clerk


def test_report_that_comes_too_early_is_said_on_the_page_and_nothing_typed_is_lost(client, clerk, seeker):
    client.force_login(clerk)

    response = client.post(address(seeker, "report"), {"reported_on": "01-02-2023", "note": "datang sendiri"})

    page = response.content.decode()
    assert "05-06-2023" in page
    assert "datang sendiri" in page
    assert not seeker.reports.exists()


def test_card_is_renewed(client, clerk, seeker):
    client.force_login(clerk)

    client.post(address(seeker, "renew"), {"on": "06-01-2025"})

    seeker.refresh_from_db()
    assert (seeker.number, seeker.valid_until) == ("000001/AK-1/3672/01/2025", date(2027, 1, 6))


def test_correction_starts_from_what_is_stored_and_keeps_the_number(client, clerk, seeker):
    client.force_login(clerk)
    shown = client.get(address(seeker, "correct")).context["form"]

    client.post(
        address(seeker, "correct"),
        {
            "education": "D3",
            "major": "",
            "graduation_year": "",
            "occupation": "",
            "on": "10-01-2023",
            "reason": "Keliru",
        },
    )

    seeker.refresh_from_db()
    assert shown["education"].value() == "SMA"
    assert seeker.education_id == "D3"
    assert [(card.kind, card.number) for card in seeker.cards.all()] == [
        ("new", seeker.number),
        ("correction", seeker.number),
    ]


def test_lost_card_asks_for_the_reason(client, clerk, seeker):
    client.force_login(clerk)

    refused = client.post(address(seeker, "lost"), {"on": "01-03-2023", "reason": ""})
    client.post(address(seeker, "lost"), {"on": "01-03-2023", "reason": "Hilang"})

    assert "reason" in refused.context["form"].errors
    assert seeker.cards.last().reason == "Hilang"


def test_removal_preselects_no_reason_and_is_undone_by_the_head_alone(client, clerk, head, seeker):
    client.force_login(clerk)
    shown = client.get(address(seeker, "remove")).context["form"]
    client.post(address(seeker, "remove"), {"reason": "deceased", "on": "01-03-2023"})
    by_clerk = client.post(address(seeker, "restore"), {"sure": "True"}).status_code
    seeker.refresh_from_db()
    removed = (seeker.state, seeker.removal_reason)

    client.force_login(head)
    client.post(address(seeker, "restore"), {"sure": "True"})

    seeker.refresh_from_db()
    assert shown["reason"].value() is None
    assert removed == ("removed", "deceased")
    assert by_clerk == 403
    assert seeker.is_open


def test_act_that_does_not_fit_the_state_is_refused_with_a_sentence(client, clerk, seeker):
    remove(job_seeker=seeker, reason="moved", on=date(2023, 5, 1), by=None)
    client.force_login(clerk)

    response = client.post(address(seeker, "renew"), {"on": "06-01-2025"}, follow=True)

    assert response.redirect_chain[0][0] == address(seeker)
    assert [message.level_tag for message in response.context["messages"]] == ["error"]
    assert seeker.cards.count() == 1


@pytest.mark.parametrize("act", ["report", "renew", "correct", "lost", "remove", "restore"])
def test_acts_are_refused_to_whoever_only_reads(client, office, seeker, act):
    client.force_login(staff_member("Perencanaan"))

    assert client.get(address(seeker, act)).status_code == 403
    assert client.post(address(seeker, act), {}).status_code == 403


# The list


def test_list_masks_the_nik(client, clerk, seeker):
    client.force_login(clerk)

    page = client.get(LIST).content.decode()

    assert seeker.person.masked_nik in page
    assert seeker.person.nik not in page


@pytest.mark.parametrize(
    "asked",
    [
        {"state__exact": "registered"},
        {"age_band__exact": "20"},
        {"sex__exact": "P"},
        {"education__exact": "SMK"},
        {"education__short_code__exact": "14"},
        {"ipk_code__exact": "3106"},
        {"ipk_code__in": "3105,3106"},
        {"occupation_group__exact": "7"},
        {"since_graduation__exact": "6"},
        {"person__kelurahan__parent__exact": "36.72.01"},
        {"person__kelurahan__isnull": "False"},
        {"posting_month__gte": "2023-01-01", "posting_month__lte": "2023-01-01"},
        {"registered_on__lt": "2023-02-01"},
    ],
)
def test_link_of_a_figure_lists_the_registrations_behind_it(client, clerk, asked):
    village = Region.objects.villages().filter(code__startswith="36.72.01.").first()
    wanted = make_seeker(
        make_person("Siti Aminah", sex="P", born=date(1995, 8, 7), kelurahan=village),
        education=EducationLevel.objects.get(code="SMK"),
        major="Teknik Pemesinan",
        graduation_year=2015,
        occupation=Occupation.objects.filter(code="7212").first(),
    )
    other = make_seeker(
        make_person(born=date(1970, 1, 1)), on=date(2023, 2, 1), education=EducationLevel.objects.get(code="S1")
    )
    end_by_placement(job_seeker=other, placement=make_placement(other.person))
    client.force_login(clerk)

    assert listed(client, **asked) == [wanted]


def test_placed_of_a_month_are_listed_by_the_month_that_counts_the_end(client, clerk, seeker):
    placed = make_seeker(make_person("Lain"))
    end_by_placement(job_seeker=placed, placement=make_placement(placed.person, kind="AKL", receiver="24"))
    client.force_login(clerk)
    march = {"ended_month__gte": "2023-03-01", "ended_month__lte": "2023-03-01", "state__exact": "placed"}

    assert listed(client, **march, placement__kind__exact="AKL", placement__receiver__exact="24") == [placed]
    assert listed(client, **march, placement__kind__exact="AKAD") == []


@pytest.mark.parametrize(
    ("due", "report", "last"),
    [("overdue", -1, 500), ("soon", 30, 500), ("expiring", 60, 30), ("expired", None, -1)],
)
def test_report_and_card_are_filtered_by_how_they_stand_today(client, clerk, due, report, last):
    seekers = [make_seeker(make_person(name)) for name in ("Satu", "Dua")]
    today = localdate()
    JobSeeker.objects.update(next_report_due=today + timedelta(days=100), valid_until=today + timedelta(days=400))
    JobSeeker.objects.filter(pk=seekers[0].pk).update(
        next_report_due=report and today + timedelta(days=report), valid_until=today + timedelta(days=last)
    )
    client.force_login(clerk)

    assert listed(client, due=due) == [seekers[0]]


@pytest.mark.parametrize("words", ["siti", "000001", "000001/AK-1", "siti aminah"])
def test_search_finds_by_name_and_card_number(client, clerk, seeker, words):
    make_seeker(make_person("Dewi Lestari"))
    client.force_login(clerk)

    assert listed(client, q=words) == [seeker]


def test_nik_is_searched_by_its_beginning_only_by_whoever_may_see_it(client, clerk, seeker):
    make_seeker(make_person("Dewi Lestari"))
    client.force_login(clerk)
    by_beginning = listed(client, q=seeker.person.nik[:12])
    client.force_login(staff_member("Perencanaan"))

    assert by_beginning == [seeker]
    assert listed(client, q=seeker.person.nik[:12]) == []
    assert listed(client, q=seeker.person.nik) == [seeker]


def test_list_asks_as_often_for_many_as_for_one(client, clerk, seeker):
    client.force_login(clerk)
    client.get(LIST)
    with CaptureQueriesContext(connection) as one:
        client.get(LIST)
    for number in range(10):
        make_seeker(make_person(f"Orang {number}"))

    with CaptureQueriesContext(connection) as many:
        client.get(LIST)

    assert len(many) == len(one)


# Beyond the list


def test_list_goes_out_as_a_workbook_with_the_card_numbers_and_is_logged(client, head, seeker):
    client.force_login(head)

    response = client.post(f"{LIST}export/", {"reason": "Rapat koordinasi bulanan"})

    sheet = openpyxl.load_workbook(BytesIO(response.getvalue())).active
    row = dict(zip(*sheet.iter_rows(values_only=True), strict=True))
    assert (row["No. AK/1"], row["NIK"], row["Keadaan"]) == (seeker.number, seeker.person.nik, "terdaftar")
    event = AccessEvent.objects.get(kind="export")
    assert (event.subject, event.rows, event.reason) == ("placement.jobseeker", 1, "Rapat koordinasi bulanan")


def test_clerk_takes_no_list_out(client, clerk, seeker):
    client.force_login(clerk)

    assert client.post(f"{LIST}export/", {"reason": "Rapat koordinasi bulanan"}).status_code == 403


def test_card_of_the_person_tells_registration_report_renewal_and_removal(client, clerk, seeker):
    record_report(job_seeker=seeker, reported_on=date(2023, 7, 3), by=None)
    renew(job_seeker=seeker, on=date(2024, 12, 30), by=None)
    remove(job_seeker=seeker, reason="moved", on=date(2025, 2, 1), by=None)
    client.force_login(clerk)

    milestones = client.get(reverse("admin:registry_person_card", args=[seeker.person_id])).context["milestones"]

    assert [step.on for step in milestones] == [
        date(2025, 2, 1),
        date(2024, 12, 30),
        date(2023, 7, 3),
        date(2023, 1, 5),
    ]


def test_card_of_the_person_tells_nothing_of_it_to_another_desk(client, office, seeker):
    client.force_login(staff_member("Petugas Hubin"))

    response = client.get(reverse("admin:registry_person_card", args=[seeker.person_id]))

    assert response.context["milestones"] == []


def test_card_is_printed_from_the_page_of_an_open_registration(client, clerk, seeker):
    client.force_login(clerk)
    card = reverse("counter_card", args=[seeker.pk])

    assert card in client.get(address(seeker)).content.decode()

    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person, month=date(2023, 5, 1)))
    assert card not in client.get(address(seeker)).content.decode()
