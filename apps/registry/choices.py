from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Sex(TextChoices):
    """As the office's forms write it."""

    MALE = "L", _("Male")
    FEMALE = "P", _("Female")


class RegionLevel(TextChoices):
    PROVINCE = "provinsi", pgettext_lazy("region", "province")
    CITY = "kota", pgettext_lazy("region", "city")
    DISTRICT = "kecamatan", pgettext_lazy("region", "district (kecamatan)")
    VILLAGE = "kelurahan", pgettext_lazy("region", "village (kelurahan)")


class HolidayKind(TextChoices):
    NATIONAL = "national", pgettext_lazy("holiday", "national holiday")
    COLLECTIVE_LEAVE = "collective_leave", pgettext_lazy("holiday", "collective leave (cuti bersama)")
    LOCAL = "local", pgettext_lazy("holiday", "local holiday")


class LegalForm(TextChoices):
    """Bentuk badan usaha."""

    PT = "PT", "PT"
    PT_SOLE = "PT_PERORANGAN", _("Single-person PT")
    CV = "CV", "CV"
    FIRM = "FIRMA", _("Firm (Firma)")
    COOPERATIVE = "KOPERASI", _("Cooperative")
    FOUNDATION = "YAYASAN", _("Foundation")
    ASSOCIATION = "PERKUMPULAN", _("Association")
    SOLE_TRADER = "UD", _("Sole trader (UD)")
    STATE_OWNED = "BUMN", _("State-owned enterprise (BUMN)")
    REGION_OWNED = "BUMD", _("Region-owned enterprise (BUMD)")
    PERMANENT_ESTABLISHMENT = "BUT", _("Permanent establishment (BUT)")
    REPRESENTATIVE = "PERWAKILAN", _("Representative office")
    GOVERNMENT = "INSTANSI", _("Government agency")


class CapitalStatus(TextChoices):
    """Status permodalan (ownership)."""

    PRIVATE = "private", _("National private")
    DOMESTIC = "pmdn", _("Domestic investment (PMDN)")
    FOREIGN = "pma", _("Foreign investment (PMA)")
    JOINT = "joint", _("Joint venture")
    STATE = "bumn", _("State (BUMN)")
    REGION = "bumd", _("Region (BUMD)")


class CompanySize(TextChoices):
    """Skala usaha, by capital (PP 7/2021) or by workers, as `size_basis` says."""

    MICRO = "micro", pgettext_lazy("company size", "micro")
    SMALL = "small", pgettext_lazy("company size", "small")
    MEDIUM = "medium", pgettext_lazy("company size", "medium")
    LARGE = "large", pgettext_lazy("company size", "large")


class SizeBasis(TextChoices):
    CAPITAL = "capital", _("by capital (PP 7/2021)")
    WORKERS = "workers", _("by number of workers (BPS)")


class CompanyState(TextChoices):
    ACTIVE = "active", pgettext_lazy("company", "active")
    CLOSED = "closed", pgettext_lazy("company", "closed")
    MOVED = "moved", pgettext_lazy("company", "moved away")


class MaritalStatus(TextChoices):
    SINGLE = "B", _("Single")
    MARRIED = "K", _("Married")
    WIDOWER = "D", _("Widower or divorced man")
    WIDOW = "J", _("Widow or divorced woman")


class Disability(TextChoices):
    """UU 8/2016, Pasal 4. Specific personal data: shown by a permission of its own."""

    PHYSICAL = "physical", _("physical")
    INTELLECTUAL = "intellectual", _("intellectual")
    MENTAL = "mental", _("mental")
    SENSORY = "sensory", _("sensory")
    MULTIPLE = "multiple", _("multiple")


class Fund(TextChoices):
    """Sumber dana of a programme."""

    CITY = "apbd_kota", _("city budget (APBD)")
    PROVINCE = "apbd_provinsi", _("province budget (APBD)")
    NATIONAL = "apbn", _("national budget (APBN)")
    TOBACCO = "dbh_cht", _("tobacco excise share (DBH CHT)")
    COMPANY = "csr", _("company responsibility (CSR)")
    OWN = "mandiri", _("own funds")
