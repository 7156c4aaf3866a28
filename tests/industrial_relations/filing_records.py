"""Company regulations and collective agreements of the tests."""

from datetime import date

from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import RegulationItem
from apps.registry.models import Company
from tests.registry.records import make_company

RECEIVED_ON = date(2023, 5, 2)  # a Tuesday (A24)


def make_regulation(company: Company | None = None, **facts) -> CompanyRegulation:
    """A first request with its whole dossier, received on 2 May 2023 unless `facts` say otherwise."""
    values = {
        "status": "new", "leader": "Budi Contoh", "men": 40, "women": 15, "received_on": RECEIVED_ON,
        "dossier": list(RegulationItem.values), **facts,
    }  # fmt: skip
    return CompanyRegulation.objects.create(company=company or make_company(), **values)


def make_ratified(company: Company | None = None, **facts) -> CompanyRegulation:
    """Of scenario A24: decree of 17 May 2023, valid until 16 May 2025."""
    values = {
        "examined_on": date(2023, 5, 10), "decided_on": date(2023, 5, 17), "decree_number": "560/001/PP/2023",
        "valid_from": date(2023, 5, 17), "valid_until": date(2025, 5, 16), "state": "ratified", **facts,
    }  # fmt: skip
    return make_regulation(company, **values)


def make_agreement(company: Company | None = None, **facts) -> CollectiveAgreement:
    """Signed on 2 May 2023 and valid from that day until 1 May 2025; not registered yet."""
    values = {
        "status": "new", "men": 120, "women": 45, "signed_on": RECEIVED_ON, "received_on": date(2023, 5, 4),
        "valid_from": RECEIVED_ON, "valid_until": date(2025, 5, 1), **facts,
    }  # fmt: skip
    return CollectiveAgreement.objects.create(company=company or make_company(), **values)
