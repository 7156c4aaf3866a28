from apps.registry.admin.classification import IndustryAdmin, OccupationAdmin
from apps.registry.admin.company import CompanyAdmin
from apps.registry.admin.education_level import EducationLevelAdmin
from apps.registry.admin.holiday import HolidayAdmin
from apps.registry.admin.legal_basis import LegalBasisAdmin
from apps.registry.admin.minimum_wage import MinimumWageAdmin
from apps.registry.admin.office_profile import OfficeProfileAdmin
from apps.registry.admin.official import OfficialAdmin
from apps.registry.admin.person import PersonAdmin
from apps.registry.admin.region import RegionAdmin
from apps.registry.admin.study_field import StudyFieldAdmin

__all__ = [
    "CompanyAdmin",
    "EducationLevelAdmin",
    "HolidayAdmin",
    "IndustryAdmin",
    "LegalBasisAdmin",
    "MinimumWageAdmin",
    "OccupationAdmin",
    "OfficeProfileAdmin",
    "OfficialAdmin",
    "PersonAdmin",
    "RegionAdmin",
    "StudyFieldAdmin",
]
