import pytest

from apps.intake.reading.workbook import FileRefused, open_workbook
from tests.intake.workbooks import limits


@pytest.fixture
def read(tmp_path):
    """Read a file of the given content: a list with, for each visible sheet, its rows by Excel's row number."""

    def read(content: bytes, *, name: str = "laporan.xlsx", **changed) -> list[dict[int, list]]:
        path = tmp_path / name
        path.write_bytes(content)
        with open_workbook(path, limits=limits(**changed)) as book:
            return [
                {number: cells for chunk in book.rows(sheet.index) for number, cells in chunk}
                for sheet in book.sheets
                if not sheet.hidden
            ]

    return read


@pytest.fixture
def refusal(read):
    """(code, reason) with which a file of the given content is refused."""

    def refusal(content: bytes, **changed) -> tuple[str, str]:
        with pytest.raises(FileRefused) as refused:
            read(content, **changed)
        assert str(refused.value.message)
        return refused.value.code, refused.value.reason

    return refusal


@pytest.fixture
def opened(tmp_path):
    """The open workbook of a file of the given content."""

    def opened(content: bytes, *, name: str = "laporan.xlsx", **changed):
        path = tmp_path / name
        path.write_bytes(content)
        return open_workbook(path, limits=limits(**changed))

    return opened
