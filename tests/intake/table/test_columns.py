"""Which headings stand for which fields, and which for none."""

import pytest

from apps.intake.table.columns import match_columns
from apps.intake.table.wording import excel_letter, normalise_heading
from tests.intake.table.vocabularies import ALL, COMPANY, PLACEMENT, VACANCY


def match(vocabulary, *headings, profile=None):
    columns = match_columns(vocabulary, [(heading,) if heading else () for heading in headings], profile)
    return [column.fields for column in columns]


def how(vocabulary, heading):
    return match_columns(vocabulary, [(heading,)])[0].how


@pytest.mark.parametrize("vocabulary", ALL, ids=lambda vocabulary: vocabulary.kind)
def test_every_accepted_heading_stands_for_its_own_field(vocabulary):
    for name, titles in vocabulary.titles.items():
        for title in titles:
            assert match(vocabulary, title) == [vocabulary.fills(name)], title


FOREIGN = """
Agama; Gol. Darah; Nama Ibu; Nama Ibu Kandung; Nama Perusahaan; Status Perkawinan; Status Kawin; Masa Kontrak;
Tanggal Berakhir; Tgl Berakhir Kontrak; Habis Kontrak; Akhir Kontrak; No. Rekening; NPWP; No. KK; Umur; Usia; Email;
No. BPJS; Kartu BPJS; Nama Bank; Alamat Perusahaan; Alamat Email; Tanggal Kontrak; No. PKWT; Tanggal PKWT;
Lama Kontrak; Masa Kerja; Asal Sekolah; Nama Sekolah; Jurusan; Tahun Lulus; Pengalaman Kerja; Kecamatan; RT/RW;
Kab/Kota; Status Domisili; Status Rumah; Status Pajak; Kewarganegaraan; Tunjangan; Nama Ayah; Jumlah Anak;
Nomor Induk Karyawan; No. Karyawan; Tgl Mulai Magang; Nama Panggilan; Lokasi Kerja; Jenis Usaha; No. SIM;
Tanggal Lamaran; Tanggal Keluar; Nama Pelapor; Nama Pimpinan; Telp Kantor; No Telp Darurat; Tanggal Lahir Anak;
Upah Lembur; No; No. Urut; Pekerjaan Orang Tua; Nama Suami/Istri; Jangka Waktu PKWT; Kode Pos; Foto;
Nama dan Alamat Perusahaan; Status BPJS; Nama/NIK; Tanggal
"""


@pytest.mark.parametrize(
    "heading", [heading.strip() for heading in FOREIGN.replace("\n", ";").split(";") if heading.strip()]
)
def test_heading_nobody_asked_for_is_taken_for_none(heading):
    assert match(PLACEMENT, heading) == [()]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("NAMA\nLENGKAP", "name"), ("N A M A", "name"), ("Nama Tenaga Kerja yang Ditempatkan",
        "name"), ("Nama Lengkap (sesuai KTP)", "name"),
        ("Nama\u00a0Karyawan", "name"), ("NIK (16 digit)", "nik"), ("No.KTP/ NIK", "nik"), ("No. KTP *",
        "nik"), ("NOKTP", "nik"),
        ("Nomor Induk\nKependudukan (NIK)", "nik"), ("L/P *)", "sex"), ("Jns Klmn", "sex"), ("TGL_LAHIR", "birth_date"),
        ("Tanggal Lahir (DD/MM/YYYY)", "birth_date"), ("Pendidikan (SD/SMP/SMA)", "education"), ("Kel./Desa",
        "kelurahan"),
        ("No. HP / WhatsApp", "phone"), ("Jabatan / Posisi / Bagian", "position"), ("Status Kerja (PKWT/PKWTT)",
        "contract"),
        ("TMT (dd/mm/yyyy)", "start_date"), ("Upah/Gaji per Bulan (Rp)", "wage"), ("Upah 2023 (Rp)",
        "wage"), ("KET.", "note"),
        ("Alamat Rumah Sesuai KTP", "address"), ("Prénom / Nama", None),
    ],
)  # fmt: skip
def test_heading_as_companies_write_it(heading, name):
    assert match(PLACEMENT, heading) == [(name,) if name else ()]


