"""The recap of fixed-term contracts, and the lists behind its figures."""

from datetime import date

import pytest
from django.urls import reverse

from apps.industrial_relations.tables.contracts import ContractsByCompany
from apps.reporting.periods import Period
from tests.conftest import staff_member
from tests.industrial_relations.contract_records import make_contract
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("office")
MARCH = Period.parse("2023-03")


@pytest.fixture
def contracts():
    """Of two companies: in March three contracts of 27 workers, one of them late, and one of April."""
    big, small = make_company("PT Besar Contoh"), make_company("PT Kecil Contoh", branch="Ciwandan")
    make_contract(big, worker_name="Ani Contoh", workers=25)
    make_contract(big, worker_name="Budi Contoh", received_on=date(2023, 3, 15), ends_on=date(2023, 6, 29))
    make_contract(small, recorded_on=date(2023, 3, 31), record_number="1", ends_on=date(2023, 6, 30))
    make_contract(small, worker_name="Dedi Contoh", recorded_on=date(2023, 4, 3), record_number="2")
    make_contract(small, worker_name="Euis Contoh", received_on=None, ends_on=date(2023, 4, 1))
    return big, small


def test_figures_of_a_month(contracts):
    big, small = contracts

    filled = ContractsByCompany().fill(MARCH)

    assert [(row.key, row.label, row.figures) for row in filled.rows] == [
        (str(big.pk), "PT Besar Contoh", {"contracts": 2, "workers": 26, "late": 1, "ending": 1}),
        (str(small.pk), "PT Kecil Contoh (Ciwandan)", {"contracts": 1, "workers": 1, "late": 0, "ending": 1}),
    ]  # fmt: skip
    assert filled.total.figures == {"contracts": 3, "workers": 27, "late": 1, "ending": 2}


def test_no_contract_at_all_is_an_empty_table():
    assert ContractsByCompany().fill(MARCH).rows == []


@pytest.mark.parametrize("column", ["contracts", "late", "ending"])
def test_list_behind_a_figure_holds_as_many(client, contracts, column):
    table = ContractsByCompany()
    filled = table.fill(MARCH)
    client.force_login(staff_member("Petugas Hubin"))

    for row in [*filled.rows, filled.total]:
        records = table.records(MARCH, row.key, column)
        answer = client.get(reverse("admin:industrial_relations_fixedtermcontract_changelist"), records.lookups)
        assert len(answer.context["cl"].result_list) == row.figures[column]
