"""What a reminder says: the rules in force that day, the reports not received, and until when they are awaited."""

import re
from datetime import date

from django.conf import settings
from django.db.models import Q

from apps.documents.models import Letter
from apps.documents.paper import LetterText
from apps.documents.wording import Wording
from apps.placement.reporting_duty import KINDS, PLACEMENTS, VACANCIES, due_on
from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.models import Company, LegalBasis

TOPICS = {PLACEMENTS: "penempatan", VACANCIES: "lowongan"}
DUTIES = {PLACEMENTS: "penempatan tenaga kerja", VACANCIES: "lowongan pekerjaan"}
RULE = re.compile(r"(?P<rule>.*?/\d{4}) (?P<about>.+)")

type Owed = list[tuple[date, str]]


def rules_in_force(day: date) -> dict[str, str]:
    """Kind of report: the rule that a letter of `day` cites for it, "Keppres 4/1980 tentang Wajib Lapor ..."."""
    in_force = LegalBasis.objects.filter(topic__in=TOPICS.values(), valid_from__lte=day)
    in_force = in_force.filter(Q(valid_to=None) | Q(valid_to__gte=day)).order_by("valid_from")
    titles = dict(in_force.values_list("topic", "title"))
    return {
        kind: RULE.sub(r"\g<rule> tentang \g<about>", titles[topic])
        for kind, topic in TOPICS.items()
        if topic in titles
    }


def recipient_of(company: Company) -> str:
    return f"Pimpinan {company}"[:200]


def reminder_text(
    letter: Letter, company: Company, owed: Owed, *, answer_by: date, rules: dict[str, str], wording: Wording
) -> LetterText:
    kinds = [kind for kind in KINDS if any(kind == of for _month, of in owed)]
    cited = _joined([rules[kind] for kind in kinds if kind in rules])
    return LetterText(
        letter=letter,
        table_head=("No.", "Bulan laporan", "Batas pelaporan", "Penempatan", "Lowongan"),
        table_rows=_rows(owed),
        address=_address(company),
        **wording.say(
            perusahaan=str(company),
            dasar=f"Sesuai dengan {cited}, pemberi kerja" if cited else "Pemberi kerja",
            laporan=_joined([DUTIES[kind] for kind in kinds]),
            tanggal_batas=str(settings.REPORTS_DUE_DAY),
            tanggal_surat=format_date(letter.dated_on),
            tanggal_jawab=format_date(answer_by),
        ),
    )


def _rows(owed: Owed) -> tuple[tuple[str, ...], ...]:
    months = list(dict.fromkeys(month for month, _kind in owed))
    missing = set(owed)
    return tuple(
        (
            str(number),
            format_month(month),
            format_date(due_on(month)),
            *("belum diterima" if (month, kind) in missing else "–" for kind in KINDS),
        )
        for number, month in enumerate(months, 1)
    )


def _address(company: Company) -> tuple[str, ...]:
    """Where the letter goes; a company whose address nobody entered is at its "Tempat"."""
    if not company.address:
        return ("di –", "Tempat")
    village = company.kelurahan
    place = f"Kelurahan {village}, Kecamatan {village.parent}" if village and village.parent else ""
    return tuple(filter(None, (company.address, place)))


def _joined(parts: list[str]) -> str:
    return " dan ".join(dict.fromkeys(parts))
