"""Entering indicators, values and targets: scenario A26 by the pages of the planning section."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.reporting.models import Indicator, IndicatorValue, Target
from disnaker import reference_data
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member

VALUES = reverse("admin:reporting_indicatorvalue_changelist")
ADD_VALUE = reverse("admin:reporting_indicatorvalue_add")
ADD_TARGET = reverse("admin:reporting_target_add")
PUBLISHED = {
    "indicator": "TPT", "year": "2023", "value": "7,25",
    "source": "BPS, Sakernas Agustus 2023", "released_on": "2023-11-06", "note": "",
}  # fmt: skip


@pytest.fixture
def planning(client, office):
    client.force_login(staff_member("Perencanaan"))
    IndicatorValue.objects.all().delete()
    enter(2022, "8.10")
    return client


def enter(year: int, value: str, code: str = "TPT") -> IndicatorValue:
    return IndicatorValue.objects.create(
        indicator_id=code, year=year, value=value, source="BPS", released_on=date(year, 11, 6)
    )


def errors(response, field: str) -> str:
    return " ".join(response.context["adminform"].form.errors.get(field, []))


def kept(year: int = 2023, code: str = "TPT") -> Decimal | None:
    return IndicatorValue.objects.by_year(code).get(year)


def test_reference_data_holds_what_bps_published_of_the_city(office):
    values = IndicatorValue.objects.by_year("TPT")

    assert [f"{values[year]:.2f}" for year in range(2019, 2026)] == [
        "9.64", "12.69", "10.13", "8.10", "7.25", "6.08", "7.41",
    ]  # fmt: skip
    assert IndicatorValue.objects.by_year("TPAK") == {2022: Decimal("67.39"), 2023: Decimal("62.70")}
    assert IndicatorValue.objects.by_year("PENGANGGUR")[2023] == 15010
    assert "9,68" in IndicatorValue.objects.get(indicator="TPT", year=2019).note
    assert "15.020" in IndicatorValue.objects.get(indicator="PENGANGGUR", year=2023).note


def test_value_that_the_office_corrected_stays_when_reference_data_is_loaded_again(office):
    IndicatorValue.objects.filter(indicator="TPT", year=2019).update(value="9.68")

    reference_data.load()

    assert kept(2019) == Decimal("9.68")


def test_value_with_a_comma_is_kept_at_once(planning):
    response = planning.post(ADD_VALUE, PUBLISHED)

    assert response.status_code == 302
    assert kept() == Decimal("7.25")


def test_value_with_a_point_is_kept_only_after_the_tick(planning):
    typed = PUBLISHED | {"value": "7.25"}

    asked = planning.post(ADD_VALUE, typed)

    assert asked.status_code == 200
    assert "“7.25” ditulis dengan titik; dibaca sebagai 7,25." in errors(asked, "value")
    assert 'value="7.25"' in asked.text
    assert kept() is None

    assert planning.post(ADD_VALUE, typed | {"is_sure": "on"}).status_code == 302
    assert kept() == Decimal("7.25")


def test_point_that_may_part_thousands_is_asked_too(planning):
    asked = planning.post(ADD_VALUE, PUBLISHED | {"value": "4.657"})

    assert "“4.657” ditulis dengan titik; dibaca sebagai 4657." in errors(asked, "value")


def test_point_in_a_number_without_decimals_parts_thousands(planning):
    assert planning.post(ADD_VALUE, PUBLISHED | {"indicator": "PENGANGGUR", "value": "15.010"}).status_code == 302
    assert kept(code="PENGANGGUR") == 15010

    refused = planning.post(ADD_VALUE, PUBLISHED | {"indicator": "PENGANGGUR", "value": "15,5", "year": "2022"})
    assert "0 angka di belakang koma" in errors(refused, "value")


@pytest.mark.parametrize(("value", "is_asked"), [("4,05", False), ("4,04", True), ("12,15", False), ("12,16", True)])
def test_step_of_more_than_half_of_the_year_before_is_asked(planning, value, is_asked):
    response = planning.post(ADD_VALUE, PUBLISHED | {"value": value})

    assert (kept() is None) is is_asked
    if is_asked:
        assert f"Dari 8,10% pada 2022 ke {value}% pada 2023" in errors(response, "value")


def test_step_to_the_year_after_is_asked_too(planning):
    response = planning.post(ADD_VALUE, PUBLISHED | {"year": "2021", "released_on": "2021-11-05", "value": "81,0"})

    assert "Dari 81,00% pada 2021 ke 8,10% pada 2022 (−90,00%)" in errors(response, "value")


@pytest.mark.parametrize("missing", ["source", "released_on", "value", "year", "indicator"])
def test_value_needs_its_source_and_day_of_release(planning, missing):
    response = planning.post(ADD_VALUE, PUBLISHED | {missing: ""})

    assert errors(response, missing)
    assert kept() is None


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("value", "tujuh", "Ini bukan angka."),
        ("value", "1,234.56", "Ini bukan angka."),
        ("value", "725", "di luar 0 sampai 100"),
        ("year", "23", "empat angka"),
        ("released_on", (localdate() + timedelta(days=1)).isoformat(), "belum tiba"),
        ("released_on", "2022-11-07", "sebelum tahun nilai itu"),
        ("indicator", "PENEMPATAN", "dihitung dari catatan"),
    ],
)
def test_what_cannot_be_is_refused_with_its_cure(planning, field, typed, says):
    response = planning.post(ADD_VALUE, PUBLISHED | {field: typed})

    assert says in errors(response, field)
    assert kept() is None


def test_second_value_of_a_year_is_refused(planning):
    response = planning.post(ADD_VALUE, PUBLISHED | {"year": "2022", "released_on": "2022-11-07"})

    assert response.status_code == 200
    assert "sudah mempunyai nilai" in response.text


def test_change_page_shows_the_value_as_it_is_written_and_keeps_indicator_and_year(planning):
    value = enter(2023, "7.1")
    url = reverse("admin:reporting_indicatorvalue_change", args=[value.pk])
    form = form_of(planning.get(url))

    response = planning.post(url, form | {"value": "7,25", "year": "2019", "indicator": "TPAK"})

    assert form["value"] == "7,10"
    assert response.status_code == 302
    value.refresh_from_db()
    assert (value.indicator_id, value.year, value.value) == ("TPT", 2023, Decimal("7.25"))


def test_list_tells_the_change_in_points_and_percent(planning):
    enter(2023, "7.25")
    enter(2022, "67.39", "TPAK")
    enter(2023, "62.70", "TPAK")

    page = planning.get(VALUES, {"year__exact": "2023"}).text

    for text in ("7,25%", "−0,85 poin", "−10,49", "62,70%", "−4,69 poin"):
        assert text in page
    assert "2.023" not in page
    assert "67,39%" not in page


def test_indicator_with_values_by_hand_is_not_turned_to_the_records(planning):
    url = reverse("admin:reporting_indicator_change", args=["TPT"])
    form = form_of(planning.get(url))

    response = planning.post(url, form | {"measure": "placed"})

    assert "diisi dengan tangan" in errors(response, "measure")
    assert Indicator.objects.get(code="TPT").measure == ""


def test_planning_section_adds_an_indicator_counted_from_the_records(planning):
    form = {
        "code": "LUAR", "order": "75", "name": "Penempatan luar negeri", "unit": "orang", "decimals": "0",
        "direction": "positive", "definition": "",
    }  # fmt: skip

    refused = planning.post(reverse("admin:reporting_indicator_add"), form | {"measure": "karangan"})
    response = planning.post(reverse("admin:reporting_indicator_add"), form | {"measure": "placed_abroad"})

    assert errors(refused, "measure")
    assert response.status_code == 302
    assert Indicator.objects.get(code="LUAR").measure == "placed_abroad"


def test_target_is_entered_for_either_kind_and_is_above_nought(planning):
    target = {"indicator": "PENEMPATAN", "year": "2022", "value": "2.000", "source": "Perjanjian Kinerja 2022"}

    refused = planning.post(ADD_TARGET, target | {"value": "0"})
    response = planning.post(ADD_TARGET, target)

    assert refused.status_code == 200
    assert response.status_code == 302
    assert Target.objects.get().value == 2000


def test_clerk_reads_indicators_but_enters_none(client, clerk):
    client.force_login(clerk)

    assert client.get(VALUES).status_code == 200
    assert client.post(ADD_VALUE, PUBLISHED).status_code == 403
    assert client.post(ADD_TARGET, {}).status_code == 403
