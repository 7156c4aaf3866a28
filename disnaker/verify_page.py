"""The public page behind the QR code of a paper: whether it is genuine, and nothing of anybody beyond that.

It asks for no sign-in, keeps no cookie and reads rows by their unique token; how often an address asks is limited.
"""

from urllib.parse import urlsplit
from uuid import UUID

from allauth.core.internal import ratelimit
from django.conf import settings
from django.db.models import Q
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_safe

from apps.documents.checks import count_check
from apps.documents.qr import read_code
from disnaker.known_papers import papers_of

HEADERS = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}
LONGEST_SHOWN = 40  # characters of what was typed


@require_safe
def verify(request, token: UUID):
    """200 with what the office knows of the paper, 404 for a token that it never gave out, 429 for a flood."""
    if is_flood(request):
        return too_many()
    return told(next(papers_of(Q(token=token)), None))


@require_safe
def verify_typed(request, code: str = ""):
    """A form for the short code, then as `verify`; 400 for what is no code, 409 for one that several papers have."""
    code = (code or request.GET.get("kode", "")).strip()
    if not code:
        return answer({"asks": True})
    if is_flood(request):
        return too_many()
    try:
        tokens = read_code(code)
    except ValueError:
        return answer({"asks": True, "refused": code[:LONGEST_SHOWN]}, status=400)
    papers = list(papers_of(Q(token__range=tokens)))
    if len(papers) > 1:
        return answer({"several": True}, status=409)
    return told(papers[0] if papers else None)


def told(paper):
    """What is known of the paper, or that it is not known; either is counted."""
    count_check(paper.token if paper else None)
    return answer({"paper": paper}, status=200 if paper else 404)


def is_flood(request) -> bool:
    """Whether this address asks more often than VERIFY_RATE. It is counted under a keyed hash and kept nowhere."""
    address = salted_hmac("disnaker.verify", ratelimit.get_ip(request), algorithm="sha256").hexdigest()
    config = {"verify": f"{settings.VERIFY_RATE}/key"}
    use = ratelimit.consume(request, app="disnaker", action="verify", config=config, key=address, limit_get=True)
    return use is None


def too_many() -> HttpResponse:
    response = answer({"flood": True}, status=429)
    response["Retry-After"] = str(round(ratelimit.parse_rate(settings.VERIFY_RATE).duration))
    return response


def answer(context: dict, status: int = 200) -> HttpResponse:
    """Rendered without the request: no template asks who is reading, so that no cookie is read or set."""
    about = {"office": settings.OFFICE, "host": urlsplit(settings.PUBLIC_URL).netloc}
    return HttpResponse(render_to_string("verify.html", {**about, **context}), status=status, headers=HEADERS)
