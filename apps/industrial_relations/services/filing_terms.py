"""What holds for the days of a regulation and of an agreement alike."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.validity import latest_end, latest_extension
from apps.registry.indonesian_dates import format_date

type Filing = CompanyRegulation | CollectiveAgreement


def refuse_day(on: date, earliest: date | None) -> None:
    """ValidationError at `on` for a day to come, or one before the step that went before."""
    if earliest and on < earliest:
        text = _("This lies before %(day)s, the day of the step before it. Choose that day or a later one.")
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(earliest)})})
    if on > localdate():
        raise ValidationError({"on": _("This date lies in the future. Record it once it has happened.")})


def refuse_term(valid_from: date, valid_until: date) -> None:
    """ValidationError at `valid_until` for a validity of more than two years, or one that ends before it begins."""
    if valid_until < valid_from:
        raise ValidationError({"valid_until": _("The last day lies before the first; correct one of the dates.")})
    if valid_until > (latest := latest_end(valid_from)):
        text = _("It is valid for two years at most, so until %(day)s at the latest. Correct one of the dates.")
        raise ValidationError({"valid_until": ValidationError(text, "too_long", {"day": format_date(latest)})})


def extend(*, record: Filing, until: date, by: User | None) -> Filing:
    """Extend what is valid for a time, once and by one year at most; done again it puts the day right.

    The caller has made sure that a collective agreement is negotiated (Permenaker 28/2014 Pasal 11), or that both sides
    agreed in writing (UU 13/2003 Pasal 123 ayat (2)). Raises ValidationError.
    """
    with transaction.atomic(), written_by(by):
        one = type(record).objects.select_for_update(of=("self",)).select_related("company").get(pk=record.pk)
        if one.valid_until is None:
            raise ValidationError(
                _("It is not valid yet, so there is nothing to extend. Open its page again."), "moved"
            )
        if until <= one.valid_until:
            text = _("It is valid until %(day)s without an extension. Choose a later day.")
            values = {"day": format_date(one.valid_until)}
            raise ValidationError({"until": ValidationError(text, "too_early", values)})
        if until > (latest := latest_extension(one.valid_until)):
            text = _("It is extended by one year at most, so until %(day)s at the latest.")
            raise ValidationError({"until": ValidationError(text, "too_long", {"day": format_date(latest)})})
        one.extended_until = until
        one.save(update_fields=["extended_until"])
    return one
