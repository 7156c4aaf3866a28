"""The rows of a placement report become persons and placements, a statement each, whatever their number."""

from datetime import date

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from apps.intake.booking_persons import book_persons
from apps.intake.models import Upload
from apps.intake.resource import Comparison
from apps.placement.models import StagedPlacement
from apps.placement.services.closed_month_remarks import closed_month_remarks
from apps.placement.services.counted_month import closed_months
from apps.placement.services.linking import link_records
from apps.placement.services.matching import NEAR_DAYS
from apps.placement.services.receiver import receiver_of
from apps.placement.services.withdrawing_placements import gone_placements
from apps.reporting.models import Month

BOOKED = "SELECT record_id FROM intake_bookedrow WHERE upload_id = %(upload)s AND outcome = 'created'"

# What a report may change of a known start, and what only until a closed month counts it; blanks change nothing.
FREE = ("position", "card_number", "channel", "note")
COUNTED = ("sex", "education_id", "kind", "contract")
STAGED_NAMES = {"education_id": "staged.education"}


def _any_differs(names: tuple[str, ...], values: dict[str, str]) -> str:
    return " OR ".join(f"({values[name]} <> '' AND {values[name]} <> placement.{name})" for name in names)


def _differs(values: dict[str, str]) -> str:
    """SQL that tells whether `values`, by column, would change `placement`."""
    free, counted = _any_differs(FREE, values), _any_differs(COUNTED, values)
    return f"({free} OR (placement.posting_month <> ALL(%(closed)s) AND ({counted})))"


# The kind that the report states, where there is one: of a known start it is not concluded anew.
_STATED_KIND = """(SELECT staged.kind FROM placement_stagedplacement staged
    WHERE staged.upload_id = excluded.upload_id AND staged.row = excluded.upload_row)"""
_BEFORE = ("sex", "education_id", "position", "contract", "wage", "kind", "card_number", "channel", "note")

