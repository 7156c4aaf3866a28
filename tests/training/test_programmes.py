"""Trades, programmes with their competency units, and what is offered for new records."""

import pytest
from django.urls import reverse

from apps.training.models import ProgrammeUnit, Trade, TrainingProgramme
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.training.records import make_class, make_programme

LIST, ADD = "/admin/training/trainingprogramme/", "/admin/training/trainingprogramme/add/"
TRADES = "/admin/training/trade/"
K3 = {"place": 1, "code": "C.24LAS01.001.1", "title": "Menerapkan K3", "hours": 30}
WELDING = {"place": 2, "code": "C.24LAS01.002.1", "title": "Mengelas SMAW", "hours": 50}

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


def typed(*units: dict, **values) -> dict:
    rows = {f"units-{number}-{name}": value for number, row in enumerate(units) for name, value in row.items()}
    las, _made = Trade.objects.get_or_create(name="Las")
    return {
        "name": "Las SMAW 4G",
        "trade": las.pk,
        "hours": 80,
        "hours_a_day": 8,
        "certificate_kind": "competency",
        "is_offered": "on",
        "units-TOTAL_FORMS": len(units),
        "units-INITIAL_FORMS": 0,
        **rows,
        **values,
    }


def offered_to(client, app_label: str, model_name: str, term: str = "las") -> list[str]:
    asked = {"app_label": app_label, "model_name": model_name, "field_name": "programme", "term": term}
    return [one["text"] for one in client.get(reverse("admin:autocomplete"), asked).json()["results"]]


def test_programme_and_its_units_are_entered_on_one_page(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(K3, WELDING))

    programme = TrainingProgramme.objects.get()
    assert response.status_code == 302
    assert list(programme.units.values_list("code", "hours")) == [(K3["code"], 30), (WELDING["code"], 50)]


def test_hours_of_the_units_must_add_up_to_those_of_the_programme(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(K3, {**WELDING, "hours": 40}))

    assert not TrainingProgramme.objects.exists()
    assert "Jumlah JP semua unit adalah 70, sedangkan JP program 80." in response.content.decode()
    assert 'value="Mengelas SMAW"' in response.content.decode()


def test_units_without_hours_are_a_plain_list(client, clerk):
    client.force_login(clerk)

    client.post(ADD, typed({**K3, "hours": 0}, {**WELDING, "hours": 0}))

    assert ProgrammeUnit.objects.count() == 2


def test_hours_of_a_programme_are_not_changed_past_those_of_its_units(client, clerk):
    programme = make_programme()
    unit = ProgrammeUnit.objects.create(programme=programme, **{**K3, "hours": 80})
    client.force_login(clerk)
    page = reverse("admin:training_trainingprogramme_change", args=[programme.pk])
    kept = {f"units-0-{name}": value for name, value in K3.items()}
    kept |= {"units-0-id": unit.pk, "units-0-programme": programme.pk, "units-0-hours": 80}
    shown = form_of(client.get(page))

    client.post(page, {**shown, **kept, "hours": 160})

    programme.refresh_from_db()
    assert programme.hours == 80


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"hours": 0}, "Nilai ini paling kecil 1"),
        ({"hours": 6}, "JP sehari melebihi JP seluruh pelatihan."),
        ({"units-1-code": "c.24las01.001.1"}, "Unit C.24LAS01.001.1 tercantum dua kali."),
        ({"name": "MENJAHIT  dasar"}, "Program dengan nama ini sudah ada."),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(client, clerk, wrong, sentence):
    make_programme("Menjahit Dasar", "Garmen")
    client.force_login(clerk)

    response = client.post(ADD, {**typed(K3, WELDING), **wrong})

    assert not TrainingProgramme.objects.filter(name="Las SMAW 4G").exists()
    assert sentence in response.content.decode()


def test_what_is_no_longer_offered_is_found_in_the_list_but_in_no_select(client, clerk):
    make_programme("Las SMAW 4G")
    old = make_programme("Las Karbit", is_offered=False)
    client.force_login(clerk)

    listed = client.get(LIST, {"q": "las"}).context["cl"].result_list

    assert [programme.name for programme in listed] == ["Las Karbit", "Las SMAW 4G"]
    for model in ("trainingclass", "yearlyplan", "trainingproposal"):
        assert offered_to(client, "training", model) == ["Las SMAW 4G"]
    assert old.is_offered is False


def test_class_keeps_a_programme_that_is_no_longer_offered(client, clerk):
    programme = make_programme("Las Karbit", is_offered=False)
    training_class = make_class(programme, state="planned")
    client.force_login(clerk)

    page = client.get(training_class.get_absolute_url()).content.decode()

    assert f'<option value="{programme.pk}" selected>Las Karbit</option>' in page


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"certificate_kind__exact": "licence"}, {"Operator Forklift"}),
        ({"is_offered__exact": "0"}, {"Las Karbit"}),
        ({"q": "alat berat"}, {"Operator Forklift"}),
    ],
)
def test_list_is_narrowed(client, clerk, asked, found):
    make_programme("Las Karbit", is_offered=False)
    make_programme("Operator Forklift", "Alat Berat", certificate_kind="licence")
    client.force_login(clerk)

    listed = client.get(LIST, asked).context["cl"].result_list

    assert {programme.name for programme in listed} == found


def test_list_of_trades_counts_the_programmes_and_leads_to_them(client, clerk):
    make_programme("Las SMAW 4G")
    make_programme("Las Karbit", is_offered=False)
    trade = Trade.objects.get()
    client.force_login(clerk)

    page = client.get(TRADES).content.decode()

    link = f"{LIST}?trade__exact={trade.pk}"
    assert f'<a href="{link}">2</a>' in page
    assert '<td class="num field-offered">1</td>' in page
    assert client.get(link).context["cl"].result_count == 2


def test_trade_stands_once_whatever_its_capitals(client, clerk):
    Trade.objects.create(name="Las")
    client.force_login(clerk)

    response = client.post(f"{TRADES}add/", {"name": "  LAS "})

    assert Trade.objects.count() == 1
    assert "Kejuruan dengan nama ini sudah ada." in response.content.decode()


def test_trade_with_programmes_is_kept(client):
    make_programme()
    trade = Trade.objects.get()
    client.force_login(staff_member("Kepala UPT BLK"))

    client.post(reverse("admin:training_trade_delete", args=[trade.pk]), {"post": "yes"})

    assert Trade.objects.filter(pk=trade.pk).exists()


@pytest.mark.parametrize("url", [TRADES, LIST])
def test_empty_list_says_how_to_begin(client, clerk, url):
    client.force_login(clerk)

    assert "kejuruan" in client.get(url).content.decode().partition('class="card empty"')[2]


def test_other_desks_neither_see_nor_enter_programmes(client):
    client.force_login(staff_member("Petugas Penta"))

    assert client.get(LIST).status_code == 403
    assert client.post(ADD, typed()).status_code == 403
