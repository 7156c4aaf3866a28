import io

import openpyxl
import pytest
from django.core.files.base import ContentFile

from apps.intake.annotating.annotated import annotate
from apps.intake.checking import check
from apps.intake.receiving import receive
from apps.registry.models import Company
from disnaker import reference_data


@pytest.fixture
def register(db):
    """The reference data and one company."""
    reference_data.load()
    return Company.objects.create(name="PT Baja Selat", name_key="BAJA SELAT", nib="9113010717666")


@pytest.fixture
def take_in(register):
    """Receive and check a file of the given content."""

    def take_in(content: bytes, name: str = "laporan.xlsx", **chosen):
        return check(receive(file=ContentFile(content, name=name), file_name=name, **chosen))

    return take_in


@pytest.fixture
def sent_back(take_in):
    """(upload, name, bytes) of a file's annotated copy."""

    def sent_back(content: bytes, name: str = "laporan.xlsx", *, fixes=(), **chosen):
        upload = take_in(content, name, **chosen)
        for row, column, value in fixes:
            upload.fixes.create(row=row, column=column, value=value)
        if fixes:
            upload = check(upload)
        annotated = annotate(upload)
        with annotated.file as file:
            return upload, annotated.name, file.read()

    return sent_back


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), rich_text=True)


def findings(upload) -> list[tuple]:
    """What a check found, without the words that quote a register's state."""
    return sorted(upload.issues.values_list("row", "column", "severity", "code"))
