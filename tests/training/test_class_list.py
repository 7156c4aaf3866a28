"""The list of classes: found as the figures link to it, and by instructors their own."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.training.choices import ClassState, SelectionState
from apps.training.models import Applicant
from tests.conftest import staff_member
from tests.registry.records import make_person
from tests.training.records import FIRST_DAY, make_class, make_programme, make_trainee

LIST = "/admin/training/trainingclass/"

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(client):
    user = staff_member("Petugas BLK")
    client.force_login(user)
    return user


def found(client, **asked) -> set[int]:
    response = client.get(LIST, asked)
    assert response.status_code == 200, response.headers.get("Location")
    return {one.pk for one in response.context["cl"].result_list}


def test_list_is_narrowed_as_figures_link_to_it(client, clerk):
    las = make_class(state=ClassState.FINISHED, decree_number="800/12/SK/2023")
    sewing = make_class(
        make_programme("Menjahit", "Garmen"), starts_on=date(2022, 5, 9), fund="apbn", kind="mobile", place="Gerem",
        is_for_disabled=True, selection=SelectionState.SUBMITTED,
    )  # fmt: skip

    assert found(client, state__exact="finished") == {las.pk}
    assert found(client, state__in="finished,cancelled") == {las.pk}
    assert found(client, selection__exact="submitted") == {sewing.pk}
    assert found(client, year__exact="2022") == {sewing.pk}
    assert found(client, programme__exact=las.programme_id) == {las.pk}
    assert found(client, programme__trade__exact=sewing.programme.trade_id) == {sewing.pk}
    assert found(client, fund__exact="apbn") == {sewing.pk}
    assert found(client, kind__exact="mobile") == {sewing.pk}
    assert found(client, is_for_disabled__exact="1") == {sewing.pk}
    assert found(client, ends_on__gte="2023-01-01", ends_on__lte="2023-07-26") == {las.pk}
    assert found(client, starts_on__gte="2023-03-06", starts_on__lte="2023-03-06") == {las.pk}
    assert found(client, ends_on__gte="2023-03-01", programme__exact=las.programme_id, state__exact="finished") == {
        las.pk
    }
    assert found(client, q="menjahit") == {sewing.pk}
    assert found(client, q="gerem") == {sewing.pk}
    assert found(client, q="800/12") == {las.pk}


def test_list_counts_applicants_and_participants_who_stayed(client, clerk):
    one = make_class()
    make_trainee(one)
    gone = make_trainee(one)
    gone.left_on, gone.leave_reason = FIRST_DAY, "ill"
    gone.save()
    Applicant.objects.create(training_class=one, person=make_person(), sex="L")

    page = client.get(LIST).content.decode()

    assert "1 dari 20" in page
    assert client.get(LIST).context["cl"].result_list[0].applied == 1


def test_instructor_lists_and_opens_the_own_classes_only(client):
    own, other, user = make_class(), make_class(), staff_member("Instruktur BLK")
    own.instructors.create(name="Contoh Instruktur", user=user)
    client.force_login(user)

    assert found(client) == {own.pk}
    assert client.get(own.get_absolute_url()).status_code == 200
    assert client.get(other.get_absolute_url(), follow=True).request["PATH_INFO"] != other.get_absolute_url()


def test_list_asks_the_database_as_often_for_thirty_classes_as_for_three(client, clerk):
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(LIST)
        return len(asked)

    for _number in range(3):
        make_trainee(make_class(days=1))
    queries()
    few = queries()
    for _number in range(27):
        make_trainee(make_class(days=1))

    assert queries() == few
