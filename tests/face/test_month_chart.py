from datetime import date

import pytest

from disnaker.month_chart import LINES, month_chart, round_step


def test_women_stand_on_top_of_men_and_both_on_the_floor():
    chart = month_chart([(date(2023, 3, 1), 30, 10)])
    bar = chart.bars[0]

    assert bar.y_male + bar.height_male == pytest.approx(chart.floor, abs=0.2)
    assert bar.y_female + bar.height_female == pytest.approx(bar.y_male, abs=0.2)
    assert bar.height_male == pytest.approx(3 * bar.height_female, abs=0.3)


def test_no_bar_is_taller_than_the_chart():
    chart = month_chart([(date(2023, month, 1), 117 * month, 3) for month in range(1, 13)])

    assert min(bar.y_female for bar in chart.bars) >= 0


def test_year_is_written_under_the_first_bar_and_under_each_january():
    chart = month_chart(
        [(month_first, 1, 1) for month_first in (date(2022, 12, 1), date(2023, 1, 1), date(2023, 2, 1))]
    )

    assert [bar.year for bar in chart.bars] == ["2022", "2023", ""]


def test_months_without_anybody_are_an_empty_chart():
    assert month_chart([(date(2023, 1, 1), 0, 0)]).is_empty


@pytest.mark.parametrize(("highest", "step"), ((0, 1), (5, 1), (6, 2), (21, 5), (225, 50), (1_000_000, 200_000)))
def test_lines_stand_at_round_numbers(highest, step):
    assert round_step(highest) == step
    assert step * LINES >= highest
