"""What one asks the board of the reports: every field stands in the address, so that a question can be kept."""

from datetime import date

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.placement.choices import BoardAnswer
from apps.placement.reporting_duty import KINDS, PLACEMENTS, VACANCIES
from apps.placement.tables.reporting_board import Question
from apps.registry.choices import CompanySize, CompanyState
from apps.registry.models import Industry, Region
from apps.registry.months import months_after

LENGTHS = (12, 6, 3, 1)
YEARS = 10
ANY_STATE = "any"


class BoardForm(forms.Form):
    """Nothing chosen shows the active companies over the last twelve months that are over."""

    q = forms.CharField(label=gettext_lazy("Company or NIB"), max_length=100)
    months = forms.ChoiceField(label=gettext_lazy("Months"))
    kind = forms.ChoiceField(
        label=gettext_lazy("Report"),
        choices=(
            ("", gettext_lazy("Placements and vacancies")),
            (PLACEMENTS, gettext_lazy("Placements only")),
            (VACANCIES, gettext_lazy("Vacancies only")),
        ),
    )
    answer = forms.ChoiceField(
        label=gettext_lazy("How they stand"),
        choices=(("", pgettext_lazy("board", "All companies")), *BoardAnswer.choices),
    )
    last = forms.ChoiceField(label=gettext_lazy("Looking at"))
    size = forms.ChoiceField(
        label=gettext_lazy("Company size"), choices=(("", gettext_lazy("All sizes")), *CompanySize.choices)
    )
    district = forms.ChoiceField(label=gettext_lazy("District (kecamatan)"))
    section = forms.ChoiceField(label=gettext_lazy("Sector (KBLI)"))
    state = forms.ChoiceField(
        label=gettext_lazy("State of the company"),
        choices=(*CompanyState.choices, (ANY_STATE, gettext_lazy("All states"))),
    )

    def __init__(self, data, *, today: date) -> None:
        super().__init__(data, label_suffix="")
        self.today = today
        for field in self.fields.values():
            field.required = False
        self.fields["months"].choices = [
            *((str(length), _("last %(number)d months") % {"number": length}) for length in LENGTHS[:-1]),
            (str(LENGTHS[-1]), _("last month")),
            *((str(year), str(year)) for year in range(today.year, today.year - YEARS, -1)),
        ]
        self.fields["last"].choices = [
            ("", _("all months shown")),
            ("1", _("the last month due")),
            *((str(number), _("the last %(number)d months due") % {"number": number}) for number in (2, 3, 6)),
        ]
        self.fields["district"].choices = [
            ("", _("All districts")), *Region.objects.districts().values_list("code", "name"),
        ]  # fmt: skip
        self.fields["section"].choices = [("", _("All sectors")), *_sections()]

    def question(self) -> Question:
        """What was asked; a choice that does not exist counts as none."""
        self.is_valid()
        asked = self.cleaned_data
        state = asked.get("state") or CompanyState.ACTIVE
        return Question(
            months=self._months(int(asked.get("months") or LENGTHS[0])),
            today=self.today,
            kinds=(asked["kind"],) if asked.get("kind") else KINDS,
            search=asked.get("q", ""),
            size=asked.get("size", ""),
            district=asked.get("district", ""),
            section=asked.get("section", ""),
            state="" if state == ANY_STATE else state,
            answer=asked.get("answer", ""),
            last=int(asked.get("last") or 0),
        )

    def _months(self, chosen: int) -> tuple[date, ...]:
        """A year by its number, else so many months that are over."""
        length = 12 if chosen > LENGTHS[0] else chosen
        first = date(chosen, 1, 1) if chosen > LENGTHS[0] else months_after(self.today.replace(day=1), -length)
        return tuple(months_after(first, number) for number in range(length))


def _sections() -> list[tuple[str, str]]:
    """The sections of KBLI, of the newest edition that has one."""
    sections = Industry.objects.filter(level="kategori").order_by("edition").values_list("code", "title")
    return sorted((code, f"{code} {title}") for code, title in dict(sections).items())
