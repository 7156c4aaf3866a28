"""The forms about a company: its record, its other spellings, and the search before adding."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.models import Company, CompanyAlias
from apps.registry.names import clean_spaces, company_key


class CompanyForm(VersionedForm):
    class Meta:
        model = Company
        fields = "__all__"

    def clean_name(self) -> str:
        return clean_spaces(self.cleaned_data["name"])

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        head_office = cleaned.get("head_office")
        if head_office is not None and head_office.pk == self.instance.pk:
            self.add_error(
                "head_office", _("A company cannot be its own head office. Choose another, or leave it empty.")
            )
        return cleaned


class CompanyAliasForm(forms.ModelForm):
    class Meta:
        model = CompanyAlias
        fields = ("name",)

    def clean_name(self) -> str:
        """The key is no field of the form, so its uniqueness is looked after here."""
        name = clean_spaces(self.cleaned_data["name"])
        other = (
            CompanyAlias.objects.filter(name_key=company_key(name))
            .exclude(pk=self.instance.pk)
            .select_related("company")
            .first()
        )
        if other is not None:
            raise ValidationError(
                _("This spelling already belongs to %(company)s. Remove it there first, if it is wrong.")
                % {"company": other.company}
            )
        return name


class CompanyAliasFormSet(forms.BaseInlineFormSet):
    def clean(self) -> None:
        """Two new spellings of one key would meet only in the database."""
        super().clean()
        seen = set()
        for form in self.forms:
            name = getattr(form, "cleaned_data", {}).get("name")
            if not name or form.cleaned_data.get("DELETE"):
                continue
            if (key := company_key(name)) in seen:
                form.add_error("name", _("This spelling is entered twice. Leave one of the two empty."))
            seen.add(key)


class CompanySearchForm(forms.Form):
    """At least one of the two."""

    name = forms.CharField(label=gettext_lazy("name"), max_length=160, required=False)
    number = forms.CharField(label=gettext_lazy("NIB or WLKP number"), max_length=30, required=False)

    def clean(self):
        cleaned = super().clean()
        if not any(cleaned.values()):
            raise ValidationError(_("Give a name or a number to search by."))
        return cleaned
