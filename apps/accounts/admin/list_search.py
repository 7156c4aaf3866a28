"""Search of a list by the indexes that are there: a number by its beginning, names by their words."""

from django.db.models import Q, QuerySet

SEARCH_WORDS = 6
FETCHED_KEYS = 1000


class ListSearch:
    """Mixin of a ModelAdmin.

    `number_fields` are searched by their beginning when digits are typed, or as a whole where `seeks_whole_numbers`
    says so; `search_fields` by every word otherwise (`icontains`, which the trigram indexes on UPPER(column) serve).
    """

    number_fields: tuple[str, ...] = ()

    def get_search_fields(self, request) -> tuple[str, ...]:
        """Naming number_fields here too gives the list its search box."""
        return (*super().get_search_fields(request), *self.number_fields)

    def get_search_results(self, request, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        search_term = search_term.replace("\x00", "")
        digits = "".join(search_term.split()).replace(".", "")
        if self.number_fields and digits.isdecimal() and digits.isascii():
            lookup = "exact" if self.seeks_whole_numbers(request) else "startswith"
            return queryset.filter(self.number_condition(digits, lookup)), False
        for word in search_term.split()[:SEARCH_WORDS]:
            queryset = queryset.filter(self.word_condition(word))
        return queryset, False

    def seeks_whole_numbers(self, request) -> bool:
        """Whether a number is found by all its digits only: digit after digit, a search would tell a masked one."""
        return False

    def number_condition(self, digits: str, lookup: str) -> Q:
        condition = Q()
        for field in self.number_fields:
            condition |= Q(**{f"{field}__{lookup}": digits})
        return condition

    def word_condition(self, word: str) -> Q:
        condition = Q()
        for field in self.search_fields:
            prefix = field.startswith("^")
            condition |= Q(**{f"{field.lstrip('^')}__{'istartswith' if prefix else 'icontains'}": word})
        return condition

    @staticmethod
    def among(lookup: str, keys: QuerySet) -> Q:
        """`lookup` in `keys`, a values_list(flat=True): fetched first while they are few, since an OR over a subquery
        would read the whole table; many are soon met by any order."""
        fetched = list(keys[: FETCHED_KEYS + 1])
        return Q(**{f"{lookup}__in": fetched if len(fetched) <= FETCHED_KEYS else keys})
