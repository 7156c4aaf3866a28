import csv
from collections import Counter

import pytest
from django.conf import settings

from apps.intake.cells import CellError
from apps.intake.widgets.education import EducationWidget, spelling_index

with (settings.BASE_DIR / "disnaker/reference/education.csv").open(encoding="utf-8") as file:
    LEVELS = list(csv.DictReader(file))
SPELLINGS = spelling_index((row["code"], row["name"], row["spellings"].split(";")) for row in LEVELS)
ORDER = [row["code"] for row in LEVELS]
WIDGET = EducationWidget(SPELLINGS)


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("TS", "Tidak Sekolah|belum sekolah|Tidak/Belum Sekolah"),
        ("TTSD", "Tidak Tamat SD|tdk tamat sd|SD tidak tamat"),
        ("SD", "SD|sd|Sekolah Dasar|MI|SD/MI|Paket A|SDN Ciwedus 1|Tamat SD|Sekolah Dasar (SD)|MIN 1 Cilegon"),
        ("SMP", "SMP|SLTP|MTs|M.Ts|SMP/MTs|Paket B|Tsanawiyah|SLTP/Sederajat|SMA tidak tamat"),
        ("SMA", "SMA|SMU|SLTA|MA|Aliyah|Paket C|SMA IPA|SMA/Sederajat|SMA/MA|SMA/SMK Sederajat|SMK atau SMA|SMA/K"),
        ("SMK", "SMK|STM|SMEA|SMK Teknik Mesin|SMK-TKJ|SMK (Mesin)|SMKN 1 Cilegon|SLTA Kejuruan|SMK/STM"),
        ("D1", "D1|D-I|Diploma 1|Diploma Satu"),
        ("D2", "D2|D.II|Diploma II"),
        ("D3", "D3|D-III|D.III|DIII|d iii|Diploma 3|Diploma III Kebidanan|D3 Akuntansi|Ahli Madya|A.Md|Sarjana Muda"),
        ("D4", "D4|D-IV Teknik|Diploma IV|Diploma (D4)|Sarjana Terapan"),
        ("S1", "S1|S.1|S-1|S 1|Strata 1|Strata-1|Sarjana|Sarjana Ekonomi|S1 Teknik Industri|D4/S1|S1/D-IV|S.Kom"),
        ("PROFESI", "Profesi|Ners|Dokter|Apoteker|S1 Profesi Ners"),
        ("S2", "S2|S-2|Magister|Magister Manajemen|Pasca Sarjana|Sarjana S2"),
        ("S3", "S3|Doktor|Strata 3"),
    ],
)
def test_usual_spellings_are_known(code, texts):
    assert {text: WIDGET.clean(text) for text in texts.split("|")} == dict.fromkeys(texts.split("|"), code)


@pytest.mark.parametrize(
    "value",
    [
        "Kursus Komputer",
        "Mahasiswa S1",
        "SMA kelas 2",
        "S1 belum lulus",
        "D3/S1",
        "SMA - D3",
        "D1/D2",
        "TK",
        "12",
        12,
        "?",
    ],
)
def test_what_names_no_single_finished_level_is_refused(value):
    with pytest.raises(CellError) as refused:
        WIDGET.clean(value)
    assert refused.value.code == "choice_unknown"


@pytest.mark.parametrize(
    ("text", "code"),
    [("D3/S1", "D3"), ("SMA - D3", "SMA"), ("Min. SMA/SMK", "SMA"), ("Minimal SMP s/d SMA", "SMP"), ("SMK", "SMK")],
)
def test_least_education_is_the_lowest_that_is_named(text, code):
    assert EducationWidget(SPELLINGS, order=ORDER).clean(text) == code


def test_no_spelling_belongs_to_two_levels():
    keys = Counter()
    for row in LEVELS:
        keys.update(set(EducationWidget(dict.fromkeys((row["name"], *row["spellings"].split(";")), "")).codes))
    assert {key for key, count in keys.items() if count > 1} == set()


def test_levels_of_the_reference_list_fit_their_columns():
    assert [int(row["rank"]) for row in LEVELS] == list(range(1, 15))
    assert all(len(text) <= 60 for text in SPELLINGS)
    assert {row["short_code"] for row in LEVELS} == {"11", "12", "13", "14", "15", "16", "17", "18"}
