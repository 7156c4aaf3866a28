"""What the law says of a strike, in words and badges."""

from django.utils.html import format_html, format_html_join
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import Strike
from apps.industrial_relations.strike_validity import findings, is_judged, lost_days, notice_of, working_days
from apps.registry.indonesian_dates import format_date


def judge(strike: Strike, rules: Rules) -> Strike:
    """Put `faults` and `lost` on the strike, so that its columns ask nothing more."""
    strike.faults, strike.lost = findings(strike, rules), lost_days(strike, rules)
    return strike


def validity_badge(strike: Strike):
    if not is_judged(strike):
        return "–"
    look, word = ("warn", pgettext("strike", "not valid")) if strike.faults else ("ok", pgettext("strike", "valid"))
    return format_html('<span class="badge badge--{}">{}</span>', look, word)


def validity_shown(strike: Strike):
    """The badge, and below it each condition that is not met."""
    if not is_judged(strike):
        return _("A demonstration is not judged by this law.")
    badge = validity_badge(judge(strike, load_rules()))
    if not strike.faults:
        return format_html("{} {}", badge, _("All that is recorded meets the conditions of the law."))
    faults = format_html_join("", "<li>{}</li>", ((one,) for one in strike.faults))
    return format_html('{}<ul class="faults">{}</ul>', badge, faults)


def notice_shown(strike: Strike):
    """Until when the notice had to come, and the working days it left."""
    if not is_judged(strike):
        return "–"
    notice = notice_of(strike, load_rules())
    sentence = _("At the latest %(day)s: %(least)d working days before the start (%(law)s).")
    words = sentence % {"day": format_date(notice.latest_on), "least": notice.least, "law": notice.legal_basis}
    if notice.days is None:
        return words
    left = ngettext("It came %(n)d working day before.", "It came %(n)d working days before.", notice.days)
    return f"{words} {left % {'n': notice.days}}"


def lost_shown(strike: Strike) -> str:
    """ "3 working days × 40 workers = 120 man-days"."""
    if not is_judged(strike):
        return _("A demonstration stops no work.")
    if strike.took_place is False:
        return _("None: it did not take place.")
    rules = load_rules()
    values = {"days": working_days(strike, rules), "workers": strike.workers, "lost": lost_days(strike, rules)}
    return _("%(days)d working days × %(workers)d workers = %(lost)d man-days") % values


def day_badge(strike: Strike):
    today = localdate()
    if strike.starts_on > today:
        days = (strike.starts_on - today).days
        words = ngettext("in %(n)d day", "in %(n)d days", days) % {"n": days}
        return format_html('<span class="badge badge--info">{}</span>', words)
    if strike.ends_on >= today:
        return format_html('<span class="badge badge--warn">{}</span>', pgettext("strike", "under way"))
    return ""
