import pytest

from apps.intake.cells import CellError
from apps.intake.widgets.contract import ContractWidget


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        (
            "PKWT",
            "Pkwt|Kontrak (tidak tetap)|P.K.W.T.|Kontrak|kontrak 1 th|kontrak1th|PKWT-2|Contract",
        ),
        ("PKWTT", "PKWTT|Tetap|Karyawan Tetap|Permanen|Perjanjian Kerja Waktu Tidak Tertentu"),
        ("DAILY", "DAILY|Harian|Harian Lepas|BHL|Buruh Harian Lepas|Kontrak Harian|Tenaga Harian Lepas (THL)"),
    ],
)
def test_usual_spellings_are_known(code, texts):
    assert {ContractWidget().clean(text) for text in texts.split("|")} == {code}


@pytest.mark.parametrize(
    "value", ["Outsourcing", "Magang", "Tidak tetap", "PKWT/PKWTT", "Kontrak/Tetap", "Borongan", "Percobaan", 1, "?"]
)
def test_what_is_no_single_relation_of_work_is_refused(value):
    with pytest.raises(CellError) as refused:
        ContractWidget().clean(value)
    assert refused.value.code == "choice_unknown"
