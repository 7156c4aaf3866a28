"""The sample reports are read whole: every row that the truth beside them speaks of is there."""

import json
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TRUTH = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))["files"]


@pytest.mark.parametrize("name", TRUTH)
def test_every_row_of_the_sample_is_read(read, name):
    sheets = read((SAMPLES / name).read_bytes(), name="unggahan")

    expected = {row["row"] for row in TRUTH[name]["rows"]}
    assert any(expected <= set(sheet) for sheet in sheets)
