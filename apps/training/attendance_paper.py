"""Daftar hadir: the sheet that participants sign, or the marks as they were entered."""

from dataclasses import asdict
from datetime import datetime, timedelta
from itertools import batched, groupby

from apps.registry.indonesian_dates import WEEKDAYS, format_date
from apps.registry.models import Official
from apps.registry.paper.office import Signature, current_office, printed
from apps.registry.paper.typesetting import typeset
from apps.training.models import Attendance, ClassDay, TrainingClass
from apps.training.services.presence import is_expected

TITLE = "Daftar Hadir Peserta Pelatihan"
WITH_MARKS = 10  # days a sheet


def attendance_pdf(
    training_class: TrainingClass,
    days: list[ClassDay],
    *,
    filled: bool,
    signer: Official | None,
    printed_by: str,
    printed_at: datetime,
) -> bytes:
    """A week a sheet with a cell to sign in for each day, or, where it is `filled`, ten days of marks; no NIK."""
    marks = _marks(days) if filled else {}
    trainees = list(training_class.trainees.select_related("person").order_by("person__name", "pk"))
    sheets = [
        {
            "days": [[WEEKDAYS[day.date.weekday()][:3], f"{day.date:%d-%m}"] for day in some],
            "rows": [
                [trainee.person.name, trainee.sex, [_cell(trainee, day, marks) for day in some]]
                for trainee in trainees
                if any(is_expected(trainee, day.date) for day in some)
            ],
        }
        for some in (batched(days, WITH_MARKS, strict=False) if filled else _weeks(days))
    ]
    office = current_office()
    data = {
        "title": TITLE,
        "period": str(training_class),
        "size": office.size,
        "letterhead": office.letterhead(),
        "facts": class_facts(training_class),
        "filled": filled,
        "sheets": sheets,
        "place_and_date": office.place_and_date(printed_at),
        "signature": asdict(office.signature(signer)),
        "instructor": asdict(Signature(("Instruktur,",), _instructor(training_class))),
        "printed": printed(printed_by, printed_at),
    }
    return typeset("attendance.typ", data, created_at=printed_at)


def _weeks(days: list[ClassDay]) -> list[list[ClassDay]]:
    """The days of each week from Monday to Sunday."""
    by_week = groupby(days, key=lambda day: day.date - timedelta(days=day.date.weekday()))
    return [list(week) for _monday, week in by_week]


def class_facts(training_class: TrainingClass) -> list[tuple[str, str]]:
    """What stands at the head of the papers of a class."""
    return [
        ("Program", training_class.programme.name),
        ("Angkatan", f"{training_class.batch} tahun {training_class.year}"),
        ("Tempat", training_class.place),
        ("Pelaksanaan", f"{format_date(training_class.starts_on)} s.d. {format_date(training_class.ends_on)}"),
    ]


def _marks(days: list[ClassDay]) -> dict[tuple[int, int], str]:
    known = Attendance.objects.filter(day__in=days).order_by().values_list("trainee", "day", "presence")
    return {(trainee, day): mark for trainee, day, mark in known}


def _cell(trainee, day: ClassDay, marks: dict) -> str:
    """ "×" for a day on which somebody did not belong to the class."""
    return marks.get((trainee.pk, day.pk), "") if is_expected(trainee, day.date) else "×"


def _instructor(training_class: TrainingClass) -> str:
    names = [instructor.name for instructor in training_class.instructors.all()]
    return names[0] if len(names) == 1 else "(....................................................)"
