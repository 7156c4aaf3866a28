"""Clean rows, findings and waiting rows go to the database by COPY, a chunk at a time."""

import json

from django.db import connection

from apps.intake.finding import Finding
from apps.intake.models import Issue, StagedRow, Upload, WaitingRow
from apps.intake.resource import OfficeResource
from apps.intake.row_reader import RowReading


def copy(table: str, columns: tuple[str, ...], rows: list[tuple]) -> None:
    """COPY `rows` into `table`; None becomes NULL."""
    if not rows:
        return
    names = ", ".join(f'"{column}"' for column in columns)
    with connection.cursor() as cursor, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as stream:
        for row in rows:
            stream.write_row(row)


def clear(upload: Upload, staged: list[type[StagedRow]]) -> None:
    """Forget what an earlier check of `upload` made of the file."""
    Issue.objects.filter(upload=upload).delete()
    WaitingRow.objects.filter(upload=upload).delete()
    for model in staged:
        model.objects.filter(upload_id=upload.pk).delete()


class Stage:
    """Takes the readings of one upload and keeps the counts."""

    ISSUE_COLUMNS = ("upload_id", "row", "column", "severity", "code", "value", "message")

    def __init__(self, upload: Upload, resource: OfficeResource) -> None:
        self.upload = upload
        self.resource = resource
        self.accepted = self.rejected = 0
        self._clean: list[tuple] = []
        self._issues: list[tuple] = []
        self._waiting: list[tuple] = []

    def take(self, reading: RowReading, texts: dict[str, str] | None) -> None:
        """`texts` are the cells as shown; needed only where there are findings."""
        rejected = reading.is_rejected
        if rejected:
            self.rejected += 1
        else:
            self.accepted += 1
            values = self.resource.staged_values(reading.values)
            self._clean.append((self.upload.pk, reading.number, *values))
        for finding in reading.findings:
            self.note(reading.number, finding)
        if reading.findings:
            self._waiting.append((self.upload.pk, reading.number, rejected, json.dumps(texts)))

    def note(self, number: int, finding: Finding) -> None:
        self._issues.append(
            (self.upload.pk, number, finding.column, finding.severity, finding.code, finding.value, finding.message)
        )

    def flush(self) -> None:
        staged = self.resource.staged._meta.db_table
        copy(staged, ("upload_id", "row", *self.resource.staged_columns), self._clean)
        copy(Issue._meta.db_table, self.ISSUE_COLUMNS, self._issues)
        copy(WaitingRow._meta.db_table, ("upload_id", "row", "is_rejected", "cells"), self._waiting)
        self._clean, self._issues, self._waiting = [], [], []
