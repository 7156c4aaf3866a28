from datetime import date

from django.urls import reverse

from apps.intake.choices import UploadState
from apps.intake.models import Upload
from apps.placement.choices import MovementKind
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.registry.models import CompanyAlias, Headcount
from apps.training.models import Certificate
from apps.training.services.testing import Outcome, Sitting, record_sitting
from apps.training.services.tracing import Answer, answer, schedule_tracers
from tests.conftest import staff_member
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.registry.records import make_company, make_person
from tests.training.records import make_class, make_programme, make_trainee


def card(client, record):
    return client.get(reverse(f"admin:registry_{record._meta.model_name}_card", args=[record.pk]))


def test_card_of_a_person_tells_the_placements_newest_first(client, clerk):
    person = make_person()
    make_placement(person, make_company("PT Lama"), month=date(2021, 5, 1))
    make_placement(person, make_company("PT Baru"), posting_month=date(2023, 4, 1))
    client.force_login(clerk)

    milestones = card(client, person).context["milestones"]

    assert [step.title.rpartition(" ")[2] for step in milestones] == ["Baru", "Lama"]
    assert milestones[0].note and not milestones[1].note


def test_card_hides_what_the_reader_may_not_see(client, office):
    person = make_person(address="Jalan Rahasia 9", disability="sensory", born=date(1991, 7, 23))
    make_placement(person, wage="4700000")
    client.force_login(staff_member("Perencanaan"))

    page = card(client, person).content.decode()

    for secret in (person.nik, "Jalan Rahasia 9", "23 Juli 1991", "4.700.000", person.get_disability_display()):
        assert secret not in page
    assert person.masked_nik in page


def test_card_tells_nothing_of_a_desk_whose_records_the_reader_may_not_view(client, office):
    person, company = make_person(), make_company("PT Baja Selat")
    make_placement(person, company)
    client.force_login(staff_member("Petugas Hubin"))

    assert card(client, person).context["milestones"] == []
    assert card(client, company).context["months"] == []


def test_card_of_a_company_tells_its_months(client, clerk):
    company = make_company()
    Upload.objects.create(
        file_name="nihil.xlsx", file="uploads/x", size=1, sha256="0" * 64, company=company, period=date(2023, 4, 1),
        kind="placement_report", is_nil=True, state="applied",
    )  # fmt: skip
    make_placement(make_person(), company)
    make_placement(make_person("Siti Aminah", sex="P"), company)
    make_vacancy(company, count_male=2, count_either=3)
    client.force_login(clerk)

    april, march = card(client, company).context["months"]

    assert (april.month, len(april.uploads), april.placed) == (date(2023, 4, 1), 1, 0)
    assert (march.month, march.placed_men, march.placed_women, march.wanted) == (MARCH, 1, 1, 5)


def test_card_of_a_company_says_when_its_yearly_report_is_overdue(client, clerk):
    company = make_company()
    CompanyAlias.objects.create(company=company, name="PT. Baja Sunda")
    Headcount.objects.create(company=company, reported_on=date(2020, 2, 29), male=7, female=5)
    client.force_login(clerk)

    response = card(client, company)

    assert response.context["wlkp"][1] > 0
    assert "28 Februari 2021" in response.content.decode()
    assert "PT. Baja Sunda" in response.content.decode()


def test_company_that_reported_nothing_has_a_card_too(client, clerk):
    client.force_login(clerk)

    assert card(client, make_company()).status_code == 200


def test_card_of_a_company_offers_no_vacancy_that_is_filled(client, clerk):
    company = make_company()
    filled, waiting = make_vacancy(company, count_male=1), make_vacancy(company, position="Welder", count_male=1)
    take_places(vacancy=filled, kind=MovementKind.FILLED, on=date(2023, 3, 9), places=Places(male=1))
    client.force_login(clerk)

    assert card(client, company).context["vacancies"] == [waiting]


def test_nil_report_that_nobody_booked_does_not_look_booked(client, clerk):
    company = make_company()
    Upload.objects.create(
        file_name="nihil.xlsx", file="uploads/x", size=1, sha256="0" * 64, company=company, period=date(2023, 4, 1),
        kind="placement_report", is_nil=True, state="ready",
    )  # fmt: skip
    client.force_login(clerk)

    assert str(UploadState.READY.label) in card(client, company).content.decode()


def test_card_of_a_graduate_tells_class_test_certificate_and_answer(client, office):
    training_class = make_class(make_programme(scheme="Las SMAW"), days=12)
    trainee = make_trainee(training_class)
    record_sitting(
        training_class=training_class,
        sitting=Sitting(date(2023, 3, 20), "LSP Las", "Las SMAW"),
        outcomes={trainee.pk: Outcome("K", "LAS-0001")},
    )
    Certificate.objects.create(
        trainee=trainee, year=2023, serial=1, number="0001/SERT-BLK/III/2023", issued_on=date(2023, 3, 27)
    )
    schedule_tracers(training_class)
    answer(
        tracer=trainee.tracers.get(month=3),
        given=Answer("employed", date(2023, 6, 17), company="PT Baja Selat", position="Juru Las"),
    )
    client.force_login(staff_member("Petugas BLK"))

    response = card(client, trainee.person)

    days = [step.on for step in response.context["milestones"]]
    assert days == [date(2023, 6, 17), date(2023, 3, 27), date(2023, 3, 20), date(2023, 3, 6)]
    text = response.content.decode()
    for told in ("PT Baja Selat · Juru Las", "0001/SERT-BLK/III/2023", "LAS-0001", "20 Maret 2026", "17 Maret 2023"):
        assert told in text

    client.force_login(staff_member("Petugas Penta"))
    assert card(client, trainee.person).context["milestones"] == []
