"""The charts of page and paper: well-formed, without style, true to scale, with their figures in words."""

from datetime import date
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from apps.reporting.charts.bars import Bar, bar_chart
from apps.reporting.charts.columns import Stack, month_labels, stacked_columns
from apps.reporting.charts.drawing import LOOKS, Chart
from apps.reporting.charts.lines import Series, line_chart
from apps.reporting.charts.scale import LINES, Scale, round_step
from apps.reporting.charts.shares import Share, share_bar

SVG = "{http://www.w3.org/2000/svg}"
TPT = [Decimal("9.64"), Decimal("12.69"), Decimal("10.13"), Decimal("8.10"), Decimal("7.25")]
YEARS = [(str(year), "") for year in range(2019, 2024)]
MONTHS = month_labels([date(2023, month, 1) for month in range(1, 13)])


def tpt() -> Chart:
    return line_chart("TPT", YEARS, [Series("TPT", TPT)], decimals=2, empty="Belum ada.")


def flows() -> Chart:
    names = ("Pencari kerja", "Lowongan", "Penempatan")
    return line_chart(
        "Arus", MONTHS, [Series(name, [number * 10 * n for n in range(12)]) for number, name in enumerate(names, 1)],
        empty="Belum ada.",
    )  # fmt: skip


def trades() -> Chart:
    rows = [Bar("Las", 38), Bar("Garmen & <Apparel>", 1234), Bar("Bangunan", 0)]
    return bar_chart("Kejuruan", rows, empty="Belum ada.")


def sizes() -> Chart:
    return bar_chart("Ukuran", [Bar("besar", 4, 5, "/x?a=1&b=2"), Bar("kecil", 0, 20)], empty="Belum ada.")


def outcomes() -> Chart:
    rows = [Share("PB", 16), Share("Anjuran", 6), Share("Lain", 0), Share("Proses", 3)]
    return share_bar("Perselisihan", rows, empty="Belum ada.")


def columns(*stacks: tuple[int, int]) -> Chart:
    found = [Stack(*MONTHS[n][:1], f"bulan {n + 1}", values) for n, values in enumerate(stacks)]
    return stacked_columns("Penempatan", ("Laki-laki", "Perempuan"), found, empty="Belum ada.")


ALL = (tpt, flows, trades, sizes, outcomes, lambda: columns((30, 10), (1500, 3)))


