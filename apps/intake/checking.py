"""check = f(file, fixes, profile, register): the file is read anew, judged and staged; nothing is booked."""

from collections.abc import Callable, Iterator

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.intake.choices import UploadState
from apps.intake.finding import error
from apps.intake.kinds import resource_class, resource_classes
from apps.intake.models import Upload
from apps.intake.reading.workbook import FileRefused, Limits, Workbook, open_workbook
from apps.intake.resource import OfficeResource, SheetContext
from apps.intake.row_reader import RowReader, RowReading
from apps.intake.sheets import Understanding, understand
from apps.intake.staging import Stage, clear
from apps.intake.table.columns import ColumnMatch
from apps.intake.table.rows import RowClassifier, RowKind
from apps.registry.models import MinimumWage

CHUNK = 4000
MOST_SUMS = 50  # rows of sums that are named
NEVER_READ = {"not_a_spreadsheet", "password_protected", "too_large", "unreadable", "empty", "no_header"}

type Report = Callable[..., None]


def limits() -> Limits:
    return Limits(
        max_bytes=settings.INTAKE_MAX_BYTES,
        max_unpacked_bytes=settings.INTAKE_MAX_UNPACKED_BYTES,
        max_rows=settings.INTAKE_MAX_ROWS,
        max_columns=settings.INTAKE_MAX_COLUMNS,
        memory_bytes=settings.INTAKE_READER_MEMORY_BYTES,
        seconds=settings.INTAKE_READER_SECONDS,
    )


def silent(*_arguments) -> None:
    """A progress report that nobody waits for."""


@transaction.atomic
def check(upload: Upload, *, report: Report = silent) -> Upload:
    """Judge every row of `upload` and stage the clean ones; the upload ends ready, needs_attention or refused.

    Uploads that are booked or withdrawn are left as they are.
    """
    upload = Upload.objects.select_for_update(of=("self",)).get(pk=upload.pk)
    if upload.state in (UploadState.APPLYING, UploadState.APPLIED, UploadState.WITHDRAWN) or upload.same_as_id:
        return upload
    clear(upload, {cls.staged for cls in resource_classes().values()})
    try:
        with open_workbook(upload.file.path, limits=limits()) as workbook:
            found = understand(upload, workbook)
            _describe(upload, found)
            if found.table is not None and found.kind:
                _read_rows(upload, workbook, found, report)
    except FileRefused as refusal:
        clear(upload, {cls.staged for cls in resource_classes().values()})
        upload.file_issues = [{"severity": "error", "code": refusal.code, "message": str(refusal.message)}]
        _count(upload, 0, 0)
    _conclude(upload)
    upload.save()
    return upload


def _describe(upload: Upload, found: Understanding) -> None:
    upload.kind = found.kind
    upload.company = found.company
    upload.company_text = found.company_text[:200]
    upload.period = found.period
    upload.subject = subject_of(found.subject) if found.subject else ""
    upload.subject_text = str(found.subject or "")[:200]
    upload.file_issues = found.issues
    upload.is_nil = False
    upload.left_out = []
    upload.sheet_name = found.sheet.name[:80] if found.sheet else ""
    upload.head_row = found.table.head_row if found.table else None
    upload.columns = [_described(found.kind, column) for column in (found.table.columns if found.table else ())]
    upload.revises = revised_by(upload)
    _count(upload, 0, 0)


def _described(kind: str, column: ColumnMatch) -> dict:
    fields = [name for name in column.fields if kind and name in resource_class(kind).fields]
    return {"letter": column.letter, "heading": column.heading, "fields": fields, "how": column.how}


def revised_by(upload: Upload) -> Upload | None:
    """The booked report of the same company, kind and month that this one would revise."""
    if not (upload.company_id and upload.kind and upload.period):
        return None
    same = Upload.objects.applied().filter(company=upload.company_id, kind=upload.kind, period=upload.period)
    return same.exclude(pk=upload.pk).first()


def _count(upload: Upload, accepted: int, rejected: int) -> None:
    upload.rows_accepted, upload.rows_rejected = accepted, rejected
    upload.rows_read = accepted + rejected


