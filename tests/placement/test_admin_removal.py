"""The pages on which removals are proposed, reviewed and decided."""

from datetime import date

import pytest

from apps.placement.models import JobSeeker, RemovalBatch
from apps.placement.services.removal import propose_removals
from apps.placement.services.seeker_reports import record_report
from apps.reporting.models import Month
from tests.conftest import staff_member
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

LIST = "/admin/placement/removalbatch/"
ADD = f"{LIST}add/"
TODAY = date(2024, 3, 20)


@pytest.fixture
def seekers(office) -> list[JobSeeker]:
    """Two who never reported."""
    return [make_seeker(make_person(name)) for name in ("Budi Santoso", "Siti Aminah")]


@pytest.fixture
def batch(seekers) -> RemovalBatch:
    return propose_removals(on=TODAY, by=None)


def decide(client, batch: RemovalBatch, act: str, **values):
    return client.post(batch.get_absolute_url(), {"act": act, **values}, follow=True)


def told(response) -> list[str]:
    return [message.level_tag for message in response.context["messages"]]


def states() -> set[str]:
    return set(JobSeeker.objects.values_list("state", flat=True))


def test_proposal_asks_for_the_day_and_leads_to_its_review(client, clerk, seekers):
    client.force_login(clerk)

    response = client.post(ADD, {"on": "20-03-2024"})

    batch = RemovalBatch.objects.get()
    assert response.url == batch.get_absolute_url()
    assert (batch.proposed_on, batch.proposed_by, batch.candidates.count()) == (TODAY, clerk, 2)


def test_day_on_which_nobody_is_due_is_said_beside_the_day(client, clerk, seekers):
    client.force_login(clerk)

    response = client.post(ADD, {"on": "20-03-2023"})

    assert "on" in response.context["form"].errors
    assert not RemovalBatch.objects.exists()


def test_review_names_the_candidates_and_masks_their_nik(client, clerk, batch, seekers):
    client.force_login(clerk)

    page = client.get(batch.get_absolute_url()).content.decode()

    for seeker in seekers:
        assert seeker.person.name in page
        assert seeker.person.masked_nik in page
        assert seeker.person.nik not in page


def test_clerk_keeps_but_does_not_confirm(client, clerk, batch, seekers):
    first, second = batch.candidates.all()
    client.force_login(clerk)

    decide(client, batch, "keep", shown=[first.pk, second.pk], kept=[first.pk])
    confirmed = decide(client, batch, "confirm")

    assert list(batch.candidates.values_list("is_kept", flat=True)) == [True, False]
    assert confirmed.status_code == 403
    assert states() == {"registered"}


def test_head_confirms_with_the_marks_of_the_page_as_sent(client, head, batch, seekers):
    first, second = batch.candidates.all()
    client.force_login(head)

    decide(client, batch, "confirm", shown=[first.pk, second.pk], kept=[first.pk])

    kept, removed = (JobSeeker.objects.get(pk=candidate.job_seeker_id) for candidate in (first, second))
    assert (kept.state, removed.state) == ("registered", "removed")
    batch.refresh_from_db()
    assert (batch.state, batch.decided_by) == ("confirmed", head)


def test_who_reported_since_is_named_after_the_decision(client, head, batch, seekers):
    record_report(job_seeker=seekers[0], reported_on=date(2024, 3, 21), by=None)
    client.force_login(head)

    response = decide(client, batch, "confirm")

    warning = next(str(message) for message in response.context["messages"] if message.level_tag == "warning")
    assert "Budi Santoso" in warning
    assert [tab["count"] for tab in response.context["tabs"] if tab["show"] == "left_out"] == [1]


def test_second_confirmation_is_refused_with_a_sentence(client, head, batch):
    client.force_login(head)
    decide(client, batch, "confirm")

    assert told(decide(client, batch, "confirm")) == ["error"]


def test_head_undoes(client, head, batch):
    client.force_login(head)
    decide(client, batch, "confirm")
    removed = states()

    decide(client, batch, "undo")

    assert removed == {"removed"}
    assert states() == {"registered"}


def test_removals_of_a_signed_month_are_not_undone(client, head, batch):
    client.force_login(head)
    decide(client, batch, "confirm")
    Month.objects.create(first_day=date(2024, 3, 1), state="signed")

    response = decide(client, batch, "undo")

    assert told(response) == ["error"]
    assert states() == {"removed"}


def test_clerk_drops_a_proposal(client, clerk, batch):
    client.force_login(clerk)

    decide(client, batch, "discard")

    batch.refresh_from_db()
    assert batch.state == "undone"
    assert states() == {"registered"}


def test_reader_sees_the_review_and_decides_nothing(client, office, batch):
    client.force_login(staff_member("Perencanaan"))

    page = client.get(batch.get_absolute_url())

    assert page.status_code == 200
    assert 'name="act"' not in page.content.decode()
    assert [decide(client, batch, act).status_code for act in ("keep", "confirm", "discard", "undo")] == [403] * 4


def test_tabs_show_a_sort_of_candidates(client, clerk, batch, seekers):
    client.force_login(clerk)

    shown = client.get(batch.get_absolute_url(), {"show": "not_reported"}).context["page"]
    expired = client.get(batch.get_absolute_url(), {"show": "expired"}).context["page"]

    assert (len(shown), len(expired)) == (2, 0)


def test_list_counts_candidates_and_removed(client, head, batch):
    first = batch.candidates.first()
    client.force_login(head)
    decide(client, batch, "confirm", shown=[first.pk], kept=[first.pk])

    shown = client.get(LIST).context["cl"].result_list[0]

    assert (shown.candidate_count, shown.removed_count) == (2, 1)


def test_batch_is_never_deleted(client, head, batch):
    client.force_login(head)

    assert client.post(f"{LIST}{batch.pk}/delete/", {"post": "yes"}).status_code == 403
