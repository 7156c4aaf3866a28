"""Work done in the background for a member of staff: queued with the caller's transaction, taken up again if killed.

The one place that knows the queue (procrastinate on the same PostgreSQL).
"""

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import connection
from procrastinate.contrib.django import app

from apps.accounts.models import Notice, Progress


def job(function: Callable) -> Callable:
    """Make `function(**ids)` a job. It must be safe to run twice: a killed worker's job runs again from its start."""
    return app.task(name=f"{function.__module__}.{function.__name__}")(function)


def hourly(function: Callable) -> Callable:
    """Make `function()` a job of every hour. What falls due once a day finds nothing to do at the other hours.

    No time of day is asked for, since a server that is off at night would miss it.
    """
    name = f"{function.__module__}.{function.__name__}"

    @app.periodic(cron="7 * * * *")
    @app.task(name=name, queueing_lock=name)
    def every_hour(timestamp: int) -> None:
        function()

    return every_hour


def enqueue(task, *, lock: str, **arguments) -> None:
    """Queue `task` in the current transaction; jobs with the same `lock` never run side by side."""
    task.configure(lock=lock).defer(**arguments)


def notify(user, text: str, *, url: str = "") -> None:
    """Tell the owner of a piece of work that it is done."""
    if user is not None:
        Notice.objects.create(user=user, text=text[:300], url=url)


@contextmanager
def progress_reports(key: str):
    """Yield `report(step, done, total)`, which writes on a connection of its own, seen before the work commits."""
    beside = connection.copy()

    def report(step: str, done: int = 0, total: int = 0) -> None:
        with beside.cursor() as cursor:
            cursor.execute(
                "INSERT INTO accounts_progress (key, step, done, total, updated_at) VALUES (%s, %s, %s, %s, now())"
                " ON CONFLICT (key) DO UPDATE SET step = excluded.step, done = excluded.done,"
                " total = excluded.total, updated_at = now()",
                [key, str(step)[:120], done, total],
            )

    try:
        yield report
    finally:
        beside.close()


def progress_of(key: str) -> Progress | None:
    return Progress.objects.filter(key=key).first()


def work() -> None:
    """Do the queued jobs until asked to end by a signal; a job that runs then has ten seconds to finish."""
    with app.replace_connector(app.connector.get_worker_connector()):
        app.run_worker(shutdown_graceful_timeout=10)


def worker_is_alive() -> bool:
    """Whether any worker gave a sign of life lately; without one, uploads would wait for ever."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT exists(SELECT 1 FROM procrastinate_workers"
            " WHERE last_heartbeat > now() - %s * interval '1 second')",
            [settings.JOBS_STALLED_AFTER],
        )
        return cursor.fetchone()[0]


@dataclass(frozen=True, slots=True)
class Work:
    """Whether a worker is alive, how many jobs failed for good lately, and when the last of them did."""

    is_alive: bool
    failed: int
    failed_at: datetime | None


def standing_of_work(since: datetime) -> Work:
    """With the jobs that failed after `since`; why they did stands in the log. One query."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT exists(SELECT 1 FROM procrastinate_workers"
            " WHERE last_heartbeat > now() - %s * interval '1 second'), count(DISTINCT job.id), max(event.at)"
            " FROM procrastinate_jobs job JOIN procrastinate_events event ON event.job_id = job.id"
            " WHERE job.status = 'failed' AND event.type = 'failed' AND event.at > %s",
            [settings.JOBS_STALLED_AFTER, since],
        )
        return Work(*cursor.fetchone())


@app.periodic(cron="* * * * * */10")
@app.task(name="rescue_stalled_jobs", queueing_lock="rescue_stalled_jobs", pass_context=True)
async def rescue_stalled_jobs(context, timestamp: int) -> None:
    """Put the jobs of workers that died back into the queue."""
    manager = context.app.job_manager
    for stalled in await manager.get_stalled_jobs(seconds_since_heartbeat=settings.JOBS_STALLED_AFTER):
        await manager.retry_job(stalled)
