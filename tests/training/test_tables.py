"""The tables of the training desk: what they count, that they agree, and that each figure opens what it counts."""

import re
from datetime import date
from html import unescape

import pytest
from django.db.models import Sum
from django.urls import reverse

from apps.registry.choices import Fund
from apps.reporting.periods import Period
from apps.training.choices import ClassState, Competency, Occupied, TracerMonth
from apps.training.models import TrainingClass
from disnaker.summaries import TRAINING_DESK, summarize
from tests.conftest import staff_member
from tests.training import tables_records as records

FIGURE = re.compile(r'<td class="num"><a href="([^"]*)">([^<]*)</a>')
STAT = re.compile(r'<a class="stat" href="([^"]*)">.*?<span class="stat__value">([^<]*)</span>', re.S)
EMPLOYED, SELF_EMPLOYED = Occupied.EMPLOYED, Occupied.SELF_EMPLOYED


@pytest.fixture
def spring(office) -> None:
    """Two welding classes and one for persons with a disability that ended in March, one of sewing in April.

    Eleven took part in March to the end: seven men and four women.
    """
    first, second = records.finished(), records.finished()
    speaking = records.finished("Public Speaking", "Bisnis", fund=Fund.OWN, is_for_disabled=True)
    april = records.finished("Menjahit", "Garmen", starts_on=date(2023, 4, 3))
    men = [records.trained(first) for _number in range(4)]
    women = [records.trained(first, "P", education="S1", district="36.72.08") for _number in range(2)]
    records.left(first)
    failed = records.trained(second, graduated=False, education="", district="")
    disabled = [records.trained(speaking, sex, disabled=True) for sex in "LLPP"]
    records.trained(april, "P")
    records.end(first, second, speaking, april)
    records.tested(men[0], Competency.NOT_YET)
    records.tested(men[0], Competency.COMPETENT, date(2023, 6, 5))
    records.tested(men[1], Competency.NOT_YET)
    records.tested(women[0], Competency.COMPETENT)
    for trainee in (men[0], men[2], disabled[0]):
        records.certified(trainee)
    records.certified(men[3], void="Salah nama")
    records.says(men[0], TracerMonth.THREE, EMPLOYED)
    records.says(men[0], TracerMonth.SIX, EMPLOYED)
    records.says(women[0], TracerMonth.SIX, SELF_EMPLOYED)
    records.says(men[2], TracerMonth.TWELVE, EMPLOYED)
    records.says(men[3], TracerMonth.THREE, Occupied.STUDYING)
    records.says(failed, TracerMonth.THREE, EMPLOYED)
    records.planned()
    records.planned(fund=Fund.NATIONAL, packages=1, quota=20)
    records.planned("Menjahit", "Garmen")


def filled(period: str):
    summary = summarize(Period.parse(period))
    assert summary.breaches_of(TRAINING_DESK) == []
    return summary.by_desk(TRAINING_DESK)


def test_recap_counts_each_programme_under_its_trade(spring):
    recap = filled("2023-03")["training_recap"]
    labels = [row.label for row in recap.rows]
    welding = next(row for row in recap.rows if row.label == "Las SMAW 4G")

    assert labels == ["Bisnis", "Public Speaking", "Garmen", "Menjahit", "Las", "Las SMAW 4G"]
    assert welding.figures == {
        "packages_planned": 3, "packages": 2, "quota": 60, "L": 5, "P": 2, "sum": 7, "hours": 160,
        "person_hours": 560, "graduated": 6, "competent": 2, "not_yet": 1, "placed": 2, "budget": 200_000_000,
        "spent": 97_000_000,
    }  # fmt: skip
    assert welding.words["percent"] == "48,50"
    assert recap.total.words["percent"] == "48,50"


def test_results_count_a_person_once_and_the_newest_test_only(spring):
    results = filled("2023-03")["training_outcomes"].column("sum")

    assert results == {
        "trained": 11, "graduated": 10, "with_certificate": 3, "competent": 2, "certified": 4, "placed_3": 1,
        "placed_6": 2, "placed": 2,
    }  # fmt: skip


def test_month_counts_what_ended_in_it_and_the_year_all(spring):
    assert [filled(period)["training_recap"].total.figures["sum"] for period in ("2023-02", "2023-03", "2023-04")] == [
        0, 11, 1,
    ]  # fmt: skip
    assert filled("2023")["training_recap"].total.figures["sum"] == 12
    assert filled("2022")["training_recap"].rows == []


