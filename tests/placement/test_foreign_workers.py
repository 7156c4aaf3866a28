from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent
from apps.placement.models import ForeignWorker, ForeignWorkerPayment
from apps.placement.services.foreign_worker import in_rupiah, retribution_dollars
from disnaker.exports import EXPORTS, RegisterSheet
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.placement.foreign_records import make_foreign_worker
from tests.registry.records import make_company

ADD = "/admin/placement/foreignworker/add/"
LIST = "/admin/placement/foreignworker/"


def change(worker: ForeignWorker) -> str:
    return reverse("admin:placement_foreignworker_change", args=[worker.pk])


def pay(worker: ForeignWorker, months: int, **facts) -> ForeignWorkerPayment:
    dollars = retribution_dollars(months)
    values = {"rate": Decimal(15_000), "skrd_number": f"SKRD-{ForeignWorkerPayment.objects.count()}", **facts}
    return ForeignWorkerPayment.objects.create(
        foreign_worker=worker, months=months, dollars=dollars, rupiah=in_rupiah(dollars, values["rate"]), **values
    )


def billing(client, worker: ForeignWorker, **entered) -> dict:
    row = {"months": 12, "dollars": "", "rate": "15.255,50", "skrd_number": "SKRD-9001", "paid_on": "", "note": ""}
    values = form_of(client.get(change(worker)))
    rows = {f"payments-0-{name}": value for name, value in {**row, **entered}.items()}
    return {**values, "payments-TOTAL_FORMS": 1, **rows}


def listed(client, query: str) -> set[ForeignWorker]:
    return set(client.get(f"{LIST}?{query}").context["cl"].queryset)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2023, 1, 1), date(2023, 12, 31), 12),
        (date(2023, 1, 1), date(2024, 1, 1), 13),
        (date(2023, 1, 15), date(2023, 2, 14), 1),
        (date(2023, 1, 15), date(2023, 2, 15), 2),
        (date(2023, 5, 1), date(2023, 5, 1), 1),
        (date(2023, 11, 16), date(2024, 5, 15), 6),
    ],
)
def test_every_month_begun_is_a_month(first, last, months):
    assert ForeignWorker(valid_from=first, valid_until=last).term_months == months


def test_list_counts_the_months_of_a_term_as_the_record_does(office):
    company = make_company()
    first_days = [date(2023, 12, 1) + timedelta(days=n) for n in range(0, 100, 3)]
    terms = [(first, first + timedelta(days=length)) for first in first_days for length in range(0, 100, 7)]
    ForeignWorker.objects.bulk_create(
        ForeignWorker(
            company=company, name="Kim Contoh", passport=f"M{9_000_000 + number}", nationality="Korea Selatan",
            position="Ahli las", valid_from=first, valid_until=last, approval="extension",
        )
        for number, (first, last) in enumerate(terms)
    )  # fmt: skip

    workers = list(ForeignWorker.objects.with_owed_months())

    assert len(workers) == 34 * 15
    assert [worker.owed_months for worker in workers] == [worker.term_months for worker in workers]


def test_extension_owes_its_term_and_a_new_approval_what_was_billed(office):
    today = localdate()
    extension = make_foreign_worker(approval="extension")
    pay(extension, 5, paid_on=today)
    settled = make_foreign_worker(approval="extension")
    pay(settled, 12, paid_on=today)
    billed = make_foreign_worker(approval="new")
    pay(billed, 3)
    unbilled = make_foreign_worker(approval="new")
    unknown = make_foreign_worker()

    owed = dict(ForeignWorker.objects.with_owed_months().values_list("pk", "owed_months"))

    assert [owed[one.pk] for one in (extension, settled, billed, unbilled, unknown)] == [7, 0, 3, 0, 0]


