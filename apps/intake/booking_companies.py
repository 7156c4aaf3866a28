"""The rows of a company register become companies of the shared register."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.registry.models import Company, CompanyAlias

# A row means the company with its NIB, else its WLKP number, else the only one of its name unless their NIBs differ.
MATCH = """
CREATE TEMPORARY TABLE matched_company ON COMMIT DROP AS
SELECT staged.*, coalesce(
    (SELECT id FROM registry_company known WHERE staged.nib <> '' AND known.nib = staged.nib
     ORDER BY known.branch <> '', id LIMIT 1),
    (SELECT id FROM registry_company known WHERE staged.wlkp_number <> '' AND known.wlkp_number = staged.wlkp_number
     ORDER BY id LIMIT 1),
    (SELECT min(id) FROM registry_company known WHERE known.name_key = staged.name_key
     AND (known.nib = '' OR staged.nib = '') HAVING count(*) = 1)) AS company_id
FROM intake_stagedcompany staged WHERE staged.upload_id = %(upload)s
"""

DIFFERS = """
(new.name <> old.name
 OR (new.nib <> '' AND new.nib <> old.nib)
 OR (new.wlkp_number <> '' AND new.wlkp_number <> old.wlkp_number)
 OR (new.legal_form <> '' AND new.legal_form <> old.legal_form)
 OR (new.industry_id IS NOT NULL AND new.industry_id IS DISTINCT FROM old.industry_id)
 OR (new.kelurahan_id IS NOT NULL AND new.kelurahan_id IS DISTINCT FROM old.kelurahan_id)
 OR (new.address <> '' AND new.address <> old.address)
 OR (new.phone <> '' AND new.phone <> old.phone))
"""

KEEP_KNOWN = f"""
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT new.upload_id, new.row, CASE WHEN {DIFFERS} THEN 'changed' ELSE 'unchanged' END, old.id,
       CASE WHEN {DIFFERS} THEN to_jsonb(old) END
FROM matched_company new JOIN registry_company old ON old.id = new.company_id
"""

CHANGE = f"""
UPDATE registry_company old SET
       name = new.name, name_key = new.name_key, nib = coalesce(nullif(new.nib, ''), old.nib),
       wlkp_number = coalesce(nullif(new.wlkp_number, ''), old.wlkp_number),
       legal_form = coalesce(nullif(new.legal_form, ''), old.legal_form),
       industry_id = coalesce(new.industry_id, old.industry_id),
       kelurahan_id = coalesce(new.kelurahan_id, old.kelurahan_id),
       address = coalesce(nullif(new.address, ''), old.address), phone = coalesce(nullif(new.phone, ''), old.phone)
FROM matched_company new WHERE old.id = new.company_id AND {DIFFERS}
"""

CREATE = """
WITH written AS (
    INSERT INTO registry_company (name, name_key, nib, wlkp_number, npwp, legal_form, capital_status, branch,
           industry_id, kelurahan_id, address, phone, email, contact, size, size_basis, state, upload_number,
           upload_row)
    SELECT name, name_key, nib, wlkp_number, '', legal_form, '', '', industry_id, kelurahan_id, address, phone, '', '',
           '', '', 'active', upload_id, row
    FROM matched_company WHERE company_id IS NULL
    RETURNING id, upload_number, upload_row
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id)
SELECT upload_number, upload_row, 'created', id FROM written
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE old.id IS NULL), count(*) FILTER (WHERE old.id IS NOT NULL AND {DIFFERS}), count(*)
FROM matched_company new LEFT JOIN registry_company old ON old.id = new.company_id
"""

RESTORE = """
UPDATE registry_company company SET
       name = old.name, name_key = old.name_key, nib = old.nib, wlkp_number = old.wlkp_number,
       legal_form = old.legal_form, industry_id = old.industry_id, kelurahan_id = old.kelurahan_id,
       address = old.address, phone = old.phone
FROM intake_bookedrow booked, jsonb_populate_record(NULL::registry_company, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND company.id = booked.record_id
      AND company.id <> ALL(%(kept)s)
"""


def book_companies(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking companies"))
    with connection.cursor() as cursor:
        _match(cursor, upload)
        for statement in (KEEP_KNOWN, CHANGE, CREATE):
            cursor.execute(statement)


@transaction.atomic
def compare_companies(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        _match(cursor, upload)
        cursor.execute(COMPARE)
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


def _match(cursor, upload: Upload) -> None:
    cursor.execute("DROP TABLE IF EXISTS matched_company")
    cursor.execute(MATCH, {"upload": upload.pk})


@transaction.atomic
def withdraw_companies(upload: Upload) -> Withdrawal:
    """Remove the companies that `upload` made and nothing refers to, and put back those it changed."""
    booked = BookedRow.objects.filter(upload=upload)
    kept = {company.pk: company for company in touched_since(upload, Company, booked)}
    made = Company.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    for relation in Company._meta.related_objects:
        if relation.related_model is CompanyAlias or relation.related_name == "events":
            continue
        referring = relation.related_model._base_manager.filter(**{relation.field.name: OuterRef("pk")})
        kept.update({company.pk: company for company in made.filter(Exists(referring))})
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    doomed = made.exclude(pk__in=kept)
    removed = doomed.count()
    doomed.delete()
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(company) for company in kept.values()))
