"""Word files from the office's templates: what records hold stands in them as text, never as markup or code."""

import re
from io import BytesIO
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")  # a Word file that holds one does not open


def render_word(template: Path, context: dict) -> bytes:
    """The .docx of a template whose places read as `{{ name }}`; a line break in a value is one on paper.

    Raises jinja2.TemplateError for a template that names what `context` lacks or reaches for more than its values.
    """
    paper = DocxTemplate(template)
    places = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=_printable)
    paper.render(context, places, autoescape=True)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _printable(value):
    return _UNPRINTABLE.sub(" ", value) if isinstance(value, str) else value
