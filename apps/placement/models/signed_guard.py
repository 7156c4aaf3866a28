"""The database's own word on signed months: no event enters or leaves one, and what its figures count stays.

Whatever writes, and however: a page, a booking, raw SQL. A month that the head of office opened for a correction is
not signed while it is being corrected.
"""

import pgtrigger

_RAISE = """
IF EXISTS (SELECT 1 FROM reporting_month WHERE state = 'signed' AND first_day IN ({months})) THEN
    RAISE EXCEPTION 'the month that counts this is signed'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_month_never_changes';
END IF;
"""
_MOVED = "SELECT {month} FROM moved"
_ENDED = "SELECT ended_month FROM placement_jobseeker WHERE placement_id = OLD.id"


def signed_guard(*counted: str, month: str = "posting_month") -> tuple[pgtrigger.Trigger, ...]:
    """Triggers of a model whose records are counted in `month` by the columns `counted`."""
    return (
        _on_many(f"{month}_not_signed_on_insert", pgtrigger.Insert, pgtrigger.Referencing(new="moved"), month),
        _on_many(f"{month}_not_signed_on_delete", pgtrigger.Delete, pgtrigger.Referencing(old="moved"), month),
        pgtrigger.Trigger(
            name=f"{month}_not_signed_on_update",
            when=pgtrigger.Before,
            operation=pgtrigger.Update,
            condition=pgtrigger.AnyChange(month, *counted),
            func=_RAISE.format(months=f"OLD.{month}, NEW.{month}") + "RETURN NEW;",
        ),
    )


def _on_many(name: str, operation, referencing: pgtrigger.Referencing, month: str) -> pgtrigger.Trigger:
    """Once a statement, so that a booking of many rows asks once."""
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=operation,
        referencing=referencing,
        func=_RAISE.format(months=_MOVED.format(month=month)) + "RETURN NULL;",
    )


PLACEMENT_SIGNED = (
    *signed_guard("sex", "education", "kind", "receiver", "contract", "company"),
    # Form III/8 counts these in the month of the registration's end, which may lie after that of the placement.
    pgtrigger.Trigger(
        name="ended_month_not_signed_on_update",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        condition=pgtrigger.AnyChange("kind", "receiver"),
        func=_RAISE.format(months=_ENDED) + "RETURN NEW;",
    ),
)
VACANCY_SIGNED = signed_guard("count_male", "count_female", "count_either", "education", "occupation", "industry_code")
# The day decides which of two movements of a month takes the places that are for one sex.
MOVEMENT_SIGNED = signed_guard("vacancy", "kind", "male", "female", "either", "happened_on")
_FROZEN = ("sex", "age_band", "education", "ipk_code", "occupation", "occupation_group", "since_graduation")
SEEKER_SIGNED = (
    *signed_guard(*_FROZEN),
    *signed_guard("state", "removal_reason", "placement", *_FROZEN, month="ended_month"),
)
