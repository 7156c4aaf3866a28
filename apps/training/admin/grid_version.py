"""Two people at one grid: the later save sees that the earlier one wrote."""

from django.db.models import Max, QuerySet
from django.utils import formats
from django.utils.translation import gettext as _

from apps.accounts.history import event_model, who_wrote


def grid_version(records: QuerySet) -> str:
    """Changes with every record that is added, changed or taken away."""
    keys = list(records.order_by().values_list("pk", flat=True))
    newest = event_model(records.model).objects.filter(pgh_obj__in=keys).aggregate(newest=Max("pk"))["newest"]
    return f"{len(keys)}-{newest or 0}"


def stale_sentence(records: QuerySet) -> str:
    """Who wrote last, and what to do now."""
    events = event_model(records.model).objects.filter(
        pgh_obj__in=list(records.order_by().values_list("pk", flat=True))
    )
    event = events.select_related("pgh_context").order_by("-pk").first()
    if event is None:
        return _("Somebody else deleted these records while you had the page open. Save again to write yours.")
    return _(
        "%(who)s changed these records on %(when)s, after you had opened the page. What you typed still stands below. "
        "Compare it, then save again."
    ) % {
        "who": who_wrote(event) or _("A background task"),
        "when": formats.date_format(event.pgh_created_at, "DATETIME_FORMAT"),
    }
