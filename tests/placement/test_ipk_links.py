"""Every figure of every form opens a list that holds just what the figure counts."""

import re
from datetime import date
from html import unescape

import pytest
from django.urls import reverse

from apps.placement.choices import AgeBand, MovementKind
from apps.registry.models import EducationLevel, Occupation
from tests.placement.ipk_records import place_many, register_many, remove_many
from tests.placement.summary_records import company, move, vacancy

DECEMBER, JANUARY, FEBRUARY, MARCH, APRIL = (date(2022, 12, 1), *(date(2023, month, 1) for month in range(1, 5)))
FIGURE = re.compile(r'<td class="num"><a href="([^"]*)">([^<]*)</a>')


@pytest.fixture
def records(office) -> None:
    """Job seekers and places of many kinds, also such as leave out what a form asks; the months around count none."""
    men = register_many(9, "L", DECEMBER, band=AgeBand.FROM_15, since_graduation=3)
    women = register_many(6, "P", JANUARY, education="S1", ipk_code="6200", occupation_group="2", since_graduation=6)
    blank = register_many(3, "P", MARCH, ipk_code="", occupation_group="", since_graduation=None)
    other = register_many(4, "L", MARCH, education="SMK", ipk_code="9999", occupation_group="0", band=AgeBand.FROM_55)
    group = register_many(2, "L", FEBRUARY, education="SMK", ipk_code="3000")
    detail = register_many(2, "P", MARCH, education="SD", ipk_code="1103", occupation_group="9")
    register_many(5, "L", APRIL)
    place_many(men[:3], MARCH, kind="AKAD", receiver="22")
    place_many(men[3:4], JANUARY, kind="", receiver="")
    place_many(women[:2], MARCH)
    place_many(blank[:1], MARCH, kind="", receiver="")
    place_many(other[:1], MARCH, kind="AKAN", receiver="26")
    place_many(detail[:1], APRIL)
    remove_many(men[4:6], FEBRUARY)
    remove_many([group[0], women[3]], MARCH)
    smith = Occupation.objects.filter(edition="2014", code__startswith="7").first()
    of_before = vacancy(company("PT Lama"), DECEMBER, education="SMA", count_male=5, industry_code="24102")
    move(of_before, FEBRUARY, male=2)
    move(of_before, MARCH, MovementKind.REMOVED, male=1)
    mixed = vacancy(company("CV Anyer"), MARCH, education=None, count_male=1, count_either=4, industry_code="47111")
    move(mixed, MARCH, male=2, female=1)
    bare = vacancy(company("CV Bojonegara"), JANUARY, count_female=3, industry_code="", occupation=smith)
    move(bare, MARCH, female=2)
    move(bare, APRIL, female=1)
    EducationLevel.objects.filter(code="S3").update(ipk_code="9999")
    move(vacancy(company("PT Guru Besar"), MARCH, education="S3", count_female=2), MARCH, female=1)


def held_by(response) -> int:
    """How many job seekers, or places, the list behind a figure holds."""
    for name, number in (
        ("cl", lambda found: found.result_count),
        ("behind", lambda found: found.places),
        ("page", lambda found: found.paginator.count),
    ):
        if name in response.context:
            return number(response.context[name])
    raise AssertionError("no list")


@pytest.mark.parametrize("period", ["2023-03", "2023-Q1"])
@pytest.mark.parametrize("number", range(1, 9))
def test_list_behind_each_figure_holds_what_it_counts(client, head, records, number, period):
    client.force_login(head)
    page = client.get(reverse("summary", query={"period": period, "form": f"ipk_{number}"}))

    figures = {(unescape(link), int(shown.replace(".", ""))) for link, shown in FIGURE.findall(page.text)}

    assert any(figure for _link, figure in figures)
    for link, figure in figures:
        assert (link, held_by(client.get(link))) == (link, figure)