def test_dollars_follow_the_months_and_rupiah_the_rate(client, clerk):
    """12 months at USD 100 are USD 1.200; at Rp15.255,50 a dollar Rp18.306.600."""
    worker = make_foreign_worker(approval="extension")
    client.force_login(clerk)

    client.post(change(worker), billing(client, worker))

    payment = worker.payments.get()
    assert (payment.dollars, payment.rate, payment.rupiah) == (1200, Decimal("15255.50"), Decimal("18306600.00"))


@pytest.mark.parametrize(
    ("entered", "field"),
    [
        ({"dollars": "1.100"}, "dollars"),
        ({"months": 0}, "months"),
        ({"rate": "0"}, "rate"),
        ({"paid_on": (localdate() + timedelta(days=1)).strftime("%d-%m-%Y")}, "paid_on"),
    ],
)
def test_bill_that_cannot_be_is_refused(client, clerk, entered, field):
    worker = make_foreign_worker()
    client.force_login(clerk)

    response = client.post(change(worker), billing(client, worker, **entered))

    formset = response.context["inline_admin_formsets"][0].formset
    assert list(formset.errors[0]) == [field]
    assert not worker.payments.exists()


def test_other_dollars_are_taken_with_a_word_of_why(client, clerk):
    worker = make_foreign_worker()
    client.force_login(clerk)

    client.post(change(worker), billing(client, worker, dollars="1.100", note="Kompensasi SKRD tahun 2022"))

    assert worker.payments.get().dollars == 1100


def test_no_more_months_are_billed_than_the_term_has(client, clerk):
    worker = make_foreign_worker()
    client.force_login(clerk)

    response = client.post(change(worker), billing(client, worker, months=13))

    assert "13" in " ".join(response.context["inline_admin_formsets"][0].formset.non_form_errors())
    assert not worker.payments.exists()


def test_clerk_enters_a_worker_whose_country_and_passport_are_tidied(client, clerk):
    client.force_login(clerk)
    values = {
        "company": make_company().pk, "name": "Tanaka Contoh", "passport": "tk 900 9001", "nationality": "Japan",
        "position": "Direktur", "valid_from": "01-05-2023", "valid_until": "30-04-2024",
        "payments-TOTAL_FORMS": 0, "payments-INITIAL_FORMS": 0,
    }  # fmt: skip

    client.post(ADD, values)

    worker = ForeignWorker.objects.get()
    assert (worker.passport, worker.nationality, worker.term_months) == ("TK9009001", "Jepang", 12)


@pytest.mark.parametrize(
    ("entered", "field"),
    [
        ({"passport": "x"}, "passport"),
        ({"nationality": "Asing"}, "nationality"),
        ({"valid_until": "31-12-2022"}, "__all__"),
    ],
)
def test_worker_that_cannot_be_is_refused_with_a_sentence(client, clerk, entered, field):
    worker = make_foreign_worker()
    client.force_login(clerk)

    response = client.post(change(worker), {**form_of(client.get(change(worker))), **entered})

    assert list(response.context["adminform"].form.errors) == [field]


def test_database_refuses_a_term_that_ends_before_it_starts(office):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_foreign_worker(valid_until=date(2022, 12, 31))


def test_passport_is_masked_in_the_list_and_from_whoever_lacks_the_right(client, clerk):
    worker = make_foreign_worker(passport="M12349876")
    client.force_login(clerk)
    rows = client.get(LIST).content.decode()
    client.force_login(staff_member("Perencanaan"))
    record = client.get(change(worker)).content.decode()

    for shown in (rows, record):
        assert "M12349876" not in shown
        assert "•••876" in shown
    assert not AccessEvent.objects.filter(subject=f"placement.foreignworker:{worker.pk}").exists()


def test_masked_passport_is_told_neither_by_a_filter_nor_by_a_part_of_it(client, office):
    worker = make_foreign_worker(passport="M12349876")
    client.force_login(staff_member("Perencanaan"))

    assert client.get(f"{LIST}?passport__startswith=M1").status_code in (302, 400)
    assert listed(client, "q=M1234") == set()
    assert listed(client, "q=M12349876") == {worker}


