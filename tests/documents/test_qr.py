"""The short code of a paper: typed however one reads it, it leads back to the token; nobody can guess it."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.documents.qr import DIGITS, paper_check, read_code, short_code

TOKEN = UUID("0f8fad5b-d9cb-469f-a165-70867728950e")
TOKENS = st.uuids(version=4)


def test_code_is_the_first_45_bits_of_the_token():
    assert short_code(UUID(int=0)) == "000-000-000"
    assert short_code(UUID(int=1 << 83)) == "000-000-001"
    assert short_code(UUID(int=(1 << 83) - 1)) == "000-000-000"
    assert short_code(UUID(int=(1 << 128) - 1)) == "ZZZ-ZZZ-ZZZ"
    assert short_code(TOKEN) == "1Y7-TTP-YSS"


@given(TOKENS)
def test_code_leads_to_the_tokens_that_have_it_and_to_no_other(token):
    lowest, highest = read_code(short_code(token))

    assert lowest <= token <= highest
    assert {short_code(lowest), short_code(highest)} == {short_code(token)}
    assert highest.int - lowest.int == (1 << 83) - 1


@given(TOKENS, st.data())
def test_code_may_be_typed_as_it_is_read(token, data):
    code = short_code(token)
    alike = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(data.draw(st.sampled_from(alike.get(sign, sign + sign.lower()))) for sign in code)
    gap = data.draw(st.sampled_from(["-", " ", "", " - "]))

    assert read_code(f" {typed.replace('-', gap)}\n") == read_code(code)


@pytest.mark.parametrize("text", ["", "ABC", "ABC-DEF-GH", "ABC-DEF-GHJK", "ABC-DEF-GHU", "ABC-DEF-GH!", "١٢٣-٤٥٦-٧٨٩"])
def test_what_is_no_code_is_refused(text):
    with pytest.raises(ValueError):
        read_code(text)


def test_codes_hold_nothing_that_counts_up():
    """All 45 bits come and go between papers made one after the other, so none is a number, a date or a version."""
    codes = [int(short_code(uuid4()).replace("-", "").translate(AS_PYTHON), 32) for _paper in range(2000)]

    for bit in range(45):
        share = sum(code >> bit & 1 for code in codes) / len(codes)
        assert 0.4 < share < 0.6, bit
    assert len(set(codes)) == len(codes)
    assert codes != sorted(codes)


AS_PYTHON = str.maketrans(DIGITS, "0123456789ABCDEFGHIJKLMNOPQRSTUV")


def test_paper_is_told_the_code_and_the_address_of_the_office(settings):
    settings.PUBLIC_URL = "https://disnaker.example.go.id"

    check = paper_check(TOKEN)

    assert check.pop("qr").startswith("<svg")
    assert check == {
        "code": "1Y7-TTP-YSS",
        "host": "disnaker.example.go.id",
        "address": "disnaker.example.go.id/periksa",
    }
