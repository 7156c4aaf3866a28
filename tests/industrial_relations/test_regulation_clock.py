"""The deadlines of a company regulation (A24), the length of its validity, and who is reminded when."""

from datetime import date

import pytest

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.regulation_clock import clock_of, due_of, limit_of
from apps.industrial_relations.services.owing import companies_owing
from apps.industrial_relations.validity import ending, expired, latest_end, latest_extension, negotiations_from
from apps.registry.models import Headcount
from tests.industrial_relations.filing_records import make_agreement, make_ratified, make_regulation
from tests.registry.records import make_company

EXAMINED, DECREE, LIMIT = "regulation_examined", "regulation_decree", "regulation_limit"
CORRECTED = "regulation_corrected"

pytestmark = pytest.mark.usefixtures("office")


def days(regulation: CompanyRegulation, today: date = date(2023, 5, 2)) -> dict[str, date]:
    return {line.kind: line.due_on for line in clock_of(regulation, load_rules(), today=today)}


def test_request_of_2_may_2023_has_the_days_of_scenario_a24():
    regulation = make_regulation()

    assert days(regulation) == {EXAMINED: date(2023, 5, 10), DECREE: date(2023, 5, 17), LIMIT: date(2023, 6, 16)}
    limit = next(line for line in clock_of(regulation, load_rules(), today=date(2023, 5, 2)) if line.kind == LIMIT)
    assert [day for day, _name in limit.skipped] == [date(2023, 5, 18), date(2023, 6, 1), date(2023, 6, 2)]


def test_decree_counts_from_the_examination_once_it_is_done():
    regulation = make_regulation(state="examined", examined_on=date(2023, 5, 8))

    assert days(regulation)[DECREE] == date(2023, 5, 15)
    assert due_of(regulation, load_rules()).due_on == date(2023, 5, 15)


def test_returned_text_has_14_working_days_and_no_limit_runs():
    regulation = make_regulation(state="returned", returned_on=date(2023, 5, 9), missing="Pasal 12")

    assert days(regulation) == {CORRECTED: date(2023, 5, 30)}
    assert limit_of(regulation, load_rules()) is None


def test_corrected_text_is_examined_anew():
    regulation = make_regulation(returned_on=date(2023, 5, 9), corrected_on=date(2023, 5, 15), missing="Pasal 12")

    found = days(regulation)
    assert (found[EXAMINED], found[LIMIT]) == (date(2023, 5, 24), date(2023, 7, 4))


def test_regulation_of_a_list_has_no_clock():
    assert days(make_ratified(received_on=None, examined_on=None)) == {}


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2023, 5, 17), date(2025, 5, 16)),
        (date(2023, 1, 1), date(2024, 12, 31)),
        (date(2024, 2, 29), date(2026, 2, 28)),
        (date(2022, 3, 1), date(2024, 2, 29)),
    ],
)
def test_longest_validity_is_two_years_less_a_day(first, last):
    assert latest_end(first) == last


def test_extension_adds_a_year_and_negotiations_begin_three_months_before():
    assert latest_extension(date(2025, 5, 16)) == date(2026, 5, 16)
    assert latest_extension(date(2024, 2, 29)) == date(2025, 2, 28)
    assert negotiations_from(date(2025, 5, 16)) == date(2025, 2, 16)
    assert negotiations_from(date(2025, 5, 31)) == date(2025, 2, 28)
    assert negotiations_from(date(2025, 2, 1)) == date(2024, 11, 1)


# Who is reminded


def test_reminder_shows_it_from_15_february_2025_and_not_the_day_before():
    regulation = make_ratified()

    assert list(ending(CompanyRegulation.objects.all(), date(2025, 2, 14))) == []
    assert list(ending(CompanyRegulation.objects.all(), date(2025, 2, 15))) == [regulation]
    assert list(ending(CompanyRegulation.objects.all(), date(2025, 5, 16))) == [regulation]
    assert list(ending(CompanyRegulation.objects.all(), date(2025, 5, 17))) == []
    assert list(expired(CompanyRegulation.objects.all(), date(2025, 5, 17))) == [regulation]


