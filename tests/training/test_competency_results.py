"""Lists of asesi from the file to the competency tests of participants."""

from datetime import date

import pytest

from apps.intake.booking import outcome_counts, withdraw
from apps.intake.cells import CellError
from apps.intake.kinds import resource_class
from apps.training.models import CompetencyTest
from apps.training.resources.competency_cells import CompetencyWidget, TermWidget
from apps.training.resources.competency_titles import Titles, read_titles
from tests.conftest import staff_member
from tests.intake.test_booking import last, told
from tests.training.competency_sheets import asesi, write_asesi
from tests.training.records import make_class, make_programme, make_trainee

SCHEME = "Las SMAW Level II"
NUMBER = "25920 7212 2 0001234 2023"
OF_CLASS = ("LSP : LSP Las Indonesia", "Program Pelatihan : Las SMAW 4G Angkatan 1 Tahun 2023")


@pytest.fixture
def training_class(office):
    return make_class(make_programme(scheme=SCHEME), batch=1)


@pytest.fixture
def trainees(training_class):
    return [make_trainee(training_class, name=f"{name} Contoh") for name in ("Ahmad", "Budi", "Cici")]


def findings(answer) -> list[tuple]:
    return [
        (issue["row"], issue["column"], issue["code"]) for issue in answer["issues"] if issue["severity"] == "error"
    ]


def recorded() -> list[tuple]:
    return list(CompetencyTest.objects.order_by("trainee_id").values_list("trainee_id", "result", "certificate_number"))


def test_rows_become_tests_of_the_participants_they_name(tmp_path, trainees):
    rows = [
        asesi(trainees[0], "Kompeten", **{"No. Sertifikat": NUMBER, "Masa Berlaku": "3 tahun"}),
        asesi(trainees[1], "Belum Kompeten", **{"Masa Berlaku": "3 tahun"}),
    ]

    answer = told(write_asesi(tmp_path / "a.xlsx", rows, above=OF_CLASS), "--apply")

    assert answer["kind"] == "competency_results"
    assert answer["rows"] == {"read": 2, "accepted": 2, "rejected": 0}
    assert recorded() == [(trainees[0].pk, "K", NUMBER), (trainees[1].pk, "BK", "")]
    test = CompetencyTest.objects.get(result="K")
    assert (test.tested_on, test.valid_until) == (date(2023, 3, 20), date(2026, 3, 20))
    assert (test.body, test.scheme) == ("LSP Las Indonesia", SCHEME)
    assert (test.upload, test.upload_row) == (last(), 6)
    assert CompetencyTest.objects.get(result="BK").valid_until is None


def test_without_a_class_the_nik_tells_whose_training_it_was(tmp_path, trainees):
    later = make_class(make_programme("Menjahit", "Garmen"), starts_on=date(2023, 8, 7))
    make_trainee(later, trainees[0].person)

    told(write_asesi(tmp_path / "a.xlsx", [asesi(trainees[0])]), "--apply")

    assert recorded() == [(trainees[0].pk, "K", "")]


def test_somebody_in_two_classes_is_told_by_the_scheme_or_not_at_all(tmp_path, trainees):
    other = make_class(make_programme("Menjahit", "Garmen", scheme="Operator Jahit"), starts_on=date(2023, 1, 9))
    sewing = make_trainee(other, trainees[0].person)
    rows = [asesi(trainees[0], Skema="OPERATOR JAHIT"), asesi(trainees[0], Skema="Pengelolaan Usaha")]

    answer = told(write_asesi(tmp_path / "a.xlsx", rows), "--apply")

    assert findings(answer) == [(6, "nik", "class_uncertain")]
    assert CompetencyTest.objects.get().trainee == sewing
    assert CompetencyTest.objects.get().scheme == "Operator Jahit"


def test_test_more_than_a_year_after_the_class_belongs_to_none(tmp_path, trainees):
    rows = [asesi(trainees[0], Skema="", **{"Tanggal Uji": day}) for day in (date(2024, 3, 15), date(2024, 3, 16))]

    answer = told(write_asesi(tmp_path / "a.xlsx", rows))

    assert findings(answer)[0] == (6, "nik", "class_uncertain")
    assert answer["rows"]["accepted"] == 1


