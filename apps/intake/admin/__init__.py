from apps.intake.admin.sheet_profile import SheetProfileAdmin
from apps.intake.admin.upload import UploadAdmin

__all__ = ["SheetProfileAdmin", "UploadAdmin"]
