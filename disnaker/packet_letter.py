"""The letter that covers the monthly packet: whom it goes to, what it says, what lies behind it."""

import datetime

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from apps.accounts.choices import Desk
from apps.documents.letter_kinds import LetterKind
from apps.documents.models import Letter
from apps.documents.paper import LetterText
from apps.documents.wording import Wording, wording_at, wording_of
from apps.registry.models import OfficeProfile
from apps.reporting.models import SignedSummary
from apps.reporting.periods import Period, PeriodKind
from disnaker.summaries import OF_DESK, PLACEMENT_DESK, RELATIONS_DESK, TRAINING_DESK, Summary, summarize

COVER = LetterKind(
    code="monthly_cover",
    label=_("Cover letter of the monthly packet"),
    desk=Desk.OFFICE,
    fields={
        "bulan": _("month of the packet"),
        "kantor": _("name of the office"),
        "ralat": _("“Ralat ke-1”, or nothing on the first packet of a month"),
        "alasan": _("why the month was corrected, or nothing"),
    },
    subject="Laporan Ketenagakerjaan Bulanan",
    opening=(
        "Sesuai dengan Peraturan Menteri Tenaga Kerja dan Transmigrasi Nomor PER.18/MEN/XII/2011 tentang Sistem "
        "Pelaporan Satuan Kerja Perangkat Daerah Provinsi dan Kabupaten/Kota Bidang Ketenagakerjaan dan "
        "Ketransmigrasian, bersama ini kami sampaikan laporan ketenagakerjaan {kantor} bulan {bulan}.\n\n"
        "Laporan ini adalah {ralat} atas laporan bulan {bulan} dan menggantikan laporan sebelumnya. Alasan ralat: "
        "{alasan}\n\n"
        "Laporan terdiri atas:"
    ),
    closing="Demikian disampaikan, atas perhatian dan kerja sama Bapak/Ibu diucapkan terima kasih.",
    copies=(
        "Direktur Jenderal Pembinaan Penempatan Tenaga Kerja dan Perluasan Kesempatan Kerja, Kementerian "
        "Ketenagakerjaan"
    ),
    left_out=frozenset({"ralat", "alasan"}),
)
PARTS = {
    PLACEMENT_DESK: "Penempatan tenaga kerja",
    TRAINING_DESK: "Pelatihan kerja",
    RELATIONS_DESK: "Hubungan industrial",
}
ABOUT = "reporting.month:"
ATTACHED = "1 (satu) berkas"


def cover_heading(summary: Summary, revision: int) -> dict:
    """What the Letter holds: the wording's `kind` and version, `subject`, `recipient`, `about`."""
    heading = wording_of(COVER).heading
    profile = OfficeProfile.objects.first() or OfficeProfile()
    mark = f" (Ralat ke-{revision})" if revision else ""
    return heading | {
        "subject": f"{heading['subject']} {summary.period.label}{mark}",
        "recipient": profile.addressee or settings.OFFICE["addressee"],
        "about": f"{ABOUT}{summary.period.first_month.isoformat()}",
    }


def cover_text(letter: Letter, summary: Summary, wording: Wording | None = None) -> LetterText:
    """The text of the month's cover letter, worded as the letter was or as `wording` says."""
    signed = summary.signed
    profile = OfficeProfile.objects.first() or OfficeProfile()
    said = (wording or wording_at(COVER, letter.template_version)).say(
        bulan=summary.period.label,
        kantor=profile.name or settings.OFFICE["name"],
        ralat=f"Ralat ke-{signed.revision}" if signed and signed.revision else "",
        alasan=signed.reason if signed else "",
    )
    if profile.copies.strip():
        said["copies"] = tuple(line.strip() for line in profile.copies.splitlines() if line.strip())
    return LetterText(
        letter=letter,
        **said,
        address=("di –", profile.addressee_place or "Tempat"),
        table_head=("No.", "Bagian", "Isi"),
        table_rows=_contents(summary),
        attachment=ATTACHED,
    )


def text_again(letter: Letter, wording: Wording) -> LetterText:
    """The letter of a month as another wording would have it."""
    month = datetime.date.fromisoformat(letter.about_key)
    return cover_text(letter, summarize(Period(month, PeriodKind.MONTH)), wording)


def _contents(summary: Summary) -> tuple[tuple[str, ...], ...]:
    due = summary.due_of([PLACEMENT_DESK])
    forms = [filled.table.form for filled in due if filled.table.form]
    own = len(due) - len(forms)
    parts = [("Ringkasan satu halaman", "1 halaman")]
    parts.append((PARTS[PLACEMENT_DESK], f"{own} tabel; formulir IPK {', '.join(forms)}"))
    parts += [(PARTS[desk], f"{len(summary.due_of([desk]))} tabel") for desk in OF_DESK]
    return tuple((str(number), name, holds) for number, (name, holds) in enumerate(parts, 1))


def class_of_packets() -> str:
    """The class of letters under which packets go out: that of the last one, else the office's own."""
    last = Letter.objects.filter(kind=COVER.code).order_by("-pk").values_list("letter_class", flat=True).first()
    return last or settings.LETTER_CLASS


def letter_of(signed: SignedSummary) -> Letter | None:
    """The letter under whose number the month was signed."""
    return Letter.objects.filter(number=signed.number, dated_on=signed.dated_on, kind=COVER.code).first()
