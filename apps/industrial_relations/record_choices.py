"""The words of agreements, unions, contracts, terminations, strikes and wages."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class FilingStatus(TextChoices):
    """Status PP or PKB: first of its company, or renewed."""

    NEW = "new", pgettext_lazy("agreement", "new")
    RENEWAL = "renewal", pgettext_lazy("agreement", "renewal")


class RegulationState(TextChoices):
    RECEIVED = "received", pgettext_lazy("regulation", "received")
    RETURNED = "returned", pgettext_lazy("regulation", "returned to be corrected")
    EXAMINED = "examined", pgettext_lazy("regulation", "examined, complete")
    RATIFIED = "ratified", pgettext_lazy("regulation", "ratified")
    LAPSED = "lapsed", pgettext_lazy("regulation", "not corrected in time")
    WITHDRAWN = "withdrawn", pgettext_lazy("regulation", "withdrawn")


class RegulationItem(TextChoices):
    """What is handed in with a company regulation (Permenaker 28/2014)."""

    REQUEST = "request", _("letter of request")
    TEXT = "text", _("text of the regulation, three copies")
    ADVICE = "advice", _("proof that union or workers were asked for advice")
    UNION_STATEMENT = "union_statement", _("statement whether there is a union")
    WLKP = "wlkp", _("company report (WLKP)")
    DEED = "deed", _("deed of the company")
    INSURANCE = "insurance", _("proof of BPJS")
    WAGE_STRUCTURE = "wage_structure", _("statement on wage structure and scale")


class UnionState(TextChoices):
    RECEIVED = "received", pgettext_lazy("union", "notice received")
    POSTPONED = "postponed", pgettext_lazy("union", "postponed, something lacks")
    RETURNED = "returned", pgettext_lazy("union", "returned")
    RECORDED = "recorded", pgettext_lazy("union", "recorded")
    REVOKED = "revoked", pgettext_lazy("union", "revoked")


class UnionItem(TextChoices):
    """What a union hands in with its notice (KEP.16/MEN/2001)."""

    FOUNDERS = "founders", _("list of the founding members")
    STATUTES = "statutes", _("statutes (AD/ART)")
    BOARD = "board", _("composition and names of the board")


class UnionChangeKind(TextChoices):
    ADDRESS = "address", pgettext_lazy("union change", "address or domicile")
    BOARD = "board", pgettext_lazy("union change", "board")
    STATUTES = "statutes", pgettext_lazy("union change", "statutes (AD/ART)")
    MEMBERS = "members", pgettext_lazy("union change", "number of members")
    AFFILIATION = "affiliation", pgettext_lazy("union change", "federation")


class ContractBasis(TextChoices):
    """What a fixed-term contract ends by (PP 35/2021 Pasal 5)."""

    TIME = "time", _("by time")
    WORK = "work", _("by completion of the work")


class ContractChannel(TextChoices):
    ONLINE = "online", _("online")
    WRITTEN = "written", _("in writing")


class TerminationReason(TextChoices):
    """Alasan PHK."""

    EFFICIENCY = "efficiency", pgettext_lazy("termination", "efficiency")
    CLOSED = "closed", pgettext_lazy("termination", "the company closed")
    BANKRUPT = "bankrupt", pgettext_lazy("termination", "bankruptcy")
    FORCE_MAJEURE = "force_majeure", pgettext_lazy("termination", "force majeure")
    RESTRUCTURING = "restructuring", pgettext_lazy("termination", "merger or take-over")
    VIOLATION = "violation", pgettext_lazy("termination", "violation")
    RESIGNED = "resigned", pgettext_lazy("termination", "resigned")
    ABSENT = "absent", pgettext_lazy("termination", "absent without leave")
    RETIRED = "retired", pgettext_lazy("termination", "retired")
    DIED = "died", pgettext_lazy("termination", "died")
    ILL = "ill", pgettext_lazy("termination", "long illness or disability from work")
    CONTRACT_ENDED = "contract_ended", pgettext_lazy("termination", "contract ended")
    PROBATION = "probation", pgettext_lazy("termination", "probation not passed")
    OTHER = "other", pgettext_lazy("termination", "other")


class TerminationWay(TextChoices):
    """How a termination came about."""

    BIPARTITE = "bipartite", pgettext_lazy("termination", "bipartite")
    TRIPARTITE = "tripartite", pgettext_lazy("termination", "tripartite")
    COURT = "court", pgettext_lazy("termination", "decision of the court")


class StrikeKind(TextChoices):
    STRIKE = "strike", pgettext_lazy("strike", "strike")
    LOCKOUT = "lockout", pgettext_lazy("strike", "lock-out")
    DEMONSTRATION = "demonstration", pgettext_lazy("strike", "demonstration")


class BargainingFailure(TextChoices):
    """Why negotiations count as failed before a strike (KEP.232/MEN/2003 Pasal 4)."""

    UNANSWERED = "unanswered", _("two written requests in 14 working days, no negotiation")
    DEADLOCK = "deadlock", _("deadlock stated by both sides")


class CouncilSide(TextChoices):
    """Who sits in the wage council (Dewan Pengupahan): 2 : 1 : 1, and experts."""

    GOVERNMENT = "government", pgettext_lazy("council", "government")
    EMPLOYERS = "employers", pgettext_lazy("council", "employers (Apindo)")
    WORKERS = "workers", pgettext_lazy("council", "workers")
    EXPERTS = "experts", pgettext_lazy("council", "experts")


class EventKind(TextChoices):
    MAY_DAY = "may_day", _("May Day")
    OUTREACH = "outreach", _("briefing of companies or workers")
    OTHER = "other", pgettext_lazy("event", "other")
