"""How a letter is worded: fields and nothing else, paragraphs, versions that only ever follow each other."""

from dataclasses import replace
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.module_loading import import_string

from apps.accounts.choices import Desk
from apps.documents.issuing import read_paper
from apps.documents.letter_kinds import letter_kinds
from apps.documents.letter_preview import anew, preview_pdf, specimen_fields
from apps.documents.models import Letter, LetterTemplate
from apps.documents.wording import filled, refuse_unknown_fields, shipped, wording_at, wording_of
from apps.documents.wording_changes import changes
from apps.documents.wording_versions import keep_wording
from apps.industrial_relations.letter_kinds import CONTRACTS, UNION
from apps.industrial_relations.services.union_proof import issue_proof, proof_of
from apps.placement.letter_kinds import REMINDER
from tests.documents.letters_sent import send_all
from tests.documents.papers import MARK, words_of
from tests.industrial_relations.union_records import keep_letters_in, make_recorded
from tests.placement.at_once import at_once


@pytest.fixture(autouse=True)
def own_papers(settings, tmp_path):
    keep_letters_in(settings, tmp_path)


def worded(kind, **texts):
    return replace(wording_of(kind), **texts)


# Fields


@pytest.mark.parametrize("kind", letter_kinds().values(), ids=lambda kind: kind.code)
def test_every_letter_as_shipped_names_only_its_own_fields(kind):
    for text in (kind.subject, kind.opening, kind.closing, kind.copies):
        refuse_unknown_fields(kind, text)
    said = shipped(kind).say(**specimen_fields(kind))
    assert said["paragraphs"] and "{" not in " ".join([*said["paragraphs"], *said["closing"]])
    assert kind.left_out <= kind.fields.keys()


@pytest.mark.parametrize(
    "text",
    ["{x.__class__}", "{perusahaan.__class__}", "{perusahaan[0]}", "{0}", "{}", "{perusahaan!r}", "{perusahaan:>9}",
     "{company}", "{ perusahaan }"],
)  # fmt: skip
def test_what_is_no_plain_field_is_refused_with_the_names_of_those_there_are(text):
    with pytest.raises(ValidationError) as refused:
        refuse_unknown_fields(REMINDER, f"Kepada {text} di tempat")

    assert refused.value.code == "field"
    assert "{perusahaan}, {dasar}, {laporan}" in refused.value.messages[0]


@pytest.mark.parametrize("text", ["Kepada {perusahaan", "Kepada perusahaan}", "{", "}"])
def test_brace_that_stands_alone_is_explained(text):
    with pytest.raises(ValidationError, match="ditulis dua kali"):
        refuse_unknown_fields(REMINDER, text)


def test_doubled_braces_are_printed_as_braces():
    refuse_unknown_fields(REMINDER, "{{bukan bidang}}")

    assert filled("{{bukan bidang}} {perusahaan}", {"perusahaan": "PT A"}) == "{bukan bidang} PT A"


def test_value_of_a_field_is_never_filled_again():
    """A company that is named like a field stays named so."""
    assert filled("Kepada {perusahaan}", {"perusahaan": "PT {dasar}", "dasar": "x"}) == "Kepada PT {dasar}"


def test_empty_field_leaves_no_gap_before_a_comma():
    assert filled("pencari kerja {kartu}, Saudara", {"kartu": ""}) == "pencari kerja, Saudara"


def test_paragraph_whose_field_the_record_lacks_is_left_out():
    fields = dict.fromkeys(CONTRACTS.fields, "x")
    wording = shipped(CONTRACTS)

    assert len(wording.say(**fields)["closing"]) == 2
    assert wording.say(**fields | {"terlambat": ""})["closing"] == (
        "Demikian bukti pencatatan ini diberikan untuk dipergunakan sebagaimana mestinya.",
    )


def test_letter_that_forgets_a_field_fails_at_once():
    with pytest.raises(TypeError, match="terlambat"):
        shipped(CONTRACTS).say(perusahaan="PT A")


def test_changes_are_told_word_by_word():
    assert changes("paling lambat tanggal 5", "paling lama tanggal 5") == [
        ("same", "paling "), ("del", "lambat"), ("ins", "lama"), ("same", " tanggal 5"),
    ]  # fmt: skip


# Versions


