"""Karirhub's export of vacancies: many companies in one file, and what they say is filled."""

from datetime import UTC, date, datetime

import pytest

from apps.intake.booking import outcome_counts, withdraw
from apps.intake.models import Upload
from apps.placement.choices import MovementKind, VacancyStatus
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.resources.karirhub_cells import OpenToDisabledWidget
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.reporting.models import Month
from tests.intake.test_booking import told
from tests.placement.karirhub_sheets import VACANCIES, vacancy, write_export
from tests.placement.records import make_vacancy
from tests.registry.records import make_company

MARCH, APRIL = date(2023, 3, 1), date(2023, 4, 1)

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def baja():
    return make_company("PT Baja Selat Sunda", nib="9000000000011")


@pytest.fixture
def kimia():
    return make_company("PT Kimia Merak", nib="9000000000012")


def last() -> Upload:
    return Upload.objects.latest("pk")


def export(tmp_path, *rows: dict, name: str = "a.xlsx", headings=VACANCIES):
    return write_export(tmp_path / name, headings, list(rows))


def test_each_row_is_a_vacancy_of_the_company_it_names(tmp_path, baja, kimia):
    rows = [
        vacancy("Operator", "PT. BAJA SELAT SUNDA", 10, 10), vacancy("Analis", "Kimia Merak, PT", 2, 1),
        vacancy("Operator", "PT Baja Selat Sunda", 4, 4, tanggal_posting="2023-04-03", kebutuhan_disabilitas="Ya"),
    ]  # fmt: skip

    answer = told(export(tmp_path, *rows), "--apply")

    assert (answer["kind"], answer["status"], answer["issues"]) == ("karirhub_vacancies", "applied", [])
    facts = Vacancy.objects.order_by("upload_row").values_list(
        "company", "position", "count_either", "reported_month", "occupation__code", "welcomes_disabled"
    )
    assert list(facts) == [
        (baja.pk, "Operator", 10, MARCH, "8121", False),
        (kimia.pk, "Analis", 2, MARCH, "8121", False),
        (baja.pk, "Operator", 4, APRIL, "8121", True),
    ]
    operator = Vacancy.objects.get(position="Operator", reported_month=MARCH)
    assert (operator.education_id, operator.opening_date, operator.closing_date) == (
        "SMK", date(2023, 3, 6), date(2023, 4, 6),
    )  # fmt: skip


def test_what_is_no_longer_free_is_filled_by_the_companys_word(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 4)), "--apply")

    movement = VacancyMovement.objects.get()
    assert (movement.kind, movement.either, movement.note) == (MovementKind.FILLED, 6, "Karirhub")
    # Received long after the vacancy closed: it was filled on its last day at the latest.
    assert (movement.happened_on, movement.posting_month) == (date(2023, 4, 6), APRIL)
    assert movement.vacancy.status_on(date(2023, 3, 31)) == VacancyStatus.PARTLY_FILLED


def test_next_export_fills_only_what_is_new(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 4)), "--apply")
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 4), vacancy("Satpam", baja.name, 1, 1), name="b.xlsx"),
         "--apply")  # fmt: skip
    assert outcome_counts(last()) == {"created": 1, "changed": 0, "unchanged": 1}

    told(export(tmp_path, vacancy("Operator", baja.name, 12, 3), name="c.xlsx"), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 0}
    operator = Vacancy.objects.get(position="Operator")
    assert (operator.count_either, operator.taken(MovementKind.FILLED), operator.remaining) == (12, 9, 3)


def test_never_more_is_filled_than_the_vacancy_has_left(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 10)), "--apply")
    take_places(vacancy=Vacancy.objects.get(), kind=MovementKind.REMOVED, on=date(2023, 3, 20), places=Places(either=7),
                note="Batal")  # fmt: skip

    told(export(tmp_path, vacancy("Operator", baja.name, 5, 0), name="b.xlsx"), "--apply")

    operator = Vacancy.objects.get()
    assert (operator.count_either, operator.taken(MovementKind.FILLED), operator.remaining) == (10, 3, 0)


def test_places_that_the_company_itself_reported_stay_as_it_reported_them(tmp_path, baja):
    make_vacancy(baja, position="Operator", count_male=2, count_female=1)

    told(export(tmp_path, vacancy("Operator", baja.name, 5, 3)), "--apply")

    operator = Vacancy.objects.get()
    assert (operator.count_male, operator.count_female, operator.count_either) == (2, 1, 0)
    assert (operator.closing_date, operator.taken()) == (date(2023, 4, 6), 0)


def test_vacancy_of_a_closed_month_keeps_its_figures(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 10)), "--apply")
    Month.objects.create(first_day=MARCH, state="signed")

    told(export(tmp_path, vacancy("Operator", baja.name, 12, 8, minimal_pendidikan="S1"), name="b.xlsx"), "--apply")

    operator = Vacancy.objects.get()
    assert (operator.count_either, operator.education_id, operator.posting_month) == (10, "SMK", MARCH)


