from datetime import date


def age_on(born: date, day: date) -> int:
    """Whole years lived on `day`."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
