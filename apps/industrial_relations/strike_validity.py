"""What the law says against a strike or a lock-out, from what is recorded of its notice.

A strike: UU 13/2003 Pasal 137-141, KEP.232/MEN/2003; a lock-out: UU 13/2003 Pasal 146-149. A demonstration is recorded
without such a judgement.
"""

from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import Strike
from apps.industrial_relations.notice_period import Notice, notice_before
from apps.industrial_relations.record_choices import BargainingFailure, StrikeKind
from apps.registry.indonesian_dates import format_date

NOTICE_LAW = {StrikeKind.STRIKE: "UU 13/2003 Pasal 140 ayat (1)", StrikeKind.LOCKOUT: "UU 13/2003 Pasal 148 ayat (1)"}
CONTENTS_LAW = {StrikeKind.STRIKE: "UU 13/2003 Pasal 140 ayat (2)", StrikeKind.LOCKOUT: "UU 13/2003 Pasal 148 ayat (2)"}
BARGAINING_LAW = {
    StrikeKind.STRIKE: "UU 13/2003 Pasal 137; KEP.232/MEN/2003 Pasal 4",
    StrikeKind.LOCKOUT: "UU 13/2003 Pasal 146 ayat (1)",
}


def is_judged(strike: Strike) -> bool:
    return strike.kind in NOTICE_LAW


def given_on(strike: Strike) -> date | None:
    """The day on which the office had the notice; its own date where the day of receipt is not known."""
    return strike.received_on or strike.notice_on


def notice_of(strike: Strike, rules: Rules) -> Notice:
    return notice_before(rules, DeadlineKind.STRIKE_NOTICE, event_on=strike.starts_on, given_on=given_on(strike))


def findings(strike: Strike, rules: Rules) -> list[str]:
    """A sentence with its law for each condition that is not met; none for a demonstration."""
    if not is_judged(strike):
        return []
    return [
        f"{sentence} ({law})"
        for sentence, law in (
            *((text, BARGAINING_LAW[strike.kind]) for text in _bargaining(strike, rules)),
            *((text, NOTICE_LAW[strike.kind]) for text in _times(strike, rules)),
            *((text, CONTENTS_LAW[strike.kind]) for text in _contents(strike)),
        )
    ]


def working_days(strike: Strike, rules: Rules) -> int:
    """From the first to the last day."""
    return rules.days_between(strike.starts_on - timedelta(days=1), strike.ends_on)


def lost_days(strike: Strike, rules: Rules) -> int:
    """Working days times workers; nothing where work was not stopped."""
    if not is_judged(strike) or strike.took_place is False:
        return 0
    return strike.workers * working_days(strike, rules)


def _times(strike: Strike, rules: Rules) -> list[str]:
    notice = notice_of(strike, rules)
    if notice.given_on is None:
        return [_("No written notice reached the office.")]
    found = [_late(notice)] if notice.is_late else []
    told = notice_before(
        rules, DeadlineKind.STRIKE_NOTICE, event_on=strike.starts_on, given_on=strike.employer_told_on
    )  # fmt: skip
    if told.given_on is None:
        found.append(_("The other side was not told."))
    elif told.is_late:
        sentence = ngettext(
            "The other side was told only %(days)d working day before the start.",
            "The other side was told only %(days)d working days before the start.",
            told.days,
        )
        found.append(sentence % {"days": told.days})
    return found


def _late(notice: Notice) -> str:
    sentence = ngettext(
        "The notice came %(days)d working day before the start: fewer than %(least)d working days (invalid by the "
        "condition of time), since it had to come by %(latest)s.",
        "The notice came %(days)d working days before the start: fewer than %(least)d working days (invalid by the "
        "condition of time), since it had to come by %(latest)s.",
        notice.days,
    )
    return sentence % {"days": notice.days, "least": notice.least, "latest": format_date(notice.latest_on)}


def _contents(strike: Strike) -> list[str]:
    """Where a notice came: the parts that it lacks. A lock-out need not name its place."""
    if given_on(strike) is None:
        return []
    parts = [
        (strike.begins_at and strike.closes_at, pgettext("notice", "hours of beginning and end")),
        (strike.place or strike.kind == StrikeKind.LOCKOUT, pgettext("notice", "place")),
        (strike.reason.strip(), pgettext("notice", "reason")),
        (strike.is_signed, _signature(strike)),
    ]
    lacking = [name for is_there, name in parts if not is_there]
    return [_("The notice is incomplete: %(parts)s.") % {"parts": ", ".join(lacking)}] if lacking else []


def _signature(strike: Strike) -> str:
    if strike.kind == StrikeKind.LOCKOUT:
        return pgettext("notice", "signature of the employer")
    return pgettext("notice", "signatures of chair and secretary")


def _bargaining(strike: Strike, rules: Rules) -> list[str]:
    match strike.bargaining:
        case BargainingFailure.UNANSWERED:
            return _unanswered(strike, rules)
        case BargainingFailure.DEADLOCK:
            return _deadlock(strike)
    return [_("It does not follow from negotiations that failed.")]


def _unanswered(strike: Strike, rules: Rules) -> list[str]:
    first, second = strike.first_request_on, strike.second_request_on
    if first is None or second is None:
        return [_("Two written requests to negotiate are not proved.")]
    due = rules.deadline(DeadlineKind.STRIKE_BARGAINING, first)
    if second > due.due_on:
        sentence = _(
            "The two requests to negotiate do not lie within %(days)d working days: the second had to come by %(day)s."
        )
        return [sentence % {"days": due.rule.working_days, "day": format_date(due.due_on)}]
    return _before_notice(strike, second)


def _deadlock(strike: Strike) -> list[str]:
    if strike.deadlock_on is None:
        return [_("There is no statement of a deadlock.")]
    return _before_notice(strike, strike.deadlock_on)


def _before_notice(strike: Strike, failed_on: date) -> list[str]:
    told = given_on(strike)
    return [_("The notice was given before the negotiations failed.")] if told and told < failed_on else []
