"""Minimum wages: the rupiah are kept, the rises worked out, swapped digits asked again (domain 5.12, A22)."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from apps.industrial_relations.models import WageCouncilMeeting, WageProposal, WageRecommendation
from apps.industrial_relations.wage_formula import by_bounds, by_growth, by_rise
from apps.registry.models import MinimumWage
from tests.conftest import staff_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def head(client, office):
    user = staff_member("Kepala Bidang Hubin")
    client.force_login(user)
    return user


def rises() -> dict[int, tuple[Decimal, Decimal]]:
    return {one.year: (one.rise, one.percent) for one in MinimumWage.objects.with_rise()}


def test_rule_of_2025_is_one_rise_for_all():
    wage = by_rise(Decimal("4815102.80"), Decimal("6.5"))

    assert wage == Decimal("5128084.48")
    assert wage - Decimal("4815102.80") == Decimal("312981.68")


def test_growth_counts_by_its_share_and_the_cap_holds():
    rates = {"inflation": Decimal("6"), "growth": Decimal("5")}

    assert by_growth(Decimal(4_000_000), alpha=Decimal("0.30"), **rates) == Decimal("4300000.00")
    assert by_growth(Decimal(4_000_000), alpha=Decimal(1), cap=Decimal(10), **rates) == Decimal("4400000.00")


def test_wage_between_the_bounds_rises_by_its_distance_from_the_upper():
    rates = {"growth": Decimal(4), "inflation": Decimal(2)}

    assert by_bounds(Decimal(4_000_000), upper=Decimal(5_000_000), lower=Decimal(3_000_000), **rates) == Decimal(
        "4080000.00"
    )
    assert by_bounds(Decimal(5_000_000), upper=Decimal(5_000_000), lower=Decimal(3_000_000), **rates) == Decimal(
        5_000_000
    )
    with pytest.raises(ValueError):
        by_bounds(Decimal(4), upper=Decimal(3), lower=Decimal(3), **rates)


def test_history_shows_the_rises_of_the_decrees(office):
    found = rises()

    assert {year: str(found[year][1]) for year in range(2022, 2027)} == {
        2022: "0.71", 2023: "7.30", 2024: "3.39", 2025: "6.50", 2026: "6.67",
    }  # fmt: skip
    assert found[2022][0] == Decimal("30481.54")
    assert found[2026][0] == Decimal("341838.11")
    assert found[2019] == found[2021] == (None, None)


def change(client, year: int, amount: str, **facts):
    url = reverse("admin:registry_minimumwage_change", args=(year,))
    version = client.get(url).context["adminform"].form.initial
    wage = MinimumWage.objects.get(year=year)
    hidden = {name: value for name, value in version.items() if name.endswith("version")}
    return client.post(url, {"amount": amount, "decree": wage.decree, "decided_on": "30-11-2021", **hidden, **facts})


def test_swapped_digits_are_asked_again_with_both_rises(client, head):
    page = change(client, 2022, "4.430.254").content.decode()

    assert "+2,80%" in page and "+5,12%" in page and "Kepgub Banten 561/Kep.282-Huk/2021" in page
    assert MinimumWage.objects.get(year=2022).amount == Decimal("4340254.18")


def test_amount_that_was_compared_is_kept(client, head):
    change(client, 2022, "4.430.254", is_sure="on")

    assert MinimumWage.objects.get(year=2022).amount == Decimal(4_430_254)


def test_unusual_rise_of_a_new_year_is_asked_again(client, head):
    page = client.post(reverse("admin:registry_minimumwage_add"), {"year": "2027", "amount": "5.049.922,59"})

    assert "Kenaikan ini tidak lazim" in page.content.decode()
    assert not MinimumWage.objects.filter(year=2027).exists()


def test_meeting_keeps_proposals_by_side_and_shows_their_rise(client, head):
    meeting = WageCouncilMeeting.objects.create(
        for_year=2024, date=date(2023, 11, 22), government=8, employers=4, workers=4
    )
    WageProposal.objects.create(meeting=meeting, side="workers", amount=Decimal("5588667.53"))
    WageProposal.objects.create(meeting=meeting, side="employers", amount=Decimal("4815568.52"))

    page = client.get(reverse("admin:industrial_relations_wagecouncilmeeting_changelist")).content.decode()

    assert "Rp5.588.667,53 (+20,00%)" in page
    assert "Rp4.815.568,52 (+3,40%)" in page


def test_recommendation_stands_beside_the_decree(client, head):
    WageRecommendation.objects.create(year=2024, amount=Decimal("5063797"), dated_on=date(2023, 11, 23))

    page = client.get(reverse("admin:industrial_relations_wagerecommendation_changelist")).content.decode()

    assert "+8,73" in page and "Rp4.815.102,80" in page


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ({"year": "2025"}, "Rp5.128.084,48"),
        ({"year": "2024", "inflation": "2,35", "growth": "5,02", "alpha": "0,20"}, "Rp4.813.426,20"),
    ],
)
def test_reckoning_by_the_rule_of_the_year(client, head, typed, shown):
    page = client.get(reverse("admin:industrial_relations_wagecouncilmeeting_reckoning"), typed)

    assert shown in page.content.decode()


def test_reckoning_names_what_the_rule_needs_and_allows(client, head):
    url = reverse("admin:industrial_relations_wagecouncilmeeting_reckoning")

    assert "Aturan tahun ini memerlukannya." in client.get(url, {"year": "2026"}).content.decode()
    asked = {"year": "2026", "inflation": "2", "growth": "5", "alpha": "0,3"}
    assert "PP 49/2025 membolehkan dari 0,50 sampai 0,90." in client.get(url, asked).content.decode()


def test_clerk_of_another_desk_sees_no_council(client, office):
    client.force_login(staff_member("Petugas Penta"))

    assert client.get(reverse("admin:industrial_relations_wagecouncilmeeting_changelist")).status_code == 403
    assert client.get(reverse("admin:industrial_relations_wagecouncilmeeting_reckoning")).status_code == 403
