from apps.intake.models.booked_row import BookedRow
from apps.intake.models.fix import Fix
from apps.intake.models.issue import Issue, WaitingRow
from apps.intake.models.sheet_profile import SheetProfile
from apps.intake.models.staged_company import StagedCompany
from apps.intake.models.staged_row import StagedRow
from apps.intake.models.upload import Upload

__all__ = [
    "BookedRow",
    "Fix",
    "Issue",
    "SheetProfile",
    "StagedCompany",
    "StagedRow",
    "Upload",
    "WaitingRow",
]
