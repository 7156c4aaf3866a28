"""Work in the background: claimed once, taken up again after a kill, told to its owner, named on every event."""

import json
import threading
import time
from contextlib import ExitStack
from datetime import date

import psycopg
import pytest
from django.core.files import File
from django.db import IntegrityError, connection, connections
from django.urls import reverse

from apps.accounts.models import Notice
from apps.intake.background import apply_upload, check_upload, queue_applying
from apps.intake.booking import CannotApply, book, start_applying
from apps.intake.models import BookedRow, Upload
from apps.intake.receiving import receive
from apps.placement.models import Placement
from apps.registry.models import Person
from tests.conftest import start_worker, take_in
from tests.intake.sheets import person, write_report

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("companies")]
PATIENCE = 60


def checked(tmp_path, count: int = 5) -> Upload:
    path = write_report(tmp_path / "a.xlsx", [person(9000 + n) for n in range(count)])
    told = json.loads(take_in(str(path), "--json"))
    return Upload.objects.get(pk=told["upload"])


def wait_for(condition, seconds: float = PATIENCE):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := condition():
            return found
        time.sleep(0.2)
    raise AssertionError("nothing came")


def test_of_two_people_who_apply_at_once_only_one_books(tmp_path, head):
    upload = checked(tmp_path)
    barrier, outcomes = threading.Barrier(2), []

    def apply():
        barrier.wait()
        try:
            start_applying(upload=upload, by=head)
            outcomes.append("claimed")
        except CannotApply:
            outcomes.append("refused")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=apply) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["claimed", "refused"]


def test_second_booking_of_a_claimed_upload_changes_nothing(tmp_path, head):
    claimed = start_applying(upload=checked(tmp_path), by=head)

    book(claimed)
    book(claimed)

    assert Placement.objects.count() == 5


def test_booking_killed_in_the_middle_is_done_once_after_a_restart(tmp_path, head, idle_queue):
    upload = checked(tmp_path, 40)
    first = start_worker(DISNAKER_JOBS_STALLED_AFTER="4")
    try:
        with psycopg.connect(**_server(), autocommit=False) as blocker:
            # Whoever books persons gets so far and then waits at the placements.
            blocker.execute("LOCK TABLE placement_placement IN EXCLUSIVE MODE")
            queue_applying(upload=upload, by=head, all_or_nothing=False)
            wait_for(lambda: _waits_for_lock(blocker))
            first.kill()
            first.wait()
    finally:
        first.kill()
    assert not Person.objects.filter(nik=person(9000)["NIK"]).exists()
    second = start_worker(DISNAKER_JOBS_STALLED_AFTER="4")
    try:
        wait_for(lambda: Upload.objects.filter(pk=upload.pk, state="applied").exists(), 90)
    finally:
        second.terminate()
        second.wait(20)

    assert Placement.objects.count() == 40
    assert BookedRow.objects.filter(upload=upload, outcome="created").count() == 40
    assert Notice.objects.filter(user=head, text__contains="40").count() == 1


def _server() -> dict:
    known = connection.settings_dict
    return {"dbname": known["NAME"], "user": known["USER"], "host": known["HOST"] or known["OPTIONS"]["host"]}


def _waits_for_lock(blocker) -> bool:
    found = blocker.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone()
    return found[0] > 0


def test_events_of_a_booking_name_who_booked_and_the_upload(tmp_path, head):
    upload = checked(tmp_path)

    book(start_applying(upload=upload, by=head))

    events = Placement._meta.get_field("events").related_model.objects.select_related("pgh_context")
    contexts = {(event.pgh_context.metadata["user"], event.pgh_context.metadata["upload"]) for event in events}
    assert contexts == {(head.pk, upload.pk)}
    assert events.count() == 5


def test_audit_triggers_are_all_of_statement_level():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT trigger_name FROM information_schema.triggers"
            " WHERE action_orientation = 'ROW' AND trigger_name ~ '^pgtrigger_(insert|update|delete)_'"
        )
        assert cursor.fetchall() == []


def test_files_dropped_at_once_are_each_read_by_the_worker(worker, client, clerk, tmp_path):
    client.force_login(clerk)
    paths = [write_report(tmp_path / f"{n}.xlsx", [person(9000 + n)]) for n in range(3)]

    with ExitStack() as opened:
        files = [opened.enter_context(path.open("rb")) for path in paths]
        client.post(reverse("admin:intake_upload_add"), {"files": files})
    wait_for(lambda: Upload.objects.filter(state="ready").count() == 3)

    assert set(Upload.objects.filter(state="ready").values_list("rows_accepted", flat=True)) == {1}


def test_booking_that_fails_is_rolled_back_and_its_owner_is_told(tmp_path, head):
    upload = start_applying(upload=checked(tmp_path), by=head)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE placement_placement ADD CONSTRAINT for_this_test CHECK (position <> 'Operator')")
    try:
        with pytest.raises(IntegrityError):
            apply_upload.func(upload_id=upload.pk)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE placement_placement DROP CONSTRAINT for_this_test")

    upload.refresh_from_db()
    assert (upload.state, Placement.objects.count(), Person.objects.count()) == ("needs_attention", 0, 0)
    assert Notice.objects.get(user=head).url == upload.get_absolute_url()


def test_no_worker_is_said_on_the_page(client, clerk, idle_queue):
    client.force_login(clerk)

    page = client.get(reverse("admin:intake_upload_add"))

    assert page.context["worker_is_alive"] is False


def test_owner_of_a_long_report_is_told_when_it_is_read(tmp_path, clerk):
    rows = [person(9000 + n % 1000, TMT=date(2023, 3, 1 + n // 1000)) for n in range(3001)]
    upload = received_from(tmp_path, clerk, rows)

    check_upload.func(upload_id=upload.pk)

    assert Notice.objects.get(user=clerk).url == upload.get_absolute_url()


def received_from(tmp_path, user, rows) -> Upload:
    path = write_report(tmp_path / "panjang.xlsx", rows)
    with path.open("rb") as file:
        return receive(file=File(file, name=path.name), file_name=path.name, by=user)
