"""The state of many vacancies at once: what `Vacancy.status_on` says of one, in SQL."""

from datetime import date

from django.contrib.admin import SimpleListFilter
from django.db.models import Case, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce
from django.utils.html import format_html
from django.utils.translation import gettext_lazy

from apps.placement.choices import MovementKind, VacancyStatus
from apps.placement.models import VacancyMovement

BADGES = {
    VacancyStatus.UNFILLED: "info",
    VacancyStatus.PARTLY_FILLED: "info",
    VacancyStatus.FILLED: "ok",
    VacancyStatus.EXPIRED: "muted",
}


def status_badge(status: str) -> str:
    status = VacancyStatus(status)
    return format_html('<span class="badge badge--{}">{}</span>', BADGES[status], status.label)


def with_status(vacancies: QuerySet, day: date) -> QuerySet:
    """Each with `places`, `filled_places`, `removed_places` (numbers) and `status` (a VacancyStatus) on `day`."""
    return vacancies.annotate(
        places=F("count_male") + F("count_female") + F("count_either"),
        filled_places=_taken(MovementKind.FILLED),
        removed_places=_taken(MovementKind.REMOVED),
        status=Case(
            When(Q(filled_places__gte=F("places")), then=Value(VacancyStatus.FILLED)),
            When(Q(closing_date__lt=day), then=Value(VacancyStatus.EXPIRED)),
            When(Q(filled_places__gt=0), then=Value(VacancyStatus.PARTLY_FILLED)),
            default=Value(VacancyStatus.UNFILLED),
        ),
    )


def _taken(kind: MovementKind) -> Coalesce:
    movements = VacancyMovement.objects.filter(vacancy=OuterRef("pk"), kind=kind).order_by().values("vacancy")
    total = movements.annotate(n=Sum(F("male") + F("female") + F("either"))).values("n")
    return Coalesce(Subquery(total, output_field=IntegerField()), 0)


class StatusFilter(SimpleListFilter):
    """Of a list made by `with_status`."""

    title = gettext_lazy("status")
    parameter_name = "status"

    def lookups(self, request, model_admin):
        return VacancyStatus.choices

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() not in VacancyStatus.values:
            return queryset
        return queryset.filter(status=self.value())
