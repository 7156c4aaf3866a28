"""Records that may be the one a member of staff is about to add a second time."""

from datetime import date

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import BooleanField, Case, Q, QuerySet, Value, When
from django.db.models.functions import Upper

from apps.registry.models import Company, Person
from apps.registry.names import clean_person_name, company_key

OFFERED = 10


def likely_persons(*, name: str = "", nik: str = "", birth_date: date | None = None) -> QuerySet:
    """At most OFFERED persons: the NIK's own first, then those of a like name, the birth date before all others."""
    same_nik = Q(nik__startswith=nik) if nik else Q(pk__in=())
    persons = Person.objects.select_related("kelurahan", "education")
    if not name:
        return persons.filter(same_nik | (Q(birth_date=birth_date) if birth_date else Q(pk__in=())))[:OFFERED]
    spelt = clean_person_name(name).upper()
    return (
        persons.annotate(upper_name=Upper("name"), likeness=TrigramSimilarity(Upper("name"), spelt))
        .filter(same_nik | Q(upper_name__trigram_similar=spelt))
        .annotate(is_nik=_holds(same_nik), is_birth=_holds(Q(birth_date=birth_date) if birth_date else Q(pk__in=())))
        .order_by("-is_nik", "-is_birth", "-likeness", "pk")[:OFFERED]
    )


def likely_companies(*, name: str = "", number: str = "") -> QuerySet:
    """At most OFFERED companies: by NIB or WLKP number first, then by name and by the other spellings of it."""
    same_number = Q(nib=number) | Q(wlkp_number=number) if number else Q(pk__in=())
    companies = Company.objects.select_related("kelurahan")
    if not name:
        return companies.filter(same_number)[:OFFERED]
    key = company_key(name)
    same_name = Q(name_key=key) | Q(pk__in=Company.objects.filter(aliases__name_key=key).values("pk"))
    return (
        companies.annotate(upper_name=Upper("name"), likeness=TrigramSimilarity(Upper("name"), name.upper()))
        .filter(same_number | same_name | Q(upper_name__trigram_similar=name.upper()))
        .annotate(is_number=_holds(same_number), is_name=_holds(same_name))
        .order_by("-is_number", "-is_name", "-likeness", "pk")[:OFFERED]
    )


def _holds(condition: Q) -> Case:
    return Case(When(condition, then=Value(True)), default=Value(False), output_field=BooleanField())
