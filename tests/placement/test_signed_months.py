"""No write, however made, changes what a signed month counts."""

from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction
from psycopg.errors import CheckViolation

from apps.placement.choices import MovementKind
from apps.placement.models import JobSeeker, Placement, Vacancy, VacancyMovement
from apps.placement.services.filling import take_places
from apps.placement.services.linking import link_placement
from apps.placement.services.removal import remove
from apps.placement.vacancy_places import Places
from apps.registry.models import EducationLevel, Occupation
from apps.reporting.models import Month
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company

APRIL = date(2023, 4, 1)
REFUSED = "month that counts this is signed"

# Each column that a form or a section counts, by table, with a value that it does not have.
COUNTED = {
    "placement_placement": {
        "sex": "'P'", "education_id": "'S1'", "kind": "'AKAD'", "receiver": "'21'", "contract": "'PKWT'",
        "company_id": "(SELECT max(id) FROM registry_company)", "posting_month": "'2023-04-01'",
    },
    "placement_vacancy": {
        "count_male": "4", "count_female": "1", "count_either": "1", "education_id": "'S1'", "industry_code": "'24101'",
        "occupation_id": "(SELECT min(id) FROM registry_occupation)", "posting_month": "'2023-04-01'",
    },
    "placement_vacancymovement": {
        "kind": "'removed'", "male": "1", "female": "1", "either": "1", "happened_on": "'2023-03-10'",
        "vacancy_id": "(SELECT max(id) FROM placement_vacancy)", "posting_month": "'2023-04-01'",
    },
    "placement_jobseeker": {
        "sex": "'P'", "age_band": "45", "education_id": "'S1'", "ipk_code": "'9999'", "occupation_group": "'9'",
        "occupation_id": "(SELECT min(id) FROM registry_occupation)", "since_graduation": "2",
        "posting_month": "'2023-04-01'", "ended_month": "'2023-04-01'", "removal_reason": "'deceased'",
    },
}  # fmt: skip
COLUMNS = [(table, column) for table, columns in COUNTED.items() for column in columns]
# What no figure counts stays open to correction.
FREE = {
    "placement_placement": {"note": "'dibaca'", "wage": "5000000", "position": "'Mandor'", "card_number": "'7'"},
    "placement_vacancy": {"note": "'dibaca'", "closing_date": "'2023-05-01'", "wage": "5000000"},
    "placement_vacancymovement": {"note": "'dibaca'"},
    "placement_jobseeker": {"note": "'dibaca'", "next_report_due": "'2023-12-01'", "valid_until": "'2026-01-01'"},
}


@pytest.fixture(autouse=True)
def records(office) -> None:
    """One of each kind, all of them counted in March; the vacancy fills two of its five places."""
    Occupation.objects.get_or_create(edition="2014", code="8121", defaults={"name": "Operator"})
    make_placement()
    vacancy, _other = make_vacancy(count_either=2), make_vacancy(make_company("PT Contoh Kedua"), count_either=9)
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), places=Places(2))
    seeker = make_seeker(on=MARCH, occupation=None)
    remove(job_seeker=seeker, reason="withdrew", on=date(2023, 3, 20), by=None)


def run(statement: str) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.rowcount


def march_is(state: str) -> None:
    Month.objects.create(first_day=MARCH, state=state)


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_counted_column_stays_in_a_signed_month_and_may_change_in_one_under_correction(table, column):
    first = f"UPDATE {table} SET {column} = {COUNTED[table][column]} WHERE id = (SELECT min(id) FROM {table})"
    march_is("signed")

    with pytest.raises(IntegrityError, match=REFUSED):
        run(first)

    run("UPDATE reporting_month SET state = 'revised'")
    assert run(first) == 1


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table, columns in FREE.items() for column in columns]
)
def test_what_no_figure_counts_may_change_in_a_signed_month(table, column):
    march_is("signed")

    assert run(f"UPDATE {table} SET {column} = {FREE[table][column]}") > 0


