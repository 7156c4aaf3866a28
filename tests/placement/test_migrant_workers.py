from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.documents.wording import wording_of
from apps.placement.letter_kinds import RECOMMENDATION
from apps.placement.models import MigrantWorker
from apps.placement.services.recommending import letter_of, letter_text, recommend
from apps.placement.tables.migrant_workers import MigrantsByCountry, MigrantsByDistrict, MigrantsByScheme
from apps.reporting.periods import Period
from disnaker.exports import EXPORTS, RegisterSheet
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.records import make_placement
from tests.registry.records import make_person, nik

ADD = "/admin/placement/migrantworker/add/"
LIST = "/admin/placement/migrantworker/"
JANUARY = date(2023, 1, 9)


def make_migrant(person=None, **facts) -> MigrantWorker:
    values = {
        "registered_on": JANUARY, "country": "Malaysia", "scheme": "p_to_p", "agency": "PT Contoh Jasa",
        "position": "Operator produksi", **facts,
    }  # fmt: skip
    return MigrantWorker.objects.create(person=person or make_person(), **values)


def page(migrant: MigrantWorker, name: str = "change") -> str:
    return reverse(f"admin:placement_migrantworker_{name}", args=[migrant.pk])


def errors(response) -> dict:
    return response.context["adminform"].form.errors


@pytest.mark.parametrize(
    ("dates", "state"),
    [
        ({}, "registered"),
        ({"recommended_on": date(2023, 1, 10)}, "recommended"),
        ({"recommended_on": date(2023, 1, 10), "departed_on": date(2023, 2, 1)}, "departed"),
        ({"departed_on": date(2023, 2, 1)}, "departed"),
        ({"departed_on": date(2023, 2, 1), "returned_on": date(2025, 2, 1)}, "returned"),
    ],
)
def test_state_is_what_the_dates_say(office, dates, state):
    assert make_migrant(**dates).state == state


def test_state_goes_back_with_a_date_that_is_taken_back(office):
    migrant = make_migrant(departed_on=date(2023, 2, 1))

    migrant.departed_on = None
    migrant.save()

    assert migrant.state == "registered"


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "departed"},
        {"state": "registered", "departed_on": date(2023, 2, 1)},
        {"state": "cancelled", "departed_on": date(2023, 2, 1)},
        {"returned_on": date(2025, 2, 1), "state": "returned"},
        {"departed_on": date(2023, 1, 8), "state": "departed"},
        {"recommended_on": date(2023, 1, 8), "state": "recommended"},
    ],
)
def test_database_refuses_a_state_against_the_dates(office, wrong):
    migrant = make_migrant()

    with pytest.raises(IntegrityError), transaction.atomic():
        MigrantWorker.objects.filter(pk=migrant.pk).update(**wrong)


@pytest.mark.parametrize("known", [True, False])
def test_nobody_under_eighteen_is_registered(office, known):
    """18 on 9 January 2023 was born by 9 January 2005; where the register does not know, the NIK tells."""

    def registered(born: date):
        number = nik(born)
        return MigrantWorker(
            person=make_person(born=born if known else None, nik=number),
            registered_on=JANUARY, country="Malaysia", scheme="p_to_p", position="Operator",
        )  # fmt: skip

    registered(date(2005, 1, 9)).full_clean()
    with pytest.raises(ValidationError) as refused:
        registered(date(2005, 1, 10)).full_clean()

    assert set(refused.value.message_dict) == {"person"}


def test_clerk_registers_and_the_country_gets_its_one_name(client, clerk):
    client.force_login(clerk)
    values = {
        "person": make_person().pk, "registered_on": "09-01-2023", "country": "Saudi Arabia", "position": "Perawat",
        "scheme": "g_to_g", "is_formal": "on",
    }  # fmt: skip

    client.post(ADD, values)

    migrant = MigrantWorker.objects.get()
    assert (migrant.country, migrant.state, migrant.is_formal) == ("Arab Saudi", "registered", True)


