"""What the list of cases shows."""

from django.utils.html import format_html
from django.utils.timezone import localdate

from apps.industrial_relations.choices import DisputeState
from apps.industrial_relations.models import Dispute
from apps.registry.indonesian_dates import format_date

S = DisputeState
LOOKS = {
    S.FILED: "warn",
    S.RETURNED: "warn",
    S.OFFERED: "info",
    S.CLARIFICATION: "info",
    S.MEDIATION: "info",
    S.CONCILIATION: "info",
    S.ARBITRATION: "info",
    S.RECOMMENDED: "warn",
    S.ACCEPTED: "warn",
    S.REJECTED: "error",
    S.AGREED: "ok",
    S.AGREED_AFTER: "ok",
}


def state_badge(dispute: Dispute) -> str:
    return format_html(
        '<span class="badge badge--{}">{}</span>', LOOKS.get(dispute.state, "muted"), dispute.get_state_display()
    )


def due_cell(dispute: Dispute) -> str:
    """The next deadline with what it is for; red once it is over."""
    if dispute.due_on is None:
        return "–"
    look = "error" if dispute.due_on < localdate() else "muted"
    return format_html(
        '<span class="badge badge--{}">{}</span> <span class="quiet due-kind">{}</span>',
        look, format_date(dispute.due_on, short=True), dispute.get_due_kind_display(),
    )  # fmt: skip
