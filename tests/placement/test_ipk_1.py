"""Form IPK III/1: stocks and flows of job seekers by age group and sex, of places beside them."""

from datetime import date

import pytest

from apps.placement.choices import AgeBand
from apps.placement.services.linking import link_placement
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.reporting.choices import StockSource
from apps.reporting.models import Month
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable
from tests.placement.ipk_records import line, place_many, register_many, remove_many
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker
from tests.placement.summary_records import company, move, vacancy
from tests.registry.records import make_person

NOVEMBER, JANUARY, FEBRUARY, MARCH = date(2022, 11, 1), date(2023, 1, 1), date(2023, 2, 1), date(2023, 3, 1)
BOTH = ("L", "P", "sum")
# Sumatera Barat, Semester I 2023: L and P of each age group, as published.
PUBLISHED = {
    "1": ([11744, 20267, 5171, 857, 18], [17553, 28996, 5905, 2001, 20], (38057, 54475, 92532)),
    "2": ([619, 1619, 189, 13, 0], [810, 1868, 247, 13, 1], (2440, 2939, 5379)),
    "A": ([12363, 21886, 5360, 870, 18], [18363, 30864, 6152, 2014, 21], (40497, 57414, 97911)),
    "3": ([246, 781, 139, 7, 0], [315, 944, 160, 14, 1], (1173, 1434, 2607)),
    "4": ([506, 1445, 69, 2, 0], [776, 2024, 112, 5, 0], (2022, 2917, 4939)),
    "B": ([752, 2226, 208, 9, 0], [1091, 2968, 272, 19, 1], (3195, 4351, 7546)),
    "5": ([11611, 19660, 5152, 861, 18], [17272, 27896, 5880, 1995, 20], (37302, 53063, 90365)),
}


def overview(period: str) -> FilledTable:
    return LabourMarketOverview().fill(Period.parse(period))


@pytest.mark.usefixtures("office")
def test_lines_of_a_month_add_up_and_the_next_opens_with_what_is_left():
    """120 men and 95 women left over; 40 and 35 registered, 22 and 14 placed, 8 and 6 removed."""
    men, women = register_many(120, "L", NOVEMBER), register_many(95, "P", NOVEMBER)
    register_many(40, "L", JANUARY, band=AgeBand.FROM_15)
    register_many(35, "P", JANUARY, band=AgeBand.FROM_30)
    place_many(men[:22], JANUARY)
    place_many(women[:14], JANUARY)
    remove_many(men[22:30], JANUARY)
    remove_many(women[14:20], JANUARY)

    form = overview("2023-01")

    assert line(form, "1", *BOTH) == (120, 95, 215)
    assert line(form, "2", *BOTH) == (40, 35, 75)
    assert line(form, "A", *BOTH) == (160, 130, 290)
    assert line(form, "3", *BOTH) == (22, 14, 36)
    assert line(form, "4", *BOTH) == (8, 6, 14)
    assert line(form, "B", *BOTH) == (30, 20, 50)
    assert line(form, "5", *BOTH) == (130, 110, 240)
    assert line(form, "5", "L_15", "L_20", "P_20", "P_30") == (40, 90, 75, 35)
    assert line(overview("2023-02"), "1", *BOTH) == (130, 110, 240)


