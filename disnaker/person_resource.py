from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.intake.resource import Column, OfficeResource
from apps.intake.widgets.birth_place import BirthPlaceWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.phone import PhoneWidget
from apps.intake.widgets.sex import SexWidget
from apps.registry.models import Person


class PersonResource(OfficeResource):
    """The register of persons, going out only: persons come in with the reports of a desk."""

    kind = "person_register"
    title = gettext_lazy("Register of persons")

    nik = Column("nik", "NIK", widget=NikWidget(), personal=True)
    name = Column("name", "Nama", widget=PersonNameWidget())
    sex = Column("sex", "L/P", widget=SexWidget())
    birth_place = Column("birth_place", "Tempat Lahir", widget=BirthPlaceWidget())
    birth_date = Column("birth_date", "Tanggal Lahir", widget=DateCellWidget(not_after=localdate), personal=True)
    education = Column("education_id", "Pendidikan", widget=FreeTextWidget(8))
    district = Column("kelurahan__parent", "Kecamatan", widget=FreeTextWidget(80))
    kelurahan = Column("kelurahan", "Kelurahan", widget=FreeTextWidget(80))
    address = Column("address", "Alamat", widget=FreeTextWidget(250), personal=True)
    phone = Column("phone", "No HP", widget=PhoneWidget(), personal=True)
    disability = Column("get_disability_display", "Disabilitas", widget=FreeTextWidget(16), personal=True)

    class Meta:
        model = Person
        fields = (
            "nik", "name", "sex", "birth_place", "birth_date", "education", "district", "kelurahan", "address", "phone",
            "disability",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("kelurahan__parent")
