"""A record of each register that belongs to the whole office."""

from datetime import date

from django.utils.timezone import now

from apps.reporting.models import Month, SignedFile, SignedSummary, Target

LONG_AGO = date(2021, 1, 1)


def fill_office(by) -> None:
    """A signed month of long ago and a target."""
    month = Month.objects.create(first_day=LONG_AGO, state="submitted")
    signed = SignedSummary.objects.create(
        month=month, number="001/500.15/II/2021", dated_on=date(2021, 2, 5), figures={}, tables={},
        signer_name="Dra. Contoh, M.Si.", signer_position="Kepala Dinas", signed_by=by, signed_at=now(),
    )  # fmt: skip
    SignedFile.objects.create(summary=signed, kind="pdf", content=b"%PDF-", sha256="0" * 64, added_by=by)
    month.state = "signed"
    month.save()
    Target.objects.create(indicator_id="PENEMPATAN", year=2023, value=2000)
