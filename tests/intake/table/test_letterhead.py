"""What stands above a table, in the many ways it is written."""

from datetime import date, datetime

import pytest

from apps.intake.table.letterhead import read_letterhead

TITLES = ("LAPORAN PENEMPATAN TENAGA KERJA", "PENEMPATAN", "LOWONGAN")


def read(*rows, **names):
    return read_letterhead([list(row) for row in rows], sheet_titles=TITLES, **names)


@pytest.mark.parametrize(
    "rows",
    [
        [["Bulan", None, ": Maret 2023"]], [["Bulan : Maret 2023"]], [["Bulan:03/2023"]], [["Bulan", ":",
        "3-2023"]], [["Bulan : 2023-03"]],
        [["PERIODE : 1 s.d. 31 MARET 2023"]], [["Periode Maret 2023"]], [["Bulan Maret Tahun 2023"]],
        [["Bulan : Maret"], ["Tahun : 2023"]],
        [["Bulan", "Maret", None, "Tahun", 2023.0]], [["Bulan : Maret",
        "Tahun : 2023"]], [["PT X - PERIODE MARET 2023"]],
        [["LAPORAN PENEMPATAN TENAGA KERJA BULAN MARET 2023"]], [["LAPORAN PENEMPATAN TENAGA KERJA"], ["MARET 2023"]],
        [["LAPORAN PENEMPATAN TENAGA KERJA BULAN MARET"], ["TAHUN 2023"]], [["Periode",
        None, date(2023, 3, 1)]], [["Bulan", datetime(2023, 3, 31)]],
        [["Periode :", date(2023, 3, 1), "s/d",
        date(2023, 3, 31)]], [["Periode : 01/03/2023 - 31/03/2023"]], [["Bulan", 44986.0]],
        [["Bulan", 3.0], ["Tahun",
        2023.0]], [["Bulan : III / 2023"]], [["Bulan : Mrt '23"]], [["Bulan : MAR-23"]], [["Bulan : M A R E T 2023"]],
        [["Per 31 Maret 2023"]], [["1 - 31 Maret 2023"]], [["Perihal : Laporan Penempatan Bulan Maret 2023"]],
        [["Untuk Bulan : maret 2023"]], [["Bulan Laporan", ":", "MARET",
        2023.0]], [["Bulan/Tahun : Maret/2023"]], [["Bulan : march 2023"]],
        [["Nama Perusahaan : PT X\nBulan : Maret 2023"]],
        [["Cilegon, 5 April 2023"], ["LAPORAN PENEMPATAN MARET 2023"]],
        [["LAPORAN PENEMPATAN TANGGAL 1 S/D 31 MARET 2023"]], [["Tanggal : 5 April 2023"], ["Bulan : Maret 2023"]],
    ],
    ids=str,
)  # fmt: skip
def test_march_is_read(rows):
    letterhead = read(*rows)

    assert (letterhead.period, letterhead.period_source) == ((2023, 3), "sheet")


@pytest.mark.parametrize(
    ("month", "spellings"),
    [

        (1, "Januari JAN"), (2, "Februari Pebruari Feb PEB"), (3, "Maret Mar Mrt"), (4, "April Apr"), (5, "Mei"),
        (6, "Juni Jun"),
        (7, "Juli Jul"), (8, "Agustus Agt Ags AGU Agst"), (9, "September Sep Sept"), (10, "Oktober Okt"),
        (11, "November Nopember Nov Nop"), (12, "Desember Des DES."),
    ],
)  # fmt: skip
def test_every_usual_spelling_of_a_month_is_read(month, spellings):
    for spelling in spellings.split():
        assert read([f"Bulan : {spelling} 2023"]).period == (2023, month), spelling


@pytest.mark.parametrize(
    "rows",
    [
        [["Cilegon, 5 April 2023"]], [["Cilegon, April 2023"]], [["Periode : Januari s.d. Maret 2023"]],
        [["Periode : Triwulan I 2023"]],
        [["Nomor : 123/HRD/IV/2023"]], [["Tahun : 2023"]], [["Bulan : "]], [["Bulan : Maret"]],
        [["Tanggal : 5 April 2023"]],
        [["Nama Perusahaan : PT Agustus 17"]], [["Alamat : Jl. 10 November 45"]], [["Bulan : 13/2023"]],
    ],
    ids=str,
)  # fmt: skip
def test_no_month_is_guessed(rows):
    assert read(*rows).period is None


def test_file_name_is_the_last_resort_and_said_to_be_one():
    for name in (
        "LAP_PENEMPATAN_MAR2023.xlsx",
        "laporan 2023-03.xls",
        "202303 laporan.ods",
        "pt x maret 2023.csv",
        "03-2023.xlsx",
    ):
        letterhead = read(["LAPORAN"], file_name=name)
        assert (letterhead.period, letterhead.period_source) == ((2023, 3), "file_name"), name
    assert read(["Bulan : April 2023"], file_name="maret 2023.xlsx").period == (2023, 4)
    assert read(["LAPORAN"], file_name="laporan 12345.xlsx").period is None


