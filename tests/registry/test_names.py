import csv
from collections import Counter

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from apps.registry.names import (
    KEY_LENGTH,
    clean_person_name,
    clean_spaces,
    company_key,
    person_key,
    region_key,
)


@pytest.mark.parametrize(
    "spelling",
    [
        "PT Baja Selat",
        "PT. BAJA  SELAT,",
        "P.T. Baja Selat",
        "P T BAJA SELAT",
        "PT.Baja Selat",
        "Baja Selat, PT",
        "BAJA SELAT PT.",
        "PT\xa0Baja-Selat",
        "Perseroan Terbatas Baja Selat",
    ],
)
def test_spellings_of_one_company_have_one_key(spelling):
    assert company_key(spelling) == "PT BAJA SELAT"


def test_state_and_listed_companies_are_found_in_either_order():
    assert company_key("Krakatau Steel (Persero) Tbk., PT") == company_key("PT Krakatau Steel (Persero) Tbk")
    assert company_key("PT (Persero) Krakatau Steel Tbk") == company_key("PT. KRAKATAU STEEL TBK (PERSERO)")


def test_companies_of_other_form_or_none_have_other_keys():
    keys = {company_key(name) for name in ("PT Baja Selat", "CV Baja Selat", "UD Baja Selat", "Baja Selat")}
    assert len(keys) == 4


def test_listed_company_is_not_taken_for_an_unlisted_one():
    assert company_key("PT Krakatau Steel") != company_key("PT Krakatau Steel Tbk")


def test_initials_with_and_without_stops_are_one_word():
    assert company_key("PT. K.S.") == company_key("PT KS") == "PT KS"
    assert company_key("P.T. S.K.F. Indonesia") == "PT SKF INDONESIA"


def test_ampersand_is_the_word_and():
    assert company_key("CV Ali & Anak") == company_key("CV. Ali dan Anak")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("CV. Maju", "CV MAJU"),
        ("Kop. Karyawan Baja", "KOPERASI KARYAWAN BAJA"),
        ("Fa. Sinar", "FIRMA SINAR"),
        ("Toko Fa", "TOKO FA"),
        ("PT", "PT"),
    ],
)
def test_legal_form_is_read_only_where_it_stands_by_itself(name, key):
    assert company_key(name) == key


@examples(deadline=None)
@given(st.text(max_size=160))
def test_company_key_fits_its_column(name):
    assert len(company_key(name)) <= KEY_LENGTH


@examples(deadline=None)
@given(st.text(max_size=40))
def test_company_key_of_a_key_is_the_key(name):
    key = company_key(name)
    assert company_key(company_key(key)) == company_key(key)


@pytest.mark.parametrize(
    "spelling", ["H. Moh. Nur'aini, S.T.", "MUHAMMAD NURAINI", "Muh. Nur’aini", "Dr. M. Nuraini", "Mochammad  Nur`aini"]
)
def test_spellings_of_one_person_have_one_key(spelling):
    assert person_key(spelling) == "MUHAMMAD NURAINI"


def test_other_persons_have_other_keys():
    assert person_key("Siti Aminah") != person_key("Siti Aminah Putri")
    assert person_key("Mohar Ali") != person_key("Muhammad Ali")
    assert person_key("Made Ali") != person_key("Muhammad Ali")


def test_name_of_one_letter_or_title_is_kept():
    assert person_key("M") == "M"
    assert person_key("H.") == "H"


def test_name_is_kept_with_its_titles_and_plain_apostrophes():
    assert clean_person_name("\xa0Dr. Nur’aini\xa0  Al‐Banjari,\tS.T. ") == "Dr. Nur'aini Al-Banjari, S.T."


def test_what_no_database_takes_is_cleaned_away():
    assert clean_spaces("Bu\x00di\u200b \ud800Hakim\ufeff") == "Budi Hakim"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karang Asem", "KARANGASEM"),
        ("Gerogol", "Grogol"),
        ("Dringo", "Kel. Deringo"),
        ("Pulomerak", "Kecamatan Pulo Merak"),
        ("Taman Sari", "Kelurahan: Tamansari"),
    ],
)
def test_spellings_of_one_region_have_one_key(one, other):
    assert region_key(one) == region_key(other)


def test_no_two_regions_of_a_level_share_a_key():
    with (settings.BASE_DIR / "disnaker/reference/regions.csv").open(encoding="utf-8") as file:
        keys = Counter((row["level"], region_key(row["name"])) for row in csv.DictReader(file))
    assert set(keys.values()) == {1}
