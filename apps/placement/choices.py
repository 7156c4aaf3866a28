from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class PlacementKind(TextChoices):
    """Jenis antar kerja, as form IPK III/8 counts it."""

    LOCAL = "AKL", _("within the province (AKL)")
    INTER_REGION = "AKAD", _("to another province (AKAD)")
    ABROAD = "AKAN", _("abroad (AKAN)")


class Contract(TextChoices):
    """Hubungan kerja (PP 35/2021)."""

    FIXED_TERM = "PKWT", _("fixed term (PKWT)")
    PERMANENT = "PKWTT", _("permanent (PKWTT)")
    DAILY = "DAILY", _("daily (harian lepas)")


class VacancyStatus(TextChoices):
    """Computed from the quantities and the closing date, never stored."""

    UNFILLED = "unfilled", pgettext_lazy("vacancy", "unfilled")
    PARTLY_FILLED = "partly_filled", pgettext_lazy("vacancy", "partly filled")
    FILLED = "filled", pgettext_lazy("vacancy", "filled")
    EXPIRED = "expired", pgettext_lazy("vacancy", "expired")


class MovementKind(TextChoices):
    """What took places out of a vacancy."""

    FILLED = "filled", pgettext_lazy("movement", "filled")
    REMOVED = "removed", pgettext_lazy("movement", "removed")


class Receiver(TextChoices):
    """Penerima tenaga kerja, by the row codes of form IPK III/8, part II."""

    GOVERNMENT = "21", _("government agency")
    STATE_COMPANY = "22", _("state or region owned enterprise")
    COOPERATIVE = "23", _("cooperative")
    PRIVATE_COMPANY = "24", _("private company")
    OTHER_BODY = "25", _("other body")
    INDIVIDUAL = "26", _("individual")


class Channel(TextChoices):
    """How a person came to the job."""

    KARIRHUB = "karirhub", "Karirhub"
    JOB_FAIR = "job_fair", _("job fair")
    SCHOOL_EXCHANGE = "bkk", _("special job exchange (BKK)")
    REFERRAL = "referral", _("introduced by the office")
    DIRECT = "direct", _("directly")


class SeekerState(TextChoices):
    REGISTERED = "registered", pgettext_lazy("job seeker", "registered")
    PLACED = "placed", pgettext_lazy("job seeker", "placed")
    REMOVED = "removed", pgettext_lazy("job seeker", "removed")


class RemovalReason(TextChoices):
    """Why a job seeker is taken off the list without a placement."""

    NOT_REPORTED = "not_reported", pgettext_lazy("removal", "did not report every six months")
    EXPIRED = "expired", pgettext_lazy("removal", "card expired")
    WITHDREW = "withdrew", pgettext_lazy("removal", "withdrew")
    MOVED = "moved", pgettext_lazy("removal", "moved away")
    STUDYING = "studying", pgettext_lazy("removal", "went on studying")
    DECEASED = "deceased", pgettext_lazy("removal", "deceased")
    DUPLICATE = "duplicate", pgettext_lazy("removal", "registered twice")
    WORKING = "working", pgettext_lazy("removal", "works without having reported it")


class CardKind(TextChoices):
    """Baru, perpanjangan, perbaikan, pengganti: the last two keep the number."""

    NEW = "new", pgettext_lazy("card", "new")
    RENEWAL = "renewal", pgettext_lazy("card", "renewal")
    CORRECTION = "correction", pgettext_lazy("card", "correction of data")
    REPLACEMENT = "replacement", pgettext_lazy("card", "lost or damaged card")


class AgeBand(IntegerChoices):
    """The age groups of form IPK III/1, by their lowest age in years."""

    FROM_15 = 15, "15–19"
    FROM_20 = 20, "20–29"
    FROM_30 = 30, "30–44"
    FROM_45 = 45, "45–54"
    FROM_55 = 55, "55+"


class SinceGraduation(IntegerChoices):
    """Lama lulusan of form IPK III/7, by the least number of years."""

    UP_TO_2 = 0, _("0–2 years")
    UP_TO_5 = 3, _("3–5 years")
    LONGER = 6, _("6 years and more")


