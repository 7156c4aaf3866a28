"""Invented persons and companies: serials of NIK 9000 to 9999."""

from datetime import date
from itertools import count

from apps.registry.models import Company, Person

_serials = count(9000)


def nik(born: date = date(1990, 1, 1), *, sex: str = "L", serial: int | None = None) -> str:
    day = born.day + (40 if sex == "P" else 0)
    number = 9000 + (next(_serials) - 9000) % 1000 if serial is None else serial
    return f"367201{day:02}{born:%m%y}{number:04}"


def make_person(name: str = "Budi Santoso", *, born: date | None = date(1990, 1, 1), sex: str = "L", **facts) -> Person:
    number = facts.pop("nik", None) or nik(born or date(1990, 1, 1), sex=sex)
    return Person.objects.create(nik=number, name=name, sex=sex, birth_date=born, **facts)


def make_company(name: str = "PT Baja Selat Sunda", **facts) -> Company:
    return Company.objects.create(name=name, **facts)
