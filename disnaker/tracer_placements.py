"""Joins the tracer of graduates to the placements: whom a company reports as taken on needs no telephone call."""

from datetime import date

from django.db import connection, transaction

from apps.accounts.middleware import written_by

# A tracer is answered from its day on, so that the answer is about that day, by the newest work begun since the class
# began and up to it. What somebody answered stands.
FIND = """
WITH due AS MATERIALIZED (
    SELECT id, trainee_id, due_on FROM training_tracer
    WHERE state = '' AND due_on <= %(today)s
    ORDER BY id FOR NO KEY UPDATE
), found AS (
    SELECT DISTINCT ON (due.id) due.id, placement.id AS number, company.name AS company, placement.position,
           placement.started_on
    FROM due
    JOIN training_trainee trainee ON trainee.id = due.trainee_id
    JOIN training_trainingclass class ON class.id = trainee.training_class_id
    JOIN placement_placement placement ON placement.person_id = trainee.person_id
         AND placement.started_on > class.starts_on AND placement.started_on <= due.due_on
    JOIN registry_company company ON company.id = placement.company_id
    ORDER BY due.id, placement.started_on DESC, placement.id DESC
)
UPDATE training_tracer tracer SET
       state = 'employed', asked_on = %(today)s, company = found.company, position = found.position,
       started_on = found.started_on, placement_number = found.number
FROM found WHERE tracer.id = found.id
"""

# A placement that was withdrawn told nothing: whoever was found by it is to be asked again.
FORGET = """
UPDATE training_tracer tracer SET
       state = '', asked_on = NULL, company = '', position = '', started_on = NULL, placement_number = NULL
WHERE placement_number IS NOT NULL
      AND NOT EXISTS (SELECT FROM placement_placement placement WHERE placement.id = tracer.placement_number)
"""


@transaction.atomic
def find_placements(today: date) -> int:
    """Answer the tracers due by `today` from the placements and give how many; done again it finds nothing more.

    A start after the day of the 3-month tracer answers the 6-month one, once that is due.
    """
    with written_by(None, job="find_placements"), connection.cursor() as cursor:
        cursor.execute(FORGET)
        cursor.execute(FIND, {"today": today})
        return cursor.rowcount
