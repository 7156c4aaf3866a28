"""Companies that owe a company regulation: enough workers, and nothing in force."""

from datetime import date

from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState
from apps.industrial_relations.regulation_clock import UNDER_WAY
from apps.registry.models import Company, Headcount

LEAST_WORKERS = 10  # that oblige an employer to make a regulation (UU 13/2003 Pasal 108 ayat (1))


def companies_owing(day: date) -> QuerySet[Company]:
    """Active companies of at least LEAST_WORKERS by their latest head-count without PP or PKB in force on the day.

    One of the head office holds for its branches (Permenaker 28/2014 Pasal 3). Each comes with `men`, `women`,
    `workers`, `counted_on`, `last_ended_on` (of what it had before) and `is_under_way`; the largest first.
    """
    latest = Headcount.objects.filter(company=OuterRef("pk"), reported_on__lte=day).order_by("-reported_on")
    ended = CompanyRegulation.objects.filter(company=OuterRef("pk"), state=RegulationState.RATIFIED)
    ended = ended.annotate(end=Coalesce("extended_until", "valid_until")).filter(end__lt=day).order_by("-end")
    going_on = CompanyRegulation.objects.filter(company=OuterRef("pk"), state__in=UNDER_WAY)
    companies = Company.objects.active().annotate(
        men=Subquery(latest.values("male")[:1]),
        women=Subquery(latest.values("female")[:1]),
        counted_on=Subquery(latest.values("reported_on")[:1]),
        last_ended_on=Subquery(ended.values("end")[:1]),
        is_under_way=Exists(going_on),
    )
    owing = companies.annotate(workers=F("men") + F("women")).filter(workers__gte=LEAST_WORKERS)
    for model in (CompanyRegulation, CollectiveAgreement):
        for company in ("pk", "head_office"):
            owing = owing.filter(~Exists(model.objects.in_force_on(day).filter(company=OuterRef(company))))
    return owing.select_related("kelurahan__parent").order_by("-workers", "name", "pk")
