from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.admin.posting_month import first_of_month, refuse_counted
from apps.placement.models import Placement
from apps.placement.services.filling import refuse_beyond_vacancy
from apps.placement.services.linking import can_unlink
from apps.placement.services.receiver import kind_of, receiver_of

COUNTED = (
    "person", "company", "started_on", "sex", "education", "contract", "kind", "receiver", "reported_month",
)  # fmt: skip


class PlacementForm(VersionedForm):
    """Sex and education are frozen here: left empty they are taken from the person, as they stand today."""

    class Meta:
        model = Placement
        fields = "__all__"
        help_texts = {
            "sex": gettext_lazy("Leave empty to take it from the person."),
            "education": gettext_lazy("Leave empty to take it from the person."),
            "reported_month": gettext_lazy("Any day of the month will do."),
            "kind": gettext_lazy("Left empty, it is AKL where person and company are of the city."),
            "receiver": gettext_lazy("Leave empty to take it from the company."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in {"sex", "education"} & self.fields.keys():
            self.fields[name].required = False

    def clean_started_on(self):
        started_on = self.cleaned_data["started_on"]
        if started_on > localdate():
            raise ValidationError(
                _("The start lies in the future. A placement is recorded once the person has started.")
            )
        return started_on

    def clean_reported_month(self):
        month = first_of_month(self.cleaned_data["reported_month"])
        if month > localdate():
            raise ValidationError(_("This month has not begun. Give the month of the report."))
        return month

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        refuse_counted(self, COUNTED)
        person, company = cleaned.get("person"), cleaned.get("company")
        if person is not None:
            self._take_from_person(cleaned, person)
        if company is not None and "receiver" in self.fields and not cleaned.get("receiver"):
            cleaned["receiver"] = receiver_of(company)
        if person is not None and company is not None and "kind" in self.fields and not cleaned.get("kind"):
            cleaned["kind"] = kind_of(person.kelurahan_id, company.kelurahan_id)
        vacancy = cleaned.get("vacancy")
        company_id = company.pk if company is not None else self.instance.company_id
        if vacancy is not None and company_id is not None and vacancy.company_id != company_id:
            self.add_error("vacancy", _("This vacancy belongs to another company. Choose one of the same company."))
        self._refuse_moved_start()
        return cleaned

    def _take_from_person(self, cleaned: dict, person) -> None:
        for name in ("sex", "education"):
            if name in self.fields and name not in self.errors and not cleaned.get(name):
                cleaned[name] = getattr(person, name)
                if not cleaned[name]:
                    self.add_error(name, _("The register does not know it of this person. Fill it in."))

    def _refuse_moved_start(self) -> None:
        """A registration that cannot be opened again keeps the start that ended it."""
        moved = [name for name in ("person", "started_on", "reported_month") if name in self.changed_data]
        if self.instance.pk and moved and not can_unlink(self.instance):
            self.add_error(
                moved[0],
                _("This start ended a registration that can no longer be opened. Record a new placement instead."),
            )

    def _post_clean(self) -> None:
        """The vacancy, once all else is known: it has a place for this person, and stays locked until that is taken."""
        super()._post_clean()
        if not self.errors and {"vacancy", "started_on", "sex"} & set(self.changed_data):
            try:
                refuse_beyond_vacancy(placement=self.instance)
            except ValidationError as error:
                self.add_error("vacancy" if "vacancy" in self.fields else None, error)
