from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.nip import parse_nip


class NipForm(VersionedForm):
    """A form with a NIP, which may be written with the spaces that people copy it with."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "nip" in self.fields:
            self.fields["nip"].max_length = None
            self.fields["nip"].validators = []
            self.fields["nip"].widget.attrs |= {"maxlength": "24", "inputmode": "numeric"}

    def clean_nip(self) -> str:
        return parse_nip(self.cleaned_data["nip"])
