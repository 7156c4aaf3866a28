"""Certificates on paper: landscape, the front and the units on its back, as two pages that a duplex printer joins."""

import json
from collections.abc import Sequence

from apps.documents.qr import paper_check
from apps.registry.paper.office import current_office
from apps.registry.paper.typesetting import typeset
from apps.training.models import Certificate

HOLDER = ("name", "born", "predicate", "theory", "practice", "final")  # the other facts are those of the whole class


def certificates_pdf(certificates: Sequence[Certificate]) -> bytes:
    """Each in its order, front before back; one that is printed again gives the same bytes.

    All comes from what was frozen at issue, but for the size of the paper, the coat of arms and the address in the QR
    code: these are today's, so that the code leads to where the office can be asked.
    """
    courses: dict[str, int] = {}
    holders = []
    for certificate in certificates:
        facts = certificate.facts
        course = json.dumps({name: value for name, value in facts.items() if name not in HOLDER}, sort_keys=True)
        holders.append(
            {name: facts[name] for name in HOLDER}
            | {
                "course": courses.setdefault(course, len(courses)),
                "number": certificate.number,
                "check": paper_check(certificate.token),
            }
        )
    office = current_office()
    data = {
        "size": office.size,
        "logo": office.logo,
        "courses": [json.loads(course) for course in courses],
        "certificates": holders,
    }
    return typeset("certificate.typ", data, created_at=max(one.issued_at for one in certificates))


def file_name(certificates: Sequence[Certificate]) -> str:
    first = f"Sertifikat {certificates[0].number.replace('/', '-')}"
    return f"{first}.pdf" if len(certificates) == 1 else f"{first} dst., {len(certificates)} orang.pdf"
