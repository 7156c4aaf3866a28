"""Demonstration data: invented companies and persons, taken in through the very intake that staff use."""

import secrets
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

from django.contrib.auth.models import Group
from django.core.files import File
from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.intake.booking import book, start_applying
from apps.intake.checking import check
from apps.intake.models import Upload
from apps.intake.receiving import receive
from apps.registry.models import Company, Official
from disnaker.demonstration.months import sign_months
from disnaker.demonstration.placement_desk import PlacementDesk
from disnaker.demonstration.relations_desk import RelationsDesk
from disnaker.demonstration.reports import Reports
from disnaker.demonstration.training_desk import TrainingDesk
from disnaker.roles import ROLES, Role

COMPANIES = Path(__file__).parent / "companies.csv"
MONTHS = 4
REPORTING = 6  # companies that report placements each month; the others have not reported


def load() -> str | None:
    """Fill an empty office; gives the password of the accounts it made, None where there are uploads already."""
    if Upload.objects.exists():
        return None
    password = secrets.token_urlsafe(9)
    with transaction.atomic():
        _staff(password)
        _officials()
    with tempfile.TemporaryDirectory() as folder:
        _take_in(COMPANIES)
        reports = Reports(Path(folder))
        companies = list(Company.objects.order_by("pk"))
        for month in _months():
            for place, company in enumerate(companies[:REPORTING]):
                # Most come in before the fifth of the next month, one after it.
                received_on = _month_after(month).replace(day=9 if place == 4 else 2 + place % 3)
                _take_in(reports.placements(company, month, count=6 + 5 * place), received_on=received_on)
                if place % 2 == 0:
                    _take_in(reports.vacancies(company, month, count=4 + place), received_on=received_on)
        last = _months()[-1]
        _take_in(reports.nil(companies[REPORTING], last), received_on=_month_after(last).replace(day=3))
        for path in reports.to_put_right(companies, last):
            _take_in(path, apply=False)
    with transaction.atomic():
        PlacementDesk(_months()).fill()
    with transaction.atomic():
        TrainingDesk().fill()
    with transaction.atomic():
        RelationsDesk().fill()
    with transaction.atomic():
        sign_months(_months())
    return password


def username(role: Role) -> str:
    """The account that shows what a role sees."""
    return role.name.lower().replace(" ", ".")


def _months() -> list[date]:
    """The last complete months, the oldest first."""
    month, found = timezone.localdate().replace(day=1), []
    for _ in range(MONTHS):
        month = (month - timedelta(days=1)).replace(day=1)
        found.append(month)
    return found[::-1]


def _month_after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def _take_in(path: Path, *, apply: bool = True, received_on: date | None = None) -> None:
    clerk, head = (User.objects.get(username=name) for name in ("petugas.penta", "kepala.bidang.penta"))
    with path.open("rb") as file:
        upload = check(receive(file=File(file, name=path.name), file_name=path.name, by=clerk))
    if received_on:
        upload.uploaded_at = timezone.make_aware(datetime.combine(received_on, time(9, 30)))
        upload.save(update_fields=["uploaded_at"])
    if apply:
        book(start_applying(upload=upload, by=head))


def _staff(password: str) -> None:
    """An account for each role, so that each can be tried."""
    for role in ROLES:
        user = User(username=username(role), first_name=role.name, desk=role.desk, is_staff=True)
        user.set_password(password)
        user.save()
        user.groups.add(Group.objects.get(name=role.name))


def _officials() -> None:
    Official.objects.create(
        name="Dra. Contoh Pejabat, M.Si.",
        nip="197001011995031001",
        rank="Pembina Utama Muda",
        position="Kepala Dinas Tenaga Kerja Kota Cilegon",
        is_head=True,
        valid_from=date(2020, 1, 1),
    )
    Official.objects.create(
        name="Contoh Pengantar, S.Sos.",
        nip="198505052010012002",
        rank="Penata",
        position="Pengantar Kerja Ahli Muda",
        valid_from=date(2020, 1, 1),
    )
