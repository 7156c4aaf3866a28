"""What a certificate says, in Indonesian, as it stood on the day of issue."""

from dataclasses import asdict
from datetime import date
from decimal import Decimal

from django.conf import settings

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official, Person
from apps.registry.paper.office import current_office
from apps.registry.rupiah import format_rupiah
from apps.training.models import Trainee, TrainingClass

KIND = "Pelatihan Berbasis Kompetensi"  # Permenaker 8/2014


def predicate(final: Decimal | None) -> str:
    """What the office calls a final mark, such as "Memuaskan"; "" without a mark."""
    if final is None:
        return ""
    grades = sorted(settings.CERTIFICATE_PREDICATES.items(), reverse=True)
    return next((words for least, words in grades if final >= least), "")


def born(person: Person) -> str:
    """ "Cilegon, 31 Agustus 2001", or as much of it as is known."""
    day = format_date(person.birth_date) if person.birth_date else ""
    return ", ".join(part for part in (person.birth_place, day) if part)


def course_facts(training_class: TrainingClass, *, on: date) -> dict:
    """What all certificates of a class issued on one day share: `units` are rows of code, title and JP."""
    programme = training_class.programme
    office = current_office()
    signed = office.signature(Official.objects.head_on(on))
    return {
        "office": office.letterhead_in_words(),
        "organiser": settings.OFFICE["training_centre"],
        "kind": KIND,
        "programme": programme.name,
        "trade": programme.trade.name,
        "starts_on": format_date(training_class.starts_on),
        "ends_on": format_date(training_class.ends_on),
        "hours": training_class.hours,
        "days": training_class.days.count(),
        "decree_number": training_class.decree_number,
        "decree_on": format_date(training_class.decree_on),
        "units": [[unit.code, unit.title, unit.hours] for unit in programme.units.all()],
        "city": office.city,
        "issued_on": format_date(on),
        "signature": {**asdict(signed), "office": list(signed.office)},
    }


def holder_facts(trainee: Trainee) -> dict:
    """Whom it is for and how the training went. The NIK is not printed."""
    marks = {name: getattr(trainee, name) for name in ("theory", "practice", "final")}
    return {
        "name": trainee.person.name,
        "born": born(trainee.person),
        "predicate": predicate(trainee.final),
        **{name: "" if mark is None else format_rupiah(mark, sign=False) for name, mark in marks.items()},
    }