def test_blank_nik_is_made_up_by_the_name_within_the_class(tmp_path, training_class, trainees):
    make_trainee(training_class, name="Cici Contoh")
    rows = [asesi(trainees[0], NIK=""), asesi(trainees[2], NIK=""), asesi(trainees[1], NIK="3672010101909999")]

    answer = told(write_asesi(tmp_path / "a.xlsx", rows, above=OF_CLASS), "--apply")

    assert findings(answer) == [(7, "nik", "required"), (8, "nik", "participant_unknown")]
    assert recorded() == [(trainees[0].pk, "K", "")]


def test_day_body_and_scheme_stand_above_the_table_or_in_the_class(tmp_path, training_class, trainees):
    training_class.assessor_body = "LSP Kelas"
    training_class.save()
    headings = ("No", "NIK", "Nama Asesi", "Hasil", "No. Sertifikat")
    above = ("Tanggal Uji : Senin, 20 Maret 2023   TUK : UPT BLK Kota Cilegon",)

    told(write_asesi(tmp_path / "a.xlsx", [asesi(trainees[0])], above=above, headings=headings), "--apply")

    test = CompetencyTest.objects.get()
    assert (test.tested_on, test.body, test.scheme) == (date(2023, 3, 20), "LSP Kelas", SCHEME)


def test_what_nobody_tells_is_asked_for(tmp_path, trainees):
    headings = ("No", "NIK", "Nama Asesi", "Hasil", "No. Sertifikat")
    rows = [asesi(trainees[0])]

    without_day = told(write_asesi(tmp_path / "a.xlsx", rows, above=OF_CLASS, headings=headings))
    without_body = told(write_asesi(tmp_path / "b.xlsx", rows, above=()))

    assert findings(without_day) == [(6, "tested_on", "required")]
    assert findings(without_body) == [(4, "body", "required")]


def test_days_that_cannot_be_are_refused(tmp_path, trainees):
    rows = [
        asesi(trainees[0], **{"Tanggal Uji": date(2023, 3, 5)}),
        asesi(trainees[1], **{"Tanggal Uji": date(2099, 3, 5)}),
        asesi(trainees[2], **{"Masa Berlaku": date(2023, 3, 20)}),
    ]

    answer = told(write_asesi(tmp_path / "a.xlsx", rows, above=OF_CLASS))

    assert findings(answer) == [
        (6, "tested_on", "before_class"),
        (7, "tested_on", "date_future"),
        (8, "valid_until", "ends_before_start"),
    ]


def test_certificate_belongs_to_one_competent_person(tmp_path, trainees):
    told(write_asesi(tmp_path / "a.xlsx", [asesi(trainees[0], **{"No. Sertifikat": NUMBER})]), "--apply")
    rows = [
        asesi(trainees[1], **{"No. Sertifikat": NUMBER}),
        asesi(trainees[1], "BK", **{"No. Sertifikat": "B-1", "Tanggal Uji": date(2023, 5, 8)}),
        asesi(trainees[1], **{"No. Sertifikat": "B-2"}),
        asesi(trainees[2], **{"No. Sertifikat": "B-2"}),
    ]

    answer = told(write_asesi(tmp_path / "b.xlsx", rows))

    assert findings(answer) == [
        (5, "certificate_number", "certificate_held"),
        (6, "certificate_number", "not_competent"),
        (8, "certificate_number", "certificate_twice"),
    ]
    messages = [issue["message"] for issue in answer["issues"] if issue["severity"] == "error"]
    assert "Ahmad Contoh" in messages[0] and "Budi Contoh" in messages[2]


