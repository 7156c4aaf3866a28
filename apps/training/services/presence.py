"""How often the participants of a class were present."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from apps.registry.percent import percent_of
from apps.training.choices import Presence
from apps.training.models import Attendance, ClassDay, Trainee, TrainingClass


@dataclass(frozen=True, slots=True)
class PresenceCount:
    """Days of one participant, or cells of a whole class; `unmarked` ones say nothing yet."""

    present: int = 0
    permitted: int = 0
    sick: int = 0
    absent: int = 0
    unmarked: int = 0

    @property
    def cells(self) -> int:
        return self.present + self.permitted + self.sick + self.absent + self.unmarked

    @property
    def percent(self) -> Decimal | None:
        """Present of all days, to two places; None where there is no day."""
        return percent_of(self.present, self.cells)

    @property
    def percent_so_far(self) -> Decimal | None:
        """Present of the days marked, to two places; None where none is."""
        return percent_of(self.present, self.cells - self.unmarked)

    def __add__(self, other: "PresenceCount") -> "PresenceCount":
        pairs = ((getattr(self, name), getattr(other, name)) for name in self.__slots__)
        return PresenceCount(*(one + more for one, more in pairs))


@dataclass(frozen=True)
class ClassPresence:
    """The attendance of a class: by participant, and of all together.

    `hours` are the JP that one participant is taught, `person_hours` these times the participants (JP-orang).
    """

    by_trainee: dict[int, PresenceCount]
    total: PresenceCount
    days: int
    hours: int
    person_hours: int


def is_expected(trainee: Trainee, day: date) -> bool:
    """Whether a day counts for a participant: not before joining, and not from the day of leaving on."""
    return trainee.joined_on <= day and (trainee.left_on is None or day < trainee.left_on)


def class_presence(training_class: TrainingClass) -> ClassPresence:
    """Of those who stayed, in three queries; days to come count as unmarked."""
    days = list(training_class.days.all())
    trainees = list(training_class.trainees.staying())
    by_trainee = _count(days, trainees)
    hours = sum(day.hours for day in days)
    return ClassPresence(
        by_trainee=by_trainee,
        total=sum(by_trainee.values(), PresenceCount()),
        days=len(days),
        hours=hours,
        person_hours=hours * len(trainees),
    )


def presence_of_class(training_class: TrainingClass) -> dict[int, PresenceCount]:
    """By participant, those who left included, each over the days that count for him or her."""
    return _count(list(training_class.days.all()), list(training_class.trainees.all()))


def _count(days: Iterable[ClassDay], trainees: Iterable[Trainee]) -> dict[int, PresenceCount]:
    dates = {day.pk: day.date for day in days}
    marks: dict[int, dict[int, str]] = defaultdict(dict)
    known = Attendance.objects.filter(day__in=dates).order_by().values_list("trainee", "day", "presence")
    for trainee, day, presence in known:
        marks[trainee][day] = presence
    found = {}
    for trainee in trainees:
        expected = [day for day, on in dates.items() if is_expected(trainee, on)]
        counted = Counter(marks[trainee.pk].get(day, "") for day in expected)
        found[trainee.pk] = PresenceCount(
            present=counted[Presence.PRESENT],
            permitted=counted[Presence.PERMITTED],
            sick=counted[Presence.SICK],
            absent=counted[Presence.ABSENT],
            unmarked=counted[""],
        )
    return found
