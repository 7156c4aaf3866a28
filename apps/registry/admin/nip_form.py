from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.nip import parse_nip


class NipForm(VersionedForm):
    """A form with a NIP, which may be written with the spaces that people copy it with.

    Where it is `nip_once`, nobody else of the same register may have it; an official may come back to another office.
    """

    nip_once = False

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "nip" in self.fields:
            self.fields["nip"].max_length = None
            self.fields["nip"].validators = []
            self.fields["nip"].widget.attrs |= {"maxlength": "24", "inputmode": "numeric"}

    def clean_nip(self) -> str:
        number = parse_nip(self.cleaned_data["nip"])
        if self.nip_once and number:
            other = self._meta.model.objects.filter(nip=number).exclude(pk=self.instance.pk).first()
            if other is not None:
                text = _("%(name)s has this NIP already. Check the number.")
                raise ValidationError(text, "nip_taken", {"name": other.name})
        return number
