from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.admin.posting_month import first_of_month
from apps.placement.models import Placement


class PlacementForm(VersionedForm):
    """Sex and education are frozen here: left empty they are taken from the person, as they stand today."""

    class Meta:
        model = Placement
        fields = "__all__"
        help_texts = {
            "sex": gettext_lazy("Leave empty to take it from the person."),
            "education": gettext_lazy("Leave empty to take it from the person."),
            "reported_month": gettext_lazy("Any day of the month will do."),
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
        person = cleaned.get("person")
        if person is not None:
            for name in ("sex", "education"):
                if name in self.fields and name not in self.errors and not cleaned.get(name):
                    cleaned[name] = getattr(person, name)
                    if not cleaned[name]:
                        self.add_error(name, _("The register does not know it of this person. Fill it in."))
        vacancy, company = cleaned.get("vacancy"), cleaned.get("company")
        company_id = company.pk if company is not None else self.instance.company_id
        if vacancy is not None and company_id is not None and vacancy.company_id != company_id:
            self.add_error("vacancy", _("This vacancy belongs to another company. Choose one of the same company."))
        return cleaned
