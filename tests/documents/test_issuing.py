"""Letters: numbered once, kept as they went out, taken back without giving the number away."""

import hashlib
from datetime import date
from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from apps.documents.issuing import read_paper, void_letter
from apps.documents.models import Letter
from tests.documents.letters import MAY_5, make_letter, make_letters, paper_of

pytestmark = pytest.mark.usefixtures("office")


def test_letters_are_numbered_in_their_order_and_go_on_from_the_last():
    first = make_letters("PT A", "PT B")
    (third,) = make_letters("PT C", on=date(2023, 6, 1))

    assert [letter.number for letter in (*first, third)] == [
        "001/500.15/V/2023", "002/500.15/V/2023", "003/500.15/VI/2023",
    ]  # fmt: skip


def test_new_year_begins_at_one():
    make_letters("PT A")

    (letter,) = make_letters("PT B", on=date(2024, 1, 2))

    assert letter.number == "001/500.15/I/2024"


@pytest.mark.django_db(transaction=True)
def test_a29_two_clerks_at_once_never_share_a_number():
    start = Barrier(2)

    def clerk(name: str) -> None:
        start.wait()
        try:
            for _ in range(10):
                make_letters(name)
        finally:
            connection.close()

    threads = [Thread(target=clerk, args=(name,)) for name in ("PT A", "PT B")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(Letter.objects.values_list("serial", flat=True)) == list(range(1, 21))


def test_a29_void_letter_stays_void_and_its_number_is_not_given_again():
    (letter,) = make_letters("PT A")

    void_letter(letter=letter, reason="Salah alamat")
    (following,) = make_letters("PT B")

    letter.refresh_from_db()
    assert (letter.state, letter.void_reason, letter.number) == ("void", "Salah alamat", "001/500.15/V/2023")
    assert following.number == "002/500.15/V/2023"


def test_nothing_is_void_without_a_reason():
    (letter,) = make_letters("PT A")

    with pytest.raises(ValidationError, match="alasan"):
        void_letter(letter=letter, reason="  ")

    letter.refresh_from_db()
    assert letter.state == "issued"


def test_database_refuses_a_number_twice():
    (letter,) = make_letters("PT A")
    letter.pk, letter.token = None, "0f8fad5b-d9cb-469f-a165-70867728950e"

    with pytest.raises(IntegrityError), transaction.atomic():
        letter.save()


def test_reprint_gives_the_very_bytes_that_went_out():
    letter = Letter.objects.get(pk=make_letter(on=MAY_5).pk)

    kept = read_paper(letter)

    assert kept.startswith(b"%PDF")
    assert hashlib.sha256(kept).hexdigest() == letter.sha256
    assert kept == paper_of(letter)
