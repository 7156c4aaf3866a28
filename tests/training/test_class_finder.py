"""The class that a sheet or a row names: by the words above the table, or by the cells of a row."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.training.choices import ClassState
from apps.training.class_finder import ClassFinder, ClassNotFound
from apps.training.class_words import Spoken, batch_in
from tests.training.records import make_class, make_programme

pytestmark = pytest.mark.django_db


@pytest.fixture
def classes(db):
    """By (programme, batch); all of 2023."""
    las, las_4g = make_programme("Las"), make_programme("Las SMAW 4G")
    menjahit = make_programme("Menjahit", trade="Garmen Apparel")
    return {
        (programme.name, batch): make_class(programme, batch=batch, state=state, cancel_reason="Anggaran dialihkan")
        for programme, batch, state in (
            (las, 1, ClassState.REGISTRATION),
            (las_4g, 1, ClassState.FINISHED),
            (las_4g, 2, ClassState.REGISTRATION),
            (menjahit, 1, ClassState.REGISTRATION),
            (menjahit, 2, ClassState.REGISTRATION),
            (menjahit, 3, ClassState.CANCELLED),
        )
    }


@pytest.mark.parametrize(
    ("texts", "named"),
    [
        (["DAFTAR PENDAFTAR PELATIHAN MENJAHIT ANGKATAN II TAHUN 2023"], ("Menjahit", 2)),
        (["Pelatihan Las SMAW 4G - Angkatan 1"], ("Las SMAW 4G", 1)),
        (["Program : LAS SMAW-4 G", "Kejuruan : Las", "Angkatan : II", "TA. 2023"], ("Las SMAW 4G", 2)),
        (["Pelatihan Menjahit", "Kloter 2"], ("Menjahit", 2)),
        (["Pelatihan Menjahit", "Gelombang ke-2"], ("Menjahit", 2)),
        (["Pelatihan Menjahit Paket kedua", "Peserta 16 orang"], ("Menjahit", 2)),
        (["UPT BLK KOTA CILEGON", "Sheet1", "pendaftar_menjahit_batch 1.xlsx"], ("Menjahit", 1)),
        (["PELATIHAN LAS TAHUN ANGGARAN 2023"], ("Las", 1)),
        (["PELATIHAN MENJAHIT ANGKATAN 1", "Cilegon, 6 Maret 2023"], ("Menjahit", 1)),
        (["Perda Nomor 3 Tahun 2019", "PELATIHAN MENJAHIT ANGKATAN 1"], ("Menjahit", 1)),
        (["PELATIHAN MENJAHIT ANGKATAN III"], ("Menjahit", 3)),
    ],
)
def test_texts_of_a_sheet_name_its_class(classes, texts, named):
    assert ClassFinder().by_texts(texts) == classes[named]


@pytest.mark.parametrize(
    "texts",
    [
        ["DAFTAR PENDAFTAR PELATIHAN UPT BLK TAHUN 2023"],
        ["PELATIHAN MENJAHIT TAHUN 2023"],
        ["PELATIHAN MENJAHIT ANGKATAN II TAHUN 2024"],
        ["PELATIHAN MENJAHIT ANGKATAN I dan II"],
        ["PELATIHAN MENJAHIT", "Angkatan I", "Gelombang 2"],
        ["PELATIHAN LAS SMAW 3G ANGKATAN I"],
        ["PELATIHAN MENJAHIT DAN LAS ANGKATAN I"],
        ["Penjahitan ANGKATAN I"],
    ],
)
def test_nothing_is_guessed_from_the_texts(classes, texts):
    assert ClassFinder().by_texts(texts) is None


def test_name_alone_means_the_only_class_that_has_not_ended_unless_results_are_told(classes):
    texts = ["Pelatihan Las SMAW 4G"]

    assert ClassFinder().by_texts(texts) == classes["Las SMAW 4G", 2]
    assert ClassFinder(prefers_open=False).by_texts(texts) is None


def test_cells_of_a_row_name_its_class(classes):
    finder = ClassFinder()

    assert finder.by_cells("las smaw 4g", "Angkatan I", "2023") == classes["Las SMAW 4G", 1]
    assert finder.by_cells("Menjahit (Gelombang II)") == classes["Menjahit", 2]
    assert finder.by_cells("Garmen Apparel", "1") == classes["Menjahit", 1]
    assert finder.by_cells("Menjahit", above=Spoken(frozenset({2}))) == classes["Menjahit", 2]


def test_row_that_says_nothing_against_it_is_about_the_class_of_its_sheet(classes):
    finder, sheet = ClassFinder(), classes["Menjahit", 2]

    assert {
        finder.by_cells(None, subject=sheet),
        finder.by_cells("MENJAHIT", subject=sheet),
        finder.by_cells("Garmen Apparel", "II", "TA 2023", subject=sheet),
    } == {sheet}
    assert finder.by_cells("Menjahit", "1", subject=sheet) == classes["Menjahit", 1]


@pytest.mark.parametrize(
    ("cells", "column", "code", "said"),
    [
        (("Jahit",), "programme", "choice_unknown", "Menjahit"),
        (("Kecantikan",), "programme", "choice_unknown", "Kecantikan"),
        (("Menjahit", "9"), "batch", "batch_unknown", "9"),
        (("Menjahit", "Sabtu"), "batch", "batch_unknown", "Sabtu"),
        (("Menjahit",), "batch", "class_uncertain", "2"),
        (("Menjahit", "1", "2024"), "year", "class_unknown", "2024"),
        (("Menjahit", "1", "23"), "year", "year_invalid", "23"),
        ((None, "1"), "programme", "class_missing", ""),
    ],
)
def test_each_doubt_about_a_row_has_its_own_sentence(classes, cells, column, code, said):
    with pytest.raises(ClassNotFound) as doubt:
        ClassFinder().by_cells(*cells)

    assert (doubt.value.column, doubt.value.code) == (column, code)
    assert said in doubt.value.message


def test_finder_asks_the_database_twice_however_many_rows_there_are(classes):
    with CaptureQueriesContext(connection) as queries:
        finder = ClassFinder()
        for batch in (1, 2) * 50:
            assert finder.by_cells("Menjahit", str(batch)).programme.trade.name == "Garmen Apparel"

    assert len(queries) == 2


@pytest.mark.parametrize(
    ("written", "number"), [("IV", 4), ("ix", 9), ("XIV", 14), ("ke-3", 3), ("2.0", 2), ("IIII", None), ("0", None)]
)
def test_batches_are_read_in_roman_and_arabic_numbers(written, number):
    assert batch_in(written) == number
