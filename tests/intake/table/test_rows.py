"""What each row under a head is. The rows are written out so that the reader sees them."""

from datetime import date

from apps.intake.cells import CellFault
from apps.intake.table.head import find_table
from apps.intake.table.rows import RowClassifier, RowKind
from tests.intake.table.vocabularies import ALL

DATA, BLANK, NUMBERING, TOTAL = RowKind.DATA, RowKind.BLANK, RowKind.NUMBERING, RowKind.TOTAL
NIL, SIGNATURE, REPEATED_HEAD = RowKind.NIL, RowKind.SIGNATURE, RowKind.REPEATED_HEAD
PLACED = [
    "No",
    "NIK",
    "Nama",
    "L/P",
    "Tempat Lahir",
    "Tanggal Lahir",
    "Pendidikan",
    "Jabatan",
    "Status",
    "TMT",
    "Upah",
    "Ket",
]
VACANT = ["No", "Jabatan", "L", "P", "Pendidikan", "Usia Maks", "Upah", "Batas Lamaran", "Syarat", "Ket"]


def kinds(head, *rows):
    table = find_table([head, *rows], [], ALL)
    classifier = RowClassifier(table)
    return [classifier.classify(number, row) for number, row in enumerate(rows, 2)]


def person(number, name="Siti Hidayat", **cells):
    row = [number, "3672034204919004", name, "P", "Cilegon", date(1991, 4, 2), "SMP", "Satpam", "PKWT",
    date(2023, 3, 20), 7790000.0, None]  # fmt: skip
    for heading, value in cells.items():
        row[PLACED.index(heading)] = value
    return row


def vacancy(number, position="Welder", male=2.0, female=1.0, **cells):
    row = [number, position, male, female, "SMK", 30.0, 6000000.0, date(2023, 3, 28), None, None]
    for heading, value in cells.items():
        row[VACANT.index(heading)] = value
    return row


def only(width=12, **cells):
    row = [None] * width
    for letter, value in cells.items():
        row[ord(letter) - 65] = value
    return row


def placed(*rows):
    return kinds(PLACED, *rows)


def vacant(*rows):
    return kinds(VACANT, *rows)


def test_blank_rows_between_data_are_skipped():
    assert placed(person(1.0), [None] * 12, only(C="  "), person(2.0)) == [DATA, BLANK, BLANK, DATA]


def test_prenumbered_empty_rows_of_a_template_are_blank():
    assert placed(person(1.0), only(A=2.0), only(A="3."), only(A="4")) == [DATA, BLANK, BLANK, BLANK]


def test_prenumbered_row_with_dashes_only_is_blank_after_data():
    assert placed(person(1.0), only(A=2.0, B="-", C="-", K=0.0)) == [DATA, BLANK]


def test_number_rows_under_the_head_are_no_data():
    count = [float(place) for place in range(1, 13)]
    bracketed = [f"({place})" for place in range(1, 13)]
    letters = list("abcdefghijkl")
    summed = ["1", "2", "3", "4", "5", "6=4+5", "7", "8", "9", "10", "11", "12"]

    assert placed(count, bracketed, letters, summed) == [NUMBERING] * 4


def test_number_row_that_leaves_out_a_column_is_no_data():
    assert vacant(["1", "2", "3", "4", "5", "6", None, "8", "9", None]) == [NUMBERING]


def test_total_rows_in_any_column_are_no_data():
    rows = [
        only(B="JUMLAH", C=30.0), only(A="JUMLAH", C=30.0), only(A="Sub Total",
        K=46000000.0), only(C="Jumlah Seluruhnya :", D="30 orang"),
        only(A="TOTAL (L + P)", D=12.0), only(B="Grand Total", K="Rp 46.000.000,-"), only(C="Jml. Laki-laki",
        D="12 org"),
        only(A="J U M L A H", D=3.0),
    ]  # fmt: skip

    assert placed(person(1.0), *rows, person(2.0)) == [DATA, *[TOTAL] * len(rows), DATA]