@pytest.mark.parametrize("table", COUNTED)
def test_nothing_enters_a_signed_month_by_an_update(table):
    run(f"UPDATE {table} SET posting_month = '2023-04-01'")
    march_is("signed")

    with pytest.raises(IntegrityError, match=REFUSED):
        run(f"UPDATE {table} SET posting_month = '2023-03-01'")


@pytest.mark.parametrize("table", COUNTED)
def test_nothing_is_deleted_from_a_signed_month(table):
    march_is("signed")

    with pytest.raises(IntegrityError, match=REFUSED):
        run(f"DELETE FROM {table}")


@pytest.mark.parametrize("model", [Placement, Vacancy, VacancyMovement])
def test_nothing_is_added_to_a_signed_month_and_one_like_it_to_an_open_one(model):
    like = model.objects.first()
    like.pk = None
    for name, value in {"started_on": date(2023, 3, 30), "ordinal": 2, "male": 1, "placement": None}.items():
        if hasattr(like, name):
            setattr(like, name, value)
    march_is("signed")

    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
        model.objects.bulk_create([like])
    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
        like.save(force_insert=True)

    like.pk, like.posting_month = None, APRIL
    like.save(force_insert=True)
    assert model.objects.filter(posting_month=APRIL).count() == 1


def test_nobody_is_registered_into_a_signed_month():
    march_is("signed")

    seeker = make_seeker(on=date(2023, 3, 30))

    assert seeker.posting_month == APRIL
    with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
        JobSeeker.objects.filter(pk=seeker.pk).update(posting_month=MARCH)


def test_copy_into_a_signed_month_is_refused_whole():
    march_is("signed")
    columns = "vacancy_id, kind, male, female, either, happened_on, posting_month, note"
    statement = f"COPY placement_vacancymovement ({columns}) FROM STDIN"
    vacancy = Vacancy.objects.first().pk

    def rows(*months: date) -> None:
        with transaction.atomic(), connection.cursor() as cursor, cursor.copy(statement) as copying:
            for month in months:
                copying.write_row((vacancy, "filled", 0, 0, 0, date(2023, 3, 30), month, ""))

    with pytest.raises(CheckViolation, match=REFUSED):
        rows(APRIL, MARCH)
    assert VacancyMovement.objects.count() == 1
    rows(APRIL)
    assert VacancyMovement.objects.count() == 2


def test_orm_is_refused_as_raw_statements_are():
    march_is("signed")
    placement, seeker = Placement.objects.get(), JobSeeker.objects.get()
    placement.sex, seeker.education = "P", EducationLevel.objects.get(code="S1")
    writes = (
        placement.save,
        lambda: Placement.objects.bulk_update([placement], ["sex"]),
        lambda: Placement.objects.update(contract="PKWT"),
        placement.delete,
        Vacancy.objects.all().delete,
        seeker.save,
        seeker.delete,
    )

    for write in writes:
        with pytest.raises(IntegrityError, match=REFUSED), transaction.atomic():
            write()

    assert Placement.objects.get().sex == "L"
    assert JobSeeker.objects.get().education_id == "SMA"


def test_end_in_a_signed_month_keeps_what_form_eight_says_of_an_earlier_placement():
    """The placement counts in March, the registration's end in April; March alone is open for a correction."""
    april = Month.objects.create(first_day=MARCH, state="submitted")
    seeker = make_seeker(on=date(2023, 3, 2))
    april.delete()
    placement = make_placement(seeker.person, started_on=date(2023, 3, 30), kind="AKL")
    link_placement(placement=placement, by=None)
    seeker.refresh_from_db()
    assert seeker.ended_month == APRIL
    Month.objects.create(first_day=APRIL, state="signed")
    march_is("revised")

    for column, value in (("kind", "'AKAD'"), ("receiver", "'21'")):
        with pytest.raises(IntegrityError, match=REFUSED):
            run(f"UPDATE placement_placement SET {column} = {value} WHERE id = {placement.pk}")
    with pytest.raises(IntegrityError, match=REFUSED):
        run(f"UPDATE placement_jobseeker SET sex = 'P' WHERE id = {seeker.pk}")
    assert run(f"UPDATE placement_placement SET contract = 'PKWT' WHERE id = {placement.pk}") == 1
