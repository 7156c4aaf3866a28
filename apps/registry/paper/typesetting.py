"""Papers by typst: the templates lie in templates/paper, and data reaches them as JSON, never as markup."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Lock

import typst
from django.conf import settings

FONTS = Path(__file__).parent / "fonts"
TEMPLATES = settings.BASE_DIR / "templates" / "paper"

# The compiler keeps the inputs of its last call, so calls take turns.
_turn = Lock()


class PaperFault(Exception):
    """A template and its data do not fit together."""


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(root=TEMPLATES, font_paths=fonts)


def typeset(template: str, data: dict, *, created_at: datetime) -> bytes:
    """A tagged PDF (PDF/UA-1) of the template of this name; the same data and time give the same bytes.

    Raises PaperFault for an error and for a warning as well: a missing font is no more than that to typst.
    """
    return _compile(template, data, created_at, format="pdf", pdf_standards="ua-1")


def picture(template: str, data: dict, *, created_at: datetime) -> bytes:
    """The same on screen: a PNG of a paper of one page, 96 dots an inch."""
    return _compile(template, data, created_at, format="png", ppi=96)


def _compile(template: str, data: dict, created_at: datetime, **output) -> bytes:
    with _turn:
        try:
            paper, warnings = _compiler().compile_with_warnings(
                TEMPLATES / template,
                sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
                timestamp=int(created_at.timestamp()),
                **output,
            )
        except typst.TypstError as error:
            raise PaperFault(f"{template}: {error}") from error
    if warnings:
        raise PaperFault(f"{template}: {'; '.join(str(warning) for warning in warnings)}")
    return paper