def test_person_called_jumlah_is_data():
    assert placed(person(1.0, "Jumlah"), person(2.0, "Jumlah Sari"), person(3.0, "Total Hutapea")) == [DATA] * 3


def test_person_called_jumlah_without_a_nik_is_data():
    assert placed(person(1.0, "Jumlah", NIK=None)) == [DATA]


def test_vacancy_for_total_quality_control_is_data():
    assert (
        vacant(vacancy(1.0, "Total Quality Control"), vacancy(2.0, "Total Quality Control", Pendidikan=None))
        == [DATA] * 2
    )


def test_sums_without_a_word_are_a_total():
    assert vacant(vacancy(1.0), vacancy(2.0), only(10, C=4.0, D=2.0)) == [DATA, DATA, TOTAL]


def test_total_of_a_comma_separated_file_is_text_and_still_a_total():
    assert vacant(vacancy("1"), only(10, B="JUMLAH", C="9", D="12")) == [DATA, TOTAL]


def test_vacancy_without_its_position_is_data():
    assert vacant(vacancy(3.0, None, 1.0, 5.0), vacancy(None, None, 1.0, 5.0)) == [DATA, DATA]


def test_nil_reports_have_no_data_row():
    for cell in (
        "NIHIL",
        "Nihil",
        "- NIHIL -",
        "N I H I L",
        "N  I  H  I  L",
        "Tidak ada",
        "tidak ada penempatan bulan ini",
        "Belum ada penerimaan",
    ):
        assert placed(only(B=cell)) == [NIL]
        assert placed(only(A=1.0, C=cell)) == [NIL]


def test_nil_row_with_dashes_in_every_column_has_no_data_row():
    assert placed(["-"] * 12) == [NIL]
    assert placed([1.0, *["-"] * 11]) == [NIL]
    assert placed([1.0, "-", "NIHIL", *["-"] * 9]) == [NIL]
    assert vacant([1.0, "NIHIL", 0.0, 0.0, "-", "-", "-", "-", None, None]) == [NIL]
    assert vacant([1.0, "-", 0.0, 0.0, "-", None, None, None, None, None]) == [NIL]


def test_data_row_that_says_tidak_ada_in_one_cell_is_data():
    assert placed(person(1.0, Ket="tidak ada"), person(2.0, NIK="tidak ada", Status=None)) == [DATA, DATA]


def test_signature_block_is_no_data():
    block = [
        only(J="Cilegon, 5 April 2023"), only(J="Pimpinan Perusahaan"), [None] * 12, only(J="( Agus Hakim )"),
        only(J="Direktur"),
    ]  # fmt: skip
    assert placed(person(1.0), [None] * 12, *block) == [DATA, BLANK, SIGNATURE, SIGNATURE, BLANK, SIGNATURE, SIGNATURE]


def test_signature_without_a_blank_row_and_without_brackets_is_no_data():
    block = [only(I="Cilegon, ....... April 2023"), only(I="HRD Manager"), only(I="Agus Hakim, S.E.")]
    assert placed(person(1.0), *block) == [DATA, SIGNATURE, SIGNATURE, SIGNATURE]


def test_empty_brackets_to_sign_in_are_no_data():
    assert placed(person(1.0), only(B="(...............)", J="(               )")) == [DATA, SIGNATURE]


def test_place_with_the_date_in_the_next_cell_is_no_data():
    block = [only(I="Cilegon,", J=date(2023, 4, 5)), only(J="Agus Hakim")]
    assert placed(person(1.0), *block) == [DATA, SIGNATURE, SIGNATURE]


def test_two_and_three_signers_side_by_side_are_no_data():
    rows = [
        only(B="Mengetahui,", I="Cilegon, 5 April 2023"), only(B="Direktur", I="HRD"), only(B="Agus Hakim",
        I="Siti Aminah"),
        only(B="Dibuat oleh", F="Diperiksa oleh", J="Disetujui oleh"), only(B="Agus Hakim", F="Budi Santoso",
        J="Citra Dewi"),
    ]  # fmt: skip
    assert placed(person(1.0), *rows) == [DATA, *[SIGNATURE] * 5]


