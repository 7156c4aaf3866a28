"""The packet of a month with 5,000 placements: counted, set and signed, against reading its records once.

    uv run python benchmarks/packet.py [PLACEMENTS]

Half of the placements end a registration (card AK/1), at 300 companies. Times in seconds; the goal is under 15 for the
whole of the signing on two cores.
"""

import os
import sys
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")

PLACEMENTS, COMPANIES = 5_000, 300
MONTH, SIGNED_ON = date(2023, 1, 1), date(2023, 2, 3)


def main(placements: int) -> None:
    import django

    django.setup()
    from django.db import connection

    from disnaker import reference_data

    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        reference_data.load()
        fill(placements)
        measure(placements)
    finally:
        connection.creation.destroy_test_db(os.environ.get("BENCH_DATABASE", "disnaker"), verbosity=0)


def fill(placements: int) -> None:
    """Invented persons, companies and starts, half of them with a card."""
    from apps.placement.models import JobSeeker, Placement
    from apps.registry.models import Company, Person

    companies = Company.objects.bulk_create(Company(name=f"PT Contoh {n:03}") for n in range(COMPANIES))
    people = Person.objects.bulk_create(
        Person(
            nik=f"{3672010000000000 + n}", name=f"Nama Contoh {n}", sex="LP"[n % 2],
            birth_date=date(1990, 1, 1) + timedelta(days=n), education_id="SMK",
        )
        for n in range(placements)
    )  # fmt: skip
    started = Placement.objects.bulk_create(
        Placement(
            person=person, company=companies[n % COMPANIES], started_on=MONTH, sex=person.sex, education_id="SMK",
            position="Operator", kind="AKL", receiver="24", contract="PKWT", reported_month=MONTH,
            posting_month=MONTH,
        )
        for n, person in enumerate(people)
    )  # fmt: skip
    JobSeeker.objects.bulk_create(
        JobSeeker(
            person=one.person, registered_on=MONTH, posting_month=MONTH, sex=one.sex, age=25, age_band=20,
            education_id="SMK", ipk_code="3001", occupation_group="8", since_graduation=0,
            valid_until=MONTH + timedelta(days=730), state="placed", ended_on=MONTH, ended_month=MONTH, placement=one,
        )
        for one in started[::2]
    )  # fmt: skip


def measure(placements: int) -> None:
    from apps.accounts.models import User
    from apps.placement.models import Placement
    from apps.registry.models import Official
    from apps.reporting.periods import Period, PeriodKind
    from disnaker.month_closing import close_month
    from disnaker.month_signing import sign_month
    from disnaker.packet import draft_pdf
    from disnaker.summaries import recount

    official = Official.objects.create(name="Contoh", position="Kepala Dinas", is_head=True, valid_from=MONTH)
    by = User.objects.create_user("kadis")
    took("reading the records once", lambda: list(Placement.objects.filter(posting_month=MONTH).values_list()))
    period = Period(MONTH, PeriodKind.MONTH)
    took("all tables counted", lambda: recount(period).every_table)
    took("preview of the packet", lambda: draft_pdf(recount(period), printed_by="", printed_at=now()))
    took("submitted", lambda: close_month(month=MONTH))
    signed = took(
        f"signed, {placements} placements",
        lambda: sign_month(month=MONTH, dated_on=SIGNED_ON, official=official, by=by),
    )
    for file in signed.files.all():
        print(f"{file.kind}: {len(file.content) / 1024:.0f} KB")


def now():
    from django.utils import timezone

    return timezone.now()


def took(what: str, act):
    start = time.perf_counter()
    done = act()
    print(f"{what}: {time.perf_counter() - start:.2f} s")
    return done


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PLACEMENTS)
