"""Letters to invented recipients."""

from datetime import date

from apps.accounts.choices import Desk
from apps.documents.issuing import issue_letters, keep_paper
from apps.documents.models import Letter
from apps.documents.paper import LetterText, letters_pdf

MAY_5 = date(2023, 5, 5)


def make_letters(*recipients: str, on: date = MAY_5, desk: str = Desk.PLACEMENT, by=None) -> list[Letter]:
    """Numbered letters without a paper."""
    about = [{"subject": "Pengingat laporan", "recipient": one, "about": "registry.company:1"} for one in recipients]
    return issue_letters(letters=about, dated_on=on, desk=desk, by=by)


def make_letter(recipient: str = "Pimpinan PT Baja Selat Sunda", **facts) -> Letter:
    """A numbered letter with its paper."""
    (letter,) = make_letters(recipient, **facts)
    keep_paper(letter, paper_of(letter))
    return letter


def paper_of(letter: Letter) -> bytes:
    return letters_pdf([LetterText(letter, ("Isi surat.",))], signer=None, created_at=letter.issued_at)
