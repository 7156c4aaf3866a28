"""The words of disputes; those of agreements, unions, contracts and wages lie in `record_choices`."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class DisputeKind(TextChoices):
    """Jenis perselisihan (UU 2/2004 Pasal 2)."""

    RIGHTS = "rights", pgettext_lazy("dispute", "rights (hak)")
    INTERESTS = "interests", pgettext_lazy("dispute", "interests (kepentingan)")
    TERMINATION = "termination", pgettext_lazy("dispute", "termination (PHK)")
    UNIONS = "unions", pgettext_lazy("dispute", "between unions (antar SP/SB)")


class Filer(TextChoices):
    """Pihak yang mencatatkan."""

    WORKER = "worker", pgettext_lazy("filer", "worker")
    UNION = "union", pgettext_lazy("filer", "trade union")
    EMPLOYER = "employer", pgettext_lazy("filer", "employer")
    BOTH = "both", pgettext_lazy("filer", "both sides")


class Side(TextChoices):
    WORKER = "worker", pgettext_lazy("side", "worker")
    UNION = "union", pgettext_lazy("side", "trade union")
    EMPLOYER = "employer", pgettext_lazy("side", "employer")


class DossierItem(TextChoices):
    """What is handed in with a dispute (pencatatan)."""

    REQUEST = "request", _("letter of request")
    BIPARTITE_REQUEST = "bipartite_request", _("request for bipartite negotiation")
    ATTENDANCE = "attendance", _("attendance list of the negotiation")
    MINUTES = "minutes", _("minutes of the negotiation (risalah bipartit)")
    PROXY = "proxy", _("power of attorney")
    IDENTITY = "identity", _("identity card")
    AGREEMENT = "agreement", _("regulation, collective agreement or contract")
    PAYSLIP = "payslip", _("pay slip")


class BipartiteResult(TextChoices):
    FAILED = "failed", pgettext_lazy("bipartite", "no agreement")
    REFUSED = "refused", pgettext_lazy("bipartite", "refused by one side")
    AGREED = "agreed", pgettext_lazy("bipartite", "agreement")


class Route(TextChoices):
    """By which way the law lets a dispute be settled (UU 2/2004 Pasal 4)."""

    MEDIATION = "mediation", pgettext_lazy("dispute", "mediation")
    CONCILIATION = "conciliation", pgettext_lazy("dispute", "conciliation")
    ARBITRATION = "arbitration", pgettext_lazy("dispute", "arbitration")


class DisputeState(TextChoices):
    FILED = "filed", pgettext_lazy("dispute", "recorded")
    RETURNED = "returned", pgettext_lazy("dispute", "returned to be completed")
    OFFERED = "offered", pgettext_lazy("dispute", "conciliation or arbitration offered")
    CLARIFICATION = "clarification", pgettext_lazy("dispute", "clarification")
    MEDIATION = "mediation", pgettext_lazy("dispute", "in mediation")
    CONCILIATION = "conciliation", pgettext_lazy("dispute", "in conciliation")
    ARBITRATION = "arbitration", pgettext_lazy("dispute", "in arbitration")
    AGREED = "agreed", pgettext_lazy("dispute", "joint agreement (PB)")
    RECOMMENDED = "recommended", pgettext_lazy("dispute", "recommendation issued (anjuran)")
    ACCEPTED = "accepted", pgettext_lazy("dispute", "recommendation accepted")
    REJECTED = "rejected", pgettext_lazy("dispute", "recommendation rejected")
    AGREED_AFTER = "agreed_after", pgettext_lazy("dispute", "joint agreement after the recommendation")
    COURT = "court", pgettext_lazy("dispute", "at the court (PHI)")
    CLOSED = "closed", pgettext_lazy("dispute", "closed by conciliator or arbiter")
    WITHDRAWN = "withdrawn", pgettext_lazy("dispute", "withdrawn")
    LAPSED = "lapsed", pgettext_lazy("dispute", "lapsed, never completed")


class Outcome(TextChoices):
    """How a case counts, once and for all: a recommendation stays one, even if an agreement follows."""

    BIPARTITE = "bipartite", pgettext_lazy("outcome", "agreement by themselves after filing")
    AGREEMENT = "agreement", pgettext_lazy("outcome", "joint agreement (PB)")
    RECOMMENDATION = "recommendation", pgettext_lazy("outcome", "recommendation (anjuran)")
    CONCILIATION = "conciliation", pgettext_lazy("outcome", "conciliation")
    ARBITRATION = "arbitration", pgettext_lazy("outcome", "arbitration")
    WITHDRAWN = "withdrawn", pgettext_lazy("outcome", "withdrawn")
    LAPSED = "lapsed", pgettext_lazy("outcome", "lapsed")


class SessionKind(TextChoices):
    CLARIFICATION = "clarification", pgettext_lazy("session", "clarification")
    MEDIATION = "mediation", pgettext_lazy("session", "mediation")


class SessionResult(TextChoices):
    """What a session came to."""

    AGREED = "agreed", pgettext_lazy("session", "agreement")
    CONTINUED = "continued", pgettext_lazy("session", "to be continued")
    FAILED = "failed", pgettext_lazy("session", "no agreement")
    ABSENT = "absent", pgettext_lazy("session", "one side did not come")
    BIPARTITE_AGAIN = "bipartite_again", pgettext_lazy("session", "back to bipartite negotiation")
    TO_MEDIATION = "to_mediation", pgettext_lazy("session", "on to mediation")


class SentBy(TextChoices):
    """How a summons was sent."""

    COURIER = "courier", pgettext_lazy("summons", "courier")
    POST = "post", pgettext_lazy("summons", "registered mail")
    EMAIL = "email", pgettext_lazy("summons", "e-mail")
    MESSAGE = "message", pgettext_lazy("summons", "text message")
    HAND = "hand", pgettext_lazy("summons", "handed over")


class Reply(TextChoices):
    """The answer of a side to a recommendation; silence counts as refusal (UU 2/2004 Pasal 13)."""

    ACCEPTS = "accepts", pgettext_lazy("reply", "accepts")
    REJECTS = "rejects", pgettext_lazy("reply", "rejects")
    DEEMED = "deemed", pgettext_lazy("reply", "silent, deemed to reject")


class AgreementStage(TextChoices):
    BIPARTITE = "bipartite", pgettext_lazy("agreement", "by themselves, after filing")
    MEDIATION = "mediation", pgettext_lazy("agreement", "in mediation")
    AFTER_RECOMMENDATION = "after", pgettext_lazy("agreement", "after the recommendation")


class PaperKind(TextChoices):
    """The papers of a case (Permenaker 17/2014)."""

    RECEIPT = "receipt", pgettext_lazy("case paper", "proof of recording")
    RETURN = "return", pgettext_lazy("case paper", "return of an incomplete file")
    OFFER = "offer", pgettext_lazy("case paper", "offer of conciliation or arbitration")
    SUMMONS = "summons", pgettext_lazy("case paper", "summons")
    BIPARTITE = "bipartite", pgettext_lazy("case paper", "minutes of bipartite negotiation")
    CLARIFICATION = "clarification", pgettext_lazy("case paper", "minutes of clarification")
    MEDIATION = "mediation", pgettext_lazy("case paper", "minutes of mediation")
    SETTLEMENT = "settlement", pgettext_lazy("case paper", "minutes of settlement")
    RECOMMENDATION = "recommendation", pgettext_lazy("case paper", "recommendation (anjuran)")
    AGREEMENT = "agreement", pgettext_lazy("case paper", "joint agreement (PB)")
    REPORT = "report", pgettext_lazy("case paper", "report to the ministry")


class DeadlineKind(TextChoices):
    """The clocks of the desk; how many working days each runs is kept in the table of deadlines."""

    BIPARTITE = "bipartite", _("bipartite negotiation ends")
    COMPLETION = "completion", _("file to be completed")
    CHOICE = "choice", _("choice of conciliation or arbitration")
    FIRST_SESSION = "first_session", _("first session of mediation")
    RECOMMENDATION = "recommendation", _("recommendation to be issued")
    REPLY = "reply", _("answer to the recommendation")
    AGREEMENT = "agreement", _("joint agreement after acceptance")
    MEDIATION = "mediation", _("whole mediation")
    CONCILIATION = "conciliation", _("whole conciliation")
    ARBITRATION = "arbitration", _("arbitral award")
    REGULATION_EXAMINED = "regulation_examined", _("company regulation examined")
    REGULATION_CORRECTED = "regulation_corrected", _("company regulation corrected")
    REGULATION_DECREE = "regulation_decree", _("decree on the company regulation")
    REGULATION_LIMIT = "regulation_limit", _("company regulation deemed ratified")
    UNION_RECORDED = "union_recorded", _("trade union recorded")
    UNION_COMPLETED = "union_completed", _("notice of the trade union completed")
    CONTRACT_ONLINE = "contract_online", _("fixed-term contract recorded online")
    CONTRACT_WRITTEN = "contract_written", _("fixed-term contract recorded in writing")
    TERMINATION_NOTICE = "termination_notice", _("notice of termination")
    TERMINATION_PROBATION = "termination_probation", _("notice of termination in probation")
    TERMINATION_ANSWER = "termination_answer", _("answer of the worker to the notice")
    STRIKE_NOTICE = "strike_notice", _("notice of a strike")
    STRIKE_BARGAINING = "strike_bargaining", _("two requests to negotiate before a strike")