def test_class_that_goes_over_the_new_year_belongs_to_the_plan_of_its_year(client, office):
    records.planned()
    late = records.finished(starts_on=date(2023, 12, 27))  # to 5 January 2024
    records.trained(late)
    records.end(late)
    periods = ("2023-11", "2023-12", "2023", "2024-01", "2024")

    plans = [filled(period)["training_plan"] for period in periods]

    assert [plan.row("packages").figures["realised"] for plan in plans] == [0, 1, 1, 0, 0]
    assert [filled(period)["training_recap"].total.figures["sum"] for period in periods] == [0, 0, 0, 1, 1]
    client.force_login(staff_member("Petugas BLK"))
    for row in ("packages", "participants"):
        behind_it = plans[2].table.records(plans[2].period, row, "realised")
        model = behind_it.model.replace(".", "_")
        assert client.get(reverse(f"admin:{model}_changelist"), behind_it.lookups).context["cl"].result_count == 1


def test_every_table_of_participants_comes_to_the_same_total(spring):
    tables = filled("2023-Q1")

    for name in ("training_recap", "training_by_education", "training_by_district", "training_by_fund",
                 "training_disability"):  # fmt: skip
        assert {sex: tables[name].total.figures[sex] for sex in "LP"} == {"L": 7, "P": 4}, name
    assert tables["training_by_education"].column("sum")[""] == 1
    assert tables["training_by_district"].column("sum")["36.72.08"] == 2
    assert tables["training_by_fund"].column("sum")[Fund.OWN] == 4
    assert tables["training_disability"].row("yes").figures["disabled_sum"] == 4
    assert tables["training_disability"].row("no").figures["disabled_sum"] == 0


@pytest.mark.parametrize("state", [ClassState.PLANNED, ClassState.RUNNING, ClassState.CANCELLED])
def test_class_that_is_not_finished_counts_nowhere(spring, state):
    before = [filled_table.rows for filled_table in summarize(Period.parse("2023")).of_desk(TRAINING_DESK)]
    other = records.finished("Tata Boga", "Boga", state=state, cancel_reason="Peserta kurang")
    records.trained(other)

    after = summarize(Period.parse("2023"))

    assert [filled_table.rows for filled_table in after.of_desk(TRAINING_DESK)] == before
    notes = [note.text for note in after.by_desk(TRAINING_DESK)["training_recap"].notes]
    assert ("1 kelas" in " ".join(notes)) == (state == ClassState.RUNNING)


def behind(client, link: str):
    response = client.get(link)
    assert response.status_code == 200, link
    return response.context["cl"].queryset.order_by()


# What the records of a list come to where the figure does not count them; `kinds` are distinct programmes.
SUMS = {
    "packages_planned": "packages",
    "quota": "quota",
    "hours": "hours",
    "person_hours": "training_class__hours",
    "budget": "budget",
    "spent": "spent",
}
PLAN = {
    ("kinds", "planned"): "kinds",
    ("kinds", "realised"): "kinds",
    ("packages", "planned"): "packages",
    ("participants", "planned"): "quota",
    ("budget", "planned"): "budget",
    ("budget", "realised"): "spent",
}


def measured(found, measure: str | None) -> int:
    if measure == "kinds":
        return found.values("programme").distinct().count()
    return int(found.aggregate(sum=Sum(measure, default=0))["sum"]) if measure else found.count()


@pytest.mark.parametrize("period", ["2023-03", "2023-Q2", "2023"])
def test_list_behind_each_figure_holds_what_it_counts(client, spring, period):
    client.force_login(staff_member("Kepala UPT BLK"))
    opened = set()

    for filled_table in summarize(Period.parse(period)).of_desk(TRAINING_DESK):
        table = filled_table.table
        for row in [*filled_table.rows, *([filled_table.total] if table.has_total else [])]:
            for column, figure in row.figures.items():
                if not figure:
                    continue
                found = table.records(filled_table.period, row.key, column)
                app, model = found.model.split(".")
                link = reverse(f"admin:{app}_{model}_changelist", query=found.lookups)
                measure = PLAN.get((row.key, column)) if table.name == "training_plan" else SUMS.get(column)
                opened.add(link)
                assert (link, column, measured(behind(client, link), measure)) == (link, column, figure)

    page = client.get(reverse("summary_training", query={"period": period})).text
    assert {unescape(link) for link, _figure in FIGURE.findall(page)} == opened


def test_each_figure_at_the_head_opens_its_records(client, spring):
    client.force_login(staff_member("Kepala UPT BLK"))
    page = client.get(reverse("summary_training", query={"period": "2023-03"})).text

    stats = [(unescape(link), int(figure)) for link, figure in STAT.findall(page)]

    assert [figure for _link, figure in stats] == [2, 11, 10, 4, 2]
    for link, figure in stats[1:]:
        assert behind(client, link).count() == figure
    assert TrainingClass.objects.realised().values("programme").distinct().count() == 3