@pytest.mark.usefixtures("office")
def test_published_semester_comes_out_in_every_column():
    cells = {
        ("1", f"{sex}_{band}"): number
        for sex, side in (("L", 0), ("P", 1))
        for band, number in zip(AgeBand.values, PUBLISHED["1"][side], strict=True)
    }
    LabourMarketOverview().write_stock(JANUARY, cells, StockSource.ENTERED)
    for sex, side in (("L", 0), ("P", 1)):
        for place, band in enumerate(AgeBand.values):
            registered, placed, removed = (PUBLISHED[row][side][place] for row in "234")
            register_many(registered, sex, FEBRUARY, band=band)
            gone = register_many(placed + removed, sex, NOVEMBER, band=band)
            place_many(gone[:placed], MARCH)
            remove_many(gone[placed:], MARCH)
    filled = vacancy(company(), FEBRUARY, count_male=1173, count_female=1434)
    move(filled, MARCH, male=1173, female=1434)

    form = overview("2023-S1")

    for row, (men, women, sums) in PUBLISHED.items():
        assert line(form, row, *(f"L_{band}" for band in AgeBand.values)) == tuple(men), row
        assert line(form, row, *(f"P_{band}" for band in AgeBand.values)) == tuple(women), row
        assert line(form, row, *BOTH) == sums, row
    vacancies = {row: line(form, row, "V_L", "V_P", "V_E", "V_sum") for row in PUBLISHED}
    assert vacancies["2"] == vacancies["3"] == (1173, 1434, 0, 2607)
    assert vacancies["1"] == vacancies["4"] == vacancies["5"] == (0, 0, 0, 0)
    assert form.breaches() == []


@pytest.mark.usefixtures("office")
def test_birthday_between_two_months_moves_no_column():
    make_seeker(make_person(born=date(2003, 2, 10), sex="P"), on=date(2023, 1, 15))

    january, february, march = overview("2023-01"), overview("2023-02"), overview("2023-03")

    assert line(january, "2", "P_15", "P_20") == line(january, "5", "P_15", "P_20") == (1, 0)
    assert line(february, "2", "P_15", "P_20") == (0, 0)
    assert line(february, "5", "P_15", "P_20") == line(march, "1", "P_15", "P_20") == (1, 0)


@pytest.mark.usefixtures("office")
def test_hire_reported_after_its_month_is_closed_counts_later_with_its_true_date():
    seeker = make_seeker(on=date(2023, 1, 5))
    Month.objects.create(first_day=JANUARY, state="signed")
    before = overview("2023-01").rows
    late = make_placement(seeker.person, month=JANUARY, started_on=date(2023, 1, 25), posting_month=FEBRUARY)

    link_placement(placement=late, by=None)

    assert overview("2023-01").rows == before
    assert line(overview("2023-02"), "3", *BOTH) == (1, 0, 1)
    (note,) = overview("2023-02").notes
    assert "laporan susulan (TMT 25-01-2023)" in note.text
    assert overview("2023-01").notes == []


@pytest.mark.usefixtures("office")
def test_quarter_sums_flows_and_keeps_the_first_stock_and_the_last():
    old = register_many(10, "L", NOVEMBER)
    for month, registered, gone in ((JANUARY, 4, old[:1]), (FEBRUARY, 5, old[1:4]), (MARCH, 6, old[4:6])):
        register_many(registered, "L", month)
        remove_many(gone, month)

    months, quarter = [overview(f"2023-0{n}") for n in (1, 2, 3)], overview("2023-Q1")

    for row in ("2", "4"):
        assert line(quarter, row, "L") == (sum(form.row(row).figures["L"] for form in months),)
    assert line(quarter, "2", "L") == (15,)
    assert line(quarter, "4", "L") == (6,)
    assert line(quarter, "1", "L") == line(months[0], "1", "L") == (10,)
    assert line(quarter, "5", "L") == line(months[2], "5", "L") == (19,)


@pytest.mark.usefixtures("office")
def test_more_ended_than_there_were_is_told_with_the_list():
    LabourMarketOverview().write_stock(JANUARY, {}, StockSource.ENTERED)
    remove_many(register_many(2, "P", NOVEMBER), JANUARY)

    breaches = overview("2023-01").breaches()

    assert line(overview("2023-01"), "5", "P_20") == (-2,)
    assert any("20–29" in breach.text and breach.records for breach in breaches)


@pytest.mark.parametrize(
    ("period", "words"), [("2023-01", "bulan ini"), ("2023-Q1", "triwulan ini"), ("2023-S1", "semester ini")]
)
@pytest.mark.usefixtures("office")
def test_lines_speak_of_the_period(period, words):
    row = overview(period).row("2")

    assert row.label == f"Pencari kerja yang terdaftar pada {words}"
    assert row.words["vacancies"] == f"2. Lowongan yang terdaftar pada {words}"
