"""Form IPK III/1 of one month over a million registrations of five years, against the best single SQL for its figures.

    uv run python benchmarks/ipk.py [REGISTRATIONS A YEAR]

Then the same with ten years: the month must take no longer. Every month but the last is closed, with its stock kept;
the last lines tell what the form takes where no stock was ever kept. Times in milliseconds, the best of several runs.
"""

import os
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")

A_YEAR = 200_000
RUNS = 7
LAST_YEAR = 2025

# Five of six end after some months, a year and more at most; the sixth goes on looking. All of it is invented.
PERSONS = """
INSERT INTO registry_person (nik, name, sex, birth_place, birth_date, address, phone, email, marital_status, disability)
SELECT lpad(n::text, 16, '9'), 'Nama Contoh ' || n, CASE WHEN n %% 9 < 5 THEN 'L' ELSE 'P' END, '', '1995-01-01',
       '', '', '', '', ''
FROM generate_series(%(first)s, %(last)s) n
"""
SEEKERS = """
INSERT INTO placement_jobseeker (person_id, number, registered_on, posting_month, sex, age, age_band, education_id,
       ipk_code, major, graduation_year, since_graduation, occupation_group, wanted_position, wanted_location, skills,
       experience, religion, photo, note, valid_until, state, ended_on, ended_month, removal_reason)
SELECT id, '', month, month, sex, band, band, 'SMA', '3001', '', 2020, 0, (id %% 10)::text, '', '', '', '', '', '', '',
       month + 730, CASE WHEN ended IS NULL THEN 'registered' ELSE 'removed' END, ended, ended,
       CASE WHEN ended IS NULL THEN '' ELSE 'not_reported' END
FROM (
    SELECT id, sex, month, (ARRAY[15, 20, 20, 20, 30, 30, 45, 55])[1 + id %% 8] AS band,
           CASE WHEN id %% 6 < 5 AND month + (id %% 14) * interval '1 month' <= %(until)s
                THEN (month + (id %% 14) * interval '1 month')::date END AS ended
    FROM (SELECT id, sex, make_date(%(year)s, (1 + id %% 12)::int, 1) AS month FROM registry_person
          WHERE nik BETWEEN lpad(%(first)s::text, 16, '9') AND lpad(%(last)s::text, 16, '9')) person
) seeker
"""
# All of the form's figures of job seekers in one statement, from indexed columns and the stock of the month before.
BEST_SINGLE = """
SELECT age_band, sex, state, count(*) FROM placement_jobseeker WHERE ended_month = %(month)s GROUP BY 1, 2, 3
UNION ALL
SELECT age_band, sex, 'new', count(*) FROM placement_jobseeker WHERE posting_month = %(month)s GROUP BY 1, 2
UNION ALL
SELECT 0, "column", 'stock', number FROM reporting_stock WHERE "table" = 'ipk_1' AND month = %(month)s
"""
# The same without a stock: every registration that was open when the month began.
BEST_FROM_ROWS = """
SELECT age_band, sex, count(*) FILTER (WHERE posting_month < %(month)s),
       count(*) FILTER (WHERE posting_month = %(month)s), count(*) FILTER (WHERE ended_month = %(month)s)
FROM placement_jobseeker WHERE posting_month <= %(month)s AND (ended_month IS NULL OR ended_month >= %(month)s)
GROUP BY 1, 2
"""


def main(a_year: int) -> None:
    import django

    django.setup()
    from django.db import connection

    from disnaker import reference_data

    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        reference_data.load()
        with connection.cursor() as cursor:
            for table in ("registry_person", "placement_jobseeker"):
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            cursor.execute("DROP INDEX person_name_trigram")  # costly to fill, and no figure asks it
        for first in (LAST_YEAR - 4, LAST_YEAR - 9):
            fill(a_year, range(first, LAST_YEAR - 4 if first < LAST_YEAR - 4 else LAST_YEAR + 1))
            measure(LAST_YEAR - first + 1)
    finally:
        connection.creation.destroy_test_db(os.environ.get("BENCH_DATABASE", "disnaker"), verbosity=0)


def fill(a_year: int, years: range) -> None:
    """Registrations of some years; each year has persons of its own."""
    from django.db import connection

    with connection.cursor() as cursor:
        for year in years:
            first = (year - 2000) * 1_000_000 + 1
            values = {"first": first, "last": first + a_year - 1, "year": year, "until": date(LAST_YEAR, 12, 1)}
            cursor.execute(PERSONS, values)
            cursor.execute(SEEKERS, values)
        cursor.execute("VACUUM ANALYZE registry_person, placement_jobseeker")


def measure(years: int) -> None:
    from django.db import connection

    from apps.placement.models import JobSeeker
    from apps.placement.tables.ipk_1 import LabourMarketOverview
    from apps.reporting.choices import StockSource
    from apps.reporting.models import Stock
    from apps.reporting.periods import Period

    form, month = LabourMarketOverview(), date(LAST_YEAR, 6, 1)
    period = Period.containing(month)
    Stock.objects.all().delete()
    expected = {row.key: row.figures for row in form.fill(period).rows}
    anew = best(lambda: form.fill(period))
    from_rows = best(lambda: run(BEST_FROM_ROWS, {"month": month}))
    before = Period(date(LAST_YEAR - years + 1, 1, 1), period.kind)
    while before.first_month < month:
        form.write_stock(before.next().first_month, form.closing(form.fill(before)), StockSource.KEPT)
        before = before.next()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE reporting_stock")
    assert {row.key: row.figures for row in form.fill(period).rows} == expected
    ours = best(lambda: form.fill(period))
    single = best(lambda: run(BEST_SINGLE, {"month": month}))
    print(f"{years} years, {JobSeeker.objects.count():,} registrations; June {LAST_YEAR}:")
    print(f"  with kept stocks: III/1 {ours:.1f} ms, best single SQL {single:.1f} ms, ratio {ours / single:.2f}")
    print(f"  without any stock: III/1 {anew:.0f} ms, best single SQL {from_rows:.0f} ms, ratio {anew / from_rows:.2f}")


def run(statement: str, values: dict) -> list[tuple]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def best(work) -> float:
    """Milliseconds of the quickest of several runs: the machine is shared."""
    times = []
    for _run in range(RUNS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else A_YEAR)
