"""What form IPK III/8 asks of a placement, as far as the register tells it: the kind, and who took the person on."""

from django.conf import settings

from apps.placement.choices import PlacementKind, Receiver
from apps.registry.choices import CapitalStatus, LegalForm
from apps.registry.models import Company

_BY_OWNERSHIP = {
    CapitalStatus.STATE: Receiver.STATE_COMPANY,
    CapitalStatus.REGION: Receiver.STATE_COMPANY,
}
_BY_FORM = {
    LegalForm.GOVERNMENT: Receiver.GOVERNMENT,
    LegalForm.STATE_OWNED: Receiver.STATE_COMPANY,
    LegalForm.REGION_OWNED: Receiver.STATE_COMPANY,
    LegalForm.COOPERATIVE: Receiver.COOPERATIVE,
    LegalForm.PT: Receiver.PRIVATE_COMPANY,
    LegalForm.PT_SOLE: Receiver.PRIVATE_COMPANY,
    LegalForm.CV: Receiver.PRIVATE_COMPANY,
    LegalForm.FIRM: Receiver.PRIVATE_COMPANY,
    LegalForm.FOUNDATION: Receiver.OTHER_BODY,
    LegalForm.ASSOCIATION: Receiver.OTHER_BODY,
    LegalForm.PERMANENT_ESTABLISHMENT: Receiver.OTHER_BODY,
    LegalForm.REPRESENTATIVE: Receiver.OTHER_BODY,
    LegalForm.SOLE_TRADER: Receiver.INDIVIDUAL,
}


def receiver_of(company: Company) -> str:
    """Penerima tenaga kerja: the code of the row that counts whom `company` took on, or ""."""
    return str(_BY_OWNERSHIP.get(company.capital_status) or _BY_FORM.get(company.legal_form) or "")


def kind_of(village: str | None, company_village: str | None) -> str:
    """Within the province (AKL) for whoever lives in the city and works at a company of it; "" for all others."""
    city = f"{settings.OFFICE['region_code']}."
    is_local = all((code or "").startswith(city) for code in (village, company_village))
    return str(PlacementKind.LOCAL) if is_local else ""