def test_look_at_a_whole_passport_is_written_down(client, clerk):
    worker = make_foreign_worker(passport="M12349876")
    client.force_login(clerk)

    shown = client.get(change(worker)).content.decode()

    assert "M12349876" in shown
    event = AccessEvent.objects.get(subject=f"placement.foreignworker:{worker.pk}")
    assert (event.user, event.kind) == (clerk, "view")


def test_list_is_narrowed_by_term_and_by_what_is_owed(client, clerk):
    today = localdate()
    client.force_login(clerk)
    ended = make_foreign_worker(valid_from=today - timedelta(400), valid_until=today - timedelta(1))
    last_day = make_foreign_worker(valid_from=today - timedelta(400), valid_until=today)
    soon = make_foreign_worker(valid_from=today - timedelta(300), valid_until=today + timedelta(60))
    later = make_foreign_worker(valid_from=today, valid_until=today + timedelta(61), approval="extension")

    assert listed(client, "term=ended") == {ended}
    assert listed(client, "term=ending") == {last_day, soon}
    assert listed(client, "term=running") == {last_day, soon, later}
    assert listed(client, "owed=yes") == {later}
    assert listed(client, "owed=no") == {ended, last_day, soon}


def test_list_is_narrowed_by_year_of_work_and_of_payment(client, clerk):
    client.force_login(clerk)
    old = make_foreign_worker(valid_from=date(2022, 1, 1), valid_until=date(2022, 12, 31))
    over_new_year = make_foreign_worker(valid_from=date(2022, 7, 1), valid_until=date(2023, 6, 30))
    make_foreign_worker(valid_from=date(2024, 1, 1), valid_until=date(2024, 12, 31))
    pay(old, 3, paid_on=date(2021, 12, 30))
    pay(old, 3, paid_on=date(2023, 1, 2))
    pay(over_new_year, 3)

    assert listed(client, "valid_until__gte=2023-01-01&valid_from__lte=2023-12-31") == {over_new_year}
    assert listed(client, "paid_from=2023-01-01&paid_until=2023-12-31") == {old}
    assert listed(client, "paid_from=2022-01-01&paid_until=2022-12-31") == set()


def test_company_and_kecamatan_narrow_the_list(client, clerk):
    client.force_login(clerk)
    here = make_foreign_worker(make_company("PT Contoh Satu", kelurahan_id="36.72.06.1002"))
    make_foreign_worker(make_company("PT Contoh Dua"))

    assert listed(client, "company__kelurahan__parent__exact=36.72.06") == {here}
    assert listed(client, f"company__exact={here.company_id}") == {here}
    assert listed(client, "q=satu") == {here}


def test_export_leaves_the_passports_out_for_whoever_may_not_see_them(client, head):
    worker = make_foreign_worker(passport="M12349876")
    queryset = ForeignWorker.objects.all()

    whole = list(RegisterSheet(EXPORTS[ForeignWorker], queryset, head).rows())
    masked = list(RegisterSheet(EXPORTS[ForeignWorker], queryset, staff_member("Perencanaan")).rows())

    assert "M12349876" in whole[0]
    assert "M12349876" not in masked[0]
    assert whole[0][:2] == masked[0][:2] == [str(worker.company), worker.name]


def test_head_exports_with_a_reason_that_is_kept(client, head):
    make_foreign_worker()
    client.force_login(head)

    refused = client.post(reverse("admin:placement_foreignworker_export"), {"reason": ""})
    answer = client.post(reverse("admin:placement_foreignworker_export"), {"reason": "Laporan ke provinsi"})

    assert refused["Content-Type"].startswith("text/html")
    assert b"".join(answer.streaming_content).startswith(b"PK")
    assert AccessEvent.objects.get(kind="export").reason == "Laporan ke provinsi"
