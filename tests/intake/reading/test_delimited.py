"""Text tables, whatever the separator and the encoding; row numbers are those Excel would show."""

import codecs

import pytest

TABLE = [["No", "NIK", "Nama"], ["1", "3672014101909001", "Siti"], ["2", "3672014101909002", "Agus"]]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separator_is_found(read, separator):
    content = "\r\n".join(separator.join(row) for row in TABLE).encode()

    assert list(read(content)[0].values()) == TABLE


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("cp1252", b""),
    ],
)
def test_encoding_is_found(read, encoding, mark):
    content = mark + "NIK;Nama;Kota\r\n3672014101909001;Renée “Café”;Cilegon\r\n".encode(encoding)

    assert read(content)[0] == {1: ["NIK", "Nama", "Kota"], 2: ["3672014101909001", "Renée “Café”", "Cilegon"]}


def test_blank_lines_count_and_line_breaks_within_quotes_do_not(read):
    content = b'PT Baja\n\nNIK;Nama;Alamat\n3672;"Siti ""Ami""";"Jl. Raya\nNo. 5"\n\n;;\n3673;Agus;Link. Baru\n'

    assert read(content)[0] == {
        1: ["PT Baja", None, None],
        3: ["NIK", "Nama", "Alamat"],
        4: ["3672", 'Siti "Ami"', "Jl. Raya\nNo. 5"],
        7: ["3673", "Agus", "Link. Baru"],
    }


def test_line_that_names_the_separator_is_no_row(read):
    assert read(b"sep=;\r\nNIK;Nama\r\n3672;Siti, S.E.\r\n")[0] == {1: ["NIK", "Nama"], 2: ["3672", "Siti, S.E."]}


def test_commas_within_semicolon_columns_do_not_split(read):
    content = b"No;Nama;Upah\n1;Siti, S.E., M.M.;4.657.222,94\n2;Agus, S.T., M.T.;4.700.000,00\n"

    assert read(content)[0][2] == ["1", "Siti, S.E., M.M.", "4.657.222,94"]


def test_short_table_below_a_long_letterhead_is_a_table(read):
    letterhead = "".join(f"Baris kop surat ke-{number}\n" for number in range(12))

    [sheet] = read((letterhead + "No,NIK,Nama,L/P\n1,3672014101909001,Siti,P\n").encode())

    assert sheet[14] == ["1", "3672014101909001", "Siti", "P"]


def test_table_of_headings_alone_is_a_table(read):
    assert read(b"No;NIK;Nama;L/P\r\n")[0] == {1: ["No", "NIK", "Nama", "L/P"]}


def test_rows_of_uneven_width_are_filled_up(read):
    assert read(b"No;NIK;Nama;Catatan\n1;3672;Siti\n2;3673;Agus;baru\n")[0][2] == ["1", "3672", "Siti", None]


def test_formula_of_nothing_but_a_text_is_that_text(read):
    content = b'No;NIK;Telp;Nama\n1;="3672014101909001";"=""0812""";=A1&"x"\n'
    assert read(content)[0][2] == ["1", "3672014101909001", "0812", '=A1&"x"']


def test_wholly_quoted_numbers_stay_text(read):
    assert read(b'"No","NIK","Telp"\n"1","3672014101909001","0812"\n')[0][2] == ["1", "3672014101909001", "0812"]


@pytest.mark.parametrize("following", [3, 200_000])
def test_quotation_mark_never_closed_is_told_with_its_row(refusal, following):
    content = b"No;NIK;Nama\n1;3672;Siti\n" + b'2;3673;"Agus\n' + b"3;3674;Budi\n" * following

    assert refusal(content) == ("unreadable", "open_quote")


@pytest.mark.parametrize(
    "prose",
    [
        "Laporan bulan Maret 2023\n",
        "Kepada Yth. Kepala Dinas,\ndi Cilegon\n\nBersama ini kami laporkan, bahwa, pada bulan ini,\ntidak ada.\n",
        "def f(a, b):\n    return a, b\n\nprint(f(1, 2))\n",
        "BEGIN:VCARD\nFN:Siti\nEND:VCARD\n",
    ],
)
def test_prose_is_no_table(refusal, prose):
    assert refusal(prose.encode()) == ("not_a_spreadsheet", "prose")
