"""Reports of companies as the office received them, on the day a test needs."""

from datetime import date, datetime, time

from django.utils import timezone

from apps.intake.models import Upload
from apps.placement.reporting_duty import PLACEMENTS
from apps.registry.models import Company


def make_report(
    company: Company | None, month: date, received_on: date, *, kind: str = PLACEMENTS, state: str = "applied",
    is_nil: bool = False, at: time = time(10), **facts,
) -> Upload:  # fmt: skip
    """A report of `month` that the office received on a day, booked unless `state` says otherwise."""
    rows = 0 if is_nil else facts.pop("rows_read", 3)
    upload = Upload.objects.create(
        file_name=f"{month:%Y-%m}.xlsx", size=1, kind=kind, company=company, period=month, state=state, is_nil=is_nil,
        rows_read=rows, rows_accepted=rows - facts.get("rows_rejected", 0), **facts,
    )  # fmt: skip
    moment = timezone.make_aware(datetime.combine(received_on, at))
    Upload.objects.filter(pk=upload.pk).update(uploaded_at=moment)
    return upload
