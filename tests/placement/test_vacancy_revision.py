"""A vacancy report that is revised or withdrawn after its vacancies were filled or have expired."""

from datetime import date

import pytest

from apps.intake.booking import withdraw
from apps.intake.models import Upload
from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy
from apps.placement.services.booking_vacancies import withdraw_gone_vacancies
from apps.placement.services.expiry import expire_vacancies
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.reporting.models import Month
from tests.conftest import take_in
from tests.intake.sheets import vacancy, write_vacancies

pytestmark = pytest.mark.usefixtures("companies")
AFTER_CLOSING = date(2023, 4, 2)


def report(path, *rows) -> Upload:
    take_in(str(write_vacancies(path, list(rows))), "--apply")
    return Upload.objects.latest("pk")


def fill(**places: int) -> None:
    take_places(vacancy=Vacancy.objects.get(), kind=MovementKind.FILLED, on=date(2023, 3, 20), places=Places(**places))


def ledger() -> dict[str, Places]:
    return Vacancy.objects.get().ledger()


def test_revised_numbers_of_an_expired_vacancy_are_removed_anew(tmp_path):
    report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    fill(male=2)
    expire_vacancies(on=AFTER_CLOSING)

    report(tmp_path / "b.xlsx", vacancy("Operator", 3, 0))

    assert [places.male for places in ledger().values()] == [3, 2, 1, 0]


def test_row_that_wants_fewer_than_are_filled_is_an_error(tmp_path):
    report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    fill(male=4)

    upload = report(tmp_path / "b.xlsx", vacancy("Operator", 3, 0), vacancy("Welder", 1, 0))

    assert upload.rows_rejected == 1
    assert "fewer_than_filled" in set(upload.issues.values_list("code", flat=True))
    assert Vacancy.objects.get(position="Operator").registered == 5


def test_withdrawal_takes_an_expired_vacancy_back(tmp_path, head):
    upload = report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    expire_vacancies(on=AFTER_CLOSING)

    done = withdraw(upload=upload, by=head)

    assert (done.removed, done.kept) == (1, ())
    assert not Vacancy.objects.exists()


def test_withdrawal_keeps_a_vacancy_that_was_filled(tmp_path, head):
    upload = report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    fill(male=1)
    expire_vacancies(on=AFTER_CLOSING)

    done = withdraw(upload=upload, by=head)

    assert (done.removed, len(done.kept)) == (0, 1)
    assert ledger()["filled"].male == 1


def test_revision_after_the_month_was_signed_moves_no_figure_of_it(tmp_path):
    """March counts 5 places; the revised report wants 8 and one vacancy more, which counts in April."""
    report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    Month.objects.create(first_day=date(2023, 3, 1), state="signed")

    report(tmp_path / "b.xlsx", vacancy("Operator", 8, 0), vacancy("Welder", 1, 0))

    assert list(Vacancy.objects.order_by("position").values_list("position", "count_male", "posting_month")) == [
        ("Operator", 5, date(2023, 3, 1)),
        ("Welder", 1, date(2023, 4, 1)),
    ]


def test_vacancy_that_a_signed_month_counts_is_not_withdrawn(tmp_path, head):
    upload = report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0))
    Month.objects.create(first_day=date(2023, 3, 1), state="signed")

    done = withdraw(upload=upload, by=head)

    assert (done.removed, len(done.kept), Vacancy.objects.count()) == (0, 1, 1)


def test_vacancy_that_a_revision_no_longer_holds_stays_in_the_signed_month(tmp_path):
    report(tmp_path / "a.xlsx", vacancy("Operator", 5, 0), vacancy("Welder", 1, 0))
    Month.objects.create(first_day=date(2023, 3, 1), state="signed")
    revision = report(tmp_path / "b.xlsx", vacancy("Operator", 5, 0))

    done = withdraw_gone_vacancies(revision)

    assert (done.removed, len(done.kept), Vacancy.objects.count()) == (0, 1, 2)