def _read_rows(upload: Upload, workbook: Workbook, found: Understanding, report: Report) -> None:
    resource = resource_class(found.kind)()
    wages = MinimumWage.objects.amounts_by_year()
    there = frozenset(name for column in found.table.columns for name in column.fields)
    resource.prepare(
        SheetContext(found.company, found.period, timezone.localdate(), wages, found.subject, found.above, there)
    )
    reader = RowReader(resource, found.table, _fixes(upload))
    stage = Stage(upload, resource)
    classifier = RowClassifier(found.table)
    judge = Judge(resource, reader, stage)
    height = found.sheet.height
    for chunk in _data_rows(workbook, found, classifier):
        for number, cells in chunk:
            judge.take(number, cells)
        stage.flush()
        report(_("Reading rows"), judge.last_row, height)
    judge.finish()
    stage.flush()
    for number, finding in resource.findings_against_register(upload):
        stage.note(number, finding)
    stage.flush()
    upload.left_out = classifier.sums[:MOST_SUMS]
    upload.is_nil = not (stage.accepted or stage.rejected) and classifier.saw_nil
    _count(upload, stage.accepted, stage.rejected)
    untold = {group[0] for group in resource.telling_any}
    for name in found.table.unmatched_required:
        if name in untold:
            continue
        heading = resource.fields[name].column_name
        upload.file_issues.append({
            "severity": "warning", "code": "column_missing", "column": name,
            "message": _("No column was found for %(heading)s. Choose which heading means it.") % {"heading": heading},
        })  # fmt: skip


def _data_rows(workbook: Workbook, found: Understanding, classifier: RowClassifier) -> Iterator[list]:
    first = found.table.first_data_row
    for chunk in workbook.rows(found.sheet.index, first_row=first, chunk=CHUNK):
        folded = ((number, found.table.fold(cells)) for number, cells in chunk)
        yield [(number, cells) for number, cells in folded if classifier.classify(number, cells) is RowKind.DATA]


def _fixes(upload: Upload) -> dict[int, dict[str, str]]:
    fixes: dict[int, dict[str, str]] = {}
    for row, column, value in upload.fixes.values_list("row", "column", "value"):
        fixes.setdefault(row, {})[column] = value
    return fixes


class Judge:
    """Reads data rows one by one, knows those seen before, and sets aside rows whose identity a spreadsheet damaged."""

    def __init__(self, resource: OfficeResource, reader: RowReader, stage: Stage) -> None:
        self.resource = resource
        self.reader = reader
        self.stage = stage
        self.seen: dict = {}
        self.damaged: list[tuple[RowReading, dict[str, str]]] = []
        self.last_row = 0

    def take(self, number: int, cells: list) -> None:
        self.last_row = number
        reading = self.reader.read(number, cells)
        if reading.damaged:
            self.damaged.append((reading, self.reader.texts(number, cells)))
            return
        self._judge(reading, self.reader.texts(number, cells) if reading.findings else None, number, cells)

    def _judge(self, reading: RowReading, texts, number: int = 0, cells: list | None = None) -> None:
        identity = None if reading.is_rejected else self.resource.identity(reading.values)
        if identity is not None:
            first = self.seen.setdefault(identity, reading.number)
            if first != reading.number:
                message = _("The same entry stands in row %(row)d already; the first one counts. Remove one of them.")
                reading.findings.append(
                    error(self.resource.identity_column, "duplicate_in_file", None, message % {"row": first})
                )
                texts = texts or self.reader.texts(number, cells)
        self.stage.take(reading, texts)

    def finish(self) -> None:
        """Take the damaged identities that the register holds under that very name; the others stay rejected."""
        column = self.resource.identity_column
        candidates = [(reading.damaged[column], reading.values.get("name") or "") for reading, _texts in self.damaged]
        known = self.resource.recognised(set(candidates)) if candidates else set()
        for (reading, texts), candidate in zip(self.damaged, candidates, strict=True):
            if candidate in known:
                reading.values[column] = candidate[0]
                reading.findings = [finding for finding in reading.findings if finding.column != column]
            self._judge(reading, texts)


def _conclude(upload: Upload) -> None:
    """The state, from what was found: refused if unreadable, else ready unless something needs staff."""
    upload.checked_at = timezone.now()
    codes = set(upload.lacks())
    if codes & NEVER_READ:
        upload.state = UploadState.REFUSED
        return
    if upload.kind and not upload.rows_read and not upload.is_nil:
        message = _("The table holds no row and does not say NIHIL. Ask the company if there is nothing to report.")
        upload.file_issues.append({"severity": "error", "code": "no_rows", "message": message})
        codes.add("no_rows")
    upload.state = UploadState.NEEDS_ATTENTION if codes or upload.rows_rejected else UploadState.READY
