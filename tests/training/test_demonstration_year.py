"""The training year 2023 of the demonstration comes to the figures that the office published (A16, A17)."""


import pytest

from apps.reporting.periods import Period
from disnaker.demonstration import _officials, _staff
from disnaker.demonstration.training_desk import TrainingDesk
from disnaker.summaries import summarize


@pytest.fixture
def year_2023(office) -> None:
    _staff("sandi-uji-coba")
    _officials()
    import time; t=time.monotonic()
    import cProfile; pr=cProfile.Profile()
    TrainingDesk().fill()
    print("FILL", time.monotonic()-t)


def test_x(year_2023):
    s = summarize(Period.parse("2023"))
    import json
    print(json.dumps(s.figures()["training"], indent=1))
    for t in s.training:
        print(t.table.name, t.total.figures, t.total.words)
        for r in t.rows: print("  ", r.label, r.figures, r.words)
    print(s.training_breaches)
