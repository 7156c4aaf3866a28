"""The database's own word on the order of steps, whoever writes and however.

A case begins as recorded, unless an old case book tells how it ended, and goes only where the law lets it. What it
counts as is said once. A head who takes a step back passes by these guards on purpose (`services/taking_back.py`).
"""

import pgtrigger

from apps.industrial_relations.dispute_law import STEPS

_PAIRS = ", ".join(f"('{state.value}', '{after.value}')" for state, following in STEPS.items() for after in following)
_RAISE = "RAISE EXCEPTION '{text}' USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';"

STEPS_GUARD = pgtrigger.Trigger(
    name="dispute_steps_are_lawful",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange("state"),
    func=f"""
    IF (OLD.state, NEW.state) NOT IN ({_PAIRS}) THEN
        {_RAISE.format(text="the law knows no such step of a dispute", name="dispute_steps_are_lawful")}
    END IF;
    RETURN NEW;
    """,
)
BEGINNING_GUARD = pgtrigger.Trigger(
    name="dispute_begins_as_recorded",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func=f"""
    IF NEW.state <> 'filed' AND NEW.upload_id IS NULL THEN
        {_RAISE.format(text="a dispute begins as recorded", name="dispute_begins_as_recorded")}
    END IF;
    RETURN NEW;
    """,
)
OUTCOME_GUARD = pgtrigger.Trigger(
    name="dispute_outcome_is_said_once",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange("outcome", "outcome_on"),
    func=f"""
    IF OLD.outcome <> '' AND (NEW.outcome <> OLD.outcome OR NEW.outcome_on IS DISTINCT FROM OLD.outcome_on) THEN
        {_RAISE.format(text="what a dispute counts as is said once", name="dispute_outcome_is_said_once")}
    END IF;
    RETURN NEW;
    """,
)
DISPUTE_GUARD = (STEPS_GUARD, BEGINNING_GUARD, OUTCOME_GUARD)