@pytest.mark.parametrize(
    ("entered", "field"),
    [
        ({"country": "Negeri Antah"}, "country"),
        ({"departed_on": (localdate() + timedelta(days=1)).strftime("%d-%m-%Y")}, "departed_on"),
        ({"departed_on": "08-01-2023"}, "__all__"),
        ({"returned_on": "01-02-2023"}, "__all__"),
        ({"departed_on": "01-02-2023", "is_cancelled": "on"}, "is_cancelled"),
        ({"departed_on": "01-02-2023", "contract_ends_on": "31-01-2023"}, "__all__"),
        ({"recommendation_number": "1/2023"}, "recommended_on"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(client, clerk, entered, field):
    migrant = make_migrant()
    client.force_login(clerk)

    response = client.post(page(migrant), {**form_of(client.get(page(migrant))), "is_formal": "on", **entered})

    assert list(errors(response)) == [field]
    migrant.refresh_from_db()
    assert migrant.state == "registered"


def test_cancelled_plan_is_taken_up_again(client, clerk):
    migrant = make_migrant(recommended_on=date(2023, 1, 10))
    client.force_login(clerk)

    client.post(page(migrant), {**form_of(client.get(page(migrant))), "is_cancelled": "on"})
    migrant.refresh_from_db()
    cancelled = migrant.state
    values = form_of(client.get(page(migrant)))
    del values["is_cancelled"]
    client.post(page(migrant), values)
    migrant.refresh_from_db()

    assert (cancelled, migrant.state) == ("cancelled", "recommended")


def test_letter_is_numbered_kept_and_written_on_the_registration(client, clerk):
    migrant = make_migrant()
    client.force_login(clerk)

    response = client.post(
        page(migrant, "recommendation"), {"on": "10-01-2023", "recipient": "Kepala Kantor Imigrasi Cilegon"}
    )

    migrant.refresh_from_db()
    letter = Letter.objects.get()
    assert response.status_code == 302
    assert (letter.number, letter.recipient) == ("001/500.15/I/2023", "Kepala Kantor Imigrasi Cilegon")
    assert (migrant.recommendation_number, migrant.recommended_on) == ("001/500.15/I/2023", date(2023, 1, 10))
    assert (migrant.state, letter_of(migrant)) == ("recommended", letter)


def test_letter_says_whom_where_and_how(office):
    migrant = make_migrant(
        make_person(birth_place="Cilegon", address="Jalan Contoh 9", kelurahan_id="36.72.06.1002"), scheme="g_to_g"
    )

    facts = dict(letter_text(migrant, Letter(), wording_of(RECOMMENDATION)).facts)

    assert facts["NIK"] == migrant.person.nik
    assert facts["Tempat, tanggal lahir"] == "Cilegon, 1 Januari 1990"
    assert facts["Alamat"].startswith("Jalan Contoh 9, Kelurahan ")
    assert (facts["Negara tujuan"], facts["Skema penempatan"]) == ("Malaysia", "G to G")


def test_printing_the_letter_gives_the_kept_bytes_and_is_written_down(client, clerk):
    migrant = make_migrant()
    letter = recommend(migrant=migrant, recipient="Kepala Kantor Imigrasi", on=date(2023, 1, 10), by=clerk)
    client.force_login(clerk)

    first, second = (client.get(page(migrant, "paper")).content for _time in range(2))

    assert first == second
    assert first.startswith(b"%PDF")
    seen = AccessEvent.objects.filter(kind="print", subject=f"registry.person:{migrant.person_id}")
    assert [event.reason for event in seen] == [letter.number] * 2


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"state": "cancelled"}, "cancelled"),
        ({"departed_on": date(2023, 2, 1)}, "departed"),
        ({"registered_on": date(2023, 1, 11)}, "too_early"),
    ],
)
def test_letter_is_refused_when_it_comes_too_late_or_too_early(office, clerk, facts, code):
    with pytest.raises(ValidationError) as refused:
        recommend(migrant=make_migrant(**facts), recipient="Kepala", on=date(2023, 1, 10), by=clerk)

    assert refused.value.code == code
    assert not Letter.objects.exists()


def test_second_letter_goes_out_only_once_the_first_is_void(office, clerk):
    migrant = make_migrant()
    first = recommend(migrant=migrant, recipient="Kepala", on=date(2023, 1, 10), by=clerk)

    with pytest.raises(ValidationError):
        recommend(migrant=migrant, recipient="Kepala", on=date(2023, 1, 11), by=clerk)
    void_letter(letter=first, reason="Salah negara")
    second = recommend(migrant=migrant, recipient="Kepala", on=date(2023, 1, 12), by=clerk)

    migrant.refresh_from_db()
    assert (first.number, second.number) == ("001/500.15/I/2023", "002/500.15/I/2023")
    assert (migrant.recommendation_number, migrant.recommended_on) == (second.number, date(2023, 1, 12))


def test_number_of_a_letter_that_went_out_is_not_typed_over(client, clerk):
    migrant = make_migrant()
    recommend(migrant=migrant, recipient="Kepala", on=date(2023, 1, 10), by=clerk)
    client.force_login(clerk)
    values = {**form_of(client.get(page(migrant))), "recommendation_number": "9/9", "registered_on": "11-01-2023"}

    response = client.post(page(migrant), values)

    assert list(errors(response)) == ["registered_on"]
    client.post(page(migrant), {**values, "registered_on": "10-01-2023"})
    migrant.refresh_from_db()
    assert (migrant.recommendation_number, migrant.registered_on) == ("001/500.15/I/2023", date(2023, 1, 10))


