from apps.registry.models.classification import Industry, Occupation
from apps.registry.models.company import Company, CompanyAlias
from apps.registry.models.education_level import EducationLevel
from apps.registry.models.headcount import Headcount
from apps.registry.models.holiday import Holiday
from apps.registry.models.legal_basis import LegalBasis
from apps.registry.models.minimum_wage import MinimumWage
from apps.registry.models.office_profile import OfficeProfile
from apps.registry.models.official import Official
from apps.registry.models.person import Person
from apps.registry.models.region import Region
from apps.registry.models.study_field import StudyField

__all__ = [
    "Company",
    "CompanyAlias",
    "EducationLevel",
    "Headcount",
    "Holiday",
    "Industry",
    "LegalBasis",
    "MinimumWage",
    "Occupation",
    "OfficeProfile",
    "Official",
    "Person",
    "Region",
    "StudyField",
]