def test_change_makes_a_new_version_and_letters_that_went_out_stay(clerk, head):
    first = make_recorded()
    old = issue_proof(union=first, on=date(2023, 6, 6), by=clerk)
    paper = read_paper(old)

    made = keep_wording(
        wording=worded(UNION, subject="Bukti Catat", closing="Atas nama {serikat}.", copies="Wali Kota\nArsip"),
        seen=0, by=head,
    )  # fmt: skip
    new = issue_proof(union=make_recorded("SP Lain", "002/SP-SB/VI/2023"), on=date(2023, 6, 7), by=clerk)

    assert (made.version, made.made_by) == (1, head)
    assert (old.kind, old.template_version, new.template_version) == ("union_proof", None, 1)
    assert read_paper(Letter.objects.get(pk=old.pk)) == paper
    assert new.subject == "Bukti Catat"
    printed = words_of(read_paper(new))
    assert "Atas nama SP Lain." in printed and "Tembusan: 1. Wali Kota 2. Arsip" in printed
    assert "sepanjang tidak dicabut" in words_of(paper) and "sepanjang tidak dicabut" not in printed
    assert proof_of(first) == old  # found though the subject of such letters is another one now


def test_second_of_two_who_edit_is_told_and_nothing_is_lost(head, clerk):
    keep_wording(wording=worded(UNION, closing="Satu."), seen=0, by=head)

    with pytest.raises(ValidationError, match="Kepala Bidang Penta membuat versi 1") as told:
        keep_wording(wording=worded(UNION, closing="Dua."), seen=0, by=clerk)

    assert told.value.code == "stale"
    assert wording_of(UNION).closing == "Satu."
    assert keep_wording(wording=worded(UNION, closing="Dua."), seen=1, by=clerk).version == 2
    assert wording_at(UNION, 1).closing == "Satu."


@pytest.mark.django_db(transaction=True)
def test_of_two_at_the_same_moment_one_makes_the_version(office, head):
    faults = at_once(2, lambda number: keep_wording(wording=worded(UNION, closing=f"Kata {number}."), seen=0, by=head))

    assert [type(fault) for fault in faults] == [ValidationError]
    assert LetterTemplate.objects.count() == 1


def test_same_text_again_makes_no_version(head):
    assert keep_wording(wording=wording_of(UNION), seen=0, by=head) is None
    assert not LetterTemplate.objects.exists()


def test_wording_that_no_font_can_print_is_refused(head):
    with pytest.raises(ValidationError, match="tidak dapat dicetak"):
        keep_wording(wording=worded(UNION, closing="Terima kasih 🙏"), seen=0, by=head)

    assert not LetterTemplate.objects.exists()


@pytest.mark.parametrize("act", ["update", "delete"])
def test_database_changes_no_version(head, act):
    keep_wording(wording=worded(UNION, closing="Satu."), seen=0, by=head)
    rows = LetterTemplate.objects.filter(kind="union_proof")

    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(closing="Lain.") if act == "update" else rows.delete()

    assert wording_of(UNION).closing == "Satu."


# Preview


def test_preview_says_so_bears_no_number_and_nothing_to_check(clerk):
    letter = issue_proof(union=make_recorded(), on=date(2023, 6, 6), by=clerk)

    text = words_of(preview_pdf(worded(UNION, closing="Salam kepada {serikat}."), letter))

    assert MARK in text and "Salam kepada SP Baja Selat Sunda." in text
    assert letter.number not in text and "Pindai" not in text
    assert Letter.objects.count() == 1


def test_every_kind_is_previewed_with_the_record_of_a_letter_that_was_sent(admin_user, office):
    """And reads as the paper that went out."""
    sent = send_all(admin_user)

    assert sent.keys() == {kind.code for kind in letter_kinds().values() if kind.desk != Desk.OFFICE}
    for code, letter in sent.items():
        wording = wording_of(letter_kinds()[code])
        text = import_string(anew()[code])(letter, wording)
        paper, preview = words_of(read_paper(letter)), words_of(preview_pdf(wording, letter))
        for sentence in (*text.paragraphs, *text.closing):
            assert sentence in paper and sentence in preview, code
        assert MARK in preview and letter.number not in preview, code


def test_preview_without_a_letter_shows_what_each_field_stands_for(office):
    text = words_of(preview_pdf(shipped(UNION), None))

    assert MARK in text and "[penerima]" in text and "Nomor : –" in text
