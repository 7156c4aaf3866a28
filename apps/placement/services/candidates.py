"""Which registered job seekers fit a vacancy."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from apps.placement.models import JobSeeker, Referral, Vacancy
from apps.placement.vacancy_places import Places
from apps.registry.choices import Sex
from apps.registry.models import EducationLevel
from apps.registry.months import months_after

COUNTED_TO = 1000  # of each occupation and each group; nobody pages further


@dataclass(frozen=True, slots=True)
class Wishes:
    """What staff ask for beside the vacancy's own terms; what is blank limits nothing."""

    any_occupation: bool = False
    sex: str = ""
    district: str = ""
    village: str = ""
    with_disability: bool = False


class Candidates:
    """Those of the same occupation (KBJI, four digits), then those of its group; the longest registered come first.

    For a Paginator: it is counted and sliced. Two queries that an index answers in their order, where one over both
    would sort the whole group.
    """

    def __init__(self, *parts: QuerySet[JobSeeker]) -> None:
        self.parts = parts
        self._counts = [part[:COUNTED_TO].count() for part in parts]

    @property
    def is_capped(self) -> bool:
        """Whether there are more than are counted."""
        return COUNTED_TO in self._counts

    def count(self) -> int:
        return sum(self._counts)

    def __getitem__(self, place: slice) -> list[JobSeeker]:
        found, start, stop = [], place.start, place.stop
        for part, count in zip(self.parts, self._counts, strict=True):
            if start < count and stop > 0:
                found += part[max(start, 0) : min(stop, count)]
            start, stop = start - count, stop - count
        return found


def candidates_for(vacancy: Vacancy, *, wishes: Wishes, on: date) -> Candidates:
    """Registered, not yet referred to it, and within its terms of education, age and sex on a day.

    Without an occupation in the vacancy, or with `any_occupation`, occupations limit nothing.
    """
    fitting = (
        JobSeeker.objects.registered()
        .filter(_own_terms(vacancy, on), _asked(wishes))
        .exclude(Exists(Referral.objects.filter(job_seeker=OuterRef("pk"), vacancy=vacancy)))
        .select_related("person__kelurahan", "education", "occupation")
        .order_by("pk")
    )
    if vacancy.occupation is None or wishes.any_occupation:
        return Candidates(fitting)
    same = Q(occupation=vacancy.occupation)
    group = Q(occupation_group=vacancy.occupation.major_group)
    return Candidates(fitting.filter(same), fitting.filter(group).exclude(same))


def sexes_wanted(left: Places) -> tuple[str, ...]:
    """Whom the places left are open to."""
    if left.either:
        return Sex.MALE, Sex.FEMALE
    return tuple(sex for sex, number in ((Sex.MALE, left.male), (Sex.FEMALE, left.female)) if number)


def _own_terms(vacancy: Vacancy, on: date) -> Q:
    terms = Q(sex__in=sexes_wanted(vacancy.ledger()["left"]))
    if vacancy.education is not None:
        enough = EducationLevel.objects.filter(rank__gte=vacancy.education.rank)
        terms &= Q(education__in=list(enough.values_list("pk", flat=True)))
    if vacancy.min_age is not None:
        terms &= Q(person__birth_date__lte=months_after(on, -12 * vacancy.min_age))
    if vacancy.max_age is not None:
        terms &= Q(person__birth_date__gt=months_after(on, -12 * (vacancy.max_age + 1)))
    return terms


def _asked(wishes: Wishes) -> Q:
    asked = Q()
    if wishes.sex:
        asked &= Q(sex=wishes.sex)
    if wishes.district:
        asked &= Q(person__kelurahan__parent=wishes.district)
    if wishes.village:
        asked &= Q(person__kelurahan=wishes.village)
    if wishes.with_disability:
        asked &= ~Q(person__disability="")
    return asked
