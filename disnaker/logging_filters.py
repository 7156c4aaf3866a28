"""Nothing that names a person reaches a log."""

import logging
import re

NIK = re.compile(r"(?<!\d)(\d{4})\d{8}(\d{4})(?!\d)")


class MaskNik(logging.Filter):
    """Masks every run of 16 digits, in the message and in a traceback's text alike."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = NIK.sub(r"\1********\2", record.getMessage())
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = NIK.sub(r"\1********\2", record.exc_text)
        return True


# One line a message on the console, which the service manager keeps.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"mask_nik": {"()": "disnaker.logging_filters.MaskNik"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["mask_nik"], "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