def test_notes_under_the_table_are_no_data():
    rows = [
        only(A="Catatan:"), only(A=1.0, B="NIK sesuai KTP"), only(A="2.",
        B="Diisi lengkap"), only(A="*) coret yang tidak perlu"),
        only(A="Tembusan :"), only(A="1. Kepala Dinas"),
    ]  # fmt: skip
    assert placed(person(1.0), *rows) == [DATA, *[SIGNATURE] * 6]


def test_keterangan_under_the_table_is_no_data():
    assert placed(person(1.0), only(A="Keterangan :"), only(A="L", B="= Laki-laki"), only(A="P", B="= Perempuan")) == [
        DATA, SIGNATURE, SIGNATURE, SIGNATURE,
    ]  # fmt: skip


def test_data_that_comes_back_after_a_signature_is_data():
    assert placed(person(1.0), only(J="( Agus Hakim )"), [None] * 12, person(2.0)) == [DATA, SIGNATURE, BLANK, DATA]


def test_head_repeated_by_a_page_break_is_no_data_and_data_goes_on():
    assert placed(person(1.0), only(J="Cilegon, 5 April 2023"), PLACED, list(range(1, 13)), only(A=2.0, C="Budi")) == [
        DATA, SIGNATURE, REPEATED_HEAD, NUMBERING, DATA,
    ]  # fmt: skip


def test_both_rows_of_a_repeated_head_are_no_data():
    first = [
        "No",
        "Jabatan",
        "Jumlah Tenaga Kerja",
        None,
        "Pendidikan",
        "Usia Maks",
        "Upah",
        "Batas Lamaran",
        "Syarat",
        "Ket",
    ]
    second = only(10, C="L", D="P")
    table = find_table([first, second, vacancy(1.0), first, second], [], ALL)
    classifier = RowClassifier(table)

    found = [
        classifier.classify(number, row) for number, row in enumerate([vacancy(1.0), first, second, vacancy(2.0)], 3)
    ]

    assert table.head_rows == 2
    assert found == [DATA, REPEATED_HEAD, REPEATED_HEAD, DATA]


def test_row_that_misses_cells_is_data():
    assert placed(
        person(1.0), only(A=2.0, C="Budi"), only(A=3.0, B="3672034204919005"), only(B="3672034204919006",
        C="Rina"), person(5.0, None)
    ) == [DATA] * 5  # fmt: skip


def test_row_with_only_a_name_goes_on_where_the_table_goes_on():
    assert placed(person(1.0), only(C="Budi Santoso"), person(3.0)) == [DATA, DATA, DATA]


def test_poor_row_with_zeros_and_dashes_is_data_in_a_table_without_numbers():
    head = ["Jabatan", "L", "P", "Agama"]

    assert (
        kinds(head, ["Welder", 1.0, 2.0, None], ["Operator", 0.0, None, None], ["Manajer", "-", None, None])
        == [DATA] * 3
    )


def test_title_of_a_section_is_no_data():
    assert placed(only(A="A. KARYAWAN TETAP"), person(1.0), only(A="B", B="KARYAWAN KONTRAK"), person(2.0)) == [
        SIGNATURE, DATA, SIGNATURE, DATA,
    ]  # fmt: skip


def test_position_that_sounds_like_a_signer_is_data():
    assert (
        placed(person(1.0, Jabatan="Direktur"), person(2.0, "Perusahaan Wati"), person(3.0, Jabatan="HRD Manager"))
        == [DATA] * 3
    )
    assert (
        vacant(vacancy(1.0, "Manager"), vacancy(2.0, "HRD"), vacancy(3.0, "Pimpinan"), vacancy(None, "Personalia"))
        == [DATA] * 4
    )