# A start that is known already keeps its month; only what the report says of it may change. Who lives in the city and
# works at a company of the city is placed within it (AKL); of others the report has to say.
BOOK_PLACEMENTS = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id,
           CASE WHEN staged.kind <> '' THEN staged.kind
                WHEN %(in_city)s AND coalesce(
                    staged.kelurahan, CASE WHEN staged.address = '' THEN person.kelurahan_id END) LIKE %(city)s
                THEN 'AKL' ELSE '' END AS kind_known
    FROM placement_stagedplacement staged JOIN registry_person person USING (nik)
    WHERE staged.upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT placement.*
    FROM placement_placement placement
    JOIN incoming ON incoming.person_id = placement.person_id AND incoming.start_date = placement.started_on
    WHERE placement.company_id = %(company)s
), written AS (
    INSERT INTO placement_placement AS placement (person_id, company_id, started_on, sex, education_id, position,
           contract, wage, kind, receiver, channel, card_number, note, reported_month, posting_month, upload_id,
           upload_row)
    SELECT person_id, %(company)s, start_date, sex, education, position, contract, wage, kind_known, %(receiver)s,
           channel, card_number, note, %(month)s, %(posting_month)s, upload_id, row
    FROM incoming
    ON CONFLICT (person_id, company_id, started_on) DO UPDATE SET
           sex = CASE WHEN placement.posting_month = ANY(%(closed)s) THEN placement.sex ELSE excluded.sex END,
           education_id = CASE WHEN placement.posting_month = ANY(%(closed)s) THEN placement.education_id
                               ELSE excluded.education_id END,
           kind = CASE WHEN placement.posting_month = ANY(%(closed)s) THEN placement.kind
                       ELSE coalesce(nullif({_STATED_KIND}, ''), placement.kind) END,
           contract = CASE WHEN placement.posting_month = ANY(%(closed)s) THEN placement.contract
                           ELSE coalesce(nullif(excluded.contract, ''), placement.contract) END,
           position = excluded.position,
           wage = coalesce(excluded.wage, placement.wage),
           card_number = coalesce(nullif(excluded.card_number, ''), placement.card_number),
           channel = coalesce(nullif(excluded.channel, ''), placement.channel),
           note = coalesce(nullif(excluded.note, ''), placement.note)
    WHERE {_differs({name: f"excluded.{name}" for name in (*FREE, *COUNTED)} | {"kind": _STATED_KIND})}
       OR (excluded.wage IS NOT NULL AND excluded.wage IS DISTINCT FROM placement.wage)
    RETURNING id, person_id, started_on, upload_id
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN jsonb_build_object(
            {", ".join(f"'{name}', old.{name}" for name in _BEFORE)}) END
FROM incoming
LEFT JOIN written ON written.person_id = incoming.person_id AND written.started_on = incoming.start_date
LEFT JOIN old ON old.person_id = incoming.person_id AND old.started_on = incoming.start_date
"""

_STAGED = {name: STAGED_NAMES.get(name, f"staged.{name}") for name in (*FREE, *COUNTED)}
_KNOWN = """
FROM placement_stagedplacement staged
LEFT JOIN registry_person person USING (nik)
LEFT JOIN placement_placement placement ON placement.person_id = person.id
     AND placement.company_id = %(company)s AND placement.started_on = staged.start_date
WHERE staged.upload_id = %(upload)s
"""
COMPARE = f"""
SELECT count(*) FILTER (WHERE placement.id IS NULL),
       count(*) FILTER (WHERE placement.id IS NOT NULL AND (
           {_differs(_STAGED)} OR (staged.wage IS NOT NULL AND staged.wage IS DISTINCT FROM placement.wage))),
       count(*)
{_KNOWN}
"""
STANDING = f"""
SELECT placement.posting_month, count(*)
{_KNOWN} AND placement.posting_month = ANY(%(closed)s) AND ({_any_differs(COUNTED, _STAGED)})
GROUP BY 1
"""


def book_placements(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    city = f"{settings.OFFICE['region_code']}."
    values = {
        "upload": upload.pk,
        "company": upload.company_id,
        "receiver": receiver_of(upload.company),
        "in_city": (upload.company.kelurahan_id or "").startswith(city),
        "city": f"{city}%",
        "month": upload.period,
        "posting_month": Month.objects.posting_month(upload.period),
        "closed": closed_months(),
    }
    with connection.cursor() as cursor:
        report(_("Booking persons"))
        # A sample tells the planner enough of a table that was empty before.
        cursor.execute("SET LOCAL default_statistics_target = 10")
        cursor.execute("ANALYZE placement_stagedplacement")
        book_persons(cursor, StagedPlacement, upload)
        report(_("Booking placements"))
        cursor.execute(BOOK_PLACEMENTS, values)
    link_records(records=BOOKED, values=values)


def compare_placements(upload: Upload) -> Comparison:
    values = {"upload": upload.pk, "company": upload.company_id, "closed": closed_months()}
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, values)
        new, changed, every = cursor.fetchone()
        cursor.execute(STANDING, values)
        standing = cursor.fetchall()
    gone = gone_placements(upload).count() if upload.revises_id else 0
    remarks = closed_month_remarks(standing=standing, arriving=[(upload.period, new)] if new else [])
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, gone=gone, remarks=remarks)


def starts_told_by_karirhub(upload: Upload) -> list[tuple[int, date]]:
    """`(row, day)` of the persons whose start at this company Karirhub has told already, some days apart."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT staged.row, min(known.started_on) FROM placement_placement known"
            " JOIN registry_person person ON person.id = known.person_id"
            " JOIN placement_stagedplacement staged ON staged.upload_id = %(upload)s AND staged.nik = person.nik"
            " WHERE known.company_id = %(company)s AND known.channel = 'karirhub'"
            " AND known.started_on <> staged.start_date"
            " AND abs(known.started_on - staged.start_date) <= %(near)s GROUP BY staged.row",
            {"upload": upload.pk, "company": upload.company_id, "near": NEAR_DAYS},
        )
        return cursor.fetchall()