def test_list_saved_anew_changes_nothing_and_numbers_that_come_later_are_filled_in(tmp_path, trainees):
    told(write_asesi(tmp_path / "a.xlsx", [asesi(trainees[0]), asesi(trainees[1], "BK")]), "--apply")
    rows = [asesi(trainees[0], **{"No. Sertifikat": NUMBER}), asesi(trainees[1], "BK"), asesi(trainees[2])]
    told(write_asesi(tmp_path / "b.xlsx", rows))
    compared = resource_class("competency_results")().compare(last())
    told(tmp_path / "b.xlsx", "--apply")

    assert (compared.new, compared.changed, compared.unchanged) == (1, 1, 1)
    assert outcome_counts(last()) == {"created": 1, "changed": 1, "unchanged": 1}
    assert CompetencyTest.objects.get(trainee=trainees[0]).certificate_number == NUMBER

    told(write_asesi(tmp_path / "c.xlsx", [asesi(trainees[0])]), "--apply")
    assert CompetencyTest.objects.get(trainee=trainees[0]).certificate_number == NUMBER


def test_withdrawing_removes_what_is_new_and_gives_back_what_was(tmp_path, trainees):
    told(write_asesi(tmp_path / "a.xlsx", [asesi(trainees[0], "BK")]), "--apply")
    rows = [asesi(trainees[0], "K", **{"No. Sertifikat": NUMBER}), asesi(trainees[1])]
    told(write_asesi(tmp_path / "b.xlsx", rows), "--apply")

    result = withdraw(upload=last(), by=staff_member("Kepala UPT BLK"))

    assert (result.removed, result.restored, result.kept) == (1, 1, ())
    assert recorded() == [(trainees[0].pk, "BK", "")]


def test_same_person_twice_in_a_file_counts_once(tmp_path, trainees):
    rows = [asesi(trainees[0]), asesi(trainees[0])]

    assert findings(told(write_asesi(tmp_path / "a.xlsx", rows))) == [(6, "nik", "duplicate_in_file")]


def test_damaged_nik_is_known_by_its_name_within_the_class(tmp_path, training_class, trainees):
    person = trainees[0].person
    person.nik = "3672010101909010"
    person.save()
    rows = [asesi(trainees[0], NIK=3672010101909010)]

    with_class = told(write_asesi(tmp_path / "a.xlsx", rows, above=OF_CLASS))
    without = told(write_asesi(tmp_path / "b.xlsx", rows))

    assert with_class["rows"]["accepted"] == 1
    assert (5, "nik", "nik_mangled") in findings(without)


@pytest.mark.parametrize(
    ("cell", "result"),
    [
        ("K", "K"), ("bk", "BK"), ("Kompeten", "K"), ("BELUM KOMPETEN", "BK"), ("Kompeten (K)", "K"),
        ("Belum Kompeten (BK)", "BK"), ("Tidak kompeten", "BK"), ("B.K.", "BK"), ("B / K", None), ("K/BK", None),
        ("tidak K", None), ("hadir", None), ("belum uji", None),
    ],
)  # fmt: skip
def test_result_is_read_and_never_guessed(cell, result):
    if result is None:
        with pytest.raises(CellError):
            CompetencyWidget().clean(cell)
    else:
        assert CompetencyWidget().clean(cell) == result


@pytest.mark.parametrize(
    ("cell", "term"),
    [
        ("3 tahun", 3),
        ("3 (tiga) Tahun", 3),
        ("tiga tahun", 3),
        (5, 5),
        ("20 Maret 2026", date(2026, 3, 20)),
        ("-", None),
    ],
)
def test_term_is_a_day_or_years(cell, term):
    assert TermWidget().clean(cell) == term


def test_term_of_thirty_years_is_a_slip():
    with pytest.raises(CellError):
        TermWidget().clean("30 tahun")


def test_lines_above_the_table_tell_body_scheme_and_day():
    lines = [
        "HASIL UJI KOMPETENSI",
        "Nama LSP : LSP Logam dan Mesin Indonesia   TUK : UPT BLK Kota Cilegon",
        "Skema Sertifikasi : Las SMAW Level II   Tanggal Uji Kompetensi : 20 - 21 Maret 2023",
    ]

    assert read_titles(lines) == Titles("LSP Logam dan Mesin Indonesia", "Las SMAW Level II", date(2023, 3, 21))
    assert read_titles(["LSP LAS", "Tanggal : menyusul"]) == Titles()