def test_vacancy_for_a_signer_with_little_else_is_data():
    assert vacant(vacancy(1.0), only(10, A=2.0, B="Manager HRD", C=1.0)) == [DATA, DATA]


def test_small_table_without_numbers_keeps_its_rows():
    assert (
        kinds(["Jabatan", "L", "P"], ["Manager", 1.0, None], ["Welder", None, 3.0], ["Operator", 2.0, 2.0])
        == [DATA] * 3
    )


def test_formula_without_a_value_is_not_blank():
    fault = CellFault("formula_without_value", "=B3")
    assert placed(only(A=1.0, B=fault, C=fault)) == [DATA]


def test_row_wider_or_shorter_than_the_head_is_read():
    assert placed([*person(1.0), "x", None], person(2.0)[:5]) == [DATA, DATA]


def test_number_as_nik_is_data():
    assert placed(person(1.0, NIK=3672071709019100.0), person(2.0, NIK=3672071709019100)) == [DATA, DATA]


def test_recap_under_the_table_is_no_data():
    rows = [
        [None] * 12, only(B="Rekapitulasi"), only(B="Pendidikan", C="L", D="P"), only(B="SMA",
        C=3.0, D=4.0), only(B="S1", C=1.0, D=0.0),
        only(B="Jumlah", C=4.0, D=4.0),
    ]  # fmt: skip
    assert RowKind.DATA not in placed(person(1.0), *rows)[1:]


def test_wide_recap_under_the_table_is_no_data():
    rows = [
        [None] * 12, only(A="Rekapitulasi menurut pendidikan"), only(B="Pendidikan", C="L", D="P", E="Jumlah"),
        only(A=1.0, B="SMA", C=3.0, D=4.0, E=7.0), only(A=2.0, B="S1", C=1.0, D=0.0, E=1.0),
    ]  # fmt: skip
    assert RowKind.DATA not in placed(person(1.0), *rows)[1:]


def test_recap_under_vacancies_is_no_data():
    rows = [only(10), only(10, A="No", B="Pendidikan", C="Laki-laki", D="Perempuan"), only(10, A=1, B="SMA", C=3, D=4)]
    assert kinds(VACANT, vacancy(1.0), *rows) == [DATA, BLANK, SIGNATURE, SIGNATURE]


def test_person_below_the_head_of_another_table_is_not_lost():
    other = only(B="Pendidikan", C="L", D="P", E="Jumlah")
    numeric = person(3.0, NIK=3672034204919005)
    assert placed(person(1.0), only(), other, person(2.0), numeric)[3:] == [DATA, DATA]


def test_head_repeated_below_another_table_opens_the_table_again():
    rows = [vacancy(1), only(10), only(10, B="Pendidikan", C="L", D="P"), only(10, B="SMA", C=1, D=2)]
    assert kinds(VACANT, *rows, VACANT, vacancy(2))[-2:] == [REPEATED_HEAD, DATA]


def test_title_with_the_number_of_a_section_is_no_data():
    assert placed(person(1.0), only(A="II", C="DEPARTEMEN UMUM"), person(2.0)) == [DATA, SIGNATURE, DATA]
    assert placed(person(1.0), only(A="B.", C="DEPARTEMEN UMUM"), person(2.0)) == [DATA, SIGNATURE, DATA]


def test_company_list_row_with_a_company_name_is_data():
    head = ["name", "nib", "wlkp_number", "legal_form", "kbli", "kecamatan", "kelurahan"]
    row = ["PT Bahari Nusa Banten", "6935358960365", "42435.664117", "PT", "24102", "Grogol", "Rawa Arum"]

    assert (
        kinds(head, row, ["CV Maju", "6935358960366"], ["PT Baja Selat", None, None, None, None, "Grogol"])
        == [DATA] * 3
    )


def test_classifier_remembers_that_it_saw_nil():
    table = find_table([PLACED, only(B="NIHIL")], [], ALL)
    classifier = RowClassifier(table)

    classifier.classify(2, only(B="NIHIL"))

    assert classifier.saw_nil
