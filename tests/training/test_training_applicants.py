"""Lists of applicants from the file to the applicants of a class."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.intake.booking import CannotApply, book, outcome_counts, start_applying, withdraw
from apps.intake.checking import check
from apps.intake.kinds import kinds_of, resource_class
from apps.intake.models import Upload
from apps.registry.models import EducationLevel, Person
from apps.training.choices import ClassState, SelectionState
from apps.training.models import Applicant
from apps.training.services.enrolling import enrol
from tests.conftest import staff_member
from tests.intake.test_booking import told
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme, make_trainee
from tests.training.sheets import APPLICANT_HEADINGS, row_of, write_applicants

pytestmark = pytest.mark.usefixtures("office")
SCORES = (*APPLICANT_HEADINGS, "Hasil Administrasi", "Nilai Wawancara", "Nilai Tes Minat Bakat", "Keterangan")
BY_ROWS = (*APPLICANT_HEADINGS, "Pelatihan yang Diminati", "Angkatan")
NO_CLASS = "DAFTAR PENDAFTAR PELATIHAN"


@pytest.fixture
def las(office):
    """Las SMAW 4G, batch II of 2023: 20 places, open for applicants."""
    return make_class(make_programme("Las SMAW 4G"), batch=2, state=ClassState.REGISTRATION)


def last() -> Upload:
    return Upload.objects.latest("pk")


def codes(answer: dict) -> list[tuple]:
    return [(issue["row"], issue["column"], issue["code"]) for issue in answer["issues"]]


def test_a_hundred_apply_for_twenty_places(tmp_path, las):
    rows = [row_of(serial) for serial in range(1, 101)]
    rows[2] = row_of(3, **{"L/P": "P"})
    rows[4] = row_of(5, NIK="3672050501879005", **{"Tempat/Tgl Lahir": "Cilegon, 5 Januari 1987"})
    rows[6] = row_of(7, **{"Tempat/Tgl Lahir": "Serang, 8 Januari 2000"})

    answer = told(write_applicants(tmp_path / "a.xlsx", rows), "--apply")

    assert (answer["kind"], answer["status"], answer["file_issues"]) == ("training_applicants", "applied", [])
    assert answer["rows"] == {"read": 100, "accepted": 100, "rejected": 0}
    assert codes(answer) == [
        (11, "sex", "sex_mismatch_nik"),
        (13, "birth_date", "too_old"),
        (15, "birth_date", "birth_date_mismatch_nik"),
    ]
    assert (las.applicants.count(), las.trainees.count()) == (100, 0)
    assert (last().subject, last().subject_text) == (f"training.trainingclass:{las.pk}", str(las))
    las.refresh_from_db()
    assert las.state == ClassState.REGISTRATION


def test_applicant_and_person_hold_what_the_row_says(tmp_path, las):
    row = row_of(1, **{
        "Hasil Administrasi": "memenuhi syarat", "Nilai Wawancara": "82,5", "Nilai Tes Minat Bakat": 75,
        "Keterangan": "AK/1 ada", "Kelurahan": "Kab. Serang",
    })  # fmt: skip

    told(write_applicants(tmp_path / "a.xlsx", [row], headings=SCORES), "--apply")

    one = Applicant.objects.get()
    assert (one.training_class, one.applied_on, one.sex, one.education_id) == (las, date(2023, 3, 12), "L", "SMK")
    assert (one.admin_result, one.interview_score, one.aptitude_score) == ("passed", Decimal("82.50"), 75)
    assert (one.result, one.note, one.upload, one.upload_row) == ("", "AK/1 ada", last(), 9)
    person = one.person
    assert (person.birth_place, person.birth_date, person.phone) == ("Cilegon", date(2000, 1, 1), "081234567001")
    assert (person.kelurahan, person.address) == (None, "Link. Baja RT 01/02, Kab. Serang")


def test_same_content_saved_anew_changes_nothing(tmp_path, las):
    rows = [row_of(serial, **{"Hasil Administrasi": "Lolos", "Nilai Wawancara": 80}) for serial in range(1, 101)]
    told(write_applicants(tmp_path / "a.xlsx", rows, headings=SCORES), "--apply")
    told(write_applicants(tmp_path / "b.xlsx", rows, headings=SCORES, title="PENDAFTAR PELATIHAN LAS SMAW 4G"))

    compared = resource_class("training_applicants")().compare(last())
    told(tmp_path / "b.xlsx", "--apply")

    assert (compared.new, compared.changed, compared.unchanged) == (0, 0, 100)
    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 100}
    assert Applicant.objects.count() == Person.objects.count() == 100


def test_scores_come_later_and_a_blank_takes_nothing_back(tmp_path, las):
    told(write_applicants(tmp_path / "a.xlsx", [row_of(1), row_of(2, Keterangan="datang")], headings=SCORES), "--apply")
    later = [row_of(1, **{"Hasil Administrasi": "TMS", "Nilai Wawancara": "60"}), row_of(2), row_of(3)]

    answer = told(write_applicants(tmp_path / "b.xlsx", later, headings=SCORES), "--apply")

    assert codes(answer) == []
    assert outcome_counts(last()) == {"created": 1, "changed": 1, "unchanged": 1}
    first, second, _third = Applicant.objects.order_by("pk")
    assert (first.admin_result, first.interview_score, second.note) == ("failed", 60, "datang")


def test_selection_that_is_handed_in_is_not_changed_by_a_list(tmp_path, las):
    told(write_applicants(tmp_path / "a.xlsx", [row_of(1), row_of(2)], headings=SCORES), "--apply")
    las.selection = SelectionState.SUBMITTED
    las.save()
    rows = [row_of(1, **{"Nilai Wawancara": 90}), row_of(2), row_of(3)]

    answer = told(write_applicants(tmp_path / "b.xlsx", rows, headings=SCORES), "--apply")

    assert codes(answer) == [(9, "nik", "selection_over"), (11, "nik", "selection_over")]
    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 2}
    assert set(Applicant.objects.values_list("interview_score", flat=True)) == {None}


def test_doubtful_rows_are_pointed_out_and_wrong_ones_refused(tmp_path, las):
    las.programme.least_education = EducationLevel.objects.get(code="SMA")
    las.programme.save()
    rows = [
        row_of(1, **{"Pendidikan Terakhir": "SMP"}),
        row_of(2, **{"Nilai Wawancara": "101"}),
        row_of(3, **{"Hasil Administrasi": "entah"}),
        row_of(4, **{"L/P": ""}),
        row_of(1),
        row_of(6, NIK="3672059901009006"),
        row_of(7, **{"Nilai Tes Minat Bakat": "-5"}),
    ]

    answer = told(write_applicants(tmp_path / "a.xlsx", rows, headings=SCORES))

    assert answer["rows"] == {"read": 7, "accepted": 2, "rejected": 5}
    assert sorted(codes(answer)) == [
        (9, "education", "education_below"),
        (10, "interview_score", "mark_invalid"),
        (11, "admin_result", "word_unknown"),
        (12, "sex", "required"),
        (13, "nik", "duplicate_in_file"),
        (14, "nik", "nik_invalid"),
        (15, "aptitude_score", "mark_invalid"),
    ]


def test_age_is_that_on_the_day_of_applying(tmp_path, las):
    rows = [
        row_of(1, NIK="3672051203879001", **{"Tempat/Tgl Lahir": "Cilegon, 12 Maret 1987"}),
        row_of(2, NIK="3672051303879002", **{"Tempat/Tgl Lahir": "Cilegon, 13 Maret 1987"}),
        row_of(3, NIK="3672051203879003", **{"Tempat/Tgl Lahir": ""}),
    ]

    answer = told(write_applicants(tmp_path / "a.xlsx", rows))

    assert codes(answer) == [(9, "birth_date", "too_old"), (11, "birth_date", "too_old")]
    assert "36" in answer["issues"][0]["message"] and "35" in answer["issues"][0]["message"]


def test_nobody_applies_for_a_class_that_is_finished_or_cancelled(tmp_path, las):
    for number, state in enumerate((ClassState.FINISHED, ClassState.CANCELLED)):
        las.state, las.cancel_reason = state, "Anggaran dialihkan"
        las.save()

        answer = told(write_applicants(tmp_path / f"{number}.xlsx", [row_of(1), row_of(number + 2)]))

        assert [issue["code"] for issue in answer["issues"]] == ["class_closed"] * 2
        assert str(las) in answer["issues"][0]["message"]


def test_whoever_asks_for_another_class_of_the_year_is_pointed_out_with_its_name(tmp_path, las):
    sewing = make_class(make_programme("Menjahit"), batch=1, state=ClassState.REGISTRATION)
    before = make_class(make_programme("Menjahit"), batch=1, year=2022, state=ClassState.FINISHED)
    cancelled = make_class(
        make_programme("Tata Boga"), batch=1, state=ClassState.CANCELLED, cancel_reason="Anggaran dialihkan"
    )
    for serial, training_class in ((1, sewing), (2, before), (4, cancelled)):
        person = make_person("Budi Contoh A", nik=row_of(serial)["NIK"])
        Applicant.objects.create(training_class=training_class, person=person, sex="L")
    make_trainee(sewing, make_person(row_of(3)["Nama Lengkap"], nik=row_of(3)["NIK"]))

    answer = told(write_applicants(tmp_path / "a.xlsx", [row_of(serial) for serial in range(1, 5)]))

    warned = [issue for issue in answer["issues"] if issue["code"] == "elsewhere_this_year"]
    assert [issue["row"] for issue in warned] == [9, 11]
    assert all(str(sewing) in issue["message"] for issue in warned)


def test_known_nik_under_quite_another_name_is_pointed_out_and_the_register_stays(tmp_path, las):
    known = make_person("Siti Rahmawati", nik=row_of(1)["NIK"], born=None, phone="0811")

    answer = told(write_applicants(tmp_path / "a.xlsx", [row_of(1)]), "--apply")

    assert codes(answer) == [(9, "name", "name_differs")]
    known.refresh_from_db()
    assert (known.name, known.phone, known.birth_date) == ("Siti Rahmawati", "0811", date(2000, 1, 1))


def test_each_row_may_name_its_class(tmp_path, las):
    sewing = make_class(make_programme("Menjahit"), batch=1, state=ClassState.REGISTRATION)
    rows = [
        row_of(1, **{"Pelatihan yang Diminati": "Las SMAW 4G", "Angkatan": "II"}),
        row_of(2, **{"Pelatihan yang Diminati": "MENJAHIT", "Angkatan": ""}),
        row_of(2, **{"Pelatihan yang Diminati": "las smaw 4g", "Angkatan": 2}),
        row_of(4, **{"Pelatihan yang Diminati": "Menjahit", "Angkatan": "III"}),
        row_of(5, **{"Pelatihan yang Diminati": "Jahit"}),
        row_of(6, **{"Pelatihan yang Diminati": ""}),
    ]

    answer = told(write_applicants(tmp_path / "a.xlsx", rows, headings=BY_ROWS, title=NO_CLASS), "--apply")

    assert answer["file_issues"] == []
    assert codes(answer) == [
        (10, "nik", "elsewhere_this_year"),
        (11, "nik", "elsewhere_this_year"),
        (12, "batch", "batch_unknown"),
        (13, "programme", "choice_unknown"),
        (14, "programme", "class_missing"),
    ]
    assert "Menjahit" in answer["issues"][3]["message"]
    assert (las.applicants.count(), sewing.applicants.count(), Person.objects.count()) == (2, 1, 2)


def test_sheet_that_names_no_class_waits_until_staff_choose_it(tmp_path, las):
    answer = told(write_applicants(tmp_path / "a.xlsx", [row_of(1)], title=NO_CLASS), "--apply")
    upload = last()

    assert (answer["status"], answer["file_issues"]) == ("needs_attention", ["subject_unknown"])
    assert (codes(answer), answer["rows"]["accepted"]) == ([], 1)

    upload.chosen_subject = f"training.trainingclass:{las.pk}"
    upload.save()
    book(start_applying(upload=check(upload), by=None))
    assert las.applicants.count() == 1


def test_answers_of_a_google_form_are_read_without_a_title(tmp_path, las):
    headings = (
        "Timestamp", "Nama Lengkap sesuai KTP", "NIK", "Jenis Kelamin", "Tempat Lahir", "Tanggal Lahir",
        "Pendidikan Terakhir", "Jurusan", "Alamat Lengkap", "Nomor WhatsApp", "Alamat Email",
        "Program pelatihan yang diminati",
    )  # fmt: skip
    row = {
        "Timestamp": "12/03/2023 9:15:00", "Nama Lengkap sesuai KTP": "Budi Contoh Ab", "NIK": row_of(1)["NIK"],
        "Jenis Kelamin": "Laki-laki", "Tempat Lahir": "Cilegon", "Tanggal Lahir": "01/01/2000",
        "Pendidikan Terakhir": "SMK", "Jurusan": "Mesin", "Alamat Lengkap": "Link. Baja RT 01/02",
        "Nomor WhatsApp": "0812 3456 7001", "Alamat Email": "budi@", "Program pelatihan yang diminati": "Las SMAW 4G",
    }  # fmt: skip

    answer = told(write_applicants(tmp_path / "a.xlsx", [row], headings=headings, title=""), "--apply")

    assert (answer["kind"], answer["file_issues"]) == ("training_applicants", [])
    assert codes(answer) == [(9, "email", "email_invalid")]
    one = Applicant.objects.get()
    assert (one.training_class, one.applied_on) == (las, date(2023, 3, 12))
    assert (one.person.phone, one.person.email) == ("081234567001", "")


def test_title_tells_applicants_from_job_seekers_who_share_all_their_columns(tmp_path, las):
    headings = (*APPLICANT_HEADINGS, "Jurusan", "Tahun Lulus", "Umur")

    training = told(write_applicants(tmp_path / "a.xlsx", [row_of(1)], headings=headings))
    seekers = told(write_applicants(tmp_path / "b.xlsx", [row_of(1)], headings=headings, title=""))

    assert (training["kind"], seekers["kind"]) == ("training_applicants", "job_seeker_list")


@pytest.mark.django_db(transaction=True)
def test_withdrawal_takes_back_all_but_those_who_were_touched_or_take_part(tmp_path, las, head):
    told(write_applicants(tmp_path / "a.xlsx", [row_of(1)], headings=SCORES), "--apply")
    rows = [row_of(1, **{"Nilai Wawancara": 70}), *(row_of(serial) for serial in range(2, 6))]
    told(write_applicants(tmp_path / "b.xlsx", rows, headings=SCORES), "--apply")
    first, second, third, fourth, fifth = Applicant.objects.order_by("upload_row", "pk")
    fourth.note = "Datang lagi"
    fourth.save()
    enrol(training_class=las, person=fifth.person, joined_on=las.starts_on, applicant=fifth)

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.restored, set(done.kept)) == (2, 1, {str(fourth), str(fifth)})
    assert set(Applicant.objects.all()) == {first, fourth, fifth}
    first.refresh_from_db()
    assert first.interview_score is None
    assert not Person.objects.filter(pk__in=(second.person_id, third.person_id)).exists()


def test_class_that_ended_since_the_file_was_read_takes_no_applicant(tmp_path, las):
    told(write_applicants(tmp_path / "a.xlsx", [row_of(1)]))
    las.state = ClassState.FINISHED
    las.save()

    with pytest.raises(CannotApply, match="Las SMAW 4G"):
        book(start_applying(upload=last(), by=None))

    assert not Applicant.objects.exists()


def test_five_thousand_rows_are_booked_by_a_bounded_number_of_statements(tmp_path, las):
    rows = [row_of(serial) for serial in range(1, 5001)]
    answer = told(write_applicants(tmp_path / "a.xlsx", rows))
    assert answer["rows"] == {"read": 5000, "accepted": 5000, "rejected": 0}

    with CaptureQueriesContext(connection) as queries:
        book(start_applying(upload=last(), by=None))

    assert outcome_counts(last()) == {"created": 5000, "changed": 0, "unchanged": 0}
    assert len(queries) < 40


def test_list_is_offered_to_the_training_desk_alone(office):
    assert "training_applicants" in kinds_of(staff_member("Petugas BLK"))
    assert "training_applicants" not in kinds_of(staff_member("Petugas Penta"))


def test_export_has_the_headings_and_words_of_the_office(tmp_path, las):
    row = row_of(1, **{"Hasil Administrasi": "Ya", "Nilai Wawancara": "82,5", "Keterangan": "@kantor"})
    told(write_applicants(tmp_path / "a.xlsx", [row], headings=SCORES), "--apply")

    (exported,) = resource_class("training_applicants")().export(Applicant.objects.all()).dict

    assert (exported["NIK"], exported["Kelurahan"], exported["Kecamatan"]) == (row["NIK"], "Kotabumi", "Purwakarta")
    assert (exported["Program Pelatihan"], exported["Angkatan"], exported["Tahun Pelatihan"]) == (
        "Las SMAW 4G", "2", "2023",
    )  # fmt: skip
    assert (exported["Tanggal Daftar"], exported["Hasil Administrasi"]) == ("12/03/2023", "Lolos")
    assert (exported["Nilai Wawancara"], exported["Nilai Tes Minat Bakat"]) == ("82,5", "")
    assert exported["Keterangan"] == "'@kantor"


def test_review_page_of_the_desk_offers_the_classes_that_people_can_still_apply_for(tmp_path, las, client):
    over = make_class(las.programme, batch=1, state=ClassState.FINISHED)
    told(write_applicants(tmp_path / "a.xlsx", [row_of(1)], title=NO_CLASS))

    client.force_login(staff_member("Petugas BLK"))
    page = client.get(last().get_absolute_url()).content.decode()
    client.force_login(staff_member("Petugas Penta"))
    refused = client.get(last().get_absolute_url())

    assert f"training.trainingclass:{las.pk}" in page and str(las) in page
    assert f"training.trainingclass:{over.pk}" not in page
    assert refused.status_code != 200
