"""What the industrial relations desk knows of a company, for its card."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Sum
from django.utils.translation import gettext as _

from apps.industrial_relations.models import (
    BipartiteForum,
    CollectiveAgreement,
    CompanyRegulation,
    Dispute,
    FixedTermContract,
    Strike,
    Termination,
    TradeUnion,
)
from apps.industrial_relations.record_choices import UnionState
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company
from disnaker.templatetags.office import angka

DISPUTES_SHOWN = 12
VIEW = "industrial_relations.view_dispute"


@dataclass(frozen=True)
class CompanyRelations:
    """`facts` are (label, text); `disputes` the newest cases, those that go on first."""

    facts: list[tuple[str, str]]
    disputes: list[Dispute]


def relations_of(company: Company, user, today: date) -> CompanyRelations | None:
    """None for whoever may not see the desk's records; a constant number of queries."""
    if not user.has_perm(VIEW):
        return None
    disputes = Dispute.objects.filter(company=company).select_related("mediator").order_by("-filed_on", "-pk")
    newest = list(disputes[:DISPUTES_SHOWN])
    return CompanyRelations(
        facts=[
            (_("company regulation (PP)"), _validity(CompanyRegulation.objects.in_force_on(today), company)),
            (_("collective agreement (PKB)"), _validity(CollectiveAgreement.objects.in_force_on(today), company)),
            (_("bipartite forum (LKS Bipartit)"), _forum(company, today)),
            (_("trade unions"), _unions(company)),
            (_("fixed-term contracts (PKWT)"), _contracts(company, today)),
            (_("terminations (PHK)"), _terminations(company, today)),
            (_("strikes, lock-outs, demonstrations"), angka(Strike.objects.filter(company=company).count())),
        ],
        disputes=sorted(newest, key=lambda dispute: dispute.is_ended),
    )


def _validity(in_force, company: Company) -> str:
    agreement = in_force.filter(company=company).order_by("-valid_until").first()
    return _("valid until %(day)s") % {"day": format_date(agreement.last_day)} if agreement else _("none in force")


def _forum(company: Company, today: date) -> str:
    forum = BipartiteForum.objects.active_on(today).filter(company=company).order_by("-term_until").first()
    return _("term until %(day)s") % {"day": format_date(forum.term_until)} if forum else _("none in force")


def _unions(company: Company) -> str:
    names = TradeUnion.objects.filter(company=company, state=UnionState.RECORDED).values_list("name", flat=True)
    return "; ".join(names) or _("none recorded")


def _contracts(company: Company, today: date) -> str:
    running = FixedTermContract.objects.filter(company=company, starts_on__lte=today, ends_on__gte=today)
    return _("%(workers)s workers under contract now") % {
        "workers": angka(running.aggregate(workers=Sum("workers"))["workers"] or 0)
    }


def _terminations(company: Company, today: date) -> str:
    mine = Termination.objects.filter(company=company, terminated_on__year=today.year)
    return _("%(workers)s workers this year") % {"workers": angka(mine.aggregate(n=Count("pk"))["n"])}
