from apps.reporting.models.month import Month
from apps.reporting.models.stock import Stock

__all__ = ["Month", "Stock"]
