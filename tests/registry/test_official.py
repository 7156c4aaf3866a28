"""Who signs: the block under a paper for Plt., Plh. and a.n., and the parts of a NIP."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from apps.registry.models import Official
from apps.registry.nip import parse_nip
from apps.registry.paper.office import signature

pytestmark = pytest.mark.usefixtures("office")

NIP = "197001012000012001"
HEAD = "Kepala Dinas Tenaga Kerja Kota Cilegon"


def official(**facts) -> Official:
    values = {"name": "Contoh Pejabat, S.H.", "position": HEAD, "nip": NIP, "rank": "Pembina", **facts}
    return Official(valid_from=date(2022, 1, 1), **values)


@pytest.mark.parametrize(
    ("facts", "office"),
    [
        ({}, (f"{HEAD},",)),
        ({"acting": "Plt."}, (f"Plt. {HEAD},",)),
        ({"acting": "Plh."}, (f"Plh. {HEAD},",)),
        ({"acting": "a.n.", "position": "Sekretaris"}, (f"a.n. {HEAD}", "Sekretaris,")),
    ],
)
def test_block_names_the_office_held_and_for_whom_it_is_signed(client, admin_user, facts, office):
    signer = official(**facts)
    signer.save()
    client.force_login(admin_user)

    signed = signature(signer)

    assert signed.office == office
    assert (signed.name, signed.rank, signed.nip) == ("Contoh Pejabat, S.H.", "Pembina", "19700101 200001 2 001")
    page = client.get(reverse("admin:registry_official_change", args=(signer.pk,))).text
    for line in (*office, "NIP. 19700101 200001 2 001"):
        assert f"<div>{line}</div>" in page


@pytest.mark.parametrize("text", ["19700101 200001 2 001", "19700101.200001.2.001", NIP])
def test_nip_is_read_as_it_is_copied(text):
    assert parse_nip(text) == NIP


def test_number_of_a_contract_employee_is_taken_and_none_is_none():
    assert parse_nip("199001012022211001") == "199001012022211001"
    assert parse_nip("  ") == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("19700101200001200", "18 angka"),
        ("١٩٧٠٠١٠١٢٠٠٠٠١٢٠٠١", "18 angka"),
        ("197002302000012001", "Delapan angka pertama, 19700230, bukan tanggal lahir."),
        ("197001012000132001", "Angka ke-9 sampai ke-14, 200013, bukan tahun dan bulan mulai bekerja."),
        ("197001011975012001", "masa kerja dimulai pada usia 5 tahun"),
        ("197001012000013001", "Angka ke-15, 3, bukan 1 (laki-laki) atau 2 (perempuan)."),
        ("197001012000012000", "Tiga angka terakhir dimulai dari 001."),
    ],
)
def test_nip_that_nobody_can_have_names_the_part_that_is_wrong(text, sentence):
    with pytest.raises(ValidationError) as refused:
        parse_nip(text)

    assert sentence in refused.value.messages[0]


def test_form_keeps_a_wrong_nip_on_screen_and_stores_a_right_one_without_spaces(client, admin_user):
    client.force_login(admin_user)
    add = reverse("admin:registry_official_add")
    values = {"name": "Contoh Pejabat", "position": HEAD, "valid_from": "01/01/2022"}

    refused = client.post(add, {**values, "nip": "19700230 200001 2 001"})
    assert "bukan tanggal lahir" in refused.text and 'value="19700230 200001 2 001"' in refused.text

    client.post(add, {**values, "nip": "19700101 200001 2 001"})
    assert Official.objects.get().nip == NIP
