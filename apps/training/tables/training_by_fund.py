from collections.abc import Mapping

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Fund
from apps.training.tables.trained import TrainedTable


class TrainingByFund(TrainedTable):
    """Peserta pelatihan menurut sumber dana of their class."""

    name = "training_by_fund"
    title = _("Participants by fund")
    heading = _("Fund")
    group = "training_class__fund"
    lookup = "training_class__fund"

    def labels(self, found: set[str]) -> Mapping[str, str]:
        return {fund.value: str(capfirst(fund.label)) for fund in Fund}
