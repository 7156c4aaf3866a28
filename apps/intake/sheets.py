"""What a file is: its kind, its table, its company and its month, as detected or as staff overruled it."""

from dataclasses import dataclass, field, replace
from datetime import date

from django.db.models import Model
from django.utils.translation import gettext as _

from apps.intake import company_matching
from apps.intake.kinds import resource_classes
from apps.intake.models import SheetProfile, Upload
from apps.intake.reading.workbook import SheetPreview, Workbook
from apps.intake.resource import OfficeResource
from apps.intake.subjects import subject_named, texts_above
from apps.intake.table.head import Table
from apps.intake.table.letterhead import Letterhead, read_letterhead
from apps.intake.table.sheet import instructs, pick_sheet
from apps.registry.models import Company


@dataclass(slots=True)
class Understanding:
    """What was made of a workbook before its rows are read; `issues` are findings as the upload keeps them."""

    sheet: SheetPreview | None = None
    table: Table | None = None
    kind: str = ""
    company: Company | None = None
    company_text: str = ""
    period: date | None = None
    subject: Model | None = None
    above: tuple[str, ...] = ()
    issues: list[dict] = field(default_factory=list)

    def note(self, code: str, message: str, *, severity: str = "error", **more) -> None:
        self.issues.append({"severity": severity, "code": code, "message": str(message), **more})


def understand(upload: Upload, workbook: Workbook) -> Understanding:
    """Find the table and say what the file is; what is missing becomes a file-level issue with its cure."""
    found = Understanding()
    for notice in workbook.notices:
        found.note(notice.code, notice.message, severity="warning")
    vocabularies = [cls.vocabulary() for cls in resource_classes().values()]
    sheets = [sheet for sheet in workbook.sheets if upload.chosen_sheet in ("", sheet.name)]
    choice = _choose(upload, sheets, vocabularies, profile=upload.chosen_columns or None)
    if choice is None or choice.table is None:
        found.note(
            "no_header",
            _("No table was found. A row must name the columns, such as NIK, Nama, Jabatan; or point to the head row."),
        )
        return found
    letterhead = _letterhead(upload, choice.sheet, choice.table, vocabularies)
    if letterhead.period_source != "sheet" or not (upload.chosen_company or company_matching.match(letterhead)):
        letterhead = _completed(letterhead, sheets, choice.sheet, vocabularies)
    found.company_text = letterhead.company_name or ""
    found.company = upload.chosen_company or company_matching.match(letterhead)
    found.kind = upload.chosen_kind or choice.table.kind or ""
    profile = _profile(found)
    if profile:
        mapping = profile.mapping | upload.chosen_columns
        choice = _choose(upload, sheets, vocabularies, profile=mapping) or choice
    found.sheet, found.table = choice.sheet, choice.table
    found.kind = upload.chosen_kind or choice.table.kind or ""
    if choice.others:
        found.note(
            "other_sheets",
            _("Other sheets hold a table too and were not read: %(names)s. Choose the sheet, or send one file a sheet.")
            % {"names": ", ".join(choice.others)},
            severity="warning",
        )
    _take_period(upload, found, letterhead)
    _take_subject(upload, found)
    _require(found)
    return found


def _choose(upload: Upload, sheets, vocabularies, *, profile):
    return pick_sheet(
        sheets, vocabularies, kind=upload.chosen_kind or None, head_row=upload.chosen_head_row, profile=profile
    )


def _letterhead(upload: Upload, sheet: SheetPreview, table: Table, vocabularies) -> Letterhead:
    titles = [title for vocabulary in vocabularies for title in vocabulary.sheet_titles]
    above = sheet.top[: table.head_row - 1]
    return read_letterhead(above, sheet_name=sheet.name, file_name=upload.file_name, sheet_titles=titles)


def _completed(letterhead: Letterhead, sheets, report: SheetPreview, vocabularies) -> Letterhead:
    """The letterhead with what it lacks of company and month, from another visible sheet, such as a cover.

    The other sheet must name a company of the register, and the same if the report names one: the invented example
    on a sheet that instructs, or the cover of somebody else, tells nothing.
    """
    known = company_matching.match(letterhead)
    silent = not (letterhead.company_name or letterhead.nib or letterhead.wlkp_number)
    for sheet in sheets:
        if sheet.hidden or sheet is report or instructs(sheet.name):
            continue
        inner = pick_sheet([sheet], vocabularies)
        cover = read_letterhead(sheet.top[: inner.table.head_row - 1] if inner else sheet.top)
        company = company_matching.match(cover)
        if company and (silent or company == known):
            own_month = letterhead.period_source == "sheet" or cover.period is None
            return replace(
                letterhead if own_month else replace(letterhead, period=cover.period, period_source="sheet"),
                company_name=letterhead.company_name or cover.company_name,
                nib=letterhead.nib or cover.nib,
                wlkp_number=letterhead.wlkp_number or cover.wlkp_number,
            )
    return letterhead


def _profile(found: Understanding) -> SheetProfile | None:
    if not (found.company and found.kind):
        return None
    return SheetProfile.objects.filter(company=found.company, kind=found.kind).first()


def _take_period(upload: Upload, found: Understanding, letterhead: Letterhead) -> None:
    read = date(*letterhead.period, 1) if letterhead.period else None
    certain = read is not None and letterhead.period_source == "sheet"
    found.period = upload.chosen_period or (read if certain else None)


def _take_subject(upload: Upload, found: Understanding) -> None:
    resource = resource_classes().get(found.kind)
    if resource is None:
        return
    found.above = texts_above(found.sheet.top[: found.table.head_row - 1], found.sheet.name, upload.file_name)
    if resource.has_subject:
        found.subject = subject_named(found.kind, upload.chosen_subject) or resource.find_subject(found.above)
        found.table = resource.complete(found.table, found.subject, found.above)


def _require(found: Understanding) -> None:
    """Name what the file does not tell; nothing is guessed."""
    if not found.kind:
        found.note("kind_unknown", _("It is not clear what kind of report this is. Choose the kind."))
        return
    resource: type[OfficeResource] = resource_classes()[found.kind]
    if resource.needs_company and found.company is None:
        if found.company_text:
            message = _(
                "The register holds no company named %(name)s. Choose the company, or add it to the register first."
            )
            found.note("company_unknown", message % {"name": found.company_text})
        else:
            found.note("company_unknown", _("The file does not name its company. Choose the company."))
    named_by_rows = {name for column in found.table.columns for name in column.fields} & resource.subject_columns
    if resource.has_subject and found.subject is None and not named_by_rows:
        found.note("subject_unknown", resource.subject_missing)
    if resource.needs_period and found.period is None:
        found.note("period_unknown", _("The file does not name its month. Choose the month of the report."))
    if resource.needs_period and found.period and found.period > date.today():
        found.note("period_future", _("The month of the report has not begun yet. Correct the month."))
