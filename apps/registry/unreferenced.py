"""Persons whom an upload brought and to whom nothing refers any more."""

from django.db.models import Exists, OuterRef

from apps.registry.models import Person


def delete_unreferenced_persons(upload_number: int) -> int:
    """Delete the persons that the upload made, unless any record of any desk still refers to them.

    One whom a member of staff has corrected since stays: bookings name their upload on each event, pages do not.
    """
    events = Person._meta.get_field("events").related_model
    by_hand = events.objects.filter(pgh_obj=OuterRef("pk"), pgh_label="update").exclude(
        pgh_context__metadata__has_key="upload"
    )
    persons = Person.objects.filter(~Exists(by_hand), upload_number=upload_number)
    for relation in Person._meta.related_objects:
        if relation.related_name == "events":
            continue
        column = relation.field.name
        persons = persons.exclude(Exists(relation.related_model._base_manager.filter(**{column: OuterRef("pk")})))
    return persons._raw_delete(persons.db)