def test_slip_of_the_pen_is_a_likely_match_and_said_to_be_one():
    for heading in ("Tangal Lahir", "Pendidkan", "Pendidikan Terkahir", "Alamt", "Kelurahn"):
        assert how(PLACEMENT, heading) in ("likely", "exact"), heading
    assert how(PLACEMENT, "Tangal Lahir") == "likely"


def test_word_with_a_sense_of_its_own_is_no_slip_for_another():
    assert match(PLACEMENT, "Kontak") == [("phone",)]
    assert match(PLACEMENT, "No. KK", "Pendapatan Lain") == [(), ()]


def test_place_and_date_of_birth_in_one_column_fill_two_fields():
    for heading in ("Tempat/Tgl Lahir", "TTL", "Tempat & Tanggal Lahir", "Tempat, Tgl. Lahir"):
        assert match(PLACEMENT, heading) == [("birth_place", "birth_date")]


def test_no_field_is_given_to_two_columns():
    assert match(PLACEMENT, "Alamat", "Alamat", "Nama", None, "Nama") == [("address",), (), ("name",), (), ()]


def test_more_precise_heading_wins_over_the_general_one():
    assert match(PLACEMENT, "Status", "Status Kerja") == [(), ("contract",)]
    assert match(PLACEMENT, "NIK", "No. KTP") == [(), ("nik",)]
    assert match(PLACEMENT, "Nama Tenaga Kerja yang Ditempatkan", "Nama") == [(), ("name",)]


def test_l_and_p_are_counts_in_a_list_of_vacancies_and_l_p_is_the_sex_of_a_person():
    assert match(VACANCY, "Jabatan", "L", "P") == [("position",), ("count_male",), ("count_female",)]
    assert match(PLACEMENT, "NIK", "L/P") == [("nik",), ("sex",)]


def test_sum_beside_the_counts_is_no_count():
    assert match(VACANCY, "L", "P", "Jumlah") == [("count_male",), ("count_female",), ()]
    assert match(VACANCY, "L", "P", "L/P", "Jumlah Tenaga Kerja") == [
        ("count_male",),
        ("count_female",),
        ("count_either",),
        (),
    ]
    assert match(VACANCY, "L", "P", "Total (L + P)") == [("count_male",), ("count_female",), ()]
    assert match(VACANCY, "Jabatan", "Jumlah") == [("position",), ("count_either",)]


def test_two_ticked_columns_carry_one_field():
    columns = match_columns(PLACEMENT, [("NIK",), ("Jenis Kelamin", "L"), ("Jenis Kelamin", "P")])

    assert [(column.fields, column.ticked) for column in columns] == [(("nik",), ""), (("sex",), "L"), ((), "P")]


def test_ticked_columns_yield_to_a_column_of_the_sex_itself():
    assert match(PLACEMENT, "L", "P", "JK") == [(), (), ("sex",)]


def test_profile_of_the_sender_comes_first_and_may_leave_a_column_out():
    profile = {"kode": "nik", "nik": "", "ttl": "birth"}

    columns = match_columns(PLACEMENT, [("Kode",), ("NIK",), ("T.T.L",)], profile)

    assert [(column.fields, column.how) for column in columns] == [
        (("nik",), "profile"), ((), "profile"), (("birth_place", "birth_date"), "profile"),
    ]  # fmt: skip


def test_headings_of_a_list_of_companies():
    assert match(COMPANY, "No", "Nama Perusahaan", "No. NIB", "Nomor WLKP", "Alamat Perusahaan", "Kec.",
    "Kel/Desa") == [
        (), ("name",), ("nib",), ("wlkp_number",), ("address",), ("kecamatan",), ("kelurahan",),
    ]  # fmt: skip


def test_normalised_heading_is_the_same_for_all_ways_to_write_it():
    assert {normalise_heading(text) for text in ("No. KTP", " no  ktp ", "NO.\nKTP", "No/KTP", "Nó KTP", "no_ktp")} == {
        "no ktp"
    }
    assert normalise_heading("Upah (Rp)") == normalise_heading("UPAH") == "upah"
    assert normalise_heading("N.I.K.") == normalise_heading("N I K") == "nik"
    assert normalise_heading(None) == ""
    assert normalise_heading(7.0) == "7"


def test_letters_of_columns_are_those_of_excel():
    assert [excel_letter(index) for index in (0, 25, 26, 51, 701, 702)] == ["A", "Z", "AA", "AZ", "ZZ", "AAA"]
