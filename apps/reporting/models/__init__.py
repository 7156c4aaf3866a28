from apps.reporting.models.indicator import Indicator, IndicatorValue, Target
from apps.reporting.models.month import Month
from apps.reporting.models.signed_summary import SignedFile, SignedSummary
from apps.reporting.models.stock import Stock

__all__ = ["Indicator", "IndicatorValue", "Month", "SignedFile", "SignedSummary", "Stock", "Target"]
