"""Next year's plan begins with the lines of this one."""

from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.training.models import YearlyPlan

COPIED = ("programme_id", "fund", "packages", "quota", "hours", "budget")


class CopiedPlan(NamedTuple):
    """How many lines were copied, how many that year had already, how many programmes are no longer offered."""

    copied: int
    kept: int
    left_out: int


@transaction.atomic
def copy_plan(*, from_year: int, to_year: int) -> CopiedPlan:
    """Copy the lines that `to_year` lacks; what it has stays as it is. Raises ValidationError by field."""
    if from_year == to_year:
        raise ValidationError({"to_year": _("A plan is copied to another year. Choose one that differs.")})
    # Locked, so that two people who copy at once wait for each other.
    lines = list(YearlyPlan.objects.select_for_update(of=("self",)).filter(year=from_year).select_related("programme"))
    if not lines:
        raise ValidationError({"from_year": _("There is no plan of that year. Choose a year that has one.")})
    there = set(YearlyPlan.objects.filter(year=to_year).values_list("programme_id", "fund"))
    missing = [line for line in lines if (line.programme_id, line.fund) not in there]
    offered = [line for line in missing if line.programme.is_offered]
    YearlyPlan.objects.bulk_create(
        YearlyPlan(year=to_year, **{name: getattr(line, name) for name in COPIED}) for line in offered
    )
    return CopiedPlan(len(offered), len(lines) - len(missing), len(missing) - len(offered))
