from apps.reporting.models.month import Month

__all__ = ["Month"]