class Religion(TextChoices):
    """As the population register (Dukcapil) orders them; printed on the card AK/1."""

    ISLAM = "islam", "Islam"
    PROTESTANT = "kristen", "Kristen"
    CATHOLIC = "katolik", "Katolik"
    HINDU = "hindu", "Hindu"
    BUDDHIST = "buddha", "Buddha"
    CONFUCIAN = "konghucu", "Konghucu"
    BELIEF = "kepercayaan", "Kepercayaan terhadap Tuhan YME"


class BatchState(TextChoices):
    DRAFT = "draft", pgettext_lazy("removal batch", "under review")
    CONFIRMED = "confirmed", pgettext_lazy("removal batch", "removed")
    UNDONE = "undone", pgettext_lazy("removal batch", "undone")


class ReferralReply(TextChoices):
    ACCEPTED = "accepted", pgettext_lazy("referral", "accepted")
    REFUSED = "refused", pgettext_lazy("referral", "refused")
    ABSENT = "absent", pgettext_lazy("referral", "did not come")


class HireState(TextChoices):
    WAITING = "waiting", pgettext_lazy("hire", "to be matched")
    MATCHED = "matched", pgettext_lazy("hire", "matched")
    SET_ASIDE = "set_aside", pgettext_lazy("hire", "set aside")


class InternResult(TextChoices):
    ONGOING = "ongoing", pgettext_lazy("internship", "going on")
    COMPLETED = "completed", pgettext_lazy("internship", "completed")
    STOPPED = "stopped", pgettext_lazy("internship", "stopped early")
    HIRED = "hired", pgettext_lazy("internship", "hired")


class InternOrigin(TextChoices):
    """Permenaker 6/2020 Pasal 9."""

    SEEKER = "seeker", pgettext_lazy("internship", "job seeker")
    WORKER = "worker", pgettext_lazy("internship", "own worker")


class ForeignApproval(TextChoices):
    """Pengesahan RPTKA (PP 34/2021): who takes the money of its months. An extension within one city pays the city."""

    NEW = "new", pgettext_lazy("approval", "new")
    EXTENSION = "extension", pgettext_lazy("approval", "extension")


class MigrationScheme(TextChoices):
    """Skema penempatan PMI (UU 18/2017, Permenaker 9/2019)."""

    AGENCY = "p_to_p", _("private to private through P3MI")
    GOVERNMENT = "g_to_g", _("government to government")
    GOVERNMENT_PRIVATE = "g_to_p", _("government to private")
    OWN_COMPANY = "ukps", _("for the company itself (UKPS)")
    INDIVIDUAL = "mandiri", _("individual")


class MigrantState(TextChoices):
    REGISTERED = "registered", pgettext_lazy("migrant worker", "registered")
    RECOMMENDED = "recommended", pgettext_lazy("migrant worker", "recommended")
    DEPARTED = "departed", pgettext_lazy("migrant worker", "departed")
    RETURNED = "returned", pgettext_lazy("migrant worker", "returned")
    CANCELLED = "cancelled", pgettext_lazy("migrant worker", "cancelled")


class JobProgramme(TextChoices):
    """Perluasan kesempatan kerja."""

    LABOUR_INTENSIVE = "padat_karya", _("labour-intensive work (padat karya)")
    SELF_EMPLOYED_NEW = "tkm_pemula", _("self-employed, beginners (TKM pemula)")
    SELF_EMPLOYED_NEXT = "tkm_lanjutan", _("self-employed, advanced (TKM lanjutan)")


class ReminderState(TextChoices):
    """How far the letters of one press of the button are: numbered first, then put on paper."""

    QUEUED = "queued", pgettext_lazy("reminders", "waiting")
    NUMBERED = "numbered", pgettext_lazy("reminders", "being printed")
    DONE = "done", pgettext_lazy("reminders", "done")
    FAILED = "failed", pgettext_lazy("reminders", "failed")


class BoardAnswer(TextChoices):
    """Companies by how their reports of the months shown stand."""

    MISSING = "missing", pgettext_lazy("board", "at least one report not received")
    NOTHING = "nothing", pgettext_lazy("board", "no report received")
    WAITING = "waiting", pgettext_lazy("board", "a report is being checked")
    LATE = "late", pgettext_lazy("board", "a report came late")
    COMPLETE = "complete", pgettext_lazy("board", "all reports received")
