from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from apps.registry.models import EducationLevel
from apps.training.tables.trained import TrainedTable


class TrainingByEducation(TrainedTable):
    """Peserta pelatihan menurut pendidikan, as it was on joining; not stated is a row of its own."""

    name = "training_by_education"
    title = _("Participants by education")
    heading = _("Education")
    group = "education_id"
    lookup = "education"

    def labels(self, found: set[str]) -> Mapping[str, str]:
        ladder = EducationLevel.objects.order_by("rank")
        return dict(ladder.values_list("code", "name")) | {"": str(_("Not stated"))}
