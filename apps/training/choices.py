from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class CertificateKind(TextChoices):
    """What a graduate of a programme is tested for, beside the certificate of the training itself."""

    TRAINING = "training", _("training certificate of the office only")
    COMPETENCY = "competency", _("competency certificate (BNSP)")
    LICENCE = "licence", _("operator licence (Kemnaker)")


class ClassKind(TextChoices):
    """Jenis penyelenggaraan."""

    INSTITUTIONAL = "institutional", _("at the training centre (institusional)")
    MOBILE = "mobile", _("mobile unit in the village (MTU)")
    ON_THE_JOB = "on_the_job", _("on the job")
    SELF_FUNDED = "self_funded", _("paid by the participants (swadaya)")
    COOPERATION = "cooperation", _("with a partner (kerja sama)")
    THIRD_PARTY = "third_party", _("by a third party")


class ClassState(TextChoices):
    PLANNED = "planned", pgettext_lazy("class", "planned")
    REGISTRATION = "registration", pgettext_lazy("class", "open for applicants")
    SELECTION = "selection", pgettext_lazy("class", "selection")
    RUNNING = "running", pgettext_lazy("class", "running")
    FINISHED = "finished", pgettext_lazy("class", "finished")
    CANCELLED = "cancelled", pgettext_lazy("class", "cancelled")


class SelectionState(TextChoices):
    """The way of a decision about applicants: drawn up, handed to the head, approved."""

    DRAFT = "draft", pgettext_lazy("selection", "draft")
    SUBMITTED = "submitted", pgettext_lazy("selection", "submitted")
    APPROVED = "approved", pgettext_lazy("selection", "approved")


class AdminResult(TextChoices):
    """Seleksi administrasi."""

    PENDING = "pending", pgettext_lazy("papers", "not checked yet")
    PASSED = "passed", pgettext_lazy("papers", "complete")
    FAILED = "failed", pgettext_lazy("papers", "not met")


class SelectionResult(TextChoices):
    """Hasil seleksi: lulus, cadangan, tidak lulus."""

    ACCEPTED = "accepted", pgettext_lazy("applicant", "accepted")
    RESERVE = "reserve", pgettext_lazy("applicant", "reserve")
    REFUSED = "refused", pgettext_lazy("applicant", "not accepted")
    WITHDREW = "withdrew", pgettext_lazy("applicant", "withdrew")


class ProposalState(TextChoices):
    RECEIVED = "received", pgettext_lazy("proposal", "received")
    VERIFIED = "verified", pgettext_lazy("proposal", "verified")
    APPROVED = "approved", pgettext_lazy("proposal", "approved")
    REFUSED = "refused", pgettext_lazy("proposal", "refused")
    POSTPONED = "postponed", pgettext_lazy("proposal", "postponed")


class Accommodation(TextChoices):
    """Akomodasi yang layak (UU 8/2016; PP 13/2020)."""

    COMPANION = "companion", _("companion (pendamping)")
    SIGN_LANGUAGE = "sign_language", _("sign language interpreter (JBI)")
    BRAILLE = "braille", _("braille or audio material")
    SCREEN_READER = "screen_reader", _("screen reader")
    RAMP = "ramp", _("ramp and wide doors")
    TRANSPORT = "transport", _("transport to and fro")


class LeaveReason(TextChoices):
    """Why a participant left before the end."""

    WITHDREW = "withdrew", pgettext_lazy("participant", "withdrew")
    WORKING = "working", pgettext_lazy("participant", "found work")
    ILL = "ill", pgettext_lazy("participant", "ill")
    ABSENT = "absent", pgettext_lazy("participant", "stayed away")
    DISMISSED = "dismissed", pgettext_lazy("participant", "dismissed")


class Presence(TextChoices):
    """As the attendance sheet marks it."""

    PRESENT = "H", pgettext_lazy("attendance", "present")
    PERMITTED = "I", pgettext_lazy("attendance", "with permission")
    SICK = "S", pgettext_lazy("attendance", "sick")
    ABSENT = "A", pgettext_lazy("attendance", "absent")


class Competency(TextChoices):
    """Hasil uji kompetensi."""

    COMPETENT = "K", _("competent (K)")
    NOT_YET = "BK", _("not yet competent (BK)")


class TracerMonth(IntegerChoices):
    """Months after the end of the class at which a graduate is asked."""

    THREE = 3, _("3 months")
    SIX = 6, _("6 months")
    TWELVE = 12, _("12 months")


class Occupied(TextChoices):
    """What a graduate does now."""

    EMPLOYED = "employed", pgettext_lazy("tracer", "employed")
    SELF_EMPLOYED = "self_employed", pgettext_lazy("tracer", "self-employed")
    STUDYING = "studying", pgettext_lazy("tracer", "studies on")
    NOT_WORKING = "not_working", pgettext_lazy("tracer", "not working yet")
    UNREACHED = "unreached", pgettext_lazy("tracer", "not reached")
