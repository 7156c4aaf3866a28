"""Paging that costs the same over a thousand rows and over a million."""

from functools import cached_property

from django.core.paginator import Paginator
from django.db import connections

REACHABLE = 10_000
ESTIMATED_FROM = 100_000


class BigTablePaginator(Paginator):
    """Counts no more than can be paged to; further in, a search or a filter is the way.

    `count` is exact up to REACHABLE rows. A big table without filters gives PostgreSQL's own estimate
    (`is_estimate`); of more rows than REACHABLE behind a filter it says REACHABLE (`is_capped`).
    """

    is_estimate = False
    is_capped = False

    @cached_property
    def count(self) -> int:
        query = getattr(self.object_list, "query", None)
        if query is None:
            return len(self.object_list)
        if not query.where:
            estimate = self._estimate()
            if estimate > ESTIMATED_FROM:
                self.is_estimate = True
                return estimate
        counted = self.object_list.order_by()[: REACHABLE + 1].count()
        self.is_capped = counted > REACHABLE
        return min(counted, REACHABLE)

    @property
    def num_pages(self) -> int:
        if self.count == 0 and not self.allow_empty_first_page:
            return 0
        rows = max(1, min(self.count, REACHABLE) - self.orphans)
        return -(-rows // self.per_page)

    def _estimate(self) -> int:
        """Rows at the last ANALYZE; -1 for a table that has had none."""
        with connections[self.object_list.db].cursor() as cursor:
            cursor.execute(
                "SELECT reltuples FROM pg_class WHERE oid = %s::regclass", [self.object_list.model._meta.db_table]
            )
            return int(cursor.fetchone()[0])
