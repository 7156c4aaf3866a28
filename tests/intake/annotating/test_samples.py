"""Every sample file, sent back and taken in again."""

import subprocess
from pathlib import Path

import pytest

from tests.intake.annotating.conftest import findings, opened

SAMPLES = sorted(path for path in (Path(__file__).resolve().parents[2] / "samples").iterdir() if path.suffix != ".json")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_annotated_file_taken_in_again_gives_the_same_findings(path, sent_back, take_in):
    upload, name, content = sent_back(path.read_bytes(), path.name)

    again = take_in(content, name)

    assert findings(again) == findings(upload)
    assert (again.kind, again.head_row, again.rows_read, again.is_nil) == (
        upload.kind, upload.head_row, upload.rows_read, upload.is_nil,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["04 banyak kesalahan.xlsx", "07 xls lama.xls"])
def test_libreoffice_opens_the_annotated_file_with_its_comments(name, sent_back, tmp_path):
    path = next(path for path in SAMPLES if path.name == name)
    _upload, _name, content = sent_back(path.read_bytes(), path.name)
    (tmp_path / "terkoreksi.xlsx").write_bytes(content)

    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", tmp_path / "out", tmp_path / "terkoreksi.xlsx"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    ours, theirs = (opened(one).worksheets for one in (content, (tmp_path / "out" / "terkoreksi.xlsx").read_bytes()))
    assert [sheet.title for sheet in theirs] == [sheet.title for sheet in ours]
    assert comments(theirs) == comments(ours)


def comments(sheets) -> dict:
    return {
        (sheet.title, cell.coordinate): " ".join(cell.comment.text.split())
        for sheet in sheets
        for line in sheet.iter_rows()
        for cell in line
        if cell.comment
    }
