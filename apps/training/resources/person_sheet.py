"""What the lists of applicants and of participants have alike: a person in each row."""

from typing import ClassVar

from django.conf import settings
from django.utils.timezone import localdate

from apps.intake.finding import Finding
from apps.intake.known_persons import name_warnings, recognised
from apps.intake.models import Upload
from apps.intake.person_places import PersonPlaces
from apps.intake.person_rules import nik_warnings, region_warning
from apps.intake.resource import Column, JointColumn, SheetContext
from apps.intake.widgets.birth_place import BirthPlaceDateWidget, BirthPlaceWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.disability import OFFERED, DisabilityWidget, unknown
from apps.intake.widgets.education import EducationWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.sex import SexWidget
from apps.registry.choices import Disability, Sex
from apps.registry.lookups import district_codes, education_order, education_spellings
from apps.training.models import TrainingClass, TrainingProgramme
from apps.training.resources.class_columns import class_columns
from apps.training.resources.class_sheet import ClassSheet
from apps.training.resources.headings import ASIDE, PERSONS

BIRTH_DATE = DateCellWidget(not_after=localdate, youngest=10, oldest=100)


class PersonSheet(ClassSheet):
    """Columns and rules of the person; a subclass adds its own, and may add to `set_aside`."""

    telling_columns = frozenset({"nik", "name", "sex"})
    identity_column = "nik"
    set_aside: ClassVar = ASIDE
    joint_columns = (
        JointColumn("birth", ("birth_place", "birth_date"), PERSONS["birth"], BirthPlaceDateWidget(BIRTH_DATE)),
    )

    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=PERSONS["nik"], required=True, personal=True)
    name = Column("person__name", "Nama", widget=PersonNameWidget(), also_titled=PERSONS["name"], required=True)
    sex = Column("sex", "L/P", widget=SexWidget(), also_titled=PERSONS["sex"], required=True)
    birth_place = Column(
        "person__birth_place", "Tempat Lahir", widget=BirthPlaceWidget(), also_titled=PERSONS["birth_place"]
    )
    birth_date = Column(
        "person__birth_date", "Tanggal Lahir", widget=BIRTH_DATE, also_titled=PERSONS["birth_date"], personal=True
    )
    education = Column("education_id", "Pendidikan", widget=EducationWidget({}), also_titled=PERSONS["education"])
    address = Column(
        "person__address", "Alamat", widget=FreeTextWidget(200), also_titled=PERSONS["address"], personal=True
    )
    kelurahan = Column("person__kelurahan", "Kelurahan", widget=FreeTextWidget(80), also_titled=PERSONS["kelurahan"])
    kecamatan = Column(
        "person__kelurahan__parent", "Kecamatan", widget=FreeTextWidget(80), also_titled=PERSONS["kecamatan"]
    )
    phone = Column("person__phone", "No HP", widget=PhoneWidget(), also_titled=PERSONS["phone"], personal=True)
    disability = Column(
        "person__disability", "Kondisi Fisik", widget=DisabilityWidget(), also_titled=PERSONS["disability"],
        personal=True, example="Tidak ada",
    )  # fmt: skip
    programme, batch, year = class_columns()

    def get_queryset(self):
        return super().get_queryset().select_related("person__kelurahan__parent", "training_class__programme")

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self.fields["education"].widget = EducationWidget(education_spellings())
        self._places_of = PersonPlaces()
        self._city = settings.OFFICE["region_code"].replace(".", "")
        self._districts = frozenset(code.replace(".", "") for codes in district_codes().values() for code in codes)

    def check_row(self, row: dict) -> list[Finding]:
        """The findings about the person; `of_class` tells the rest."""
        found = [*nik_warnings(row), *region_warning(row["nik"], self._city, self._districts), *unknown(row)]
        training_class, wrong = self.class_of(row)
        return [*found, *wrong, *(self.of_class(row, training_class) if training_class else ())]

    def of_class(self, row: dict, training_class: TrainingClass) -> list[Finding]:
        """What is wrong about this row for this class."""
        raise NotImplementedError

    def identity(self, row: dict):
        training_class, _wrong = self.class_of(row)
        return row["nik"], training_class.pk if training_class else None

    def staged_values(self, row: dict) -> tuple:
        """Of a sheet whose class is not known nothing can be booked yet: its rows wait with 0."""
        training_class, _wrong = self.class_of(row)
        return super().staged_values({
            **row, **self._places_of.of(row),
            "training_class_id": training_class.pk if training_class else 0,
            "disability": row["disability"] if row["disability"] in Disability.values else "",
        })  # fmt: skip

    def suggestions(self, column: str) -> list[str]:
        match column:
            case "sex":
                return Sex.values
            case "education":
                return education_order()
            case "disability":
                return list(OFFERED.values())
            case "programme":
                return list(TrainingProgramme.objects.filter(is_offered=True).values_list("name", flat=True))
        offered = getattr(self.fields[column].widget, "offered", None)
        return offered or []

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return recognised(candidates)

    def findings_against_register(self, upload: Upload) -> list[tuple[int, Finding]]:
        return name_warnings(upload, self.staged)
