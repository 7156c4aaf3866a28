"""Trade unions of the tests, as they come in; bipartite forums and their companies; a folder for letters."""

from datetime import date

from apps.industrial_relations.models import BipartiteForum, TradeUnion
from apps.industrial_relations.record_choices import UnionItem
from apps.registry.models import Company, Headcount
from tests.industrial_relations.records import make_union
from tests.registry.records import make_company

NOTICE_ON = date(2023, 5, 2)  # a Tuesday (A24)


def make_notice(name: str = "SP Baja Selat Sunda", **facts) -> TradeUnion:
    """A whole notice of 12 founders, received on 2 May 2023 unless `facts` say otherwise."""
    values = {
        "received_on": NOTICE_ON,
        "founders_count": 12,
        "dossier": list(UnionItem.values),
        "chair": "Contoh Ketua",
    }
    return make_union(name, **(values | facts))


def make_recorded(name: str = "SP Baja Selat Sunda", number: str = "001/SP-SB/VI/2023", **facts) -> TradeUnion:
    values = {"state": "recorded", "record_number": number, "recorded_on": date(2023, 6, 5)}
    return make_notice(name, **(values | facts))


def make_employer(name: str = "PT Baja Selat Sunda", workers: int = 60, **facts) -> Company:
    company = make_company(name, **facts)
    Headcount.objects.create(company=company, reported_on=date(2023, 1, 10), male=workers)
    return company


def make_forum(company: Company | None = None, **facts) -> BipartiteForum:
    """Recorded on 1 March 2023, in its term until 28 February 2025."""
    values = {
        "formed_on": date(2023, 2, 20), "received_on": date(2023, 2, 22), "record_number": "001/LKS/2023",
        "recorded_on": date(2023, 3, 1), "term_from": date(2023, 3, 1), "term_until": date(2025, 2, 28),
    }  # fmt: skip
    return BipartiteForum.objects.create(company=company or make_employer(), **(values | facts))


def keep_letters_in(settings, folder) -> None:
    """Letters of a test lie in a folder of their own."""
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": folder}}
    settings.STORAGES = {**settings.STORAGES, "default": storage}
