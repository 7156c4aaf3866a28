"""The database's own word on months, whoever writes and however: the order of states, and what was signed stays."""

import pgtrigger

_HAS_A_SUMMARY = "EXISTS (SELECT 1 FROM reporting_signedsummary WHERE month_id = NEW.first_day)"
_MONTH_WAITS = (
    "EXISTS (SELECT 1 FROM reporting_month WHERE first_day = NEW.month_id AND state IN ('submitted', 'revised'))"
)
_RAISE = "RAISE EXCEPTION '{text}' USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';"
_UNLESS = f"IF NOT coalesce({{allowed}}, false) THEN {_RAISE} END IF; "

# A submitted month goes back to open, a signed one only into a correction, and is signed again from there.
_STEPS = ", ".join(
    f"('{before}', '{after}')"
    for before, after in (
        ("open", "submitted"),
        ("submitted", "open"),
        ("submitted", "signed"),
        ("signed", "revised"),
        ("revised", "signed"),
    )
)

MONTH_GUARD = (
    pgtrigger.Trigger(
        name="month_steps_are_in_order",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        condition=pgtrigger.AnyChange("state", "first_day"),
        func=_UNLESS.format(
            allowed=f"NEW.first_day = OLD.first_day AND (OLD.state, NEW.state) IN ({_STEPS})",
            text="a month knows no such step",
            name="month_steps_are_in_order",
        )
        + _UNLESS.format(
            allowed=f"NEW.state <> 'signed' OR {_HAS_A_SUMMARY}",
            text="a month is signed with its summary",
            name="signed_month_has_a_summary",
        )
        + "RETURN NEW;",
    ),
    pgtrigger.Trigger(
        name="signed_month_stays",
        when=pgtrigger.Before,
        operation=pgtrigger.Delete,
        condition=pgtrigger.Condition("OLD.state IN ('signed', 'revised')"),
        func=_RAISE.format(text="a signed month stays", name="signed_month_stays"),
    ),
)

SUMMARY_GUARD = (
    pgtrigger.Trigger(
        name="signed_summary_never_changes",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=_RAISE.format(text="a signed summary never changes", name="signed_summary_never_changes"),
    ),
    pgtrigger.Trigger(
        name="summary_is_signed_in_its_turn",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=_UNLESS.format(
            allowed=_MONTH_WAITS, text="only a submitted month is signed", name="summary_is_signed_in_its_turn"
        )
        + "RETURN NEW;",
    ),
)

FILE_GUARD = (
    pgtrigger.Trigger(
        name="signed_file_never_changes",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=_RAISE.format(text="a signed paper never changes", name="signed_file_never_changes"),
    ),
)

# The stock that a signed month left to the next is a signed figure too.
STOCK_GUARD = (
    pgtrigger.Trigger(
        name="stock_of_a_signed_month_stays",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func="""
        IF EXISTS (
            SELECT 1 FROM reporting_month
            WHERE state = 'signed' AND first_day IN (
                (CASE WHEN TG_OP = 'INSERT' THEN NEW.month ELSE OLD.month END - interval '1 month')::date,
                (CASE WHEN TG_OP = 'DELETE' THEN OLD.month ELSE NEW.month END - interval '1 month')::date)
        ) THEN
            RAISE EXCEPTION 'the stock that a signed month left stays'
                  USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_of_a_signed_month_stays';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
        """,
    ),
)
