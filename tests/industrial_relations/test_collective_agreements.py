"""Collective agreements: entered, registered, extended."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.documents.wording import wording_of
from apps.industrial_relations.letter_kinds import AGREEMENT
from apps.industrial_relations.models import CollectiveAgreement
from apps.industrial_relations.services.agreements import letter_of, register, text_again, undo_registration
from apps.industrial_relations.services.filing_terms import extend
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.filing_records import make_agreement
from tests.industrial_relations.records import make_union
from tests.industrial_relations.union_records import keep_letters_in
from tests.registry.records import make_company

LIST = "/admin/industrial_relations/collectiveagreement/"
ADD = f"{LIST}add/"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


@pytest.fixture
def head(office):
    return staff_member("Kepala Bidang Hubin")


@pytest.fixture(autouse=True)
def papers(tmp_path, settings):
    keep_letters_in(settings, tmp_path)


def page_of(agreement: CollectiveAgreement, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_collectiveagreement_{name}", args=[agreement.pk])


def typed(company, *unions, **values) -> dict:
    return {
        "company": company.pk, "unions": [union.pk for union in unions], "union_members": 90, "men": 120, "women": 45,
        "signed_on": "02-05-2023", "received_on": "04-05-2023", "valid_from": "02-05-2023",
        "valid_until": "01-05-2025", **values,
    }  # fmt: skip


def test_agreement_is_entered_registered_and_its_letter_printed(client, clerk):
    company, union = make_company(), make_union()
    client.force_login(clerk)
    client.post(ADD, typed(company, union))
    agreement = CollectiveAgreement.objects.get()
    assert (agreement.sequence, agreement.status, list(agreement.unions.all())) == (1, "new", [union])

    client.post(page_of(agreement, "register"), {"on": "08-05-2023", "number": ""})

    agreement.refresh_from_db()
    assert (agreement.registration_number, agreement.registered_on) == ("001/500.15/V/2023", date(2023, 5, 8))
    assert client.get(page_of(agreement, "paper")).content[:5] == b"%PDF-"
    facts = dict(text_again(letter_of(agreement), wording_of(AGREEMENT)).facts)
    assert (facts["Serikat pekerja"], facts["Anggota serikat"]) == ("SP Baja Selat Sunda", "90 orang")
    assert facts["Masa berlaku"] == "2 Mei 2023 s.d. 1 Mei 2025"


def test_what_the_letter_tells_stands(client, clerk):
    agreement = make_agreement()
    agreement.unions.add(make_union())
    register(agreement=agreement, on=date(2023, 5, 8), by=clerk)
    client.force_login(clerk)

    form = form_of(client.get(page_of(agreement)))

    assert not {"company", "signed_on", "valid_from", "valid_until"} & form.keys()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"valid_until": "02-05-2025"}, "valid_until"),
        ({"valid_until": "01-05-2023"}, "valid_until"),
        ({"received_on": "01-05-2023"}, "received_on"),
        ({"union_members": 166}, "union_members"),
        ({"signed_on": "01-01-2999"}, "signed_on"),
    ],
)
def test_form_refuses_what_cannot_be(client, clerk, changes, field):
    client.force_login(clerk)

    page = client.post(ADD, typed(make_company(), make_union(), **changes))

    assert field in page.context["adminform"].form.errors
    assert not CollectiveAgreement.objects.exists()


def test_registration_needs_the_unions_a_day_after_signing_and_a_free_number(clerk):
    agreement = make_agreement()
    with pytest.raises(ValidationError, match="Serikat pekerja"):
        register(agreement=agreement, on=date(2023, 5, 8), by=clerk)
    agreement.unions.add(make_union())
    with pytest.raises(ValidationError, match="4 Mei 2023"):
        register(agreement=agreement, on=date(2023, 5, 3), by=clerk)
    register(agreement=agreement, on=date(2023, 5, 8), number="560/1/PKB/2023", by=clerk)

    other = make_agreement(make_company("PT Lain"))
    other.unions.add(make_union("SP Lain"))
    with pytest.raises(ValidationError, match="PT Baja Selat Sunda"):
        register(agreement=other, on=date(2023, 5, 8), number="560/1/PKB/2023", by=clerk)
    assert not Letter.objects.exists()


def test_extension_is_a_year_at_most(client, clerk):
    agreement = make_agreement(registration_number="560/1/PKB/2023", registered_on=date(2023, 5, 8))
    with pytest.raises(ValidationError, match="1 Mei 2026"):
        extend(record=agreement, until=date(2026, 5, 2), by=clerk)
    client.force_login(clerk)

    client.post(page_of(agreement, "extend"), {"until": "01-05-2026", "agreed": "on"})

    agreement.refresh_from_db()
    assert agreement.extended_until == date(2026, 5, 1)


def test_page_says_from_when_the_next_one_may_be_negotiated(client, clerk):
    client.force_login(clerk)

    page = client.get(page_of(make_agreement())).content.decode()

    assert "1 Februari 2025" in page


def test_registration_is_taken_back_by_the_head_once_its_letter_is_void(client, clerk, head):
    agreement = make_agreement()
    agreement.unions.add(make_union())
    register(agreement=agreement, on=date(2023, 5, 8), by=clerk)
    client.force_login(clerk)
    assert client.post(page_of(agreement, "undo"), {"sure": "True"}).status_code == 403

    with pytest.raises(ValidationError):
        undo_registration(agreement=agreement, by=head)
    void_letter(letter=letter_of(agreement), reason="Salah perusahaan")
    client.force_login(head)
    client.post(page_of(agreement, "undo"), {"sure": "True"})

    agreement.refresh_from_db()
    assert (agreement.registration_number, agreement.registered_on) == ("", None)


def test_list_is_narrowed_by_registration_and_validity(client, clerk):
    make_agreement(registration_number="560/1/PKB/2023", registered_on=date(2023, 5, 8))
    make_agreement(make_company("PT Lain"))
    client.force_login(clerk)

    assert client.get(f"{LIST}?registered=no").context["cl"].result_count == 1
    assert client.get(f"{LIST}?validity=expired").context["cl"].result_count == 2
    assert client.get(f"{LIST}?q=lain").context["cl"].result_count == 1


def test_page_that_deletes_names_records_and_not_the_rows_that_tie_them(client, head):
    client.force_login(head)
    agreement = make_agreement()
    agreement.unions.add(make_union())
    url = page_of(agreement, "delete")

    page = client.get(url).content.decode()

    assert "CollectiveAgreement_unions" not in page and "collectiveagreement-tradeunion" not in page
    assert client.post(url, {"post": "yes"}).status_code == 302
    assert not CollectiveAgreement.objects.filter(pk=agreement.pk).exists()
