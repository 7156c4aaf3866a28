"""Every write of a record leaves an event, whoever makes it and however: page, booking, COPY or raw SQL."""

from functools import partial

import pghistory


def audited(model=None, *, exclude: tuple[str, ...] = ()):
    """Track inserts, updates and deletes of `model` by statement-level triggers (row-level ones grow quadratic).

    The event table carries only the indexes that the history page needs: the record and the context. Fields in
    `exclude`, such as a password, leave no trace there.
    """
    if model is None:
        return partial(audited, exclude=exclude)
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        level=pghistory.Statement,
        exclude=exclude,
        obj_field=pghistory.ObjForeignKey(db_constraint=False, db_index=True, related_name="events"),
        context_field=pghistory.ContextForeignKey(db_constraint=False, db_index=True, null=True),
        meta={"default_permissions": ()},
    )(model)