def drawn(chart: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(chart.svg)


def words(chart: Chart) -> list[str]:
    return [one.text or "" for one in drawn(chart).iter(f"{SVG}text")]


def shapes(chart: Chart, look: str) -> list[dict[str, str]]:
    return [one.attrib for one in drawn(chart).iter() if one.get("class") == f"chart__{look}"]


@pytest.mark.parametrize("make", ALL)
def test_chart_is_well_formed_and_needs_no_style_and_no_script(make):
    for one in drawn(make()).iter():
        assert one.tag.removeprefix(SVG) not in ("style", "script")
        assert not [name for name in one.attrib if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("make", ALL)
def test_chart_says_what_it_shows_to_those_who_do_not_see_it(make):
    chart = make()
    root = drawn(chart)

    assert (root[0].tag, root[0].text) == (f"{SVG}title", chart.title)
    assert (root[1].tag, root[1].text) == (f"{SVG}desc", chart.description)
    assert not chart.is_empty


@pytest.mark.parametrize("make", ALL)
def test_nothing_lies_outside_the_drawing(make):
    root = drawn(make())
    _left, _top, width, height = map(float, root.get("viewBox").split())

    for one in root.iter(f"{SVG}rect"):
        assert 0 <= float(one.get("x")) <= float(one.get("x")) + float(one.get("width")) <= width + 0.1
        assert 0 <= float(one.get("y")) <= float(one.get("y")) + float(one.get("height")) <= height + 0.1
    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.get("x")) <= width
        assert 0 <= float(one.get("y")) <= height


def test_values_of_a_line_are_written_as_indonesian_papers_write_them():
    assert {"9,64", "12,69", "10,13", "8,10", "7,25", "2019", "2023"} <= set(words(tpt()))
    assert tpt().description == "TPT: 2019: 9,64, 2020: 12,69, 2021: 10,13, 2022: 8,10, 2023: 7,25"


def test_point_of_a_line_stands_at_its_value():
    heights = [float(one["cy"]) for one in shapes(tpt(), "tone-1")]
    floor, line = (float(one["y1"]) for one in shapes(tpt(), "line")[:2])
    a_point = (floor - line) / 5

    assert heights == pytest.approx([floor - float(value) * a_point for value in TPT], abs=0.2)


def test_line_is_broken_where_nothing_is_known_and_each_line_has_marks_of_its_own():
    gap = line_chart("TPT", YEARS[:3], [Series("TPT", [TPT[0], None, TPT[2]])], empty="")

    assert shapes(gap, "stroke-1")[0]["d"].count("M") == 2
    tags = [{one.tag for one in drawn(flows()).iter() if one.get("class") == f"chart__tone-{n}"} for n in (1, 2, 3)]
    assert tags == [{f"{SVG}circle"}, {f"{SVG}rect"}, {f"{SVG}polygon"}]


def test_bars_are_to_scale_and_bear_their_figures():
    short, long = (float(one["width"]) for one in shapes(trades(), "tone-1"))

    assert long / short == pytest.approx(1234 / 38, rel=0.02)
    assert {"Las", "38", "Garmen & <Apparel>", "1.234", "Bangunan", "0"} <= set(words(trades()))


def test_bar_of_a_whole_says_how_much_of_it_and_leads_to_its_list():
    (part,) = shapes(sizes(), "tone-1")
    five, twenty = (float(one["width"]) for one in shapes(sizes(), "whole"))

    assert float(part["width"]) / five == pytest.approx(4 / 5, rel=0.02)
    assert twenty / five == pytest.approx(4, rel=0.02)
    assert {"4 dari 5", "0 dari 20"} <= set(words(sizes()))
    assert [one.get("href") for one in drawn(sizes()).iter(f"{SVG}a")] == ["/x?a=1&b=2"]
    assert drawn(sizes()).get("role") == "group"
    assert drawn(trades()).get("role") == "img"


def test_shares_fill_the_bar_and_are_told_with_percent():
    told = words(outcomes())
    bar = [one for tone in (1, 2, 4) for one in shapes(outcomes(), f"tone-{tone}") if one["height"] == "26"]

    assert sum(float(one["width"]) for one in bar) == pytest.approx(352, abs=0.3)
    assert float(bar[0]["width"]) / float(bar[2]["width"]) == pytest.approx(16 / 3, rel=0.02)
    for text in ("PB: 16 (64,00%)", "Anjuran: 6 (24,00%)", "Lain: 0 (0,00%)", "Proses: 3 (12,00%)"):
        assert text in told


def test_women_stand_on_top_of_men_and_both_on_the_floor():
    chart = columns((30, 10))
    (men,), (women,) = shapes(chart, "tone-1"), shapes(chart, "tone-2")
    floor = float(shapes(chart, "line")[0]["y1"])

    assert float(men["y"]) + float(men["height"]) == pytest.approx(floor, abs=0.2)
    assert float(women["y"]) + float(women["height"]) == pytest.approx(float(men["y"]), abs=0.2)
    assert float(men["height"]) == pytest.approx(3 * float(women["height"]), abs=0.3)
    assert "40" in words(chart)


def test_year_is_written_under_the_first_month_and_under_each_january():
    months = [date(2022, 12, 1), date(2023, 1, 1), date(2023, 2, 1)]

    assert month_labels(months) == [("Des", "2022"), ("Jan", "2023"), ("Feb", "")]


@pytest.mark.parametrize(
    "chart",
    (
        columns((0, 0)),
        bar_chart("T", [], empty="Belum ada."),
        bar_chart("T", [Bar("Las", 0)], empty="Belum ada."),
        share_bar("T", [Share("PB", 0)], empty="Belum ada."),
        line_chart("T", YEARS[:1], [Series("TPT", [None])], empty="Belum ada."),
    ),
)
def test_chart_without_figures_says_so(chart):
    assert chart.is_empty
    assert words(chart) == ["Belum ada."]
    assert chart.description == "Belum ada."


@pytest.mark.parametrize(("highest", "step"), ((0, 1), (5, 1), (6, 2), (21, 5), (225, 50), (1_000_000, 200_000)))
def test_lines_stand_at_round_numbers(highest, step):
    assert round_step(highest) == step
    assert step * LINES >= highest


@pytest.mark.parametrize(("highest", "top"), ((0, 1), (Decimal("12.69"), 15), (21, 25), (225, 250)))
def test_scale_reaches_no_further_than_the_line_above_the_highest(highest, top):
    assert Scale.reaching(highest, floor=100, ceiling=0).top == top


def test_tones_are_told_apart_without_colour():
    lightness = sorted(_lightness(LOOKS[f"tone-{tone}"]["fill"]) for tone in (1, 2, 3, 4))

    assert min(b - a for a, b in pairwise(lightness)) > 12


def _lightness(colour: str) -> float:
    """L* of CIE, 0 for black to 100 for white."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 116 * light ** (1 / 3) - 16
