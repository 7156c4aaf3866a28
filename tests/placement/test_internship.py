"""Internship agreements: A15, their page, their ratification and what the summary counts."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.models import Letter
from apps.placement.internship_rules import (
    filing_deadline,
    last_day_allowed,
    most_interns,
    refuse_long_term,
    share_of_workers,
)
from apps.placement.models import Internship, InternshipMember
from apps.placement.services.internship import take_on
from apps.placement.services.ratifying import letter_of, ratify
from apps.placement.tables.internships import Internships
from apps.registry.models import Headcount, Region
from apps.reporting.periods import Period
from disnaker.summary_links import Links
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.internship_records import AGREEMENT, fill, make_internship
from tests.placement.records import make_placement
from tests.registry.records import make_company, make_person

LIST, ADD = "/admin/placement/internship/", "/admin/placement/internship/add/"
pytestmark = pytest.mark.usefixtures("office")


def change(internship: Internship) -> str:
    return reverse("admin:placement_internship_change", args=[internship.pk])


def ratification(internship: Internship) -> str:
    return reverse("admin:placement_internship_ratification", args=[internship.pk])


def typed(company, *persons, **values) -> dict:
    rows = {
        f"members-{number}-{name}": value
        for number, person in enumerate(persons)
        for name, value in {"person": person.pk, "origin": "seeker", "result": "ongoing"}.items()
    }
    return {
        "company": company.pk,
        "programme": "Operator Produksi",
        "agreement_number": AGREEMENT,
        "signed_on": "30-01-2023",
        "starts_on": "01-02-2023",
        "ends_on": "31-01-2024",
        "workers_total": "150",
        "allowance_transport": "500.000",
        "allowance_meal": "750.000",
        "allowance_incentive": "1.250.000,50",
        "members-TOTAL_FORMS": len(persons),
        "members-INITIAL_FORMS": 0,
        **rows,
        **values,
    }


def shown(response) -> dict:
    """What a browser would send back from a page with its rows, unchanged."""
    values = form_of(response)
    for inline in response.context["inline_admin_formsets"]:
        for form in inline.formset.forms:
            values |= {form[name].html_name: form[name].value() for name in form.fields}
    return {name: getattr(value, "pk", value) for name, value in values.items() if value is not None}


def errors(response) -> dict:
    return dict(response.context["adminform"].form.errors)


# A15


@pytest.mark.parametrize(("workers", "most"), [(150, 30), (157, 31), (4, 0), (5, 1)])
def test_at_most_20_percent_of_the_workers_rounded_down(workers, most):
    assert most_interns(workers) == most


def test_30_of_150_workers_are_taken_on_and_the_31st_is_not():
    internship = make_internship(workers=150)
    fill(internship, 29)
    take_on(internship=internship, person=make_person())

    with pytest.raises(ValidationError, match="30"):
        take_on(internship=internship, person=make_person())

    assert internship.members.count() == 30


def test_157_workers_take_31():
    internship = make_internship(workers=157)
    fill(internship, 30)
    take_on(internship=internship, person=make_person())

    with pytest.raises(ValidationError):
        take_on(internship=internship, person=make_person())


def test_interns_of_the_company_at_the_same_time_count_together():
    company = make_company()
    fill(make_internship(company, agreement_number="002", starts_on=date(2023, 11, 1), ends_on=date(2024, 5, 31)), 25)
    internship = make_internship(company, workers=150)
    fill(internship, 5)

    with pytest.raises(ValidationError):
        take_on(internship=internship, person=make_person())


def test_interns_of_other_months_and_companies_do_not_count():
    company = make_company()
    fill(make_internship(company, agreement_number="002", starts_on=date(2024, 2, 1), ends_on=date(2024, 5, 31)), 30)
    fill(make_internship(make_company("PT Lain")), 30)

    take_on(internship=make_internship(company, workers=150), person=make_person())


def test_fullest_day_counts_not_the_sum_of_the_year():
    company = make_company()
    for number, (first, last) in enumerate([("2023-02-01", "2023-06-30"), ("2023-07-01", "2023-12-31")]):
        dates = {"starts_on": date.fromisoformat(first), "ends_on": date.fromisoformat(last)}
        fill(make_internship(company, agreement_number=f"00{number + 2}", **dates), 29)

    take_on(internship=make_internship(company, workers=150), person=make_person())


def test_one_year_is_the_longest_term():
    refuse_long_term(date(2023, 2, 1), date(2024, 1, 31))

    with pytest.raises(ValidationError, match="31 Januari 2024"):
        refuse_long_term(date(2023, 2, 1), date(2024, 2, 1))
    assert last_day_allowed(date(2024, 2, 29)) == date(2025, 2, 28)
    assert last_day_allowed(date(2023, 3, 1)) == date(2024, 2, 29)


def test_signed_on_monday_30_january_2023_is_filed_by_thursday_2_february():
    assert filing_deadline(date(2023, 1, 30)).due_on == date(2023, 2, 2)


def test_share_has_two_decimals():
    assert f"{share_of_workers(31, 157)}" == "19.75"
    assert share_of_workers(3, 0) is None


def test_sixteen_year_old_is_refused_even_when_only_the_nik_tells():
    internship = make_internship()
    take_on(internship=internship, person=make_person(born=date(2006, 2, 1)))
    young = make_person(nik="3672010202069999", born=None)

    with pytest.raises(ValidationError, match="17"):
        take_on(internship=internship, person=young)


# The page


def test_agreement_with_interns_is_entered_on_one_page(client, clerk):
    person = make_person("Siti Aminah", sex="P", education_id="SMK")
    client.force_login(clerk)

    response = client.post(ADD, typed(make_company(), person))

    internship = Internship.objects.get()
    intern = internship.members.get()
    assert response.status_code == 302
    assert f"{internship.allowance}" == "2500000.50"
    assert (intern.person, intern.sex, intern.education_id) == (person, "P", "SMK")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"ends_on": "01-02-2024"}, "ends_on"),
        ({"signed_on": "01-01-2999"}, "signed_on"),
        ({"filed_on": "29-01-2023"}, "filed_on"),
        ({"filed_on": "31-01-2023", "ratification_number": "1", "ratified_on": "30-01-2023"}, "ratified_on"),
        ({"filed_on": "31-01-2023", "ratification_number": "1"}, "ratified_on"),
        ({"ratification_number": "1", "ratified_on": "03-02-2023"}, "filed_on"),
        ({"workers_total": ""}, "workers_total"),
    ],
)
def test_agreement_against_the_rules_is_refused_at_its_field(client, clerk, wrong, field):
    client.force_login(clerk)

    response = client.post(ADD, typed(make_company(), **wrong))

    assert list(errors(response)) == [field]


def test_workers_are_those_of_the_last_head_count_before_signing(client, clerk):
    company = make_company()
    for day, male in ((date(2022, 1, 5), 90), (date(2023, 1, 5), 100), (date(2023, 3, 1), 300)):
        Headcount.objects.create(company=company, reported_on=day, male=male, female=50)
    client.force_login(clerk)

    client.post(ADD, typed(company, workers_total=""))

    assert Internship.objects.get().workers_total == 150


def test_agreement_number_written_otherwise_is_the_same_agreement(client, clerk):
    company = make_internship().company
    client.force_login(clerk)

    response = client.post(ADD, typed(company, agreement_number="001 / pm / ii / 2023"))

    assert list(errors(response)) == ["agreement_number"]


def test_page_refuses_the_31st_intern_with_a_sentence(client, clerk):
    internship = make_internship()
    fill(internship, 30)
    client.force_login(clerk)
    page = client.get(change(internship))
    newcomer = {"person": make_person().pk, "origin": "seeker", "result": "ongoing"}
    more = {f"members-30-{name}": value for name, value in newcomer.items()}

    response = client.post(change(internship), {**shown(page), **more, "members-TOTAL_FORMS": 31})

    assert "30" in str(response.context["errors"]) and "150" in str(response.context["errors"])
    assert internship.members.count() == 30


def test_page_keeps_whom_a_row_is_about_and_takes_the_result(client, clerk):
    internship = make_internship()
    intern = fill(internship, 1)[0]
    other = make_person("Orang Lain")
    client.force_login(clerk)
    values = shown(client.get(change(internship)))
    result = {"members-0-result": "stopped", "members-0-ended_on": "30-06-2023", "members-0-person": other.pk}

    response = client.post(change(internship), {**values, **result})

    changed = InternshipMember.objects.get()
    assert response.status_code == 302
    assert (changed.person, changed.result, changed.ended_on) == (intern.person, "stopped", date(2023, 6, 30))


@pytest.mark.parametrize("ended_on", ["", "01-02-2024"])
def test_who_stopped_early_has_a_last_day_within_the_term(client, clerk, ended_on):
    internship = make_internship()
    fill(internship, 1)
    client.force_login(clerk)
    values = shown(client.get(change(internship)))

    client.post(change(internship), {**values, "members-0-result": "stopped", "members-0-ended_on": ended_on})

    assert InternshipMember.objects.get().result == "ongoing"


def test_same_person_twice_is_refused(client, clerk):
    person = make_person()
    client.force_login(clerk)

    client.post(ADD, typed(make_company(), person, person))

    assert not Internship.objects.exists()


def test_hired_intern_leads_to_a_placement_until_there_is_one(client, clerk):
    internship = make_internship()
    intern = fill(internship, 1, result="hired")[0]
    client.force_login(clerk)
    offer = f"/admin/placement/placement/add/?person={intern.person_id}"
    assert offer in client.get(change(internship)).content.decode()

    make_placement(intern.person, internship.company, started_on=date(2023, 6, 1))

    assert offer not in client.get(change(internship)).content.decode()


def test_page_masks_the_nik_and_asks_no_query_for_each_intern(client, clerk, django_assert_max_num_queries):
    internship = make_internship()
    interns = fill(internship, 30)
    client.force_login(clerk)
    client.get(change(internship))

    with django_assert_max_num_queries(25):
        page = client.get(change(internship)).content.decode()

    assert interns[0].person.masked_nik in page
    assert interns[0].person.nik not in page


def test_late_filing_is_marked_and_timely_filing_is_not(client, clerk):
    client.force_login(clerk)
    internship = make_internship(filed_on=date(2023, 2, 2))
    assert "badge--warn" not in client.get(LIST).content.decode()

    Internship.objects.filter(pk=internship.pk).update(filed_on=date(2023, 2, 3))

    assert "badge--warn" in client.get(LIST).content.decode()


def test_deadline_names_the_holidays_it_skips(client, clerk):
    internship = make_internship(signed_on=date(2023, 3, 20))
    client.force_login(clerk)

    page = client.get(change(internship)).content.decode()

    assert "27 Maret 2023" in page or "24 Maret 2023" in page
    assert "22 Mar 2023" in page


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"state": "unfiled"}, ["003"]),
        ({"state": "unratified"}, ["003", "002"]),
        ({"state": "ended"}, ["003", "002", "001"]),
        ({"starts_on__gte": "2023-03-01", "starts_on__lte": "2023-03-31"}, ["003"]),
        ({"q": "selat"}, ["003", "002", "001"]),
        ({"q": "002"}, ["002"]),
    ],
)
def test_list_finds_agreements(client, clerk, asked, found):
    company, filed = make_company(), date(2023, 2, 2)
    make_internship(company, agreement_number="001", filed_on=filed, ratified_on=filed, ratification_number="1")
    make_internship(company, agreement_number="002", filed_on=filed)
    make_internship(company, agreement_number="003", starts_on=date(2023, 3, 1))
    client.force_login(clerk)

    listed = client.get(LIST, asked).context["cl"].result_list

    assert [one.agreement_number for one in listed] == found


# Ratification


def test_ratification_is_a_numbered_letter_that_is_kept(client, clerk):
    internship = make_internship(filed_on=date(2023, 2, 2))
    fill(internship, 2)
    client.force_login(clerk)

    client.post(ratification(internship), {"on": "06-02-2023"})

    internship.refresh_from_db()
    letter = Letter.objects.get()
    assert (internship.ratification_number, internship.ratified_on) == (letter.number, date(2023, 2, 6))
    assert letter.number == "001/500.15/II/2023"
    paper = client.get(reverse("admin:placement_internship_paper", args=[internship.pk]))
    assert paper.content.startswith(b"%PDF")
    assert AccessEvent.objects.filter(kind="print", rows=2, user=clerk).exists()


@pytest.mark.parametrize(
    ("facts", "interns", "on"),
    [
        ({"filed_on": None}, 1, date(2023, 2, 6)),
        ({"filed_on": date(2023, 2, 2)}, 1, date(2023, 2, 1)),
        ({"filed_on": date(2023, 2, 2)}, 0, date(2023, 2, 6)),
        ({"filed_on": date(2023, 2, 2)}, 31, date(2023, 2, 6)),
        ({"filed_on": date(2023, 2, 2), "ratification_number": "lama", "ratified_on": date(2023, 2, 3)}, 1,
         date(2023, 2, 6)),
    ],
)  # fmt: skip
def test_what_cannot_be_ratified_takes_no_number(clerk, facts, interns, on):
    internship = make_internship(**facts)
    fill(internship, interns)

    with pytest.raises(ValidationError):
        ratify(internship=internship, on=on, by=clerk)

    assert not Letter.objects.exists()


def test_number_of_a_letter_is_not_overwritten_by_hand(client, clerk):
    internship = make_internship(filed_on=date(2023, 2, 2))
    fill(internship, 1)
    ratify(internship=internship, on=date(2023, 2, 6), by=clerk)
    client.force_login(clerk)
    values = shown(client.get(change(internship)))

    client.post(change(internship), {**values, "ratification_number": "999", "ratified_on": "07-02-2023"})

    internship.refresh_from_db()
    assert internship.ratification_number == letter_of(internship).number


def test_whoever_only_reads_ratifies_nothing(client):
    internship = make_internship(filed_on=date(2023, 2, 2))
    fill(internship, 1)
    client.force_login(staff_member("Perencanaan"))

    assert client.get(ratification(internship)).status_code == 200
    assert client.post(ratification(internship), {"on": "06-02-2023"}).status_code == 403
    assert not Letter.objects.exists()


# Interns as a list, and the summary


def test_list_of_interns_masks_the_nik_and_is_not_written(client, clerk):
    intern = fill(make_internship(), 1)[0]
    client.force_login(clerk)

    page = client.get("/admin/placement/internshipmember/").content.decode()

    assert intern.person.masked_nik in page and intern.person.nik not in page
    assert client.get("/admin/placement/internshipmember/add/").status_code == 403


def test_table_counts_what_began_in_the_period_by_district():
    village = Region.objects.get(code="36.72.01.1001")
    company = make_company(kelurahan=village)
    first = make_internship(company, agreement_number="001")
    second = make_internship(company, agreement_number="002", starts_on=date(2023, 3, 1))
    make_internship(company, agreement_number="003", starts_on=date(2023, 4, 1))
    fill(first, 2)
    fill(first, 1, sex="P", result="hired")
    fill(second, 1, sex="P", result="completed")
    fill(make_internship(make_company("PT Lain")), 1, result="stopped", ended_on=date(2023, 5, 1))

    filled = Internships().fill(Period.parse("2023-Q1"))

    rows = {row.key: row.figures for row in filled.rows}
    assert rows["36.72.01"] == {
        "companies": 1, "agreements": 2, "L": 2, "P": 2, "sum": 4, "completed": 1, "stopped": 0, "hired": 1,
    }  # fmt: skip
    assert rows["elsewhere"]["stopped"] == 1
    assert filled.total.figures["sum"] == 5 and filled.total.figures["companies"] == 2


def test_figure_opens_the_interns_it_counts(client, head, rf):
    company = make_company(kelurahan_id="36.72.01.1001")
    fill(make_internship(company), 2, sex="P", result="hired")
    fill(make_internship(make_company("PT Lain")), 1)
    client.force_login(head)
    request = rf.get("/")
    request.user = head
    table, period = Internships(), Period.parse("2023-02")

    opened = {
        column: client.get(Links(request).to(table.records(period, "36.72.01", column))).context["cl"].result_count
        for column in ("agreements", "P", "sum", "hired", "stopped")
    }

    assert opened == {"agreements": 1, "P": 2, "sum": 2, "hired": 2, "stopped": 0}
