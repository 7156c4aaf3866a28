"""The register of trade unions and the quarterly report to the minister (KEP.16/MEN/2001), as tables of words."""

from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.services.union_register import in_being
from apps.registry.indonesian_dates import format_date
from apps.reporting.lines import Column, Finding, Row
from apps.reporting.periods import Period
from apps.reporting.table import ReportTable


class WordsTable(ReportTable):
    """Every column holds words; no line of sums."""

    has_total = False
    is_wide = True


class UnionRegister(WordsTable):
    """Buku pencatatan: entries a to f of the unions recorded in the period, in the order of their recording."""

    name = "union_register"
    title = gettext_lazy("Register of trade unions")
    heading = gettext_lazy("a. Name and address")
    columns = (
        Column("founders", gettext_lazy("b. Founding members"), of_words=True),
        Column("board", gettext_lazy("c. Board"), of_words=True),
        Column("statutes", gettext_lazy("d. Date of the statutes"), of_words=True),
        Column("number", gettext_lazy("e. Record number"), of_words=True),
        Column("recorded", gettext_lazy("f. Recorded on"), of_words=True),
        Column("note", gettext_lazy("Note"), of_words=True),
    )

    def rows(self, period: Period) -> list[Row]:
        unions = recorded_in(period).select_related("company").prefetch_related("changes")
        return [Row(str(union.pk), place_of(union), words=_entries(union)) for union in unions]


class UnionQuarter(WordsTable):
    """Lampiran XI: the unions recorded, changed and revoked in the quarter."""

    name = "union_quarter"
    title = gettext_lazy("Quarterly report on trade unions")
    heading = gettext_lazy("Name and address")
    columns = (
        Column("federation", gettext_lazy("Federation"), of_words=True),
        Column("members", gettext_lazy("Members"), of_words=True, at_right=True),
        Column("number", gettext_lazy("Record number"), of_words=True),
        Column("day", gettext_lazy("Date"), of_words=True),
        Column("note", gettext_lazy("Note"), of_words=True),
    )

    def rows(self, period: Period) -> list[Row]:
        recorded = [(union, union.recorded_on, "") for union in recorded_in(period).select_related("company")]
        told = [(change.union, change.told_on, _change_words(change)) for change in changes_in(period)]
        revoked = [(union, union.revoked_on, union.revoke_reason) for union in revoked_in(period)]
        parts = (
            ("recorded", pgettext("union register", "Recorded"), recorded),
            ("changed", pgettext("union register", "Changed"), told),
            ("revoked", pgettext("union register", "Revoked"), revoked),
        )
        rows = []
        for key, label, found in parts:
            rows.append(Row(key, f"{label} ({len(found)})", is_head=True))
            rows += [_line(f"{key}-{number}", *one) for number, one in enumerate(found, 1)]
        return rows

    def notes(self, period: Period) -> list[Finding]:
        text = _("In being at the end of the period: %(unions)d unions.")
        return [Finding(text % {"unions": in_being(period.last_day).count()})]


def recorded_in(period: Period) -> QuerySet[TradeUnion]:
    span = (period.first_month, period.last_day)
    return TradeUnion.objects.filter(recorded_on__range=span, record_number__gt="").order_by("recorded_on", "pk")


def revoked_in(period: Period) -> QuerySet[TradeUnion]:
    unions = TradeUnion.objects.filter(revoked_on__range=(period.first_month, period.last_day))
    return unions.select_related("company").order_by("revoked_on", "pk")


def changes_in(period: Period) -> QuerySet[UnionChange]:
    changes = UnionChange.objects.filter(told_on__range=(period.first_month, period.last_day))
    return changes.select_related("union__company").order_by("told_on", "pk")


def place_of(union: TradeUnion) -> str:
    """Name, company and address as one text."""
    return ", ".join(str(part) for part in (union.name, union.company, union.address) if part)


def _entries(union: TradeUnion) -> dict[str, str]:
    offices = (
        (_("Chair"), union.chair), (_("Secretary"), union.secretary), (_("Treasurer"), union.treasurer),
    )  # fmt: skip
    board = [f"{office}: {name}" for office, name in offices if name]
    notes = [_change_words(change) for change in union.changes.all()]
    if union.revoked_on:
        values = {"day": format_date(union.revoked_on), "reason": union.revoke_reason}
        notes.append(_("revoked on %(day)s: %(reason)s") % values)
    founders = _joined(union.founders.splitlines())
    if not founders and union.founders_count:
        founders = _("%(number)d persons") % {"number": union.founders_count}
    return {
        "founders": founders,
        "board": _joined([*board, *union.board.splitlines()]),
        "statutes": _day(union.statutes_on),
        "number": union.record_number,
        "recorded": _day(union.recorded_on),
        "note": "; ".join(notes),
    }


def _line(key: str, union: TradeUnion, day: date, note: str) -> Row:
    words = {
        "federation": union.federation or "–",
        "members": "–" if union.members is None else f"{union.members:,}".replace(",", "."),
        "number": union.record_number,
        "day": _day(day),
        "note": note,
    }
    return Row(key, place_of(union), words=words)


def _change_words(change: UnionChange) -> str:
    values = {
        "day": format_date(change.told_on, short=True), "kind": change.get_kind_display(), "becomes": change.becomes,
    }  # fmt: skip
    return _("%(day)s, %(kind)s: %(becomes)s") % values


def _day(day: date | None) -> str:
    return format_date(day, short=True) if day else "–"


def _joined(lines: list[str]) -> str:
    return "; ".join(line.strip() for line in lines if line.strip())
