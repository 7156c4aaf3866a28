import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from apps.intake.models import Upload
from apps.placement.tables.reporting_companies import count_reports
from apps.registry.models import EducationLevel, MinimumWage, Official
from apps.reporting.models import Month
from apps.reporting.periods import Period
from disnaker.summaries import summarize
from disnaker.summary_files import signer
from tests.conftest import SAMPLES, take_in
from tests.placement.summary_records import company, place

MARCH, APRIL = date(2023, 3, 1), date(2023, 4, 1)


def figures(period: str) -> dict:
    out = StringIO()
    call_command("summary", period, "--json", stdout=out)
    return json.loads(out.getvalue())


def totals(period: str):
    return {filled.table.name: filled.total.figures for filled in summarize(Period.parse(period)).tables}


@pytest.fixture
def samples_taken_in(companies) -> None:
    take_in(*sorted(path.name for path in SAMPLES.glob("[0-9]*")), "--apply", "--json")


def test_samples_taken_in_come_to_the_figures_counted_by_hand(samples_taken_in):
    truth = json.loads((SAMPLES / "truth.json").read_text())["months"]
    ladder = set(EducationLevel.objects.values_list("code", flat=True))

    for month, expected in truth.items():
        placement = figures(month)["placement"]
        placed, registered = placement["placed"], placement["vacancies"]["registered"]

        assert (placed["L"], placed["P"]) == (expected["placed_L"], expected["placed_P"])
        assert (registered["L"], registered["P"]) == (expected["vacancies_L"], expected["vacancies_P"])
        assert {code: n for code, n in placed["by_education"].items() if n} == expected["placed_by_education"]
        assert set(placed["by_education"]) == ladder


def test_companies_that_reported_nothing_still_reported(samples_taken_in):
    uploads = Upload.objects.applied().filter(period=MARCH)
    nil = set(uploads.filter(is_nil=True).values_list("company", flat=True))
    with_rows = set(uploads.filter(is_nil=False).values_list("company", flat=True))

    counted = count_reports(Period.parse("2023-03"))

    assert nil
    assert (counted.companies, counted.reported, counted.nil) == (40, len(nil | with_rows), len(nil - with_rows))
    assert counted.missing == 40 - counted.reported


def test_quarter_sums_its_months_and_leaves_out_the_next(office):
    employer = company()
    for month in (date(2022, 12, 1), date(2023, 1, 1), MARCH, MARCH, APRIL):
        place(employer, month)

    assert totals("2023-Q1")["placed_by_education"]["L"] == 3
    assert totals("2023-S1")["placed_by_education"]["L"] == 4
    assert totals("2023")["placed_by_education"]["sum"] == 4


def test_every_table_of_placements_comes_to_the_same_total(office):
    employer, other = company(), company("CV Anyer")
    place(employer, MARCH, sex="L", education="SD", contract="PKWT", kelurahan="36.72.01.1001")
    place(employer, MARCH, sex="P", education="S3", contract="")
    place(other, MARCH, sex="P", education="TS", contract="DAILY", kelurahan="36.72.08.1007")

    summary = summarize(Period.parse("2023-03"))

    for name in ("placed_by_education", "placed_by_contract", "placed_by_district", "placed_by_company"):
        assert summary.by_name[name].total.figures == {"L": 1, "P": 2, "sum": 3}, name
    assert summary.breaches == []
    district = summary.by_name["placed_by_district"].column("sum")
    assert (district["36.72.01"], district["36.72.08"], district["elsewhere"]) == (1, 1, 1)
    assert summary.by_name["placed_by_contract"].column("sum") == {"PKWT": 1, "PKWTT": 0, "DAILY": 1, "": 1}


def test_placement_counted_later_than_reported_belongs_to_the_later_month(office):
    place(company(), MARCH, posting_month=APRIL)

    assert totals("2023-03")["placed_by_education"]["sum"] == 0
    assert totals("2023-04")["placed_by_education"]["sum"] == 1


def test_education_on_the_placement_counts_not_that_of_the_person_today(office):
    placed = place(company(), MARCH, education="SMA")
    placed.person.education_id = "S1"
    placed.person.save()

    assert figures("2023-03")["placement"]["placed"]["by_education"]["SMA"] == 1


def test_period_is_as_open_as_its_least_finished_month(office):
    Month.objects.create(first_day=MARCH, state="signed")

    assert figures("2023-03")["state"] == "signed"
    assert figures("2023-Q1")["state"] == "open"


def test_minimum_wage_of_the_year_stands_in_the_figures_and_none_is_invented(office):
    assert figures("2023")["industrial_relations"]["minimum_wage"] == "4657222.94"
    MinimumWage.objects.filter(year=2023).delete()
    assert "minimum_wage" not in figures("2023")["industrial_relations"]


def test_head_in_office_on_the_last_day_signs(office):
    heads = {"position": "Kepala Dinas Tenaga Kerja", "is_head": True}
    Official.objects.create(name="Lama", valid_from=date(2020, 1, 1), valid_to=date(2023, 3, 30), **heads)
    acting = Official.objects.create(name="Baru", acting="Plt.", valid_from=date(2023, 3, 31), **heads)
    Official.objects.create(name="Kabid", position="Kepala Bidang Penta", valid_from=date(2023, 3, 31))

    assert signer(Period.parse("2023-03")) == acting
    assert signer(Period.parse("2023-02")).name == "Lama"
    assert signer(Period.parse("2019-12")) is None


@pytest.mark.parametrize("period", ["2023-3", "2023-13", "2023-Q5", "March", ""])
def test_command_refuses_what_is_no_period(office, period):
    with pytest.raises(CommandError, match="2023-Q1"):
        call_command("summary", period)


def test_command_says_why_a_file_cannot_be_written(office, tmp_path):
    with pytest.raises(CommandError, match="nowhere"):
        call_command("summary", "2023-03", "--pdf", str(tmp_path / "nowhere" / "x.pdf"))


def test_command_prints_the_tables_as_text(office):
    place(company("PT Tirta Anyer"), MARCH)
    out = StringIO()

    call_command("summary", "2023-03", stdout=out)

    assert "Maret 2023" in out.getvalue()
    assert "PT Tirta Anyer" in out.getvalue()
