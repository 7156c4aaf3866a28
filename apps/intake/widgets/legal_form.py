"""Bentuk badan usaha."""

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.registry.choices import LegalForm

_SPELLINGS = {
    "perseroan terbatas": LegalForm.PT,
    "pt perorangan": LegalForm.PT_SOLE,
    "perseroan perorangan": LegalForm.PT_SOLE,
    "persekutuan komanditer": LegalForm.CV,
    "commanditaire vennootschap": LegalForm.CV,
    "fa": LegalForm.FIRM,
    "kop": LegalForm.COOPERATIVE,
    "usaha dagang": LegalForm.SOLE_TRADER,
    "perorangan": LegalForm.SOLE_TRADER,
    "usaha perorangan": LegalForm.SOLE_TRADER,
    "toko": LegalForm.SOLE_TRADER,
    "persero": LegalForm.STATE_OWNED,
    "perum": LegalForm.STATE_OWNED,
    "perusahaan umum": LegalForm.STATE_OWNED,
    "perumda": LegalForm.REGION_OWNED,
    "perseroda": LegalForm.REGION_OWNED,
    "bentuk usaha tetap": LegalForm.PERMANENT_ESTABLISHMENT,
    "kantor perwakilan": LegalForm.REPRESENTATIVE,
    "instansi pemerintah": LegalForm.GOVERNMENT,
    "blu": LegalForm.GOVERNMENT,
    "blud": LegalForm.GOVERNMENT,
} | {form.value.casefold().replace("_", " "): form for form in LegalForm}


class LegalFormWidget(CellWidget):
    """The code of a legal form; a form nobody knows is refused, never guessed."""

    memo = True

    def read(self, value: Cell) -> str:
        words = " ".join(cell_text(value).casefold().replace(".", " ").split())
        form = _SPELLINGS.get(words) or _SPELLINGS.get(words.replace(" ", ""))
        if form is None:
            message = _(
                "The legal form %(value)s is not known. Use PT, CV, Firma, Koperasi, Yayasan, UD, BUMN or BUMD."
            )
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return form.value
