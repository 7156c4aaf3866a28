"""Trade unions: notice, postponement, recording, changes, revocation."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.models import Letter
from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.record_choices import UnionItem
from apps.industrial_relations.services.unions import complete, postpone, record, send_back
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.union_records import keep_letters_in, make_notice, make_recorded

LIST, ADD = "/admin/industrial_relations/tradeunion/", "/admin/industrial_relations/tradeunion/add/"
ACTS = ("record", "postpone", "complete", "return", "revoke")
POSTPONED_ON = date(2023, 5, 8)  # to be completed by 29 May 2023

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


def page_of(union: TradeUnion, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_tradeunion_{name}", args=[union.pk])


def typed(**values) -> dict:
    return {
        "name": "SP Baja Selat Sunda", "received_on": "02-05-2023", "founders_count": "12",
        "dossier": ["founders", "statutes", "board"], **values,
    }  # fmt: skip


def make_postponed() -> TradeUnion:
    return make_notice(state="postponed", postponed_on=POSTPONED_ON, missing="AD/ART", dossier=["founders", "board"])


# The whole way


def test_notice_is_postponed_completed_recorded_proven_and_revoked(client, clerk, head):
    client.force_login(clerk)
    client.post(ADD, typed(dossier=["founders", "board"]))
    union = TradeUnion.objects.get()
    assert (union.state, union.dossier) == ("received", ["founders", "board"])
    assert "5 Jun 2023" in client.get(page_of(union)).content.decode()

    assert "AD/ART" in client.get(page_of(union, "postpone")).content.decode()
    client.post(page_of(union, "postpone"), {"on": "08-05-2023", "missing": "AD/ART"})
    client.post(page_of(union, "complete"), {"on": "29-05-2023"})
    client.post(page_of(union, "record"), {"on": "05-06-2023"})
    union.refresh_from_db()
    assert (union.state, union.record_number, union.recorded_on) == (
        "recorded", "001/SP-SB/VI/2023", date(2023, 6, 5),
    )  # fmt: skip
    assert set(union.dossier) == set(UnionItem.values)

    client.post(page_of(union, "proof"), {"on": "05-06-2023"})
    assert client.get(page_of(union, "paper")).content.startswith(b"%PDF")
    assert AccessEvent.objects.get(kind="print").subject == f"documents.letter:{Letter.objects.get().pk}"

    client.force_login(head)
    client.post(page_of(union, "revoke"), {"on": "01-12-2023", "reason": "Dibubarkan oleh anggotanya"})
    union.refresh_from_db()
    assert (union.state, union.revoke_reason) == ("revoked", "Dibubarkan oleh anggotanya")


# What is entered


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"founders_count": "9"}, "sekurang-kurangnya 10 orang pekerja"),
        ({"founders_count": "10", "founders": "\n".join(f"Contoh {n}" for n in range(11))}, "Tertulis 11 nama"),
        ({"founders_count": "", "founders": "Contoh Satu\nContoh Dua"}, "sekurang-kurangnya 10 orang pekerja"),
        ({"received_on": "01-01-2999"}, "ada di masa depan"),
        ({"received_on": ""}, "Kapan pemberitahuan diterima?"),
        ({"record_number": "7/2010"}, "nomor dan tanggal pencatatan sekaligus"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(client, clerk, wrong, sentence):
    client.force_login(clerk)

    page = client.post(ADD, typed(**wrong)).content.decode()

    assert not TradeUnion.objects.exists()
    assert sentence in page
    assert 'value="SP Baja Selat Sunda"' in page


def test_founders_are_counted_by_their_names(client, clerk):
    client.force_login(clerk)

    client.post(ADD, typed(founders_count="", founders="\n".join(f"Contoh {n}" for n in range(10))))

    assert TradeUnion.objects.get().founders_count == 10


def test_union_recorded_before_is_entered_as_recorded(client, clerk):
    client.force_login(clerk)

    client.post(ADD, typed(received_on="", founders_count="", record_number="7/2010", recorded_on="01-02-2010"))

    union = TradeUnion.objects.get()
    assert (union.state, union.record_number) == ("recorded", "7/2010")


def test_state_is_no_field_of_the_form(client, clerk):
    union = make_notice()
    client.force_login(clerk)
    form = form_of(client.get(page_of(union)))

    client.post(page_of(union), {**form, "state": "recorded", "record_number": "9", "recorded_on": "01-06-2023"})

    union.refresh_from_db()
    assert (union.state, union.record_number) == ("received", "")


def test_change_of_domicile_and_board_is_told_by_a_recorded_union(client, clerk):
    union = make_recorded()
    client.force_login(clerk)
    change = {
        "changes-TOTAL_FORMS": 1, "changes-INITIAL_FORMS": 0, "changes-0-kind": "address",
        "changes-0-told_on": "03-07-2023", "changes-0-becomes": "Jalan Industri 9",
    }  # fmt: skip

    response = client.post(page_of(union), {**form_of(client.get(page_of(union))), **change})

    assert response.status_code == 302
    assert UnionChange.objects.get().becomes == "Jalan Industri 9"
    assert client.get(page_of(make_notice("SP Lain"))).context["inline_admin_formsets"] == []


# The order of the acts


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        ("received", {"record", "postpone"}),
        ("postponed", {"complete", "return"}),
        ("recorded", {"revoke", "proof"}),
        ("returned", set()),
    ],
)
def test_acts_are_offered_in_their_lawful_order(client, head, state, offered):
    made = {"received": make_notice, "postponed": make_postponed, "recorded": make_recorded}
    union = made[state]() if state in made else make_notice(state=state, returned_on=date(2023, 6, 1))
    client.force_login(head)

    tools = {tool["url"].rstrip("/").rpartition("/")[2] for tool in client.get(page_of(union)).context["office_tools"]}

    assert tools & {*ACTS, "proof"} == offered
    for act in set(ACTS) - offered:
        assert client.post(page_of(union, act), {"on": "05-06-2023", "reason": "x", "missing": "x"}).status_code == 302
    union.refresh_from_db()
    assert union.state == state


def test_only_the_head_revokes_and_readers_do_nothing(client, clerk):
    union = make_recorded()
    client.force_login(clerk)
    assert client.post(page_of(union, "revoke"), {"on": "01-12-2023", "reason": "x"}).status_code == 403

    client.force_login(staff_member("Perencanaan"))
    assert client.get(page_of(union)).status_code == 200
    for act in (*ACTS, "proof"):
        assert client.post(page_of(union, act), {"on": "05-06-2023"}).status_code == 403
    client.force_login(staff_member("Petugas Penta"))
    assert client.get(page_of(union, "proof")).status_code == 403
    assert client.get(f"{LIST}register/").status_code == 403


def test_few_founders_or_a_dossier_that_lacks_are_not_recorded(clerk):
    on = date(2023, 6, 5)
    with pytest.raises(ValidationError, match="sekurang-kurangnya 10 orang pekerja"):
        record(union=make_notice(founders_count=9), on=on, by=clerk)
    with pytest.raises(ValidationError, match="Jumlah pekerja pembentuk serikat belum diisi"):
        record(union=make_notice(founders_count=None), on=on, by=clerk)
    with pytest.raises(ValidationError, match="belum dilengkapi"):
        record(union=make_notice(dossier=["founders"]), on=on, by=clerk)
    assert not TradeUnion.objects.filter(state="recorded").exists()


def test_numbers_run_through_the_year_and_pass_over_one_given_by_hand(clerk):
    make_recorded("SP Lama", "002/SP-SB/VI/2023")
    on = date(2023, 6, 5)
    numbers = [record(union=make_notice(name), on=on, by=clerk).record_number for name in ("SP Satu", "SP Dua")]

    assert numbers == ["001/SP-SB/VI/2023", "003/SP-SB/VI/2023"]
    with pytest.raises(ValidationError, match="milik SP Lama"):
        record(union=make_notice("SP Tiga"), on=on, number="002/SP-SB/VI/2023", by=clerk)


def test_postponed_notice_is_completed_in_time_or_returned_after(clerk):
    with pytest.raises(ValidationError, match="29 Mei 2023"):
        send_back(union=make_postponed(), on=date(2023, 5, 29), by=clerk)
    with pytest.raises(ValidationError, match="Kembalikan pemberitahuannya"):
        complete(union=make_postponed(), on=date(2023, 5, 30), by=clerk)

    assert send_back(union=make_postponed(), on=date(2023, 5, 30), by=clerk).state == "returned"
    assert complete(union=make_postponed(), on=date(2023, 5, 29), by=clerk).state == "received"


def test_completed_notice_is_not_postponed_again(clerk):
    union = complete(union=make_postponed(), on=date(2023, 5, 29), by=clerk)

    with pytest.raises(ValidationError, match="tidak ditangguhkan lagi"):
        postpone(union=union, on=date(2023, 5, 30), missing="AD/ART", by=clerk)


def test_act_on_a_union_that_has_moved_is_refused(clerk):
    union = make_notice()
    as_seen_by_the_other = TradeUnion.objects.get()
    record(union=union, on=date(2023, 6, 5), by=clerk)

    with pytest.raises(ValidationError, match="tercatat"):
        postpone(union=as_seen_by_the_other, on=date(2023, 6, 5), missing="AD/ART", by=clerk)


@pytest.mark.parametrize("on", [date(2023, 5, 1), date(2999, 1, 1)])
def test_days_before_the_notice_and_days_to_come_are_refused(clerk, on):
    with pytest.raises(ValidationError):
        record(union=make_notice(), on=on, by=clerk)


def test_queries_of_the_list_do_not_grow(client, clerk, django_assert_max_num_queries):
    client.force_login(clerk)
    for number in range(12):
        make_notice(f"SP Contoh {number}")
    with django_assert_max_num_queries(24):
        assert "5 Jun 2023" in client.get(LIST).content.decode()
