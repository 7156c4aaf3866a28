"""What stands around report tables, on paper and in a workbook."""

from dataclasses import dataclass
from datetime import date, datetime

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import Office, printed
from apps.reporting.periods import Period


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What was signed is `dated_on` that day, and its `foot` says how to check it in place of who printed it when."""

    title: str
    period: Period
    remark: str
    signer: Official | None
    printed_by: str
    printed_at: datetime
    dated_on: date | None = None
    foot: str = ""

    def place_and_date(self, office: Office) -> str:
        return (
            f"{office.city}, {format_date(self.dated_on)}" if self.dated_on else office.place_and_date(self.printed_at)
        )

    @property
    def foot_line(self) -> str:
        return self.foot or printed(self.printed_by, self.printed_at)