def test_unknown_company_is_named_at_its_cell_with_the_likely_ones(tmp_path, baja, kimia):
    rows = [vacancy("Operator", "PT Baja Selat Sumda", 1, 1), vacancy("Operator", "CV Entah Apa", 1, 1)]

    answer = told(export(tmp_path, *rows, vacancy("Operator", baja.name, 1, 1)))

    assert answer["rows"] == {"read": 3, "accepted": 1, "rejected": 2}
    assert [(one["row"], one["column"], one["code"]) for one in answer["issues"]] == [
        (2, "company", "company_unknown"),
        (3, "company", "company_unknown"),
    ]
    assert "PT Baja Selat Sunda" in answer["issues"][0]["message"]
    assert "PT" not in answer["issues"][1]["message"]


def test_branches_of_one_name_are_told_apart_by_their_numbers(tmp_path, baja):
    branch = make_company(baja.name, nib="9000000000013", branch="Anyer")
    other = make_company(baja.name, nib="9000000000014", branch="Merak")
    headings = (*VACANCIES, "nib")

    told(export(tmp_path, vacancy("Operator", baja.name, 1, 1, nib=branch.nib), vacancy("Satpam", baja.name, 1, 1),
                vacancy("Mandor", baja.name, 1, 1, nib=other.nib), headings=headings), "--apply")  # fmt: skip

    companies = Vacancy.objects.order_by("upload_row").values_list("company", flat=True)
    assert list(companies) == [branch.pk, baja.pk, other.pk]


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"kuota": 0, "kuota_sisa": 0}, "count_zero"), ({"kuota_sisa": 11}, "number_invalid"),
     ({"tanggal_kadaluwarsa": "2023-03-05"}, "date_invalid")],
)  # fmt: skip
def test_impossible_numbers_and_dates_are_errors(tmp_path, baja, changes, code):
    answer = told(export(tmp_path, vacancy("Operator", baja.name, 10, 4, **changes)))

    assert [one["code"] for one in answer["issues"]] == [code]


def test_blank_remainder_says_nothing_of_what_is_filled(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, "")), "--apply")

    assert (Vacancy.objects.get().count_either, VacancyMovement.objects.count()) == (10, 0)


def test_withdrawal_takes_vacancies_and_what_was_filled_back(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 4)), "--apply")
    told(export(tmp_path, vacancy("Operator", baja.name, 12, 3), vacancy("Satpam", baja.name, 2, 1), name="b.xlsx"),
         "--apply")  # fmt: skip

    done = withdraw(upload=last(), by=None)

    assert (done.removed, done.restored, done.kept) == (1, 1, ())
    operator = Vacancy.objects.get()
    assert (operator.count_either, operator.taken()) == (10, 6)


def test_withdrawal_keeps_a_vacancy_that_was_filled_since(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 4)), "--apply")
    take_places(vacancy=Vacancy.objects.get(), kind=MovementKind.FILLED, on=date(2023, 3, 20), places=Places(either=1))

    done = withdraw(upload=last(), by=None)

    assert (done.removed, done.kept) == (0, ("Operator – PT Baja Selat Sunda",))
    assert Vacancy.objects.get().taken() == 7


def test_filled_on_the_day_the_export_came_while_the_vacancy_is_open(tmp_path, baja):
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 10)))
    Upload.objects.update(uploaded_at=datetime(2023, 3, 20, 3, tzinfo=UTC))

    told(export(tmp_path, vacancy("Operator", baja.name, 10, 10)), "--apply")
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 9), name="b.xlsx"))
    Upload.objects.filter(pk=last().pk).update(uploaded_at=datetime(2023, 3, 21, 3, tzinfo=UTC))
    told(export(tmp_path, vacancy("Operator", baja.name, 10, 9), name="b.xlsx"), "--apply")

    movement = VacancyMovement.objects.get()
    assert (movement.happened_on, movement.posting_month) == (date(2023, 3, 21), MARCH)


@pytest.mark.parametrize(
    ("written", "welcomes"),
    [("Ya", True), ("Y", True), ("TRUE", True), (True, True), ("Terbuka untuk disabilitas", True), ("Netra", True),
     ("Tidak", False), ("No", False), ("T", False), (False, False), (0, False), ("Tidak membutuhkan", False),
     ("Tidak menerima disabilitas fisik", False), ("Non disabilitas", False)],
)  # fmt: skip
def test_disabled_persons_are_wanted_where_the_cell_says_so(written, welcomes):
    assert OpenToDisabledWidget().clean(written) is welcomes
    assert OpenToDisabledWidget().remark(written) is None


def test_word_that_says_neither_yes_nor_no_is_taken_for_no_and_pointed_out(tmp_path, baja):
    answer = told(export(tmp_path, vacancy("Operator", baja.name, 2, 2, kebutuhan_disabilitas="Umum")), "--apply")

    assert [(one["column"], one["code"], one["severity"]) for one in answer["issues"]] == [
        ("welcomes_disabled", "word_unknown", "warning")
    ]
    assert Vacancy.objects.get().welcomes_disabled is False
