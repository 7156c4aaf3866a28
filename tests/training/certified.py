"""A class that is over and evaluated, ready for its certificates."""

from datetime import date
from decimal import Decimal

from apps.registry.models import Official
from apps.training.choices import ClassState
from apps.training.models import ProgrammeUnit, Trainee, TrainingClass
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme, make_trainee

LAST_DAY = date(2023, 3, 15)  # of the ten days from 6 March 2023
UNITS = (
    ("C.24LAS01.001.1", "Menerapkan Keselamatan dan Kesehatan Kerja", 8),
    ("C.24LAS01.012.1", "Mengelas Pelat Posisi 4G dengan Proses SMAW", 72),
)


def make_head(**facts) -> Official:
    values = {
        "name": "Drs. Contoh Kepala, M.Si.",
        "nip": "196801012005011001",
        "rank": "Pembina Utama Muda",
        "position": "Kepala Dinas Tenaga Kerja Kota Cilegon",
        "is_head": True,
        "valid_from": date(2020, 1, 1),
        **facts,
    }
    return Official.objects.create(**values)


def make_finished_class(names=(), **facts) -> TrainingClass:
    """Finished, with a decree, with two units; whoever is named has graduated with 85."""
    programme = make_programme()
    if not programme.units.exists():
        ProgrammeUnit.objects.bulk_create(
            ProgrammeUnit(programme=programme, place=place, code=code, title=title, hours=hours)
            for place, (code, title, hours) in enumerate(UNITS, 1)
        )
    values = {"decree_number": "800/12/SK/2023", "decree_on": date(2023, 3, 1), **facts}
    training_class = make_class(programme, **values)
    for name in names:
        graduate(training_class, name)
    TrainingClass.objects.filter(pk=training_class.pk).update(state=ClassState.FINISHED)
    training_class.refresh_from_db()
    return training_class


def graduate(training_class: TrainingClass, name: str = "Siti Aminah", *, final="85", **facts) -> Trainee:
    person = make_person(name, **{"sex": "P", "born": date(2001, 8, 31), "birth_place": "Cilegon", **facts})
    trainee = make_trainee(training_class, person)
    trainee.theory, trainee.practice, trainee.final = Decimal("80"), Decimal("87.5"), Decimal(final)
    trainee.graduated = True
    trainee.save()
    return trainee
