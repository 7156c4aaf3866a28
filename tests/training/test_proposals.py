"""Proposals: entered, verified, decided, answered by letter, and carried out by a class."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.urls import reverse

from apps.accounts.models import AccessEvent
from apps.documents.issuing import void_letter
from apps.documents.models import Letter
from apps.documents.wording import wording_of
from apps.registry.choices import Disability
from apps.training.choices import ClassState, ProposalState
from apps.training.letter_kinds import APPROVED
from apps.training.models import ProposalGroup, TrainingClass, TrainingProposal
from apps.training.services.proposal_letter import KINDS, answer, letter_of, text_again
from apps.training.services.proposals import decide, free_from_cancelled, stage_of, undo_decision, verify
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.training.records import make_class, make_programme

LIST, ADD = "/admin/training/trainingproposal/", "/admin/training/trainingproposal/add/"
RECEIVED, VERIFIED, DECIDED = date(2023, 2, 1), date(2023, 2, 3), date(2023, 2, 6)

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas BLK")


@pytest.fixture
def head(office):
    return staff_member("Kepala UPT BLK")


@pytest.fixture(autouse=True)
def papers(tmp_path, settings):
    """Letters of the tests lie in a folder of their own."""
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}}
    settings.STORAGES = {**settings.STORAGES, "default": storage}
    return storages["default"]


def make_proposal(state: str = "received", **facts) -> TrainingProposal:
    """Of Pertuni Cilegon: 12 men and 8 women, tunanetra, who ask for public speaking."""
    days = {}
    if state != "received":
        days |= {"verified_on": VERIFIED, "verification": "Lengkap"}
    if state in ("approved", "refused", "postponed"):
        days |= {"decided_on": DECIDED, "reason": "" if state == "approved" else "Anggaran habis"}
    if state == "postponed":
        days["postponed_until"] = date(2023, 7, 1)
    values = {
        "organisation": "Pertuni Cilegon", "contact": "Contoh Ketua", "agenda_number": "41", "received_on": RECEIVED,
        "wish": "Public speaking", "state": state, **days,
    }  # fmt: skip
    proposal = TrainingProposal.objects.create(**(values | facts))
    ProposalGroup.objects.create(proposal=proposal, disability=Disability.SENSORY, detail="tunanetra", men=12, women=8)
    return proposal


def typed(*groups: dict, **values) -> dict:
    groups = groups or ({"disability": "sensory", "detail": "tunanetra", "men": 12, "women": 8},)
    rows = {f"groups-{number}-{name}": value for number, row in enumerate(groups) for name, value in row.items()}
    return {
        "organisation": "Pertuni Cilegon",
        "contact": "Contoh Ketua",
        "agenda_number": "41",
        "received_on": "01-02-2023",
        "wish": "Public speaking",
        "accommodation": ["companion", "braille"],
        "groups-TOTAL_FORMS": len(groups),
        "groups-INITIAL_FORMS": 0,
        **rows,
        **values,
    }


def page_of(proposal: TrainingProposal, name: str = "change") -> str:
    return reverse(f"admin:training_trainingproposal_{name}", args=[proposal.pk])


def state_of(proposal: TrainingProposal) -> str:
    return TrainingProposal.objects.get(pk=proposal.pk).state


# The whole way


def test_the_way_of_the_proposal_of_pertuni_cilegon(client, clerk, head):
    speaking = make_programme("Public Speaking", "Komunikasi")
    client.force_login(clerk)
    client.post(ADD, typed(programme=speaking.pk))
    proposal = TrainingProposal.objects.with_numbers().get()
    assert (proposal.state, proposal.men + proposal.women, proposal.accommodation) == (
        "received", 20, ["companion", "braille"],
    )  # fmt: skip

    client.post(page_of(proposal, "verify"), {"on": "03-02-2023", "result": "20 anggota, daftar lengkap"})
    assert state_of(proposal) == "verified"

    client.force_login(head)
    client.post(page_of(proposal, "approve"), {"on": "06-02-2023"})
    proposal.refresh_from_db()
    assert (proposal.state, proposal.decided_on) == ("approved", DECIDED)

    client.force_login(clerk)
    tools = client.get(page_of(proposal)).context["office_tools"]
    opening = next(tool["url"] for tool in tools if tool["url"].startswith("/admin/training/trainingclass/add/"))
    form = form_of(client.get(opening))
    assert (form["proposal"], form["programme"], form["quota"]) == (str(proposal.pk), str(speaking.pk), "20")
    assert (form["is_for_disabled"], form["place"]) == ("1", "UPT Balai Latihan Kerja Kota Cilegon")
    filled = {"instructors": [], "year": 2023, "starts_on": "06-03-2023", "ends_on": "15-03-2023"}
    client.post(opening, {**form, **filled})

    training_class = TrainingClass.objects.get()
    assert (training_class.proposal, training_class.is_for_disabled) == (proposal, True)
    for state, label in (
        (ClassState.PLANNED, "kelas disiapkan"),
        (ClassState.RUNNING, "sedang dilaksanakan"),
        (ClassState.FINISHED, "dilaksanakan"),
    ):
        TrainingClass.objects.update(state=state)
        listed = client.get(LIST).context["cl"].result_list.get()
        assert stage_of(listed).label == label


# What is entered


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"wish": " "}, "Pilih program, atau tuliskan pelatihan yang diminta"),
        ({"received_on": "01-01-2999"}, "ada di masa depan"),
        ({"agenda_number": "7"}, "Nomor agenda 7 tahun 2023 sudah dipakai proposal dari Karang Taruna."),
        ({"groups-0-disability": ""}, "wajib"),
        ({"groups-0-men": "0", "groups-0-women": ""}, "Isikan jumlah laki-laki atau perempuan"),
        ({"accommodation": ["helicopter"]}, "helicopter"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(client, clerk, wrong, sentence):
    make_proposal(organisation="Karang Taruna", agenda_number="7")
    client.force_login(clerk)

    response = client.post(ADD, {**typed(), **wrong})

    assert not TrainingProposal.objects.filter(organisation="Pertuni Cilegon").exists()
    assert sentence in response.content.decode()
    assert 'value="Pertuni Cilegon"' in response.content.decode()


def test_agenda_numbers_begin_anew_every_year(client, clerk):
    make_proposal(received_on=date(2022, 2, 1))
    client.force_login(clerk)

    client.post(ADD, typed())

    assert list(TrainingProposal.objects.values_list("agenda_number", "year")) == [("41", 2023), ("41", 2022)]


def test_wish_is_the_programme_where_no_other_words_are_given(client, clerk):
    programme = make_programme("Menjahit Dasar", "Garmen")
    client.force_login(clerk)

    client.post(ADD, typed({"disability": "none", "men": 3, "women": 17}, wish="", programme=programme.pk))

    proposal = TrainingProposal.objects.get()
    assert proposal.wish == "Menjahit Dasar"
    assert proposal.groups.get().disability == ""


def test_group_without_a_disability_is_shown_as_such_again(client, clerk):
    proposal = make_proposal()
    ProposalGroup.objects.update(disability="")
    client.force_login(clerk)

    page = client.get(page_of(proposal)).content.decode()

    assert '<option value="none" selected>tanpa disabilitas</option>' in page


@pytest.mark.parametrize("name", ["state", "decided_on", "reason", "verified_on"])
def test_state_and_decision_are_no_fields_of_the_form(client, head, name):
    proposal = make_proposal("verified")
    client.force_login(head)
    shown = form_of(client.get(page_of(proposal)))
    group = proposal.groups.get()
    rows = {"groups-0-id": group.pk, "groups-0-proposal": proposal.pk, "groups-0-disability": "sensory"}

    response = client.post(
        page_of(proposal),
        {**shown, **rows, "groups-0-men": 11, "accommodation": [], "state": "approved", "decided_on": "06-02-2023",
         "reason": "Baik", "verified_on": "01-01-2022", "organisation": "Pertuni"},
    )  # fmt: skip

    changed = TrainingProposal.objects.get()
    assert response.status_code == 302
    assert changed.organisation == "Pertuni"
    assert getattr(changed, name) == getattr(proposal, name)


def test_what_was_verified_was_received_before(client, clerk):
    proposal = make_proposal("verified")
    client.force_login(clerk)
    shown = form_of(client.get(page_of(proposal)))

    response = client.post(page_of(proposal), {**shown, "received_on": "04-02-2023"})

    assert "Proposal diverifikasi pada 3 Februari 2023" in response.content.decode()


def test_groups_are_shown_by_a_right_of_their_own(client, clerk):
    proposal = make_proposal()
    client.force_login(staff_member("Perencanaan"))
    page = client.get(page_of(proposal)).content.decode()
    client.force_login(clerk)

    assert "tunanetra" not in page
    assert "20 (L 12, P 8)" in page
    assert 'value="tunanetra"' in client.get(page_of(proposal)).content.decode()


def test_list_of_those_with_a_disability_takes_the_right_to_see_it(client, clerk):
    make_proposal()
    without = make_proposal(organisation="Karang Taruna", agenda_number="7")
    without.groups.update(disability="")
    client.force_login(staff_member("Perencanaan"))
    assert "disabled" not in [getattr(one, "parameter_name", "") for one in client.get(LIST).context["cl"].filter_specs]

    client.force_login(clerk)

    assert [one.organisation for one in client.get(LIST, {"disabled": "1"}).context["cl"].result_list] == [
        "Pertuni Cilegon"
    ]
    assert client.get(LIST, {"disabled": "0"}).context["cl"].result_list.get() == without


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"state__in": "received,verified"}, {"1", "2"}),
        ({"state__in": "refused"}, {"4", "6"}),
        ({"class": "none"}, {"3"}),
        ({"class": "finished"}, {"5"}),
        ({"year__exact": "2022"}, {"6"}),
        ({"q": "karang public"}, {"2"}),
    ],
)
def test_list_is_narrowed(client, clerk, asked, found):
    make_proposal(agenda_number="1")
    make_proposal("verified", agenda_number="2", organisation="Karang Taruna")
    make_proposal("approved", agenda_number="3")
    make_proposal("refused", agenda_number="4")
    make_class(proposal=make_proposal("approved", agenda_number="5"), state=ClassState.FINISHED)
    make_proposal("refused", agenda_number="6", received_on=date(2022, 2, 1))
    client.force_login(clerk)

    listed = client.get(LIST, asked).context["cl"].result_list

    assert {proposal.agenda_number for proposal in listed} == found


# Verification


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"on": "31-01-2023", "result": "Lengkap"}, "Proposal diterima pada 1 Februari 2023."),
        ({"on": "01-01-2999", "result": "Lengkap"}, "ada di masa depan"),
        ({"on": "03-02-2023", "result": "  "}, "wajib"),
        ({"on": "", "result": "Lengkap"}, "wajib"),
    ],
)
def test_verification_that_cannot_be_is_refused(client, clerk, asked, sentence):
    proposal = make_proposal()
    client.force_login(clerk)

    response = client.post(page_of(proposal, "verify"), asked)

    assert state_of(proposal) == "received"
    assert sentence in response.content.decode()


def test_proposal_for_nobody_is_not_verified(clerk):
    proposal = make_proposal()
    proposal.groups.all().delete()

    with pytest.raises(ValidationError, match="kelompok pesertanya"):
        verify(proposal=proposal, on=VERIFIED, result="Lengkap", by=clerk)


def test_verification_is_corrected_until_the_decision(clerk):
    proposal = make_proposal("verified")

    verify(proposal=proposal, on=date(2023, 2, 4), result="Kurang surat kuasa", by=clerk)

    proposal.refresh_from_db()
    assert (proposal.state, proposal.verification) == ("verified", "Kurang surat kuasa")
    with pytest.raises(ValidationError, match="disetujui"):
        verify(proposal=make_proposal("approved", agenda_number="7"), on=VERIFIED, result="Lengkap", by=clerk)


# Decision


@pytest.mark.parametrize("act", ["approve", "refuse", "postpone"])
def test_only_the_head_decides(client, clerk, head, act):
    proposal = make_proposal("verified")
    asked = {"on": "06-02-2023", "reason": "Anggaran habis", "postponed_until": "01-07-2023"}
    client.force_login(clerk)
    assert client.get(page_of(proposal, act)).status_code == 403
    assert client.post(page_of(proposal, act), asked).status_code == 403
    assert state_of(proposal) == "verified"

    client.force_login(head)
    client.post(page_of(proposal, act), asked)

    assert state_of(proposal) in ("approved", "refused", "postponed")


def test_looking_at_an_act_does_nothing(client, head):
    proposal = make_proposal("verified")
    client.force_login(head)

    assert client.get(page_of(proposal, "approve"), {"on": "06-02-2023"}).status_code == 200
    assert state_of(proposal) == "verified"


def test_nothing_is_decided_before_it_is_verified(client, head):
    proposal = make_proposal()
    client.force_login(head)

    response = client.post(page_of(proposal, "approve"), {"on": "06-02-2023"}, follow=True)

    assert state_of(proposal) == "received"
    assert "“Setujui” tidak berlaku untuk proposal yang berstatus “diterima”." in response.content.decode()
    with pytest.raises(ValidationError, match="sekarang sudah berstatus “diterima”"):
        decide(proposal=proposal, state=ProposalState.APPROVED, on=DECIDED, by=head)


@pytest.mark.parametrize(
    ("state", "asked", "sentence"),
    [
        ("refused", {"reason": " "}, "Tuliskan alasan proposal"),
        ("postponed", {"reason": "", "postponed_until": date(2023, 7, 1)}, "Tuliskan alasan proposal"),
        ("postponed", {"reason": "Anggaran habis"}, "Sampai kapan ditunda?"),
        ("postponed", {"reason": "Anggaran habis", "postponed_until": DECIDED}, "Sampai kapan ditunda?"),
        ("approved", {"on": date(2023, 2, 2)}, "Proposal diverifikasi pada 3 Februari 2023."),
        ("approved", {"on": date(2999, 1, 1)}, "ada di masa depan"),
    ],
)
def test_decision_that_lacks_something_is_refused(head, state, asked, sentence):
    proposal = make_proposal("verified")

    with pytest.raises(ValidationError) as refusal:
        decide(proposal=proposal, state=ProposalState(state), by=head, **{"on": DECIDED, **asked})

    assert sentence in " ".join(refusal.value.messages)
    assert state_of(proposal) == "verified"


def test_form_keeps_what_was_typed_when_the_day_is_wrong(client, head):
    proposal = make_proposal("verified")
    client.force_login(head)

    response = client.post(page_of(proposal, "refuse"), {"on": "02-02-2023", "reason": "Anggaran tidak tersedia"})

    page = response.content.decode()
    assert "Proposal diverifikasi pada 3 Februari 2023." in page
    assert "Anggaran tidak tersedia</textarea>" in page


def test_two_who_decide_at_once_do_not_overwrite_each_other(head):
    proposal = make_proposal("verified")
    as_seen_by_the_other = TrainingProposal.objects.get()
    decide(proposal=proposal, state=ProposalState.APPROVED, on=DECIDED, by=head)

    with pytest.raises(ValidationError, match="disetujui"):
        decide(proposal=as_seen_by_the_other, state=ProposalState.REFUSED, on=DECIDED, reason="Anggaran habis", by=head)


def test_postponed_one_is_decided_again_on_a_later_day(head):
    proposal = make_proposal("postponed")
    with pytest.raises(ValidationError, match="6 Februari 2023"):
        decide(proposal=proposal, state=ProposalState.APPROVED, on=DECIDED, by=head)

    decide(proposal=proposal, state=ProposalState.APPROVED, on=date(2023, 7, 3), by=head)

    proposal.refresh_from_db()
    assert (proposal.state, proposal.reason, proposal.postponed_until) == ("approved", "", None)


def test_decision_is_undone_while_no_class_came_of_it(client, head):
    proposal = make_proposal("refused")
    client.force_login(head)

    client.post(page_of(proposal, "undo"), {"sure": "True"})

    proposal.refresh_from_db()
    assert (proposal.state, proposal.decided_on, proposal.reason) == ("verified", None, "")


def test_decision_stands_once_a_class_came_of_it(head):
    proposal = make_proposal("approved")
    make_class(make_programme("Public Speaking", "Komunikasi"), proposal=proposal)

    with pytest.raises(ValidationError, match="Sudah ada kelas untuk proposal ini: Public Speaking"):
        undo_decision(proposal=TrainingProposal.objects.get(), by=head)


def test_decision_stands_while_a_letter_tells_of_it(head):
    proposal = make_proposal("approved")
    letter = answer(proposal=proposal, on=DECIDED, by=head)
    with pytest.raises(ValidationError, match=letter.number):
        undo_decision(proposal=proposal, by=head)
    void_letter(letter=letter, reason="Salah keputusan")

    undo_decision(proposal=proposal, by=head)

    assert state_of(proposal) == "verified"


# The class


@pytest.mark.parametrize("state", ["received", "verified", "refused", "postponed"])
def test_only_an_approved_proposal_gets_a_class(client, head, state):
    proposal = make_proposal(state)
    client.force_login(head)
    programme = make_programme()
    asked = {"app_label": "training", "model_name": "trainingclass", "field_name": "proposal", "term": "pertuni"}

    tools = client.get(page_of(proposal)).context["office_tools"]
    response = client.post(
        "/admin/training/trainingclass/add/",
        {"programme": programme.pk, "year": 2023, "kind": "institutional", "fund": "apbd_kota", "quota": 20,
         "place": "BLK", "starts_on": "06-03-2023", "ends_on": "15-03-2023", "proposal": proposal.pk},
    )  # fmt: skip

    assert not [tool for tool in tools if "trainingclass" in tool["url"]]
    assert client.get(reverse("admin:autocomplete"), asked).json()["results"] == []
    assert response.status_code == 200
    assert not TrainingClass.objects.exists()


def test_proposal_with_a_class_is_offered_to_no_other(client, clerk):
    proposal = make_proposal("approved")
    make_proposal("approved", agenda_number="42")
    make_class(proposal=proposal)
    client.force_login(clerk)
    asked = {"app_label": "training", "model_name": "trainingclass", "field_name": "proposal", "term": "pertuni"}

    found = client.get(reverse("admin:autocomplete"), asked).json()["results"]

    assert [one["text"] for one in found] == ["42/2023 Pertuni Cilegon"]


def test_cancelled_class_gives_its_proposal_back(client, clerk):
    proposal = make_proposal("approved")
    training_class = make_class(proposal=proposal, state=ClassState.CANCELLED, cancel_reason="Instruktur sakit")
    assert stage_of(proposal).label == "kelas batal"
    client.force_login(clerk)

    client.post(page_of(proposal, "free"), {"sure": "True"})

    training_class.refresh_from_db()
    assert training_class.proposal is None
    assert stage_of(TrainingProposal.objects.get()).label == "disetujui"


def test_class_that_runs_keeps_its_proposal(clerk):
    proposal = make_proposal("approved")
    make_class(proposal=proposal)

    with pytest.raises(ValidationError, match="hanya dapat dilepas dari kelas yang batal"):
        free_from_cancelled(proposal=proposal, by=clerk)


# The letter


def test_clerk_answers_the_organisation_and_prints_the_letter(client, clerk):
    proposal = make_proposal("approved", letter_number="12/PERTUNI/2023")
    client.force_login(clerk)

    client.post(page_of(proposal, "answer"), {"on": "07-02-2023"})

    letter = Letter.objects.get()
    assert (letter.subject, letter.recipient) == ("Jawaban Proposal Pelatihan", "Pimpinan Pertuni Cilegon")
    assert (letter.dated_on, letter.desk, letter_of(proposal)) == (date(2023, 2, 7), "training", letter)
    assert letter.number in client.get(page_of(proposal)).content.decode()
    paper = client.get(page_of(proposal, "paper"))
    assert paper.content.startswith(b"%PDF")
    assert AccessEvent.objects.get(kind="print").subject == f"documents.letter:{letter.pk}"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("approved", ["disetujui", "Nomor 8 Tahun 2016", "daftar nama calon peserta"]),
        ("refused", ["belum dapat disetujui", "Anggaran habis", "mengajukan kembali"]),
        ("postponed", ["ditunda pelaksanaannya", "Anggaran habis", "1 Juli 2023", "tanpa perlu diajukan ulang"]),
    ],
)
def test_letter_tells_the_decision(head, state, said):
    proposal = make_proposal(state)
    letter = answer(proposal=proposal, on=DECIDED, by=head)

    text = text_again(letter, wording_of(KINDS[state]))

    whole = " ".join([*text.paragraphs, *(value for _label, value in text.facts), *text.closing])
    assert "20 orang (laki-laki 12, perempuan 8)" in whole
    assert "nomor agenda 41/2023" in whole
    for words in said:
        assert words in whole


def test_letter_of_a_proposal_with_a_class_tells_when_and_where(head):
    proposal = make_proposal("approved")
    make_class(proposal=proposal)
    letter = answer(proposal=proposal, on=DECIDED, by=head)

    facts = dict(text_again(letter, wording_of(APPROVED)).facts)

    assert facts["Waktu pelaksanaan"] == "6 Maret 2023 s.d. 15 Maret 2023"
    assert facts["Tempat"] == "UPT BLK Kota Cilegon"


@pytest.mark.parametrize(
    ("state", "on", "sentence"),
    [
        ("verified", DECIDED, "Proposal ini belum diputuskan."),
        ("approved", date(2023, 2, 5), "Proposal diputuskan pada 6 Februari 2023."),
        ("approved", date(2999, 1, 1), "Surat tidak boleh bertanggal mendatang."),
    ],
)
def test_letter_that_cannot_be_is_refused(head, state, on, sentence):
    with pytest.raises(ValidationError) as refusal:
        answer(proposal=make_proposal(state), on=on, by=head)

    assert sentence in " ".join(refusal.value.messages)
    assert not Letter.objects.exists()


def test_decision_is_answered_once(head):
    proposal = make_proposal("approved")
    answer(proposal=proposal, on=DECIDED, by=head)

    with pytest.raises(ValidationError, match="sudah dijawab"):
        answer(proposal=proposal, on=DECIDED, by=head)


def test_new_decision_after_a_postponement_has_a_letter_of_its_own(head):
    proposal = make_proposal("postponed")
    first = answer(proposal=proposal, on=date(2023, 2, 10), by=head)
    with pytest.raises(ValidationError, match="10 Februari 2023"):
        decide(proposal=proposal, state=ProposalState.APPROVED, on=date(2023, 2, 8), by=head)
    decide(proposal=proposal, state=ProposalState.APPROVED, on=date(2023, 7, 3), by=head)
    proposal.refresh_from_db()
    assert letter_of(proposal) is None

    second = answer(proposal=proposal, on=date(2023, 7, 3), by=head)

    assert (letter_of(proposal), first.number != second.number) == (second, True)


def test_the_planning_section_reads_and_does_nothing(client):
    proposal = make_proposal("approved")
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(proposal)).status_code == 200
    assert client.get(page_of(proposal, "answer")).status_code == 200
    for act in ("verify", "approve", "refuse", "postpone", "undo", "free", "answer"):
        assert client.post(page_of(proposal, act), {"on": "07-02-2023", "sure": "True"}).status_code == 403
    assert state_of(proposal) == "approved"


def test_history_tells_the_states_in_words(client, clerk, head):
    proposal = make_proposal("verified", accommodation=["braille"])
    decide(proposal=proposal, state=ProposalState.APPROVED, on=DECIDED, by=head)
    client.force_login(clerk)

    page = client.get(page_of(proposal, "history")).content.decode()

    assert "diverifikasi" in page
    assert "disetujui" in page
    assert "braille" in page.lower()
    assert "verified" not in page


def test_empty_list_says_how_to_begin(client, clerk):
    client.force_login(clerk)

    assert "nomor agenda" in client.get(LIST).content.decode().partition('class="card empty"')[2]


def test_new_proposal_opens_with_a_row_for_whom_it_is(client, clerk):
    client.force_login(clerk)

    formset = client.get(ADD).context["inline_admin_formsets"][0].formset

    assert len(formset.forms) == 1
    client.post(ADD, typed({"disability": "", "men": 0, "women": 0}))
    assert TrainingProposal.objects.get().groups.count() == 0


def test_what_was_decided_is_kept(client, head):
    decided, entered_twice = make_proposal("refused"), make_proposal(agenda_number="42")
    client.force_login(head)

    answers = [client.post(page_of(one, "delete"), {"post": "yes"}).status_code for one in (decided, entered_twice)]

    assert answers == [403, 302]
    assert list(TrainingProposal.objects.all()) == [decided]
