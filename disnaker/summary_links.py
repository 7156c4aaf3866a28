"""From a figure to the list of the records behind it."""

from django.apps import apps
from django.contrib import admin
from django.urls import reverse
from django.utils.http import urlencode

from apps.reporting.table import Records

# Lists of our own; every other model has its list in the admin.
OWN_LISTS = {"placement.vacancy": "summary_vacancies", "placement.jobseeker": "summary_job_seekers"}


class Links:
    """Gives the address of a list, or "" where this member of staff may not see it, or no list can show it."""

    def __init__(self, request) -> None:
        self.request = request
        self._opened: dict[tuple, str] = {}

    def to(self, records: Records | None) -> str:
        if records is None:
            return ""
        asked = (records.model, frozenset(records.lookups))
        if asked not in self._opened:
            self._opened[asked] = self._list(records)
        address = self._opened[asked]
        return f"{address}?{urlencode(records.lookups)}" if address else ""

    def _list(self, records: Records) -> str:
        app, name = records.model.split(".")
        if not self.request.user.has_perm(f"{app}.view_{name}"):
            return ""
        if records.model in OWN_LISTS and "move" in records.lookups:
            return reverse(OWN_LISTS[records.model])
        model = apps.get_model(app, name)
        if not admin.site.is_registered(model):
            return ""
        allowed = admin.site.get_model_admin(model).lookup_allowed
        if not all(allowed(lookup, value, self.request) for lookup, value in records.lookups.items()):
            return ""
        return reverse(f"admin:{app}_{name}_changelist")
