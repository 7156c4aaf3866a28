"""Lists of job seekers: what is registered, what is told, and what is never counted twice."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.documents.models import Counter
from apps.intake.booking import book, outcome_counts, start_applying, withdraw
from apps.intake.checking import check
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.intake.widgets.disability import DisabilityWidget
from apps.placement.models import CardIssue, JobSeeker, StagedJobSeeker
from apps.placement.services.cards import replace_lost
from apps.placement.services.registration import register
from apps.registry.models import EducationLevel, Person
from apps.reporting.models import Month
from tests.intake.test_booking import told
from tests.registry.records import make_person

SIAPKERJA = (
    "nik", "nama", "email", "no_hp", "tempat_tanggal_lahir", "alamat_domisili", "domisili", "jenis_kelamin",
    "kondisi_fisik", "pendidikan_terakhir", "jurusan", "tanggal_daftar", "status_verifikasi",
)  # fmt: skip
FURTHER = (
    "KECAMATAN",
    "TAHUN_LULUS",
    "UPAH_DIINGINKAN",
    "JABATAN_DIINGINKAN",
    "WILAYAH_DIINGINKAN",
    "UMUR_SAAT_DAFTAR",
)

pytestmark = pytest.mark.usefixtures("office")


def seeker(serial: int, **changes) -> dict:
    """A row of SIAPkerja's export; `serial` 9000 to 9999 makes the person, born on 17 May 1995."""
    row = {
        "nik": f"367205170595{serial}", "nama": f"Budi Contoh {'ABCDEFGHIJ'[serial % 10]}", "email": "", "no_hp": "",
        "tempat_tanggal_lahir": "Cilegon, 17-05-1995", "alamat_domisili": "Link. Baja RT 01/02",
        "domisili": "Kotabumi", "jenis_kelamin": "Laki-laki", "kondisi_fisik": "Tidak ada",
        "pendidikan_terakhir": "SMK", "jurusan": "", "tanggal_daftar": "05-01-2023",
        "status_verifikasi": "Terverifikasi",
    }  # fmt: skip
    return row | changes


