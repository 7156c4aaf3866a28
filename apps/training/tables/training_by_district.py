from collections.abc import Mapping

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.registry.models import Region
from apps.training.tables.trained import TrainedTable


class TrainingByDistrict(TrainedTable):
    """Peserta pelatihan menurut kecamatan tempat tinggal, as it was on joining."""

    name = "training_by_district"
    title = _("Participants by district of residence")
    heading = _("District (kecamatan)")
    group = "district_id"
    lookup = "district"

    def labels(self, found: set[str]) -> Mapping[str, str]:
        """Those of the city, others where somebody lives, and the rest: the register keeps no village elsewhere."""
        districts = Region.objects.districts().filter(Q(parent=settings.OFFICE["region_code"]) | Q(pk__in=found))
        return dict(districts.order_by("code").values_list("code", "name")) | {
            "": str(_("Outside the city, or not stated"))
        }
