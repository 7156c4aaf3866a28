"""Many job seekers at once, as the forms IPK count them."""

from datetime import date, timedelta
from itertools import count

from apps.placement.card_calendar import valid_until
from apps.placement.choices import AgeBand
from apps.placement.models import JobSeeker, Placement
from apps.registry.models import Company, Person
from apps.reporting.table import FilledTable

_numbers = count()
FIRST_BIRTHDAY = date(1970, 1, 1)


def _people(number: int, sex: str) -> list[Person]:
    """Invented: birthdays one after the other, serials from 9000 on."""
    people = []
    for _n in range(number):
        place, serial = divmod(next(_numbers), 1000)
        born = FIRST_BIRTHDAY + timedelta(days=place)
        day = born.day + (40 if sex == "P" else 0)
        people.append(
            Person(nik=f"367202{day:02}{born:%m%y}{9000 + serial}", name="Budi Santoso", sex=sex, birth_date=born)
        )
    return Person.objects.bulk_create(people)


def register_many(
    number: int, sex: str, month: date, *, band: int = AgeBand.FROM_20, education: str = "SMA", **facts
) -> list[JobSeeker]:
    """Registered and still looking, counted in `month`."""
    values = {"ipk_code": "3001", "occupation_group": "8", "since_graduation": 0, "graduation_year": 2022} | facts
    return JobSeeker.objects.bulk_create(
        JobSeeker(
            person=person, sex=sex, age=band, age_band=band, education_id=education, registered_on=month,
            posting_month=month, valid_until=valid_until(month), **values,
        )
        for person in _people(number, sex)
    )  # fmt: skip


def place_many(seekers: list[JobSeeker], month: date, *, kind: str = "AKL", receiver: str = "24") -> None:
    """Ends registrations by placements, counted in `month`."""
    employer = Company.objects.get_or_create(name="PT Krakatau Contoh")[0]
    placements = Placement.objects.bulk_create(
        Placement(
            person_id=seeker.person_id, company=employer, started_on=month, sex=seeker.sex, position="Operator",
            education_id=seeker.education_id, kind=kind, receiver=receiver, reported_month=month, posting_month=month,
        )
        for seeker in seekers
    )  # fmt: skip
    for seeker, placement in zip(seekers, placements, strict=True):
        seeker.placement, seeker.state, seeker.ended_on, seeker.ended_month = placement, "placed", month, month
    JobSeeker.objects.bulk_update(seekers, ["placement", "state", "ended_on", "ended_month"], batch_size=1000)


def remove_many(seekers: list[JobSeeker], month: date) -> None:
    JobSeeker.objects.filter(pk__in=[seeker.pk for seeker in seekers]).update(
        state="removed", removal_reason="not_reported", ended_on=month, ended_month=month
    )


def line(form: FilledTable, row: str, *columns: str) -> tuple[int, ...]:
    figures = form.row(row).figures if row != "total" else form.total.figures
    return tuple(figures[column] for column in columns)
