"""Certificates are numbered in a row within a year, frozen as they are issued, and taken back with their number."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.timezone import localdate

from apps.documents.numbers import take_numbers
from apps.registry.models import Person
from apps.training.choices import ClassState, LeaveReason
from apps.training.models import Certificate, ProgrammeUnit, Trainee, TrainingClass
from apps.training.services.certificate_facts import predicate
from apps.training.services.certifying import SERIES, issue_certificates, void_certificate
from apps.training.services.class_states import reopen_class
from tests.placement.at_once import at_once
from tests.training.certified import LAST_DAY, make_finished_class, make_head

DAY = date(2023, 3, 20)


def issue(training_class: TrainingClass, **wish) -> list[Certificate]:
    return issue_certificates(training_class=training_class, **{"on": DAY, "by": None, **wish})


def refused(training_class: TrainingClass, **wish) -> str:
    with pytest.raises(ValidationError) as refusal:
        issue(training_class, **wish)
    return refusal.value.code


# Numbers


def test_graduates_are_numbered_by_name(office):
    training_class = make_finished_class(["Wati", "andi", "Budi"])

    issued = issue(training_class)

    assert [(one.facts["name"], one.number) for one in issued] == [
        ("andi", "0001/SERT-BLK/III/2023"),
        ("Budi", "0002/SERT-BLK/III/2023"),
        ("Wati", "0003/SERT-BLK/III/2023"),
    ]


def test_next_class_goes_on_counting_and_another_year_begins_anew(office):
    issue(make_finished_class(["Andi", "Budi"]))

    (same_year,) = issue(make_finished_class(["Citra"]), on=date(2023, 12, 29))
    (next_year,) = issue(make_finished_class(["Dewi"]), on=date(2024, 1, 2))

    assert same_year.number == "0003/SERT-BLK/XII/2023"
    assert next_year.number == "0001/SERT-BLK/I/2024"


def test_refused_class_takes_no_number(office):
    refused(make_finished_class(["Andi"], decree_number=""))

    assert take_numbers(SERIES, 2023)[0] == 1


def test_only_those_who_stayed_and_passed_are_certified(office, clerk):
    training_class = make_finished_class(["Andi", "Budi", "Citra"])
    Trainee.objects.filter(person__name="Budi").update(graduated=False)
    Trainee.objects.filter(person__name="Citra").update(
        graduated=None, left_on=LAST_DAY, leave_reason=LeaveReason.WORKING
    )

    issued = issue(training_class, by=clerk)

    assert [one.facts["name"] for one in issued] == ["Andi"]
    assert issued[0].issued_by == clerk


def test_some_are_issued_first_and_the_rest_later(office):
    training_class = make_finished_class(["Andi", "Budi", "Citra"])
    budi = training_class.trainees.get(person__name="Budi")

    first = issue(training_class, trainees=[budi])
    rest = issue(training_class)

    assert [(one.serial, one.facts["name"]) for one in first + rest] == [(1, "Budi"), (2, "Andi"), (3, "Citra")]


def test_participant_of_another_class_gets_none(office):
    other = make_finished_class(["Dewi"])

    assert refused(make_finished_class(["Andi"]), trainees=other.trainees.all()) == "all_certified"
    assert not Certificate.objects.exists()


# Refusals


def test_class_that_is_not_evaluated_gives_none(office):
    training_class = make_finished_class(["Andi"])
    Trainee.objects.update(graduated=None)

    assert refused(training_class) == "not_evaluated"


def test_class_that_still_runs_gives_none_since_its_marks_may_change(office):
    training_class = make_finished_class(["Andi"])
    TrainingClass.objects.update(state=ClassState.RUNNING)

    assert refused(training_class) == "not_finished"


def test_class_with_valid_certificates_is_not_opened_again(office):
    training_class = make_finished_class(["Andi"])
    (certificate,) = issue(training_class)

    with pytest.raises(ValidationError) as refusal:
        reopen_class(training_class=training_class, by=None)
    assert refusal.value.code == "certified"

    void_certificate(certificate=certificate, reason="Nilai salah", by=None)
    assert reopen_class(training_class=training_class, by=None).state == ClassState.RUNNING


def test_class_without_graduates_gives_none(office):
    training_class = make_finished_class(["Andi"])
    Trainee.objects.update(graduated=False)

    assert refused(training_class) == "nobody"


def test_cancelled_class_gives_none(office):
    training_class = make_finished_class(["Andi"])
    TrainingClass.objects.update(state=ClassState.CANCELLED, cancel_reason="Anggaran dialihkan")

    assert refused(training_class) == "cancelled"


def test_decree_must_have_number_and_date(office):
    assert refused(make_finished_class(["Andi"], decree_number="")) == "no_decree"
    assert refused(make_finished_class(["Budi"], decree_on=None)) == "no_decree"


def test_certificate_is_dated_from_the_last_day_to_today(office):
    training_class = make_finished_class(["Andi"])

    assert refused(training_class, on=LAST_DAY - timedelta(days=1)) == "before_end"
    assert refused(training_class, on=localdate() + timedelta(days=1)) == "future"
    assert issue(training_class, on=LAST_DAY)[0].issued_on == LAST_DAY


def test_second_issue_finds_nobody_left(office):
    training_class = make_finished_class(["Andi"])
    issue(training_class)

    assert refused(training_class) == "all_certified"


# What is frozen


def test_facts_hold_all_that_is_printed(office):
    make_head()
    training_class = make_finished_class(["Siti Aminah"])

    (certificate,) = issue(training_class)

    facts = certificate.facts
    assert (facts["name"], facts["born"]) == ("Siti Aminah", "Cilegon, 31 Agustus 2001")
    assert (facts["kind"], facts["programme"], facts["trade"]) == (
        "Pelatihan Berbasis Kompetensi", "Las SMAW 4G", "Las",
    )  # fmt: skip
    assert (facts["starts_on"], facts["ends_on"]) == ("6 Maret 2023", "15 Maret 2023")
    assert (facts["hours"], facts["days"]) == (80, 10)
    assert (facts["decree_number"], facts["decree_on"]) == ("800/12/SK/2023", "1 Maret 2023")
    assert (facts["theory"], facts["practice"], facts["final"]) == ("80", "87,50", "85")
    assert facts["predicate"] == "Memuaskan"
    assert facts["units"][0] == ["C.24LAS01.001.1", "Menerapkan Keselamatan dan Kesehatan Kerja", 8]
    assert (facts["city"], facts["issued_on"]) == ("Cilegon", "20 Maret 2023")
    assert facts["signature"] == {
        "office": ["Kepala Dinas Tenaga Kerja Kota Cilegon,"],
        "name": "Drs. Contoh Kepala, M.Si.",
        "rank": "Pembina Utama Muda",
        "nip": "19680101 200501 1 001",
    }


def test_nik_is_not_among_the_facts(office):
    (certificate,) = issue(make_finished_class(["Siti Aminah"]))

    assert certificate.trainee.person.nik not in str(certificate.facts)


def test_later_corrections_do_not_change_an_issued_certificate(office):
    training_class = make_finished_class(["Siti Aminah"])
    (certificate,) = issue(training_class)
    before = dict(certificate.facts)

    Person.objects.update(name="Siti Aminah Putri")
    ProgrammeUnit.objects.all().delete()
    Trainee.objects.update(final=95)
    certificate.refresh_from_db()

    assert certificate.facts == before


def test_whoever_is_in_office_on_the_day_of_issue_signs(office):
    make_head(name="Kepala Lama", valid_to=date(2023, 3, 19))
    make_head(name="Kepala Baru", acting="Plt.", valid_from=date(2023, 3, 20))

    (old,) = issue(make_finished_class(["Andi"]), on=date(2023, 3, 19))
    (new,) = issue(make_finished_class(["Budi"]), on=date(2023, 3, 20))

    assert old.facts["signature"]["name"] == "Kepala Lama"
    assert new.facts["signature"]["name"] == "Kepala Baru"
    assert new.facts["signature"]["office"] == ["Plt. Kepala Dinas Tenaga Kerja Kota Cilegon,"]


@pytest.mark.parametrize(
    ("final", "words"),
    [
        ("100", "Sangat Memuaskan"),
        ("90", "Sangat Memuaskan"),
        ("89.99", "Memuaskan"),
        ("80", "Memuaskan"),
        ("79.99", "Baik"),
        ("70", "Baik"),
        ("69.99", "Cukup"),
        ("0", "Cukup"),
    ],
)
def test_predicate_of_a_final_mark(final, words):
    assert predicate(Decimal(final)) == words


def test_predicate_is_the_offices_own_word(settings):
    settings.CERTIFICATE_PREDICATES = {75: "Amat Baik", 60: "Baik"}

    assert [predicate(mark and Decimal(mark)) for mark in (80, 75, 60, 59, None)] == [
        "Amat Baik", "Amat Baik", "Baik", "", "",
    ]  # fmt: skip


# Taking back


def test_void_certificate_keeps_its_number_and_a_new_one_has_another(office, clerk):
    training_class = make_finished_class(["Siti Aminha", "Wati"])
    misspelt, _other = issue(training_class)
    void_certificate(certificate=misspelt, reason=" Nama salah eja ", by=clerk)
    Person.objects.filter(name="Siti Aminha").update(name="Siti Aminah")

    (anew,) = issue(training_class)

    misspelt.refresh_from_db()
    assert (misspelt.number, misspelt.void_reason) == ("0001/SERT-BLK/III/2023", "Nama salah eja")
    assert (anew.number, anew.facts["name"]) == ("0003/SERT-BLK/III/2023", "Siti Aminah")


def test_void_needs_a_reason_and_happens_once(office, clerk):
    (certificate,) = issue(make_finished_class(["Andi"]))

    with pytest.raises(ValidationError) as refusal:
        void_certificate(certificate=certificate, reason="  ", by=clerk)
    assert refusal.value.code == "reason"
    void_certificate(certificate=certificate, reason="Rusak", by=clerk)
    with pytest.raises(ValidationError) as refusal:
        void_certificate(certificate=certificate, reason="Sekali lagi", by=clerk)

    certificate.refresh_from_db()
    assert (refusal.value.code, certificate.void_reason) == ("void", "Rusak")


def test_database_keeps_one_valid_certificate_a_graduate(office):
    (certificate,) = issue(make_finished_class(["Andi"]))
    certificate.pk, certificate.serial = None, 99
    certificate.token = "0f8fad5b-d9cb-469f-a165-70867728950e"

    with pytest.raises(IntegrityError), transaction.atomic():
        certificate.save(force_insert=True)


# Several clerks at once


@pytest.mark.django_db(transaction=True)
def test_two_clerks_at_one_class_issue_each_certificate_once(office):
    training_class = make_finished_class(["Andi", "Budi", "Citra"])

    refusals = at_once(2, lambda _number: issue(training_class))

    assert [refusal.code for refusal in refusals] == ["all_certified"]
    assert list(Certificate.objects.order_by("serial").values_list("serial", flat=True)) == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
def test_clerks_at_several_classes_leave_no_number_out_even_when_one_fails(office):
    classes = [make_finished_class([f"Peserta {number}{letter}" for letter in "abc"]) for number in range(6)]

    def act(number: int) -> None:
        with transaction.atomic():
            issue(classes[number])
            if number % 3 == 0:
                raise ValidationError("gagal sesudah nomor diambil", code="failed")

    refusals = at_once(6, act)

    assert [refusal.code for refusal in refusals] == ["failed", "failed"]
    assert list(Certificate.objects.order_by("serial").values_list("serial", flat=True)) == list(range(1, 13))
    for training_class in classes[1:3]:
        serials = list(
            Certificate.objects.filter(trainee__training_class=training_class)
            .order_by("serial")
            .values_list("serial", flat=True)
        )
        assert serials == list(range(serials[0], serials[0] + 3))


def test_class_of_any_size_costs_the_same_number_of_queries(office, django_assert_num_queries):
    small = make_finished_class(["Andi"])
    large = make_finished_class([f"Peserta {number:02}" for number in range(20)])
    issue(make_finished_class(["Budi"]))

    for training_class in (small, large):
        with django_assert_num_queries(12):
            issue(training_class)
