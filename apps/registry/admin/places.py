"""The city's own districts and villages, as lists offer them."""

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import ValuesFilter, values_filter
from apps.registry.models import Region


def city_regions() -> QuerySet:
    return Region.objects.filter(code__startswith=f"{settings.OFFICE['region_code']}.")


def district_filter(path: str = "") -> type[ValuesFilter]:
    """By kecamatan; `path` leads from the listed model to the one with a `kelurahan`, such as "person__"."""
    return values_filter(
        f"{path}kelurahan__parent__exact",
        pgettext_lazy("region", "district (kecamatan)"),
        lambda: city_regions().districts().order_by("name").values_list("code", "name"),
    )


def residence_filter(path: str = "") -> type[ValuesFilter]:
    """Those of whom a village of the city is known, and all others, as the summaries part them."""
    return values_filter(
        f"{path}kelurahan__isnull",
        gettext_lazy("residence"),
        lambda: [("False", _("in the city")), ("True", _("outside the city, or not stated"))],
    )
