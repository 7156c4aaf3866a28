"""What the law says of a contract, in words: its recording, its length, its wage, its compensation."""

from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings
from django.utils import formats
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.industrial_relations.contract_clock import CLOCKS, compensation, longest_until, recording
from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.record_choices import ContractChannel
from apps.industrial_relations.services.contracts import first_day
from apps.registry.indonesian_dates import format_date
from apps.registry.models import MinimumWage
from apps.registry.rupiah import format_rupiah

BREAK = SafeString("<br>")


def warnings_of(contract: FixedTermContract, *, with_pay: bool) -> list[str]:
    """Sentences for what the law speaks against."""
    late = late_words(contract, load_rules())
    wage = wage_words(contract) if with_pay else ""
    return [text for text in (late and f"{late.capitalize()}.", long_words(contract), wage) if text]


def late_words(contract: FixedTermContract, rules: Rules) -> str:
    clock = clock_of(contract, rules)
    if clock is None or not clock.days_late:
        return ""
    sentence = ngettext("handed in %(n)d working day late", "handed in %(n)d working days late", clock.days_late)
    return sentence % {"n": clock.days_late}


def clock_of(contract: FixedTermContract, rules: Rules):
    done_on = contract.received_on or contract.recorded_on
    return recording(rules, signed_on=contract.signed_on, channel=contract.channel, done_on=done_on)


def long_words(contract: FixedTermContract) -> str:
    """Extensions count from the first day of the first contract (PP 35/2021 Pasal 8)."""
    if contract.ends_on is None:
        return ""
    begun = first_day(contract)
    limit = longest_until(begun)
    if contract.ends_on <= limit:
        return ""
    message = _("Longer than five years, extensions included: begun %(begun)s, by law it may last until %(limit)s.")
    return message % {"begun": format_date(begun, short=True), "limit": format_date(limit, short=True)}


def wage_words(contract: FixedTermContract) -> str:
    least: Decimal | None = MinimumWage.objects.amounts_by_year().get(contract.starts_on.year)
    if contract.wage is None or least is None or contract.wage >= least:
        return ""
    message = _("The wage lies below the minimum wage (UMK) of %(year)d, %(amount)s. Ask the company.")
    return message % {"year": contract.starts_on.year, "amount": format_rupiah(least)}


def clock_shown(contract: FixedTermContract):
    """Both last days by law, the one that counts first, with the holidays that put it off."""
    if contract.signed_on is None:
        return _("The day of signing is not known.")
    rules = load_rules()
    channel = ContractChannel(contract.channel)
    own = clock_of(contract, rules).due
    other = next(one for one in ContractChannel if one != channel)
    lines = [_due_words(own, channel), _due_words(rules.deadline(CLOCKS[other], contract.signed_on), other)]
    if own.skipped:
        days = ", ".join(f"{format_date(day, short=True)} ({name})" for day, name in own.skipped)
        lines[0] += " " + _("Not counted: %(days)s.") % {"days": days}
    lines.append(own.rule.legal_basis)
    late = late_words(contract, rules)
    return _lines([*([badge(late)] if late else []), *lines])


def limit_shown(contract: FixedTermContract):
    """Until when the contract and what it extends may last, and whether it does not."""
    words = long_words(contract)
    if words:
        return _note(words)
    limit = longest_until(first_day(contract))
    return _("Until %(day)s, extensions included (PP 35/2021 Pasal 8).") % {"day": format_date(limit)}


def badge(words: str):
    return format_html('<span class="badge badge--warn">{}</span>', words)


def _note(words: str):
    """A sentence, which is too long for a badge."""
    return format_html('<span class="note note--warn">{}</span>', words)


def _due_words(due, channel: ContractChannel) -> str:
    message = ngettext(
        "%(way)s: at the latest %(day)s, %(n)d working day after signing.",
        "%(way)s: at the latest %(day)s, %(n)d working days after signing.",
        due.rule.working_days,
    )
    return message % {
        "way": str(channel.label).capitalize(), "day": format_date(due.due_on), "n": due.rule.working_days,
    }  # fmt: skip


def compensation_shown(contract: FixedTermContract):
    """The reckoning of Pasal 15 and 16, so that it can be checked by hand."""
    if contract.wage is None or contract.ends_on is None:
        return _("Wage and last day must be known.")
    found = compensation(wage=contract.wage, starts_on=contract.starts_on, ends_on=contract.ends_on)
    if found is None:
        return _("None: the term is shorter than one month.")
    reckoned = f"{found.months}/12 × {format_rupiah(found.wage)} = {format_rupiah(found.amount)}"
    lines = [reckoned, _("Months of the term by twelve, times a month's wage (PP 35/2021 Pasal 15 and 16).")]
    if found.days:
        sentence = ngettext(
            "%(n)d day beyond the whole months is not counted.", "%(n)d days beyond the whole months are not counted.",
            found.days,
        )  # fmt: skip
        lines.append(sentence % {"n": found.days})
    if contract.workers > 1:
        lines.append(_("For each of the %(n)d workers.") % {"n": contract.workers})
    if low := wage_words(contract):
        lines.append(_note(low))
    return _lines(lines)


def until_shown(contract: FixedTermContract):
    """The last day, with a badge where it has come or comes soon."""
    if contract.ends_on is None:
        return _("until the work is done")
    last, badge = formats.date_format(contract.ends_on, "SHORT_DATE_FORMAT"), _end_badge(contract.ends_on)
    return format_html("{} {}", last, badge) if badge else last


def _end_badge(ends_on: date):
    today = localdate()
    if ends_on < today:
        return format_html('<span class="badge badge--muted">{}</span>', _("ended"))
    if ends_on <= today + timedelta(days=settings.EXPIRY_REMINDER_DAYS):
        days = (ends_on - today).days
        words = ngettext("ends in %(n)d day", "ends in %(n)d days", days) % {"n": days} if days else _("ends today")
        return badge(words)
    return ""


def _lines(lines: list[str]):
    return format_html_join(BREAK, "{}", ((line,) for line in lines))