def test_quarter_on_the_sheet_is_not_overruled_by_the_file_name():
    assert read(["Periode : Januari s.d. Maret 2023"], file_name="maret 2023.xlsx").period is None


def test_name_of_the_sheet_tells_the_month():
    assert read(["LAPORAN"], sheet_name="Mar 2023").period == (2023, 3)
    assert read(["LAPORAN PENEMPATAN TAHUN 2023"], sheet_name="Maret").period == (2023, 3)
    assert read(["LAPORAN"], sheet_name="Maret").period is None


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        ([["Nama Perusahaan",
        None, ": PT Baja Selat"]], "PT Baja Selat"), ([["Nama Perusahaan : PT. Baja  Selat,"]], "PT. Baja Selat"),
        ([["NAMA PERUSAHAAN", ":",
        "CV. MAJU"]], "CV. MAJU"), ([["Perusahaan = Koperasi Karyawan"]], "Koperasi Karyawan"),
        ([["Nama Perusahaan      : CV Maju        Bulan   : Des 2023"]], "CV Maju"),
        ([["Nama Perusahaan PT Baja Selat"]], "PT Baja Selat"),
        ([["PT. MANDIRI SELAT (PERSERO), - PERIODE MARET 2023"]], "PT. MANDIRI SELAT (PERSERO)"),
        ([["LAPORAN PENEMPATAN TENAGA KERJA PT. BAJA SELAT TBK BULAN PEBRUARI 2024"]], "PT. BAJA SELAT TBK"),
        ([["LAPORAN PENEMPATAN TENAGA KERJA"], ["PT BAJA SELAT"], ["BULAN MARET 2023"]], "PT BAJA SELAT"),
        ([["KRAKATAU BAJA (PERSERO) TBK, PT"]], "KRAKATAU BAJA (PERSERO) TBK, PT"),
        ([["RUMAH SAKIT SEJAHTERA - PERIODE MARET 2023"]], "RUMAH SAKIT SEJAHTERA"),
        ([["Nama Perusahaan : PT Tahun Emas"]], "PT Tahun Emas"),
        ([["Nama Perusahaan : PT Makmur (Cabang Cilegon)"]], "PT Makmur (Cabang Cilegon)"),
        ([["Nama Perusahaan", "PT Satu", None, "NIB", "6935358960365"]], "PT Satu"),
        ([["Alamat : Gedung PT Lain"], ["Kepada Yth. Kepala Dinas Tenaga Kerja"]], ""),
        ([["Nama Perusahaan : .........."]], ""),
        ([["PEMERINTAH KOTA CILEGON"], ["DINAS TENAGA KERJA"], ["LAPORAN PENEMPATAN - BULAN MARET 2023"]], ""),
    ],
    ids=str,
)  # fmt: skip
def test_company_is_read(rows, name):
    assert read(*rows).company_name == name


@pytest.mark.parametrize(
    "rows",
    [
        [["NIB", None, ": 6935358960365"]], [["NIB : 6935 3589 60365"]], [["NIB", 6935358960365.0]], [["NIB",
        6935358960365]],
        [["Nomor Induk Berusaha (NIB) : 6935358960365"]], [["No. NIB: '6935358960365"]], [["NIB. 6935358960365"]],
        [["NIB/WLKP", None], ["NIB : 6935358960365 ; No. WLKP : 42435.664117"]], [["Nama : X | NIB : 6935358960365"]],
    ],
    ids=str,
)  # fmt: skip
def test_nib_is_read(rows):
    assert read(*rows).nib == "6935358960365"


def test_nib_that_lost_its_first_zero_as_a_number_has_it_back():
    assert read(["NIB", 935358960365.0]).nib == "0935358960365"


def test_wlkp_number_is_read_as_text_and_as_a_number():
    assert read(["No. WLKP", ":", "42435.664117"]).wlkp_number == "42435.664117"
    assert read(["Nomor Pendaftaran : 42435.071110"]).wlkp_number == "42435.071110"
    assert read(["No. WLKP", 42435.07111]).wlkp_number == "42435.071110"
    assert read(["Nomor Pendaftaran WLKP : 42435.20190101.0001 (online)"]).wlkp_number == "42435.20190101.0001"


def test_letterhead_says_where_it_found_what():
    letterhead = read(
        ["LAPORAN PENEMPATAN TENAGA KERJA"], [], ["Nama Perusahaan", None, ": PT Baja"], ["Bulan", ":", "Maret 2023"]
    )

    assert letterhead.title == "LAPORAN PENEMPATAN TENAGA KERJA"
    assert letterhead.found_at == {"title": "A1", "company_name": "C3", "period": "C4"}


def test_sheet_without_a_letterhead_says_nothing():
    letterhead = read()

    assert (letterhead.title, letterhead.company_name, letterhead.nib, letterhead.period) == ("", "", "", None)
