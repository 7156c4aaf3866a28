"""Who of the registered job seekers fits a vacancy."""

from datetime import date

import pytest

from apps.placement.choices import MovementKind, RemovalReason, SeekerState
from apps.placement.models import JobSeeker, Referral, Vacancy
from apps.placement.services.candidates import Wishes, candidates_for
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.registry.models import EducationLevel, Occupation
from tests.placement.records import make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

TODAY = date(2023, 3, 15)
WELDER, FITTER, CLERK = "7212", "7233", "4110"


@pytest.fixture
def vacancy(office) -> Vacancy:
    """A welder, man or woman, with an SMK at least."""
    return make_vacancy(
        count_male=0, count_either=2, occupation=occupation(WELDER), education=EducationLevel.objects.get(code="SMK")
    )


def occupation(code: str) -> Occupation:
    return Occupation.objects.get(code=code)


def seeker(name: str, code: str | None = WELDER, *, education: str = "SMK", **facts) -> JobSeeker:
    """Registered on 5 January 2023; `facts` are those of the person."""
    return make_seeker(
        make_person(name, **facts),
        education=EducationLevel.objects.get(code=education),
        occupation=occupation(code) if code else None,
    )


def names(vacancy: Vacancy, on: date = TODAY, **wishes) -> list[str]:
    found = candidates_for(vacancy, wishes=Wishes(**wishes), on=on)
    listed = [candidate.person.name for candidate in found[0:50]]
    assert len(listed) == found.count()
    return listed


def test_same_occupation_comes_first_then_its_group_and_no_other(vacancy):
    seeker("Golongan sama", FITTER)
    seeker("Jabatan sama")
    seeker("Golongan lain", CLERK)
    seeker("Tanpa jabatan", None)

    assert names(vacancy) == ["Jabatan sama", "Golongan sama"]
    assert names(vacancy, any_occupation=True) == ["Golongan sama", "Jabatan sama", "Golongan lain", "Tanpa jabatan"]


def test_vacancy_without_an_occupation_lists_all(vacancy):
    vacancy.occupation = None
    seeker("Juru las")
    seeker("Juru tulis", CLERK)

    assert names(vacancy) == ["Juru las", "Juru tulis"]


def test_education_reaches_the_least_one_by_the_rank_of_the_ladder(vacancy):
    for level in ("SMP", "SMK", "D3"):
        seeker(level, education=level)

    assert names(vacancy) == ["SMK", "D3"]


@pytest.mark.parametrize(
    ("places", "fitting"),
    [
        (Places(either=1), ["Agus", "Siti"]),
        (Places(female=2), ["Siti"]),
        (Places(male=1), ["Agus"]),
    ],
)
def test_sex_is_that_of_the_places_left(office, places, fitting):
    vacancy = make_vacancy(count_male=places.male, count_female=places.female, count_either=places.either)
    seeker("Agus", sex="L")
    seeker("Siti", sex="P")

    assert names(vacancy) == fitting


def test_filled_places_count_no_more(office):
    vacancy = make_vacancy(count_male=1, count_female=1)
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=TODAY, places=Places(male=1))
    seeker("Agus", sex="L")
    seeker("Siti", sex="P")

    assert names(vacancy) == ["Siti"]


def test_age_is_that_of_the_day_with_both_bounds_included(vacancy):
    vacancy.min_age, vacancy.max_age = 20, 25
    seeker("Dua puluh besok", born=date(2003, 3, 16))
    seeker("Dua puluh hari ini", born=date(2003, 3, 15))
    seeker("Dua enam besok", born=date(1997, 3, 16))
    seeker("Dua enam hari ini", born=date(1997, 3, 15))

    assert names(vacancy) == ["Dua puluh hari ini", "Dua enam besok"]


def test_whoever_is_placed_removed_or_referred_is_left_out(vacancy):
    seeker("Terdaftar")
    ended = seeker("Dihapus")
    JobSeeker.objects.filter(pk=ended.pk).update(
        state=SeekerState.REMOVED, ended_on=TODAY, ended_month=date(2023, 3, 1), removal_reason=RemovalReason.MOVED
    )
    Referral.objects.create(job_seeker=seeker("Sudah dipanggil"), vacancy=vacancy, summoned_on=TODAY)
    elsewhere = make_vacancy(vacancy.company, position="Lain")
    Referral.objects.create(job_seeker=seeker("Dipanggil untuk yang lain"), vacancy=elsewhere, summoned_on=TODAY)

    assert names(vacancy) == ["Terdaftar", "Dipanggil untuk yang lain"]


def test_wishes_limit_by_place_sex_and_disability(vacancy):
    seeker("Jombang", kelurahan_id="36.72.05.1001", disability="physical")
    seeker("Jombang lain", kelurahan_id="36.72.05.1002", sex="P")
    seeker("Pulomerak", kelurahan_id="36.72.03.1001")
    seeker("Luar kota")

    assert names(vacancy, district="36.72.05") == ["Jombang", "Jombang lain"]
    assert names(vacancy, village="36.72.05.1002") == ["Jombang lain"]
    assert names(vacancy, sex="P") == ["Jombang lain"]
    assert names(vacancy, with_disability=True) == ["Jombang"]


def test_pages_run_on_from_the_occupation_to_its_group(vacancy):
    for number in range(3):
        seeker(f"Las {number}")
        seeker(f"Rakit {number}", FITTER)

    found = candidates_for(vacancy, wishes=Wishes(), on=TODAY)

    assert [candidate.person.name for candidate in found[2:5]] == ["Las 2", "Rakit 0", "Rakit 1"]
    assert found.count() == 6
    assert not found.is_capped