def write_list(path: Path, rows: list[dict], *, headings=SIAPKERJA, above: int = 0) -> Path:
    """An export: `above` blank rows, the headings, the data."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Sheet1")
        sheet.write_row(above, 0, headings)
        for number, row in enumerate(rows, above + 1):
            sheet.write_row(number, 0, [row.get(heading, "") for heading in headings])
    return path


def last() -> Upload:
    return Upload.objects.latest("pk")


def codes(answer: dict) -> list[tuple]:
    return [(issue["row"], issue["column"], issue["code"]) for issue in answer["issues"]]


def test_export_of_siapkerja_becomes_registrations_with_cards(tmp_path):
    rows = [
        seeker(9001, jurusan="Teknik Mesin", TAHUN_LULUS="2019", JABATAN_DIINGINKAN="Tukang Las",
               UPAH_DIINGINKAN="5.000.000", WILAYAH_DIINGINKAN="Cilegon", kondisi_fisik="Tuna Rungu"),
        seeker(9002, tanggal_daftar="28-02-2022"),
    ]  # fmt: skip

    answer = told(write_list(tmp_path / "a.xlsx", rows, headings=(*SIAPKERJA, *FURTHER)), "--apply")

    assert (answer["kind"], answer["status"], answer["file_issues"]) == ("job_seeker_list", "applied", [])
    assert codes(answer) == []
    first, second = JobSeeker.objects.order_by("upload_row")
    assert (first.number, second.number) == ("000001/AK-1/3672/01/2023", "000001/AK-1/3672/02/2022")
    assert (first.registered_on, first.posting_month) == (date(2023, 1, 5), date(2023, 1, 1))
    assert (first.age, first.age_band, first.since_graduation) == (27, 20, 3)
    assert (first.valid_until, first.next_report_due) == (date(2025, 1, 5), date(2023, 7, 5))
    assert (first.wanted_position, first.wanted_wage, first.note) == ("Tukang Las", 5_000_000, "Terverifikasi")
    assert (first.person.kelurahan.name, first.person.disability) == ("Kotabumi", "sensory")
    assert (second.age, second.valid_until) == (26, date(2024, 2, 28))
    assert set(CardIssue.objects.values_list("job_seeker", "kind", "number", "number_year")) == {
        (first.pk, "new", first.number, 2023),
        (second.pk, "new", second.number, 2022),
    }


def test_list_and_counter_freeze_the_same_facts(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001, jurusan="Teknik Mesin")]), "--apply")
    education = EducationLevel.objects.get(code="SMK")
    at_counter = register(
        person=make_person(born=date(1995, 5, 17)), registered_on=date(2023, 1, 5), education=education,
        major="Teknik Mesin", by=None,
    )  # fmt: skip

    frozen = [
        "age", "age_band", "ipk_code", "since_graduation", "occupation_group", "valid_until", "next_report_due",
        "posting_month", "state",
    ]  # fmt: skip
    by_list = JobSeeker.objects.exclude(pk=at_counter.pk).values(*frozen).get()
    assert by_list == JobSeeker.objects.filter(pk=at_counter.pk).values(*frozen).get()


def test_nobody_is_registered_twice_and_nothing_is_dropped_silently(tmp_path):
    """A9: one NIK in rows 7 and 19, and a person whose registration is open already."""
    known = register(
        person=make_person("Budi Contoh J", nik=seeker(9009)["nik"], born=date(1995, 5, 17)),
        registered_on=date(2023, 1, 2), education=EducationLevel.objects.get(code="SMK"), by=None,
    )  # fmt: skip
    rows = [seeker(serial) for serial in range(9010, 9030)]
    rows[2], rows[14], rows[17] = seeker(9001), seeker(9001), seeker(9009, JABATAN_DIINGINKAN="Operator")

    path = write_list(tmp_path / "a.xlsx", rows, headings=(*SIAPKERJA, *FURTHER), above=3)
    answer = told(path)

    assert answer["rows"] == {"read": 20, "accepted": 19, "rejected": 1}
    assert codes(answer) == [
        (7, "nik", "nik_twice"), (19, "nik", "duplicate_in_file"), (19, "nik", "nik_twice"),
        (22, "nik", "registered_already"),
    ]  # fmt: skip
    messages = {(issue["row"], issue["code"]): issue["message"] for issue in answer["issues"]}
    assert messages[7, "nik_twice"].startswith("NIK ganda (baris 7 dan 19)")
    assert f"Sudah terdaftar, No. {known.number}" in messages[22, "registered_already"]
    offered = resource_class("job_seeker_list")().compare(last())
    assert (offered.new, offered.changed, offered.unchanged) == (18, 1, 0)

    told(path, "--apply")
    assert outcome_counts(last()) == {"created": 18, "changed": 1, "unchanged": 0}
    assert JobSeeker.objects.count() == 19
    assert JobSeeker.objects.filter(person=known.person).get().wanted_position == "Operator"


def test_same_list_saved_anew_registers_nobody(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001), seeker(9002)]), "--apply")
    told(write_list(tmp_path / "b.xlsx", [seeker(9001), seeker(9002)], above=1), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 2}
    assert (JobSeeker.objects.count(), Counter.objects.get().last) == (2, 2)


def test_registration_that_had_not_ended_by_that_day_is_not_opened_a_second_time(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001)]), "--apply")
    JobSeeker.objects.update(
        state="removed", removal_reason="withdrew", ended_on=date(2023, 6, 1), ended_month=date(2023, 6, 1)
    )

    told(write_list(tmp_path / "b.xlsx", [seeker(9001, tanggal_daftar="31-05-2023")]), "--apply")
    assert outcome_counts(last()) == {"created": 0, "changed": 0, "unchanged": 1}

    told(write_list(tmp_path / "c.xlsx", [seeker(9001, tanggal_daftar="01-06-2023")]), "--apply")
    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 0}


def test_age_is_reckoned_from_the_nik_and_those_below_15_are_refused(tmp_path):
    rows = [
        seeker(9001, tempat_tanggal_lahir=""),
        seeker(9002, nik="3672050601089002", tempat_tanggal_lahir=""),
        seeker(9003, nik="3672050501089003", tempat_tanggal_lahir=""),
    ]

    answer = told(write_list(tmp_path / "a.xlsx", rows), "--apply")

    assert codes(answer) == [(3, "birth_date", "under_age")]
    assert list(JobSeeker.objects.order_by("upload_row").values_list("age", flat=True)) == [27, 15]


def test_registration_of_a_closed_month_counts_in_the_open_one(tmp_path):
    Month.objects.create(first_day=date(2023, 1, 1), state="signed")

    told(write_list(tmp_path / "a.xlsx", [seeker(9001)]), "--apply")

    assert JobSeeker.objects.get().posting_month == date(2023, 2, 1)


def test_place_outside_the_city_stands_behind_the_address(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001, domisili="Kab. Serang")]), "--apply")

    person = Person.objects.get()
    assert (person.kelurahan, person.address) == (None, "Link. Baja RT 01/02, Kab. Serang")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Normal", ""), ("Tidak ada", ""), ("Non Disabilitas", ""), ("Sehat jasmani dan rohani", ""),
     ("Fisik", "physical"), ("Tuna Daksa", "physical"), ("Netra", "sensory"), ("Disabilitas Rungu/Wicara", "sensory"),
     ("Grahita", "intellectual"), ("Mental", "mental"), ("Daksa dan Netra", "multiple"), ("Ganda", "multiple"),
     ("Berkacamata", "Berkacamata"),
     ("Fisik normal", ""), ("Sehat fisik dan mental", ""), ("Tidak buta warna", ""), ("Tidak ada gangguan mental", ""),
     ("Normal (non disabilitas)", ""), ("Tidak/Normal", ""),
     ("Tidak normal", "Tidak normal"), ("Sehat, tuna netra", "Sehat, tuna netra"), ("Buta warna", "Buta warna"),
     ("Tidak ada gangguan pendengaran", "Tidak ada gangguan pendengaran")],
)  # fmt: skip
def test_physical_condition_in_the_words_of_the_lists(written, meant):
    assert DisabilityWidget().clean(written) == meant


def test_withdrawal_keeps_a_registration_that_was_used_since(tmp_path, head):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001), seeker(9002)]), "--apply")
    used = JobSeeker.objects.get(upload_row=2)
    replace_lost(job_seeker=used, on=date(2023, 2, 1), by=head)
    CardIssue.objects.filter(job_seeker=used).update(printed_at="2023-02-01T00:00Z")

    done = withdraw(upload=last(), by=head)

    assert (done.removed, done.kept) == (1, (str(used),))
    assert (JobSeeker.objects.get(), Person.objects.get()) == (used, used.person)


def test_withdrawn_numbers_are_not_given_again(tmp_path):
    told(write_list(tmp_path / "a.xlsx", [seeker(9001)]), "--apply")
    withdraw(upload=last(), by=None)

    told(write_list(tmp_path / "b.xlsx", [seeker(9001)], above=1), "--apply")

    assert JobSeeker.objects.get().number == "000002/AK-1/3672/01/2023"


def many(count: int):
    """Rows of invented persons born over thirty years, registered over one."""
    first = date(1970, 1, 1)
    for number in range(count):
        born, day = first + timedelta(days=number % 10_000), date(2022, 1, 1) + timedelta(days=number % 365)
        nik = f"3672{1 + number % 8:02}{born:%d%m%y}{9000 + number // 10_000:04}"
        yield seeker(
            9000, nik=nik, tempat_tanggal_lahir=f"Cilegon, {born:%d-%m-%Y}", tanggal_daftar=f"{day:%d-%m-%Y}",
        )  # fmt: skip


def test_twenty_thousand_rows_are_taken_in_by_a_bounded_number_of_statements(tmp_path):
    path = write_list(tmp_path / "a.xlsx", list(many(20_000)))
    answer = told(path)
    upload = last()
    assert answer["rows"] == {"read": 20_000, "accepted": 20_000, "rejected": 0}
    assert StagedJobSeeker.objects.filter(upload_id=upload.pk).count() == 20_000

    with CaptureQueriesContext(connection) as queries:
        book(start_applying(upload=upload, by=None))

    assert outcome_counts(upload) == {"created": 20_000, "changed": 0, "unchanged": 0}
    assert len(queries) < 45
    assert (Person.objects.count(), JobSeeker.objects.count(), CardIssue.objects.count()) == (20_000,) * 3
    # 20,000 days over 365: each of the first 290 days of the year stands 55 times, the other 75 days 54 times.
    assert JobSeeker.objects.filter(posting_month=date(2022, 1, 1)).count() == 31 * 55
    assert JobSeeker.objects.filter(posting_month=date(2022, 12, 1)).count() == 31 * 54
    assert JobSeeker.objects.order_by("upload_row").last().number == "020000/AK-1/3672/10/2022"
    assert check(upload).state == "applied"
