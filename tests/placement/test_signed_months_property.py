"""Whatever is booked, edited and removed after the signing: the signed month, counted anew, is what it was."""

import random
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from apps.intake.booking import withdraw
from apps.intake.choices import UploadState
from apps.intake.models import Upload
from apps.placement.choices import MovementKind
from apps.placement.models import JobSeeker, Placement, Vacancy, VacancyMovement
from apps.placement.services.cards import correct
from apps.placement.services.expiry import expire_vacancies
from apps.placement.services.filling import fill_by_placement, take_places
from apps.placement.services.linking import link_placement
from apps.placement.services.registration import reopen
from apps.placement.services.removal import remove
from apps.placement.services.withdrawing_placements import remove_placements
from apps.placement.vacancy_places import Places
from apps.registry.models import EducationLevel
from apps.reporting.models import Month
from apps.reporting.periods import Period
from disnaker.summaries import FORMS, SECTIONS
from tests.conftest import take_in
from tests.intake.sheets import person, vacancy, write_report, write_vacancies
from tests.placement.records import MARCH
from tests.placement.seekers import make_seeker

STEPS = 40


class Desk:
    """What the desk does on a day after March was signed, drawn by chance."""

    def __init__(self, chance: random.Random, folder) -> None:
        self.chance, self.folder, self.sheets = chance, folder, 0

    def any(self, model):
        return model.objects.filter(pk=self.chance.choice([0, *model.objects.values_list("pk", flat=True)])).first()

    def day(self) -> date:
        return date(2023, self.chance.choice([3, 3, 4]), self.chance.randint(1, 28))

    def report_placements(self) -> None:
        rows = [
            person(
                serial, TMT=self.day(), Status=self.chance.choice(["PKWT", "PKWTT", ""]),
                Pendidikan=self.chance.choice(["SMA", "S1"]), **{"L/P": self.chance.choice("LP")},
            )
            for serial in self.chance.sample(range(9001, 9009), 3)
        ]  # fmt: skip
        take_in(str(write_report(self.path(), rows)), "--apply")

    def report_vacancies(self) -> None:
        rows = [
            vacancy(
                name, self.chance.randint(1, 6), self.chance.randint(0, 4),
                Pendidikan=self.chance.choice(["SMA", "D3"]),
            )
            for name in self.chance.sample(["Operator", "Welder", "Mandor"], 2)
        ]  # fmt: skip
        take_in(str(write_vacancies(self.path(), rows)), "--apply")

    def path(self):
        self.sheets += 1
        return self.folder / f"{self.sheets}.xlsx"

    def withdraw(self) -> None:
        if (upload := self.any(Upload)) and upload.state == UploadState.APPLIED:
            withdraw(upload=upload, by=None)

    def register(self) -> None:
        make_seeker(on=self.day())

    def end(self) -> None:
        if seeker := self.any(JobSeeker):
            remove(job_seeker=seeker, reason="withdrew", on=self.day(), by=None)

    def begin_again(self) -> None:
        if seeker := self.any(JobSeeker):
            reopen(job_seeker=seeker)

    def correct(self) -> None:
        if seeker := self.any(JobSeeker):
            level = EducationLevel.objects.get(code=self.chance.choice(["S1", "SMA"]))
            correct(job_seeker=seeker, on=date(2023, 4, 29), by=None, education=level)

    def edit_placement(self) -> None:
        if placement := self.any(Placement):
            placement.vacancy = self.any(Vacancy)
            placement.kind, placement.sex = self.chance.choice(["AKL", "AKAD"]), self.chance.choice("LP")
            placement.save()
            fill_by_placement(placement=placement)
            link_placement(placement=placement, by=None)

    def delete_placement(self) -> None:
        if placement := self.any(Placement):
            remove_placements(Placement.objects.filter(pk=placement.pk), in_correction=True)

    def take(self) -> None:
        if place := self.any(Vacancy):
            kind = self.chance.choice(MovementKind.values)
            take_places(vacancy=place, kind=kind, on=self.day(), places=Places(1), note="Telepon")

    def expire(self) -> None:
        expire_vacancies(on=date(2023, 4, 30))

    def delete(self) -> None:
        if record := self.any(self.chance.choice([Vacancy, VacancyMovement, JobSeeker])):
            record.delete()


ACTS = [name for name in vars(Desk) if not name.startswith("_") and name not in ("any", "day", "path")]


def counted() -> dict:
    march = Period.parse("2023-03")
    return {table.name: table.fill(march).rows for table in (*SECTIONS, *FORMS)}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.usefixtures("companies")
def test_signed_month_counted_anew_is_what_it_was(tmp_path, seed):
    desk = Desk(random.Random(seed), tmp_path)
    for act in (desk.register, desk.register, desk.register, desk.report_vacancies, desk.report_placements, desk.take):
        act()
    remove(job_seeker=make_seeker(on=MARCH), reason="withdrew", on=date(2023, 3, 29), by=None)
    Month.objects.create(first_day=MARCH, state="signed")
    before = counted()
    assert any(row.figures for row in before["ipk_1"])

    refused = 0
    for name in desk.chance.choices(ACTS, k=STEPS):
        try:
            with transaction.atomic():
                getattr(desk, name)()
        except (ValidationError, IntegrityError):
            refused += 1

    assert 0 < refused < STEPS
    assert counted() == before
