"""The database's own word that no vacancy loses more places than it has, whoever writes and however.

Men beyond the places for men take those for either, and so do women. Two writers at once wait for each other at the
row of the vacancy, since each would see too little of what the other takes.
"""

import pgtrigger

_OVERFILLED = """
IF EXISTS (
    SELECT 1
    FROM placement_vacancy vacancy
    JOIN (
        SELECT vacancy_id, sum(male) AS male, sum(female) AS female, sum(either) AS either
        FROM placement_vacancymovement WHERE vacancy_id IN ({vacancies}) GROUP BY vacancy_id
    ) taken ON taken.vacancy_id = vacancy.id
    WHERE greatest(taken.male - vacancy.count_male, 0) + greatest(taken.female - vacancy.count_female, 0)
          + taken.either > vacancy.count_either
) THEN
    RAISE EXCEPTION 'more places taken than the vacancy has'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'vacancy_never_overfilled';
END IF;
RETURN NULL;
"""
_MOVED = "SELECT vacancy_id FROM moved"
_LOCK = f"PERFORM 1 FROM placement_vacancy WHERE id IN ({_MOVED}) ORDER BY id FOR NO KEY UPDATE;"


def _on_movements(name: str, operation) -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=pgtrigger.Referencing(new="moved"),
        func=_LOCK + _OVERFILLED.format(vacancies=_MOVED),
    )


MOVEMENT_GUARD = (
    _on_movements("never_overfilled_by_insert", pgtrigger.Insert),
    _on_movements("never_overfilled_by_update", pgtrigger.Update),
)
VACANCY_GUARD = (
    pgtrigger.Trigger(
        name="never_below_what_is_taken",
        level=pgtrigger.Row,
        when=pgtrigger.After,
        operation=pgtrigger.Update,
        condition=pgtrigger.AnyChange("count_male", "count_female", "count_either"),
        func=_OVERFILLED.format(vacancies="NEW.id"),
    ),
)