def test_renewed_regulation_is_neither_reminded_nor_expired():
    first = make_ratified()
    make_ratified(
        first.company, sequence=2, status="renewal", decree_number="560/002/PP/2025",
        valid_from=date(2025, 5, 17), valid_until=date(2027, 5, 16),
    )  # fmt: skip

    assert list(ending(CompanyRegulation.objects.all(), date(2025, 4, 1))) == []
    assert list(expired(CompanyRegulation.objects.all(), date(2025, 6, 1))) == []


def test_request_for_a_renewal_does_not_stop_the_reminder():
    first = make_ratified()
    make_regulation(first.company, sequence=2, status="renewal")

    assert list(ending(CompanyRegulation.objects.all(), date(2025, 4, 1))) == [first]


def test_extension_moves_the_reminder():
    make_ratified(extended_until=date(2026, 5, 16))

    assert not ending(CompanyRegulation.objects.all(), date(2025, 5, 1)).exists()
    assert ending(CompanyRegulation.objects.all(), date(2026, 2, 15)).exists()


def test_collective_agreement_takes_the_place_of_a_regulation_and_not_the_other_way_round():
    regulation = make_ratified()
    agreement = make_agreement(regulation.company, valid_from=date(2024, 6, 1), valid_until=date(2026, 5, 31))
    make_ratified(
        regulation.company, sequence=2, decree_number="560/003/PP/2026",
        valid_from=date(2026, 5, 1), valid_until=date(2028, 4, 30),
    )  # fmt: skip

    assert not ending(CompanyRegulation.objects.all(), date(2025, 4, 1)).exists()
    assert list(ending(CollectiveAgreement.objects.all(), date(2026, 5, 2))) == [agreement]


# Who owes one


def employer(name: str, *counts: tuple[date, int, int], **facts):
    company = make_company(name, **facts)
    for day, men, women in counts:
        Headcount.objects.create(company=company, reported_on=day, male=men, female=women)
    return company


def test_companies_of_ten_workers_without_one_in_force_owe_it():
    now, before = date(2023, 3, 1), date(2022, 3, 1)
    employer("PT Cukup", (now, 6, 4))
    employer("PT Kecil", (now, 5, 4))
    employer("PT Menyusut", (before, 30, 0), (now, 9, 0))
    employer("PT Tutup", (now, 50, 0), state="closed")
    make_ratified(employer("PT Punya PP", (now, 50, 0)))
    make_agreement(employer("PT Punya PKB", (now, 80, 0)))
    lapsed = employer("PT Habis", (now, 70, 0))
    make_ratified(lapsed, decree_number="560/009/PP/2020", valid_from=date(2020, 5, 1), valid_until=date(2022, 4, 30))
    asking = employer("PT Mengajukan", (now, 20, 0))
    make_regulation(asking)

    owing = {company.name: company for company in companies_owing(date(2023, 6, 1))}

    assert list(owing) == ["PT Habis", "PT Mengajukan", "PT Cukup"]
    assert owing["PT Habis"].last_ended_on == date(2022, 4, 30)
    assert (owing["PT Mengajukan"].is_under_way, owing["PT Cukup"].is_under_way) == (True, False)
    assert (owing["PT Cukup"].men, owing["PT Cukup"].women, owing["PT Cukup"].workers) == (6, 4, 10)


def test_regulation_of_the_head_office_holds_for_its_branches():
    head = employer("PT Pusat", (date(2023, 3, 1), 50, 0))
    employer("PT Pusat", (date(2023, 3, 1), 30, 0), branch="Cilegon", head_office=head)

    assert companies_owing(date(2023, 6, 1)).count() == 2
    make_ratified(head)
    assert companies_owing(date(2023, 6, 1)).count() == 0
