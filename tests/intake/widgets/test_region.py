import csv

import pytest
from django.conf import settings

from apps.intake.widgets.region import RegionWidget
from apps.registry.names import region_key

with (settings.BASE_DIR / "disnaker/reference/regions.csv").open(encoding="utf-8") as file:
    ROWS = list(csv.DictReader(file))
VILLAGES = {region_key(row["name"]): row["code"] for row in ROWS if row["level"] == "kelurahan"}
DISTRICTS = {region_key(row["name"]): row["code"] for row in ROWS if row["level"] == "kecamatan"}
WIDGET = RegionWidget(VILLAGES, DISTRICTS, city="Cilegon")


@pytest.mark.parametrize(
    "text",
    [
        "Grogol",
        "GEROGOL",
        "Kel. Grogol",
        "Kelurahan Grogol",
        "Grogol Kec. Gerogol",
        "Grogol (Gerogol)",
        "Kel. Grogol, Kec. Grogol",
        "Grogol, Cilegon",
        "Grogol, Kota Cilegon",
    ],
)
def test_village_is_found_by_its_spellings_and_its_district(text):
    assert WIDGET.clean(text) == "36.72.06.1002"


@pytest.mark.parametrize(
    "text", ["Serang", "Kotabumi, Lampung Utara", "Grogol, Jakarta Barat", "Jl. Raya Merak 1", "("]
)
def test_place_outside_the_city_has_no_code(text):
    assert WIDGET.clean(text) is None


def test_district_of_another_column_must_agree():
    assert WIDGET.clean("Grogol", kecamatan="Gerogol") == "36.72.06.1002"
    assert WIDGET.clean("Grogol", kecamatan="Cibeber") is None
    assert WIDGET.clean("Grogol", kecamatan="-") == "36.72.06.1002"


def test_name_of_two_villages_needs_its_district():
    villages = {"sukamaju": ["36.72.01.1009", "36.72.02.1009"]}
    widget = RegionWidget(villages, {"cibeber": "36.72.01", "cilegon": "36.72.02"}, city="Cilegon")
    assert widget.clean("Sukamaju") is None
    assert widget.clean("Sukamaju, Cibeber") == "36.72.01.1009"
    assert widget.clean("Sukamaju", kecamatan="Cilegon") == "36.72.02.1009"
