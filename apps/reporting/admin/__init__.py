from apps.reporting.admin.indicator import IndicatorAdmin
from apps.reporting.admin.indicator_value import IndicatorValueAdmin
from apps.reporting.admin.month import MonthAdmin
from apps.reporting.admin.signed_summary import SignedSummaryAdmin
from apps.reporting.admin.target import TargetAdmin

__all__ = ["IndicatorAdmin", "IndicatorValueAdmin", "MonthAdmin", "SignedSummaryAdmin", "TargetAdmin"]
