from django.utils.translation import gettext_lazy

from apps.accounts.choices import Desk
from apps.intake.resource import Column, OfficeResource
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.intake.widgets.sex import SexWidget
from apps.placement.models import MigrantWorker

DAY = DateCellWidget()


class MigrantWorkersResource(OfficeResource):
    """The migrant workers of the city, going out only: they register at the counter."""

    kind = "migrant_workers"
    title = gettext_lazy("Migrant workers (PMI)")
    desk = Desk.PLACEMENT

    nik = Column("person__nik", "NIK", widget=NikWidget(), personal=True)
    name = Column("person__name", "Nama", widget=PersonNameWidget())
    sex = Column("person__sex", "L/P", widget=SexWidget())
    district = Column("person__kelurahan__parent", "Kecamatan", widget=FreeTextWidget(80))
    kelurahan = Column("person__kelurahan", "Kelurahan", widget=FreeTextWidget(80))
    registered_on = Column("registered_on", "Tanggal Daftar", widget=DAY)
    country = Column("country", "Negara Tujuan", widget=FreeTextWidget(60))
    scheme = Column("get_scheme_display", "Skema", widget=FreeTextWidget(80))
    agency = Column("agency", "P3MI", widget=FreeTextWidget(120))
    position = Column("position", "Jabatan", widget=FreeTextWidget(120))
    recommendation_number = Column("recommendation_number", "No. Rekomendasi", widget=FreeTextWidget(60))
    recommended_on = Column("recommended_on", "Tanggal Rekomendasi", widget=DAY)
    pmi_id = Column("pmi_id", "ID PMI", widget=FreeTextWidget(40), personal=True)
    contract_number = Column("contract_number", "No. PK", widget=FreeTextWidget(60))
    departed_on = Column("departed_on", "Berangkat", widget=DAY)
    contract_ends_on = Column("contract_ends_on", "PK Berakhir", widget=DAY)
    returned_on = Column("returned_on", "Pulang", widget=DAY)
    state = Column("get_state_display", "Status", widget=FreeTextWidget(20))
    note = Column("note", "Keterangan", widget=FreeTextWidget(250))

    class Meta:
        model = MigrantWorker
        fields = (
            "nik", "name", "sex", "district", "kelurahan", "registered_on", "country", "scheme", "agency", "position",
            "recommendation_number", "recommended_on", "pmi_id", "contract_number", "departed_on", "contract_ends_on",
            "returned_on", "state", "note",
        )  # fmt: skip

    def get_queryset(self):
        return super().get_queryset().select_related("person__kelurahan__parent")
