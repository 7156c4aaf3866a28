"""Participants who do not exist: serials of their NIKs run from 9000 to 9999."""

from datetime import date, timedelta
from itertools import cycle
from random import Random

from apps.registry.models import EducationLevel, Person, Region
from apps.training.models import Trainee, TrainingClass
from disnaker.demonstration.reports import FAMILY, MEN, WOMEN

EDUCATION = ("SD", "SMP", "SMA", "SMA", "SMK", "SMK", "SMK", "D3", "S1")


class People:
    """Makes persons in bulk; no NIK is taken twice."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.villages = list(Region.objects.villages().order_by("pk"))
        self.districts = {village.pk: village.parent_id for village in self.villages}
        self.levels = EducationLevel.objects.in_bulk()
        self.serials = cycle(range(9000, 10_000))
        self.taken = set(Person.objects.values_list("nik", flat=True))

    def make(self, number: int, *, women: float, born_from: int, disability: str = "") -> list[Person]:
        """`women` is the share of women; the persons are born in the 14 years from `born_from` on."""
        least = round(number * women)
        persons = [self._person(place < least, born_from, disability) for place in range(number)]
        self.chance.shuffle(persons)
        return Person.objects.bulk_create(persons)

    def trainees(self, training_class: TrainingClass, persons: list[Person], applicants=()) -> list[Trainee]:
        """As the service enrols them, with what it freezes, for a whole class at once; none is saved."""
        by_person = {applicant.person_id: applicant for applicant in applicants}
        return [
            Trainee(
                training_class=training_class,
                person=person,
                applicant=by_person.get(person.pk),
                joined_on=training_class.starts_on,
                sex=person.sex,
                education_id=person.education_id,
                district_id=self.districts.get(person.kelurahan_id),
                is_disabled=bool(person.disability),
            )
            for person in persons
        ]

    def _person(self, is_woman: bool, born_from: int, disability: str) -> Person:
        pick = self.chance.choice
        born = date(born_from, 1, 1) + timedelta(days=self.chance.randrange(14 * 365))
        village = pick(self.villages)
        # One in twenty lives elsewhere, of which the register keeps no village.
        lives_here = self.chance.random() > 0.05
        return Person(
            nik=self._nik(village, born, is_woman),
            name=f"{pick(WOMEN if is_woman else MEN)} {pick(FAMILY)}",
            sex="P" if is_woman else "L",
            birth_place="Cilegon",
            birth_date=born,
            education=self.levels[pick(EDUCATION)],
            kelurahan=village if lives_here else None,
            address=f"Link. Contoh RT {self.chance.randrange(1, 9):02d}/04",
            phone=f"0814{self.chance.randrange(10**8):08d}",
            disability=disability,
        )

    def _nik(self, village: Region, born: date, is_woman: bool) -> str:
        start = f"{village.pk[:8].replace('.', '')}{born.day + 40 * is_woman:02d}{born:%m%y}"
        nik = next(nik for serial in self.serials if (nik := f"{start}{serial:04d}") not in self.taken)
        self.taken.add(nik)
        return nik
