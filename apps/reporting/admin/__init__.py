from apps.reporting.admin.month import MonthAdmin

__all__ = ["MonthAdmin"]