def test_planning_section_sees_no_letter_and_no_whole_nik(client, office):
    migrant = make_migrant()
    client.force_login(staff_member("Perencanaan"))

    shown = client.get(page(migrant)).content.decode()

    assert migrant.person.nik not in shown
    assert migrant.person.masked_nik in shown
    assert client.get(page(migrant, "recommendation")).status_code == 403
    assert client.get(page(migrant, "paper")).status_code == 403


def test_departure_offers_the_placement_abroad_until_it_is_recorded(client, clerk):
    person = make_person(education_id="SMA")
    migrant = make_migrant(person, departed_on=date(2023, 2, 1))
    client.force_login(clerk)

    offered = client.get(page(migrant)).content.decode()
    make_placement(person, kind="AKAN", started_on=date(2023, 2, 1))
    recorded = client.get(page(migrant)).content.decode()

    link = f"/admin/placement/placement/add/?person={person.pk}&amp;started_on="
    assert link in offered
    assert "kind=AKAN" in offered
    assert link not in recorded
    assert f"/admin/placement/placement/{person.placements.get().pk}/change/" in recorded


def test_list_is_narrowed_by_country_sex_and_day(client, clerk):
    client.force_login(clerk)
    wanted = make_migrant(make_person("Siti Contoh", sex="P"))
    make_migrant(make_person("Budi Contoh"))
    make_migrant(make_person("Dewi Contoh", sex="P"), country="Taiwan")
    make_migrant(make_person("Rina Contoh", sex="P"), registered_on=date(2022, 12, 31))

    query = "country__exact=Malaysia&person__sex=P&registered_on__gte=2023-01-01&registered_on__lte=2023-12-31"

    assert list(client.get(f"{LIST}?{query}").context["cl"].queryset) == [wanted]
    assert list(client.get(f"{LIST}?q=siti").context["cl"].queryset) == [wanted]
    assert list(client.get(f"{LIST}?q={wanted.person.nik}").context["cl"].queryset) == [wanted]


def test_export_masks_the_nik_for_whoever_may_not_see_it(head):
    migrant = make_migrant(scheme="g_to_g")
    queryset = MigrantWorker.objects.all()

    whole = next(RegisterSheet(EXPORTS[MigrantWorker], queryset, head).rows())
    masked = next(RegisterSheet(EXPORTS[MigrantWorker], queryset, staff_member("Perencanaan")).rows())

    assert (whole[0], masked[0]) == (migrant.person.nik, migrant.person.masked_nik)
    assert whole[6:8] == ["Malaysia", "antarpemerintah (G to G)"]


def test_tables_count_whom_was_registered_and_who_left(office):
    """Two women and a man registered in 2023; one of the women left, and another woman of 2022."""
    village = "36.72.06.1002"
    make_migrant(make_person(sex="P", kelurahan_id=village), departed_on=date(2023, 5, 2))
    make_migrant(make_person(sex="P"), country="Taiwan", scheme="mandiri")
    make_migrant(make_person(kelurahan_id=village))
    make_migrant(make_person(sex="P"), registered_on=date(2022, 12, 1), departed_on=date(2023, 1, 1))
    make_migrant(make_person(), registered_on=date(2024, 1, 1))
    expected = {
        "registered_L": 1, "registered_P": 2, "registered_sum": 3,
        "departed_L": 0, "departed_P": 2, "departed_sum": 2,
    }  # fmt: skip

    filled = [
        table.fill(Period.parse("2023")) for table in (MigrantsByCountry(), MigrantsByDistrict(), MigrantsByScheme())
    ]

    assert [table.total.figures for table in filled] == [expected] * 3
    by_country, by_district, by_scheme = (table.column("registered_sum") for table in filled)
    assert by_country == {"Malaysia": 2, "Taiwan": 1}
    assert (by_district["36.72.06"], by_district["elsewhere"], len(by_district)) == (2, 1, 9)
    assert (by_scheme["p_to_p"], by_scheme["mandiri"], len(by_scheme)) == (2, 1, 5)
    assert filled[1].column("departed_sum")["elsewhere"] == 1


def test_every_figure_leads_to_as_many_registrations(client, clerk):
    make_migrant(make_person(sex="P"), departed_on=date(2023, 5, 2))
    make_migrant(make_person(kelurahan_id="36.72.06.1002"), country="Taiwan")
    make_migrant(make_person(), registered_on=date(2022, 5, 2))
    client.force_login(clerk)
    period = Period.parse("2023")

    for table in (MigrantsByCountry(), MigrantsByDistrict(), MigrantsByScheme()):
        filled = table.fill(period)
        for row in [*filled.rows, filled.total]:
            for column, figure in row.figures.items():
                records = table.records(period, row.key, column)
                found = client.get(LIST, records.lookups).context["cl"].queryset.count()
                assert found == figure, (table.name, row.key, column)
