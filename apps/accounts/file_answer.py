"""Files that a page makes: shown or saved under a name of any letters, and kept by no cache on the way."""

from urllib.parse import quote

from django.http import HttpResponse

PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def file_answer(content: bytes, content_type: str, name: str, *, shown: bool = False) -> HttpResponse:
    """`shown` in the browser itself, as papers are; else saved."""
    return HttpResponse(
        content,
        content_type=content_type,
        headers={
            "Content-Disposition": f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(name)}",
            "Cache-Control": "private, no-store",
        },
    )
