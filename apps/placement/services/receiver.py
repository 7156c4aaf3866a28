"""Penerima tenaga kerja of form IPK III/8, part II: what the legal form and the ownership of a company say of it."""

from apps.placement.choices import Receiver
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
    """The code of the row that counts those whom `company` took on; "" where the register does not say."""
    return str(_BY_OWNERSHIP.get(company.capital_status) or _BY_FORM.get(company.legal_form) or "")
