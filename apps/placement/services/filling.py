"""Places of a vacancy are filled or removed, never more than it has."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy, VacancyMovement
from apps.reporting.models import Month


@transaction.atomic
def take_places(
    *, vacancy: Vacancy, kind: MovementKind, on: date, male: int = 0, female: int = 0, either: int = 0
) -> VacancyMovement:
    """Record places filled or removed on a day, counted in that month if it is open, else in the next open one.

    Men and women beyond their own places take those for either. ValidationError when more are taken than remain.
    """
    vacancy = Vacancy.objects.select_for_update().get(pk=vacancy.pk)
    taken = vacancy.movements.aggregate(
        male=Sum("male", default=0), female=Sum("female", default=0), either=Sum("either", default=0)
    )
    beyond_male = max(0, taken["male"] + male - vacancy.count_male)
    beyond_female = max(0, taken["female"] + female - vacancy.count_female)
    if beyond_male + beyond_female + taken["either"] + either > vacancy.count_either:
        raise ValidationError(
            _("More than the vacancy needs: %(remaining)d places remain. Correct the numbers."),
            params={"remaining": vacancy.remaining},
        )
    return VacancyMovement.objects.create(
        vacancy=vacancy,
        kind=kind,
        male=male,
        female=female,
        either=either,
        happened_on=on,
        posting_month=Month.objects.posting_month(on.replace(day=1)),
    )
