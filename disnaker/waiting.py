"""Records that wait for somebody, as a desk names them."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Waiting:
    """Records that wait; whoever holds `right` finds them in the list `url_name` under `query`."""

    label: str | Promise
    right: str
    records: QuerySet
    url_name: str
    query: dict[str, str]

    @property
    def url(self) -> str:
        return reverse(self.url_name, query=self.query or None)
