"""The recaps of company regulations and of collective agreements."""

from datetime import date
from urllib.parse import urlencode

import pytest

from apps.industrial_relations.tables.agreements import AgreementRecap
from apps.industrial_relations.tables.regulations import RegulationRecap
from apps.registry.models import Company, Industry
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from tests.conftest import staff_member
from tests.industrial_relations.filing_records import make_agreement, make_ratified, make_regulation
from tests.registry.records import make_company

YEAR_2023, YEAR_2025 = Period.parse("2023"), Period.parse("2025")

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def steel(office) -> Company:
    return make_company(industry=Industry.objects.filter(section="C", code="24102").first())


def make_year(steel: Company) -> None:
    """Ratified in 2023: one new of a steel works, one renewal of a list without its day; one of 2021 ran out."""
    make_ratified(steel)
    other = make_company("PT Lain")
    make_ratified(
        other, decree_number="560/002/PP/2021", sequence=1, decided_on=date(2021, 3, 1), valid_from=date(2021, 3, 1),
        valid_until=date(2023, 2, 28), men=8, women=4,
    )  # fmt: skip
    make_ratified(
        other, decree_number="560/002/PP/2023", sequence=2, status="renewal", received_on=None, decided_on=None,
        valid_from=date(2023, 3, 1), valid_until=date(2025, 2, 28), men=10, women=5,
    )  # fmt: skip
    make_regulation(make_company("PT Mengajukan"))


def test_recap_of_regulations(steel):
    make_year(steel)

    filled = RegulationRecap().fill(YEAR_2023)

    assert {row.key: dict(row.figures) for row in filled.rows} == {
        "C": {
            "new": 1,
            "renewal": 0,
            "sum": 1,
            "ended": 0,
            "lapsed": 0,
            "in_force": 1,
            "L": 40,
            "P": 15,
            "workers": 55,
        },
        "none": {
            "new": 0,
            "renewal": 1,
            "sum": 1,
            "ended": 1,
            "lapsed": 0,
            "in_force": 1,
            "L": 10,
            "P": 5,
            "workers": 15,
        },
    }
    assert filled.total.figures["workers"] == 70
    lapsed = RegulationRecap().fill(YEAR_2025)
    assert (lapsed.total.figures["ended"], lapsed.total.figures["lapsed"], lapsed.total.figures["in_force"]) == (
        2,
        2,
        0,
    )


def test_list_behind_each_figure_comes_to_it(client, steel):
    make_year(steel)
    client.force_login(staff_member("Petugas Hubin"))
    table = RegulationRecap()

    for period in (YEAR_2023, YEAR_2025):
        filled = table.fill(period)
        for row in [*filled.rows, filled.total]:
            for column in ("new", "renewal", "sum", "ended", "lapsed", "in_force"):
                records = table.records(period, row.key, column)
                page = client.get(f"/admin/industrial_relations/companyregulation/?{urlencode(records.lookups)}")
                assert page.context["cl"].result_count == row.figures[column], (period, row.key, column)


def test_recap_of_agreements_counts_what_is_registered(client, steel):
    make_agreement(steel, registration_number="560/1/PKB/2023", registered_on=date(2023, 5, 8))
    make_agreement(make_company("PT Lain"))  # signed, and so in force, but not registered

    filled = AgreementRecap().fill(YEAR_2023)

    total = filled.total.figures
    assert (total["new"], total["renewal"], total["in_force"], total["L"], total["P"]) == (1, 0, 2, 240, 90)
    client.force_login(staff_member("Petugas Hubin"))
    for column in ("new", "in_force", "ended"):
        lookups = AgreementRecap().records(YEAR_2023, TOTAL, column).lookups
        page = client.get(f"/admin/industrial_relations/collectiveagreement/?{urlencode(lookups)}")
        assert page.context["cl"].result_count == total[column]


def test_recap_asks_the_same_for_any_number_of_companies(steel, django_assert_num_queries):
    make_year(steel)

    with django_assert_num_queries(4):
        RegulationRecap().fill(YEAR_2023)
